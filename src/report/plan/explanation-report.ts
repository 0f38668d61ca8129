/**
 * The report of an explanation: which step brings what, which uncertainty matters most, where time and money go today,
 * and what automating more would bring.
 */
import type { AttributionRow, ExplanationResult } from '../../plan/comparison-result.ts';
import { type Block, type Cell, heading, lines } from '../block.ts';
import { labelOf, unitOf } from '../metric-name.ts';
import { bare, difference, NO_DATA, percent, quantity } from '../quantity.ts';
import { definitionBlocks } from './definitions.ts';
import { explanationAnswer } from './explanation-answer.ts';
import { groupWords, isRough } from './group-words.ts';
import { shorten } from './shorten.ts';
import { todayBlocks } from './today-blocks.ts';
import { counted, ofScope } from './words.ts';

const NAME = 24;
/** Characters of a share of 100 %. */
const BAR = 20;

export function explanationReport(result: ExplanationResult): readonly Block[] {
  return [
    lines(...explanationAnswer(result)),
    heading(1, `Why ${shorten(result.plan.name, 80)} does what it does`),
    lines(
      `${shorten(result.plan.file, 80)} · ${counted(result.replications, 'replication')} · seed ${shorten(result.seed, 40)} · ${result.engine}`,
      `Values ± the half-width of their ${percent(result.confidence)} confidence interval.`,
    ),
    ...attributionBlocks(result),
    ...uncertaintyBlocks(result),
    ...todayBlocks(result),
    ...definitionBlocks([
      ...result.attribution.metrics.map(({ metric }) => metric),
      ...result.automate.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
    ]),
  ];
}

function attributionBlocks({ attribution, currency }: ExplanationResult): Block[] {
  if (attribution.metrics.length === 0) return [];
  const { method, subsets } = attribution;
  const how =
    method === 'all subsets'
      ? `all ${bare('count', subsets)} subsets of steps`
      : `${bare('count', subsets)} subsets of steps, from sampled orders`;
  return [
    heading(2, 'What each step brings'),
    lines(
      `By Shapley (1953): the mean, over the orders in which steps may come, of what a step adds; from ${how}. ` +
        'These parts add up to the whole gain, plan − baseline.',
      'Without it: what the plan with all its steps has beyond the plan without this one. These need not add up, since ' +
        'steps help or hinder each other.',
    ),
    ...attribution.metrics.flatMap((row) => attributionTable(row, currency)),
  ];
}

function attributionTable(row: AttributionRow, currency: string | null): Block[] {
  const unit = unitOf(row.metric, currency ?? undefined);
  const of = row.keyResult === null ? '' : ` (${shorten(row.keyResult, NAME)})`;
  return [
    heading(2, `${labelOf(row.metric)}${ofScope(row)}${of}: ${bare(unit, row.baseline)} → ${bare(unit, row.plan)}`),
    {
      kind: 'table',
      columns: [
        { title: 'step', align: 'left' },
        { title: 'brings (Shapley)', align: 'quantity' },
        { title: 'of the gain', align: 'right' },
        { title: 'without it', align: 'quantity' },
      ],
      rows: [
        ...row.steps.map(({ step, shapley, leaveOneOut }) => [
          shorten(step, NAME),
          difference(unit, shapley),
          partOfGain(row, shapley.value),
          difference(unit, leaveOneOut),
        ]),
        ['all steps', difference(unit, row.gain), '', ''],
      ],
    },
  ];
}

/** Only of a gain that is evident: parts of about nothing mean nothing. */
function partOfGain({ gain }: AttributionRow, part: number | null): string {
  if (part === null || gain.value === null || Math.abs(gain.value) <= (gain.halfWidth ?? 0)) return '';
  const size = Math.round((100 * part) / gain.value);
  return `${size < 0 ? '−' : ''}${Math.abs(size)} %`;
}

function uncertaintyBlocks({ uncertainty }: ExplanationResult): Block[] {
  if (uncertainty.length === 0) return [];
  const known = uncertainty.filter(({ shares }) => shares.length > 0);
  const unknown = uncertainty
    .filter(({ shares }) => shares.length === 0)
    .map(({ keyResult }) => shorten(keyResult, NAME));
  return [
    heading(2, 'Which uncertainty matters most'),
    lines(
      'Share of the variance of each key result that would go if this alone were known (first-order Sobol index).',
      ...(known.some(isRough)
        ? ['Rough with so few replications: rehearse more of them (-n 100) before acting on these shares.']
        : []),
      ...(unknown.length === 0 ? [] : [`${NO_DATA} for ${unknown.join(', ')}.`]),
    ),
    ...known.map(
      ({ keyResult, shares }): Block => ({
        kind: 'table',
        columns: [
          { title: shorten(keyResult, NAME), align: 'left' },
          { title: 'share', align: 'quantity' },
          { title: '', align: 'left' },
        ],
        rows: [...shares].sort((a, b) => b.share - a.share).map((one) => shareRow(one)),
      }),
    ),
  ];
}

function shareRow({ group, share, halfWidth }: ExplanationResult['uncertainty'][number]['shares'][number]): Cell[] {
  const estimate = { value: share, halfWidth, confidence: 0, numerator: share, denominator: 1 };
  return [groupWords(group), quantity('fraction', estimate), { text: bar(share), tone: 'quiet' }];
}

function bar(share: number): string {
  const full = Number.isFinite(share) ? Math.round(Math.min(1, Math.max(0, share)) * BAR) : 0;
  return '█'.repeat(full) + '·'.repeat(BAR - full);
}
