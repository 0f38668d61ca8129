import type { ActivityResult, KeyResult, MetricResult, Period, Plan, Target } from '../documents/plan-terms.ts';
import { locate, valueAt } from './figure.ts';
import { weeksWithin } from './periods.ts';
import type { Told } from './readings.ts';

/** The key results that are about a metric, in the order of the plan. */
export function metricResultsOf({ keyResults }: Pick<Plan, 'keyResults'>): MetricResult[] {
  return keyResults.filter((result) => result.kind === 'metric');
}

/** Whether a key result is met in each replication of a plan; null: there is no data, which is never met. */
export function metByReplication(result: KeyResult, plan: Told, baseline: Told): (boolean | null)[] {
  return plan.rehearsed.map((_, replication) => metIn(result, plan, baseline, replication));
}

/** The same for one replication. Changes are from the baseline's value in the same replication, on the same customers. */
export function metIn(result: KeyResult, plan: Told, baseline: Told, replication: number): boolean | null {
  if (result.kind === 'activity') {
    const day = deliveredIn(result, plan, replication);
    return day !== null && day < result.byDay;
  }
  const periods = result.everyWeek ? weeksWithin(result.window) : [result.window];
  const met = periods.map((period) => {
    const value = figureIn(result, period, plan, replication);
    const target = targetValue(result.target, figureIn(result, period, baseline, replication));
    return value === null || target === null ? null : reaches(value, result.target, target);
  });
  // One week missed is missed, whatever is not known of others.
  return met.includes(false) ? false : met.includes(null) ? null : true;
}

/** The day on which a step is delivered: its first if it is there at once, else the last of its rollout; null: it never is. */
export function deliveredIn({ step }: Pick<ActivityResult, 'step'>, { rehearsed }: Told, replication: number) {
  const full = rehearsed[replication]!.full[step]!;
  if (full === Number.POSITIVE_INFINITY) return null;
  return rehearsed[replication]!.begins[step]! < full ? full - 1 : full;
}

/** The metric of a key result over some days of a replication; null: no data. */
export function figureIn(result: MetricResult, period: Period, told: Told, replication: number): number | null {
  return valueAt(told.rehearsed[replication]!.reading, locate(told.asked, { cell: result, period }));
}

/** Those of all replications that have data. */
export function figuresIn(result: MetricResult, period: Period, told: Told): number[] {
  const place = locate(told.asked, { cell: result, period });
  return told.rehearsed.map(({ reading }) => valueAt(reading, place)).filter((value) => value !== null);
}

/** What is to be reached, where the baseline has this value; of changes null without one. */
export function targetValue(target: Target, baseline: number | null): number | null {
  if (target.kind === 'to') return target.value;
  // Of a loss of 100, 30 % less is a loss of 130.
  return baseline === null ? null : baseline + target.by * Math.abs(baseline);
}

function reaches(value: number, { relation }: Target, target: number): boolean {
  return relation === 'at least' ? value >= target : value <= target;
}
