import { dateOf } from '../documents/plan/horizon.ts';
import type { ActivityResult, KeyResult, MetricResult, Plan } from '../documents/plan-terms.ts';
import { proportionOf, proportionVerdict } from '../statistics/proportion.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { KeyResultResult } from './comparison-result.ts';
import { dayReached } from './day-reached.ts';
import { deliveredIn, figuresIn, metByReplication, targetValue } from './met.ts';
import { datesOf } from './periods.ts';
import type { Told } from './readings.ts';

/**
 * What becomes of a key result: the share of replications that meet it, held against the confidence asked for, and where
 * its figure is expected to stand. Replications without data are left out of the share and counted as such.
 * @param baseline its same replications
 * @param confidence of the interval
 */
export function keyResultResult(
  plan: Plan,
  result: KeyResult,
  told: Told,
  baseline: Told,
  confidence: number,
): KeyResultResult {
  const known = metByReplication(result, told, baseline).filter((met) => met !== null);
  const proportion = proportionOf(known.filter((met) => met).length, known.length, confidence);
  const { value, low, high, of } = proportion;
  return {
    id: result.id,
    text: result.text,
    worded: result.worded,
    kind: result.kind,
    guardrail: result.guardrail,
    by: result.by,
    probability: value,
    interval: low === null || high === null ? null : { low, high },
    of,
    confidence: result.confidence,
    verdict: proportionVerdict(proportion, result.confidence),
    metric: result.kind === 'metric' ? metricOf(plan, result, told, baseline) : null,
    activity: result.kind === 'activity' ? activityOf(plan, result, told) : null,
  };
}

function metricOf(
  { horizon }: Plan,
  result: MetricResult,
  told: Told,
  baseline: Told,
): NonNullable<KeyResultResult['metric']> {
  const { metric, scope, name, target } = result;
  const before = spreadOf(figuresIn(result, result.window, baseline));
  const value = targetValue(target, before?.mean ?? null);
  const { relation } = target;
  return {
    metric,
    scope,
    name,
    window: datesOf(result.window, horizon),
    target:
      target.kind === 'to'
        ? { kind: 'to', relation, value: target.value }
        : { kind: 'change', relation, change: target.by, value },
    everyWeek: result.everyWeek,
    projected: spreadOf(figuresIn(result, result.window, told)),
    baseline: before,
  };
}

function activityOf(
  { steps, horizon }: Plan,
  result: ActivityResult,
  told: Told,
): NonNullable<KeyResultResult['activity']> {
  const days = told.rehearsed.map((_, r) => deliveredIn(result, told, r)).filter((day) => day !== null);
  const at = (share: number): string | null => (days.length === 0 ? null : dateOf(dayReached(days, share), horizon));
  return { step: steps[result.step]!.id, p50: at(0.5), p90: at(0.9) };
}
