/** The key results of a plan: what each says, and whether it comes true. */
import type { KeyResultResult, KeyResultVerdict, PlanResult } from '../../plan/comparison-result.ts';
import { type Block, type Cell, heading, type Tone } from '../block.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { keyResultText } from './key-result-text.ts';
import { shorten } from './shorten.ts';
import { ofScope, targetWords } from './words.ts';

const TONES: Readonly<Record<KeyResultVerdict, Tone>> = {
  met: 'good',
  missed: 'bad',
  undetermined: 'quiet',
  'no data': 'quiet',
};

export function keyResultBlocks(plan: PlanResult, start: string, currency: string | null, speech: Speech): Block[] {
  if (plan.keyResults.length === 0) return [];
  const words = speech.words.plan.keyResults;
  return [
    heading(2, words.title),
    {
      kind: 'list',
      items: [
        ...plan.objectives.map((one) => objectiveItem(one, speech)),
        ...plan.keyResults.map((one) => keyResultItem(one, currency, speech)),
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: words.keyResult, align: 'left' },
        { title: words.target, align: 'right' },
        { title: words.chance, align: 'right' },
        { title: words.asked, align: 'right' },
        { title: words.verdict, align: 'left' },
        { title: words.median, align: 'right' },
        { title: words.baseline, align: 'right' },
      ],
      rows: plan.keyResults.map((one) => keyResultRow(one, start, currency, speech)),
    },
  ];
}

type Objective = PlanResult['objectives'][number];

function objectiveItem({ objective, owner, keyResults, probability }: Objective, { figures, words }: Speech): string {
  const { value, low, high } = probability;
  const own = words.plan.keyResults;
  const whose = owner === null ? own.noOwner : own.owner(shorten(owner, 40));
  const of = figures.listed(keyResults.map((id) => shorten(id, 24)));
  return own.objective(shorten(objective, 120), whose, of, figures.chanceWithin(value, low, high));
}

function keyResultItem(result: KeyResultResult, currency: string | null, speech: Speech): string {
  const { id, guardrail, by, metric, of } = result;
  const { dates, words } = speech;
  const own = words.plan.keyResults;
  const over =
    metric === null
      ? own.by(dates.numeric(by))
      : own.judged(dates.numeric(metric.window.from), dates.numeric(metric.window.to));
  const kind = guardrail ? words.plan.guardrail : own.keyResult;
  const text = shorten(keyResultText(result, currency, speech), 120);
  return `${shorten(id, 24)} (${kind}): ${text}; ${over}, ${own.withData(speech.counted(of, 'replication'))}`;
}

function keyResultRow(result: KeyResultResult, start: string, currency: string | null, speech: Speech): Cell[] {
  const { metric, activity, probability, interval, verdict } = result;
  const { figures, words } = speech;
  const unit = metric === null ? '' : unitOf(metric.metric, currency);
  return [
    shorten(result.id, 24) + (metric === null ? '' : ofScope(metric)),
    targetWords(result, currency, speech),
    figures.chanceWithin(probability, interval?.low ?? null, interval?.high ?? null),
    figures.percent(result.confidence),
    { text: words.common.verdicts[verdict], tone: TONES[verdict] },
    metric === null ? delivered(activity, start, speech) : figures.median(unit, metric.projected),
    metric === null ? '' : figures.bare(unit, metric.baseline?.p50 ?? null),
  ];
}

function delivered(activity: KeyResultResult['activity'], start: string, { figures, dates, words }: Speech): string {
  if (activity === null || activity.p50 === null) return figures.noData;
  const on = dates.short(activity.p50, start);
  return activity.p90 === null ? on : `${on}, ${words.plan.keyResults.late(dates.short(activity.p90, start))}`;
}
