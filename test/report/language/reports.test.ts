import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/metrics/catalogue.ts';
import { remark } from '../../../src/metrics/remark.ts';
import { compareReport } from '../../../src/report/compare-report.ts';
import { english } from '../../../src/report/language/en.ts';
import { type Speech, speechIn } from '../../../src/report/language/speech.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { runReport } from '../../../src/report/run-report.ts';
import { toText } from '../../../src/report/text.ts';
import { widthOf } from '../../../src/report/text-width.ts';
import { compareResult, runResult } from '../fixture.ts';

const HOSTILE = ['<script>alert(1)</script>', '=HYPERLINK("x")', '\u001b[31mred', '\u202egnp.exe', 'ß'.repeat(300)];

const precision = { metric: 'service_level', asked: 0.005, reached: 0.0061, met: false };
const warnings = [remark('precision not reached', { metric: 'service_level' })];
const run = runResult({ precision, warnings });
const comparison = compareResult({ baseline: run });
const bothIn = (speech: Speech) => [...runReport(run, speech), ...compareReport(comparison, speech)];

/** What reports say in English: words of six letters or more, and the names of KPIs. */
const saidInEnglish = [
  ...Object.values({ ...english.common, ...english.run, ...english.compare }).filter(
    (word): word is string => typeof word === 'string' && word.length > 5,
  ),
  ...metrics.flatMap(({ label }) => [label.en, label.en.toLowerCase()]),
];

describe.each(['pt-BR', 'es'] as const)('reports in %s', (language) => {
  const speech = speechIn(language);
  const shown = toText(bothIn(speech)).replace(/\s+/g, ' ');

  it('say nothing in English', () => {
    const left = saidInEnglish.filter((word) => shown.includes(word));
    expect(left).toEqual([]);
  });

  it('say all that English ones say', () => {
    const rows = (text: string): number => text.split('\n').filter((line) => line.startsWith('|')).length;
    const inEnglish = bothIn(speechIn('en'));
    expect(bothIn(speech).map(({ kind }) => kind)).toEqual(inEnglish.map(({ kind }) => kind));
    expect(rows(toMarkdown(bothIn(speech)))).toBe(rows(toMarkdown(inEnglish)));
    expect(shown).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each(HOSTILE)('take %j for a name', (name) => {
    const scenario = { ...run.scenario, name, file: name };
    const result = runResult({ scenario, scopes: run.scopes.map((scope) => ({ ...scope, name })) });
    const blocks = [...runReport(result, speech), ...compareReport(compareResult({ baseline: result }), speech)];
    for (const text of [toText(blocks), toMarkdown(blocks)]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
    expect(toMarkdown(blocks)).not.toMatch(/(?<!\\)<script/);
  });
});

describe.each(['en', 'pt-BR', 'es'] as const)('a page in %s', (language) => {
  it('is as wide as asked', () => {
    const rows = toText(bothIn(speechIn(language))).split('\n');
    expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(100);
  });
});
