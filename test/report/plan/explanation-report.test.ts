import { describe, expect, test } from 'vitest';
import { speechIn } from '../../../src/report/language/speech.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { explanationReport } from '../../../src/report/plan/explanation-report.ts';
import { toText } from '../../../src/report/text.ts';
import { estimate } from '../fixture.ts';
import { HOSTILE, hostileExplanation, sampleExplanation } from './sample-result.ts';

const english = speechIn('en');
const shown = toText(explanationReport(sampleExplanation(), english)).replace(/\n {2}(?=\S)/g, ' ');

describe('the report of an explanation', () => {
  test('answers first: which step, which uncertainty, where time goes, what to automate', () => {
    expect(shown.split('\n').slice(0, 4)).toEqual([
      'The plan changes average speed of answer, phone by −33.0 s ± 2.4 s; most of it by overflow (−19.5 s ± 1.8 s).',
      'What is not known of wait is first of all effect of overflow: 52 % of its variance.',
      'Today 63 % of the time that customers wait on the line is on whatsapp (689 h).',
      'Of intents to automate, 10 points more of order_status by ivr would bring most: −9.1 s ± 1.2 s of average speed of answer.',
    ]);
  });

  test('says that Shapley’s parts add up, and shows that they do', () => {
    expect(shown).toContain('These parts add up to the whole gain');
    expect(shown).toMatch(/^overflow +−19\.5 s ± 1\.8 s +59 % +−17\.2 s ± 2\.1 s$/m);
    expect(shown).toMatch(/^all steps +−33\.0 s ± 2\.4 s$/m);
  });

  test('a step that works against the gain has a negative part of it', () => {
    expect(shown).toMatch(/^training +\+BRL 0\.15 ± 0\.05 +−36 % +\+BRL 0\.16 ± 0\.06$/m);
  });

  test('gives no part of a gain that is not evident', () => {
    const sample = sampleExplanation();
    const [row] = sample.attribution.metrics;
    const metrics = [{ ...row!, gain: estimate(-0.5, 2.4) }];
    const report = toText(explanationReport({ ...sample, attribution: { ...sample.attribution, metrics } }, english));
    expect(report).toContain('No evidence that the plan changes average speed of answer, phone');
    expect(report).toMatch(/^overflow +−19\.5 s ± 1\.8 s +−17\.2 s ± 2\.1 s$/m);
  });

  test('draws shares of uncertainty, largest first, within their bar', () => {
    expect(shown).toMatch(/^effect of overflow +52\.0 % ± 9\.0 pp +█{10}·{10}$/m);
    expect(shown).toMatch(/^assumptions about the world +−1\.0 % ± 5\.0 pp +·{20}$/m);
    expect(shown).toContain('no data for csat.');
  });

  test('shows where time and money go today', () => {
    expect(shown).toMatch(/^phone +17,240 +402\.5 h +37 % +9\.2 % +BRL 182,400$/m);
    expect(shown).toMatch(/^email +2,340 +0 h +over night +no data +no data$/m);
    expect(shown).toMatch(/^whatsapp_desk +no data +2,880 h +no data$/m);
  });

  test('ranks what automating would bring', () => {
    expect(shown).toMatch(/^order_status +ivr, phone +24\.0 % → 34\.0 % +−9\.1 s ± 1\.2 s +−BRL 0\.21 ± 0\.04$/m);
  });

  test('stays words, and without NaN, whatever it is given', () => {
    const markdown = toMarkdown(explanationReport(hostileExplanation(), english));
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown).not.toContain(HOSTILE[2]);
    expect(toText(explanationReport(hostileExplanation(), english))).not.toMatch(/NaN|undefined|null|−0(?![.\d])/);
    const nothing = { metrics: [], method: 'all subsets', subsets: 0 } as const;
    const today = { lines: [], teams: [] };
    const empty = sampleExplanation({ attribution: nothing, uncertainty: [], today, automate: [] });
    expect(toText(explanationReport(empty, english))).toContain('Why Reroute card bills does what it does');
  });
});
