import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { comparisonReport } from '../../../src/report/plan/comparison-report.ts';
import { explanationReport } from '../../../src/report/plan/explanation-report.ts';
import { toText } from '../../../src/report/text.ts';
import {
  crowdedComparison,
  emptyComparison,
  HOSTILE,
  hostileComparison,
  hostileExplanation,
  madePlans,
  sampleComparison,
  sampleExplanation,
  singlePlan,
} from './sample-result.ts';

const unplanned = { objectives: [], keyResults: [], steps: [], reviews: [], gates: [], spend: null, score: null };
const COMPARISONS = {
  'three rivals': sampleComparison(),
  'one plan': singlePlan(),
  'no data': emptyComparison(),
  'hostile names': hostileComparison(),
  'twelve plans': crowdedComparison(),
  'no plan': sampleComparison({ plans: [], selection: null }),
  'plain scenarios': sampleComparison({ plans: madePlans.map((plan) => ({ ...plan, ...unplanned, plain: true })) }),
};
const nothing = { metrics: [], method: 'all subsets', subsets: 0 } as const;
const EXPLANATIONS = {
  'three steps': sampleExplanation(),
  'hostile names': hostileExplanation(),
  'nothing to explain': sampleExplanation({ attribution: nothing, uncertainty: [], automate: [] }),
  'sampled orders': sampleExplanation({
    attribution: { ...sampleExplanation().attribution, method: 'sampled orders', subsets: 1402 },
  }),
};
/** What authors write is in their own language. */
const AUTHORED = ['name', 'file', 'objective', 'text', 'about', 'owner', 'description', 'flags', 'warnings'];

function unauthored<T>(result: T): T {
  const replaced = (key: string, value: unknown) =>
    AUTHORED.includes(key) ? (typeof value === 'string' ? 'Ω' : Array.isArray(value) ? [] : value) : value;
  return JSON.parse(JSON.stringify(result, replaced)) as T;
}

const ENGLISH =
  /\b(the|of|and|by|from|after|with|within|met|missed|undetermined|baseline|owner|weeks?|month|step|plans|days|replications?|nobody|better|worse|no data|no evidence)\b/i;

describe.each<Language>(['en', 'pt-BR', 'es'])('reports of plans in %s', (language) => {
  const speech = speechIn(language);
  const reports = [
    ...Object.entries(COMPARISONS).map(([name, result]) => [name, comparisonReport(result, speech)] as const),
    ...Object.entries(EXPLANATIONS).map(
      ([name, result]) => [`why: ${name}`, explanationReport(result, speech)] as const,
    ),
  ];

  test.each(reports)('%s: sentences are whole, whatever they are given', (_, blocks) => {
    const text = toText(blocks);
    expect(text).not.toMatch(/NaN|undefined|null|\[object|Infinity|−0(?![.,\d])|−0[.,]0+(?!\d)/);
    expect(text).not.toMatch(/\.\.(?!\.)|,,|;;| ,| ;|\( | \)|: *\n\n[^-\n]* {3}/);
    expect(text).not.toContain(HOSTILE[2]);
    expect(toMarkdown(blocks)).not.toMatch(/(?<!\\)<script/);
  });

  test.runIf(language !== 'en')('leave no English, but for what authors and formulas say', () => {
    const blocks = [
      ...comparisonReport(unauthored(sampleComparison()), speech),
      ...comparisonReport(unauthored(emptyComparison()), speech),
      ...explanationReport(unauthored(sampleExplanation()), speech),
    ];
    const lines = toText(blocks).split('\n');
    expect(lines.filter((line) => ENGLISH.test(line))).toEqual([]);
  });
});
