import type { MetricResult, Plan } from '../documents/plan-terms.ts';
import type { Spread } from '../statistics/spread.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Trajectory } from './comparison-result.ts';
import { figuresIn, metricResultsOf, targetValue } from './met.ts';
import { datesOf, weeksOf } from './periods.ts';
import type { Told } from './readings.ts';

/** The metric of every key result that has one, week by week: what futures may be like, with the plan and without, over the same replications. */
export function trajectoriesOf(plan: Plan, told: Told, baseline: Told): Trajectory[] {
  return metricResultsOf(plan).map((result) => trajectoryOf(result, plan, told, baseline));
}

function trajectoryOf(result: MetricResult, { horizon }: Plan, told: Told, baseline: Told): Trajectory {
  const { id, metric, scope, name, by, window, target } = result;
  const spread = (of: Told, period: MetricResult['window']): Spread | null => spreadOf(figuresIn(result, period, of));
  return {
    keyResult: id,
    metric,
    scope,
    name,
    by,
    target: targetValue(target, spread(baseline, window)?.mean ?? null),
    weeks: weeksOf(horizon).map((week) => ({
      ...datesOf(week, horizon),
      plan: spread(told, week),
      baseline: spread(baseline, week),
    })),
  };
}
