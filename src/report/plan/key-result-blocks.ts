/** The key results of a plan: what each says, and whether it comes true. */
import type { KeyResultResult, KeyResultVerdict, PlanResult } from '../../plan/comparison-result.ts';
import { type Block, type Cell, heading, type Tone } from '../block.ts';
import { unitOf } from '../metric-name.ts';
import { bare, NO_DATA, percent } from '../quantity.ts';
import { shorten } from './shorten.ts';
import { chanceWithin, counted, listed, median, ofScope, shortDay, targetWords } from './words.ts';

const TONES: Readonly<Record<KeyResultVerdict, Tone>> = {
  met: 'good',
  missed: 'bad',
  undetermined: 'quiet',
  'no data': 'quiet',
};

export function keyResultBlocks(plan: PlanResult, start: string, currency: string | null): Block[] {
  if (plan.keyResults.length === 0) return [];
  return [
    heading(2, 'Objectives and key results'),
    { kind: 'list', items: [...plan.objectives.map(objectiveItem), ...plan.keyResults.map(keyResultItem)] },
    {
      kind: 'table',
      columns: [
        { title: 'key result', align: 'left' },
        { title: 'target', align: 'right' },
        { title: 'P(met)', align: 'right' },
        { title: 'asked', align: 'right' },
        { title: 'verdict', align: 'left' },
        { title: 'median (5–95 %)', align: 'right' },
        { title: 'baseline', align: 'right' },
      ],
      rows: plan.keyResults.map((one) => keyResultRow(one, start, currency)),
    },
  ];
}

function objectiveItem({ objective, owner, keyResults, probability }: PlanResult['objectives'][number]): string {
  const { value, low, high } = probability;
  const whose = owner === null ? 'no owner' : `owner ${shorten(owner, 40)}`;
  const of = listed(keyResults.map((id) => shorten(id, 24)));
  return `Objective: ${shorten(objective, 120)} (${whose}): P(${of} all met) ${chanceWithin(value, low, high)}`;
}

function keyResultItem({ id, text, guardrail, by, metric, of }: KeyResultResult): string {
  const over = metric === null ? `by ${by}` : `judged over ${metric.window.from} to ${metric.window.to}`;
  const kind = guardrail ? 'guardrail' : 'key result';
  return `${shorten(id, 24)} (${kind}): ${shorten(text, 120)}; ${over}, ${counted(of, 'replication')} with data`;
}

function keyResultRow(result: KeyResultResult, start: string, currency: string | null): Cell[] {
  const { metric, activity, probability, interval, verdict } = result;
  const unit = metric === null ? '' : unitOf(metric.metric, currency ?? undefined);
  const projected = metric === null ? delivered(activity, start) : median(unit, metric.projected);
  const today = metric === null ? '' : metric.baseline === null ? NO_DATA : bare(unit, metric.baseline.p50);
  return [
    shorten(result.id, 24) + (metric === null ? '' : ofScope(metric)),
    targetWords(result, currency),
    chanceWithin(probability, interval?.low ?? null, interval?.high ?? null),
    percent(result.confidence),
    { text: verdict, tone: TONES[verdict] },
    projected,
    today,
  ];
}

function delivered(activity: KeyResultResult['activity'], start: string): string {
  if (activity === null || activity.p50 === null) return NO_DATA;
  const late = activity.p90 === null ? '' : `, p90 ${shortDay(activity.p90, start)}`;
  return `${shortDay(activity.p50, start)}${late}`;
}
