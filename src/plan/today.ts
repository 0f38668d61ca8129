import type { Period } from '../documents/plan-terms.ts';
import type { Asked, AskedCell } from '../metrics/asked.ts';
import type { Estimate } from '../metrics/result.ts';
import type { Answers, Course } from './answers.ts';
import type { ExplanationResult } from './explanation-result.ts';
import type { Figure } from './figure.ts';

const HOUR = 3600;
const OF_CHANNELS = ['offered', 'mean_wait', 'abandonment_rate', 'total_cost'] as const;
const OF_TEAMS = ['occupancy', 'paid_hours', 'labour_cost'] as const;

/** What has to be read of the baseline to see where time and money go. */
export function todayFigures({ cells, periods }: Asked): Figure[] {
  const wanted = (cell: AskedCell): boolean =>
    (cell.scope === 'channel' && OF_CHANNELS.some((metric) => metric === cell.metric)) ||
    (cell.scope === 'team' && OF_TEAMS.some((metric) => metric === cell.metric));
  return cells.filter(wanted).map((cell) => ({ cell, period: periods[0]! }));
}

/**
 * Where time and money go in the baseline over the horizon: the channels in which customers wait most come first, live
 * ones before those that may wait over night, and the teams that are busiest. Means per replication.
 * @param deferred channels that may wait over night
 */
export function today(
  answers: Answers,
  baseline: Course,
  asked: Asked,
  confidence: number,
  deferred: readonly string[],
): ExplanationResult['today'] {
  const period = asked.periods[0]!;
  const of = (scope: 'channel' | 'team') => {
    const names = new Set(asked.cells.flatMap((cell) => (cell.scope === scope ? [cell.name] : [])));
    return [...names].map((name) => ({
      name,
      read: reader(answers, baseline, { scope, name, asked, period, confidence }),
    }));
  };
  const lines = of('channel').map(({ name, read }) => ({
    channel: name,
    deferred: deferred.includes(name),
    offered: read('offered')?.numerator ?? 0,
    // Everybody's waiting in queue, answered or not: what the mean wait is the mean of.
    waitHours: (read('mean_wait')?.numerator ?? 0) / HOUR,
    abandoned: read('abandonment_rate')?.value ?? null,
    cost: read('total_cost')?.value ?? null,
  }));
  const teams = of('team').map(({ name, read }) => ({
    team: name,
    occupancy: read('occupancy')?.value ?? null,
    // Where nothing is said of pay, the hours on duty are those paid.
    paidHours: read('paid_hours')?.value ?? (read('occupancy')?.denominator ?? 0) / HOUR,
    cost: read('labour_cost')?.value ?? null,
  }));
  return {
    lines: lines.toSorted((a, b) => Number(a.deferred) - Number(b.deferred) || b.waitHours - a.waitHours),
    teams: teams.toSorted((a, b) => (b.occupancy ?? 0) - (a.occupancy ?? 0)),
  };
}

interface Part {
  readonly scope: AskedCell['scope'];
  readonly name: string;
  readonly asked: Asked;
  readonly period: Period;
  readonly confidence: number;
}

/** Reads metrics of a part of the center; null where the baseline is not asked for one. */
function reader(answers: Answers, baseline: Course, { scope, name, asked, period, confidence }: Part) {
  return (metric: (typeof OF_CHANNELS | typeof OF_TEAMS)[number]): Estimate | null => {
    const known = asked.cells.some((cell) => cell.scope === scope && cell.name === name && cell.metric === metric);
    return known ? answers.estimate(baseline, { cell: { scope, name, metric }, period }, confidence) : null;
  };
}
