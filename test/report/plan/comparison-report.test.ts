import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/block.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { comparisonReport } from '../../../src/report/plan/comparison-report.ts';
import { toText } from '../../../src/report/text.ts';
import {
  crowdedComparison,
  emptyComparison,
  HOSTILE,
  hostileComparison,
  madePlans,
  planResult,
  sampleComparison,
  singlePlan,
} from './sample-result.ts';

const english = speechIn('en');
const unwrapped = (blocks: readonly Block[]) => toText(blocks).replace(/\n {2}(?=\S)/g, ' ');
const shown = unwrapped(comparisonReport(sampleComparison(), english));

describe('the report of a comparison of plans', () => {
  test('answers first: which plan, how sure, what it reaches, what it costs', () => {
    expect(shown.split('\n').slice(0, 3)).toEqual([
      'Reroute card bills is the best of 3 plans by key results met (84.4 % ± 4.1 pp); the best is found with ' +
        'probability 95 % or more if it leads by 5 pp.',
      'Reroute card bills meets 4 of 5 key results (csat missed); “Customers reach us without waiting” is reached with ' +
        'P 51 % (42–61 %).',
      'Reroute card bills costs BRL 96,000 in the median and BRL 107,520 at the 95th percentile; within the budget of ' +
        'BRL 450,000 with P 100 %.',
    ]);
  });

  test('says when no plan can be told to be the best, and then what each reaches', () => {
    const left = ['plans/automate.yaml', 'plans/reroute.yaml'];
    const selection = { ...sampleComparison().selection!, best: null, left };
    const report = unwrapped(comparisonReport(sampleComparison({ selection }), english)).split('\n');
    expect(report[0]).toBe(
      'After 100 replications no plan can be told to be the best by key results met: Automate order status and ' +
        'Reroute card bills are left, within 5 pp of each other or not yet known well enough.',
    );
    expect(report[1]).toMatch(/^Hire twenty agents meets none of 5 key results .*; it costs BRL 512,000\.$/);
  });

  test('selects by a KPI in the words of that KPI', () => {
    const selection = { ...sampleComparison().selection!, by: 'average_speed_of_answer', indifference: 2 };
    const [first] = unwrapped(comparisonReport(sampleComparison({ selection }), english)).split('\n');
    expect(first).toContain('best of 3 plans by average speed of answer (38.3 s ± 0.2 s)');
    expect(first).toContain('leads by 2.0 s');
  });

  test('answers for one plan without a selection', () => {
    const report = unwrapped(comparisonReport(singlePlan(), english));
    expect(report).toMatch(/^Reroute card bills meets 4 of 5 key results/);
    expect(report).toMatch(/^Reroute card bills against Casas Mandacaru$/m);
    expect(report).not.toContain('How the best was looked for');
  });

  test('answers for a plain scenario by its KPIs, and asks nothing of a plan of it', () => {
    const plain = planResult(
      { ...madePlanless },
      {
        plain: true,
        keyResults: [],
        objectives: [],
        steps: [],
        reviews: [],
        gates: [],
        spend: null,
        score: null,
        flags: [],
      },
    );
    const report = unwrapped(comparisonReport(sampleComparison({ plans: [plain], selection: null }), english));
    expect(report).toMatch(/^WhatsApp first is better on average speed of answer \(.+\)/);
    expect(report).not.toMatch(/^(Steps|Gates|Spend by month|Plans side by side|Objectives and key results)$/m);
  });

  test('puts the plans side by side', () => {
    expect(shown).toMatch(/^plan +P\(objective\) +met +undetermined +missed +score$/m);
    expect(shown).toMatch(/^Automate order status +4 % \(1–9 %\) +0 +1 +4 +46\.2 % ± 4\.1 pp$/m);
    expect(shown).toMatch(/^Hire twenty agents +BRL 512,000 \(573,440\) +BRL 450,000 +9 %$/m);
  });

  test('shows each key result: target, P with Wilson’s interval, verdict, projection, baseline', () => {
    expect(shown).toMatch(/^wait, phone +≤ 58\.8 s \(−30 %\) +91 % \(84–95 %\) +80 % +met$/m);
    expect(shown).toMatch(/^wait, phone +51\.0 s \(37\.0 s – 1 m 05 s\) +1 m 24 s$/m);
    expect(shown).toMatch(/^trained +delivered by 2027-05-16 +96 % \(90–98 %\) +80 % +met$/m);
    expect(shown).toContain('- cost (guardrail): Cost per resolution at most BRL 14.50;');
  });

  test('shows gates, no data never as a pass', () => {
    expect(shown).toMatch(/^P\(wait\) >= 0\.8 +0\.910 +0\.800 +passed$/m);
    expect(shown).toMatch(/^blocking_rate <= 0\.01 +no data +0\.010 +no data$/m);
  });

  test('shows spend by month against the budget', () => {
    expect(shown).toMatch(/^2027-05 +BRL 28,800 +BRL 32,640 +BRL 96,000 +BRL 107,520 +23\.9 %$/m);
    expect(shown).toContain('Budget BRL 450,000; P(within) 9 % (5–16 %).');
  });

  test('shows each step as planned and as delivered, with who and after what', () => {
    expect(shown).toMatch(/^2 bot +Rui +22 Mar → 17 May +19 May – 3 Jun +28 % +9 % +ivr_rewrite$/m);
    expect(shown).toMatch(/^3 training +nobody /m);
    expect(shown).toMatch(/^4 watch .* not in the horizon +30 % +62 %$/m);
    expect(shown).toContain('- seats: Lease seats and headsets; take care: no evidence');
  });

  test('says what to expect by each review', () => {
    expect(shown).toMatch(/- 2027-03-29, Is delivery on its way\?: Expected the week before: wait 1 m 19 s/);
    expect(shown).toContain('csat no data. Begun by then: recruit and training.');
  });

  test('shows every KPI of the whole, and those where the key results are', () => {
    expect(shown).toMatch(/^Speed of answer +1 m 01\.0 s ± 0\.5 s +38\.3 s ± 0\.2 s +−22\.8 s ± 5\.7 s +better$/m);
    expect(shown).toMatch(/^Abandonment, phone +9\.20 % .* −3\.7 pp ± 1\.0 pp +better$/m);
    expect(shown).not.toMatch(/whatsapp +/);
    expect(shown).toMatch(/^Cost per resolution +total cost \/ issues resolved$/m);
  });
});

describe('whatever it is given', () => {
  test.each([
    ['nothing has data', emptyComparison()],
    ['hostile names', hostileComparison()],
    ['twelve plans of thirty steps', crowdedComparison()],
    ['no plan at all', sampleComparison({ plans: [], selection: null })],
  ])('%s: neither NaN nor a negative zero', (_, result) => {
    const text = toText(comparisonReport(result, english));
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|−0(?![.\d])|−0\.0+(?!\d)/);
  });

  test('no data is said, never a figure', () => {
    const text = toText(comparisonReport(emptyComparison(), english));
    expect(text).toMatch(/^wait, phone +≤ 58\.8 s \(−30 %\) +no data +80 % +no data +no data +no data$/m);
    expect(text).not.toMatch(/ passed$/m);
  });

  test('hostile names are words in Markdown, and long ones are cut', () => {
    const markdown = toMarkdown(comparisonReport(hostileComparison(), english));
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown).toContain('\\<script\\>');
    expect(markdown).not.toContain(HOSTILE[2]);
    const columns = markdown.split('\n').filter((line) => line.startsWith('| '));
    for (const line of columns) expect(line.endsWith(' |')).toBe(true);
  });

  test('plans of one name are told apart by their files', () => {
    const twins = madePlans.map((plan) => ({ ...plan, name: 'Recovery' }));
    const report = unwrapped(comparisonReport(sampleComparison({ plans: twins }), english));
    expect(report).toMatch(/^Recovery \(plans\/reroute\.yaml\) is the best of 3 plans/);
  });
});

const madePlanless = {
  name: 'WhatsApp first',
  file: 'whatsapp-first.yaml',
  wait: 58,
  abandoned: 0.06,
  csat: 4.13,
  cost: 14.3,
  met: [0, 0, 0, 0, 0],
  spent: 1,
  steps: madePlans[0]!.steps,
};
