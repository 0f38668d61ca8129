import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import type { AnyResult } from '../../../src/results/any-result.ts';
import { detailedRun, WICKED } from '../detail-sample.ts';
import { compareResult, runResult } from '../fixture.ts';
import {
  crowdedComparison,
  emptyComparison,
  hostileComparison,
  hostileExplanation,
  sampleComparison,
  sampleExplanation,
  singlePlan,
} from '../plan/sample-result.ts';
import { assets, englishPage, pageOf, readable } from './made-page.ts';

const samples: Readonly<Record<string, AnyResult>> = {
  'a run': detailedRun(),
  'a bare run': runResult(),
  'a run of hostile names': detailedRun(WICKED),
  'scenarios side by side': compareResult(),
  plans: sampleComparison(),
  'one plan': singlePlan(),
  'plans of hostile names': hostileComparison(),
  'plans without data': emptyComparison(),
  'many plans': crowdedComparison(),
  'an explanation': sampleExplanation(),
  'an explanation of hostile names': hostileExplanation(),
};

describe('a page', () => {
  it('is equal bytes for an equal result', () => {
    expect(pageOf(sampleComparison()) === englishPage(samples.plans!)).toBe(true);
  });

  it.each(Object.entries(samples))('of %s has one head, whole words, and no markup of a name', (_, result) => {
    const page = englishPage(result);
    const text = readable(page);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(text.match(/undefined|\[object|NaN|null\b/)).toBeNull();
    // The script, the data, and nothing else.
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/json" id="page-data">', '<script>']);
    expect(page.match(/ (?:style|on\w+)="/g)).toBeNull();
    expect(page.match(/(?:href|src)="[^#"][^"]*"/g)).toBeNull();
  });

  it('has numbers of its own on every element', () => {
    for (const result of Object.values(samples)) {
      const ids = [...englishPage(result).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('has headings that go down by one', () => {
    for (const result of Object.values(samples)) {
      const levels = [...englishPage(result).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('allows its own script and style sheet by their hashes, and nothing else', () => {
    const page = englishPage(samples.plans!);
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const [script] = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
    const [policy] = [...page.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
    const told = policy![1]!.replace(/&#39;/g, "'");
    expect(told).toContain("default-src 'none'");
    expect(told).toContain(`script-src '${hash(script!)}'`);
    expect(told).toContain(`style-src '${hash(assets.style)}'`);
    expect(told).not.toMatch(/unsafe|https?:|\*/);
  });

  it('keeps the notices of what it contains, and names no place of the machine it was made on', () => {
    const page = englishPage(samples.plans!);
    expect(page.includes('University of Washington Interactive Data Lab')).toBe(true);
    expect(page.includes(process.cwd())).toBe(false);
    expect(page.includes('sourceMappingURL')).toBe(false);
  });

  it('is called as asked', () => {
    const page = pageOf(sampleComparison(), 'en', 'Board, <April>');
    expect(page.includes('<title>Board, &#60;April&#62;</title>')).toBe(true);
  });

  it('says how to get the same numbers again', () => {
    expect(readable(englishPage(samples.plans!))).toContain(
      'ensaio compare plans/hire.yaml plans/automate.yaml plans/reroute.yaml -n 100 --seed 1',
    );
    const odd = { ...runResult().scenario, file: "it's $(mine).yaml" };
    expect(readable(pageOf(runResult({ scenario: odd })))).toContain("ensaio run 'it'\\''s $(mine).yaml' -n 30");
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('speaks %s throughout', (language) => {
    const { page } = speechIn(language).words;
    const english = speechIn('en').words.page;
    for (const result of [samples['a run']!, samples.plans!, samples['an explanation']!]) {
      const made = pageOf(result, language);
      const text = readable(made);
      expect(made.includes(`<html lang="${language}">`)).toBe(true);
      expect(text.includes(page.sections.trust)).toBe(true);
      for (const word of [...Object.values(english.sections), english.trust.repeat, english.table.copy]) {
        expect([word, text.includes(word)]).toEqual([word, false]);
      }
    }
  });

  it('explains every term that it links', () => {
    for (const result of Object.values(samples)) {
      const page = englishPage(result);
      const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const wanted = [...page.matchAll(/aria-describedby="([^"]+)"/g)].map(([, id]) => id);
      const linked = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(wanted.length).toBeGreaterThan(0);
      for (const id of [...wanted, ...linked]) expect(ids).toContain(id);
    }
  });

  it('tells of each step what it changes, why that is believed, and what it costs', () => {
    const text = readable(englishPage(samples.plans!));
    expect(text).toContain('is multiplied by triangular: [100%, 105%, 110%]');
    expect(text).toContain('test of November, 1,900 callers');
    expect(text).toContain('BRL 4,000 once; BRL 650.00 a month');
    expect(text).toContain('the supplier is late (20 %); against it: a second one is asked; Rui');
    expect(text).toContain('no campaign is decided yet');
  });
});
