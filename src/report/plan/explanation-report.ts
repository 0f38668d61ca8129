/**
 * The report of an explanation: which step brings what, which uncertainty matters most, where time and money go today,
 * and what automating more would bring.
 */
import type { AttributionRow, ExplanationResult } from '../../plan/explanation-result.ts';
import { type Block, type Cell, heading, lines } from '../block.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { definitionBlocks } from './definitions.ts';
import { explanationAnswer } from './explanation-answer.ts';
import { groupWords, isRough } from './group-words.ts';
import { shorten } from './shorten.ts';
import { todayBlocks } from './today-blocks.ts';
import { ofScope } from './words.ts';

const NAME = 24;
/** Characters of a share of 100 %. */
const BAR = 20;

export function explanationReport(result: ExplanationResult, speech: Speech): readonly Block[] {
  const words = speech.words.explanation;
  const made = [
    shorten(result.plan.file, 80),
    speech.counted(result.replications, 'replication'),
    words.seed(shorten(result.seed, 40)),
    result.engine,
  ];
  const shown = [...result.attribution.metrics, ...result.automate.flatMap(({ metrics }) => metrics)];
  return [
    lines(...explanationAnswer(result, speech)),
    heading(1, words.title(shorten(result.plan.name, 80))),
    lines(made.join(' · '), words.values(speech.figures.percent(result.confidence))),
    ...attributionBlocks(result, speech),
    ...uncertaintyBlocks(result, speech),
    ...todayBlocks(result, speech),
    ...definitionBlocks(
      shown.map(({ metric }) => metric),
      speech,
    ),
  ];
}

function attributionBlocks({ attribution, currency }: ExplanationResult, speech: Speech): Block[] {
  if (attribution.metrics.length === 0) return [];
  const words = speech.words.explanation.attribution;
  const subsets = speech.counted(attribution.subsets, 'subset');
  const how = attribution.method === 'all subsets' ? words.allSubsets(subsets) : words.sampledOrders(subsets);
  return [
    heading(2, words.title),
    lines(words.shapley(how), words.leaveOneOut),
    ...attribution.metrics.flatMap((row) => attributionTable(row, currency, speech)),
  ];
}

function attributionTable(
  row: AttributionRow,
  currency: string | null,
  { figures, kpis, words: { explanation } }: Speech,
): Block[] {
  const words = explanation.attribution;
  const unit = unitOf(row.metric, currency);
  const of = row.keyResult === null ? '' : ` (${shorten(row.keyResult, NAME)})`;
  const values = `${figures.bare(unit, row.baseline)} → ${figures.bare(unit, row.plan)}`;
  return [
    heading(2, `${kpis.label(row.metric)}${ofScope(row)}${of}: ${values}`),
    {
      kind: 'table',
      columns: [
        { title: words.step, align: 'left' },
        { title: words.brings, align: 'quantity' },
        { title: words.ofGain, align: 'right' },
        { title: words.withoutIt, align: 'quantity' },
      ],
      rows: [
        ...row.steps.map(({ step, shapley, leaveOneOut }) => [
          shorten(step, NAME),
          figures.difference(unit, shapley),
          partOfGain(row, shapley.value, figures),
          figures.difference(unit, leaveOneOut),
        ]),
        [words.allSteps, figures.difference(unit, row.gain), '', ''],
      ],
    },
  ];
}

/** Only of a gain that is evident: parts of about nothing mean nothing. */
function partOfGain({ gain }: AttributionRow, part: number | null, figures: Speech['figures']): string {
  if (part === null || gain.value === null || Math.abs(gain.value) <= (gain.halfWidth ?? 0)) return '';
  const size = Math.round((100 * part) / gain.value);
  return `${size < 0 ? '−' : ''}${figures.percent(Math.abs(size) / 100)}`;
}

function uncertaintyBlocks({ uncertainty }: ExplanationResult, speech: Speech): Block[] {
  if (uncertainty.length === 0) return [];
  const words = speech.words.explanation.uncertainty;
  const known = uncertainty.filter(({ shares }) => shares.length > 0);
  const unknown = uncertainty
    .filter(({ shares }) => shares.length === 0)
    .map(({ keyResult }) => shorten(keyResult, NAME));
  return [
    heading(2, words.title),
    lines(
      words.meaning,
      ...(known.some(isRough) ? [words.rough] : []),
      ...(unknown.length === 0 ? [] : [words.noDataFor(unknown.join(', '))]),
    ),
    ...known.map(
      ({ keyResult, shares }): Block => ({
        kind: 'table',
        columns: [
          { title: shorten(keyResult, NAME), align: 'left' },
          { title: words.share, align: 'quantity' },
          { title: '', align: 'left' },
        ],
        rows: [...shares].sort((a, b) => b.share - a.share).map((one) => shareRow(one, speech)),
      }),
    ),
  ];
}

type Share = ExplanationResult['uncertainty'][number]['shares'][number];

function shareRow({ group, share, halfWidth }: Share, speech: Speech): Cell[] {
  const size = speech.figures.quantity('fraction', { value: share, halfWidth });
  return [groupWords(group, speech), size, { text: bar(share), tone: 'quiet' }];
}

function bar(share: number): string {
  const full = Number.isFinite(share) ? Math.round(Math.min(1, Math.max(0, share)) * BAR) : 0;
  return '█'.repeat(full) + '·'.repeat(BAR - full);
}
