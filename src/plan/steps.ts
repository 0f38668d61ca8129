import { dateOf } from '../documents/plan/horizon.ts';
import { daysToFull } from '../documents/plan/ramp.ts';
import type { Plan, Step } from '../documents/plan-terms.ts';
import { type Remark, remark } from '../metrics/remark.ts';
import type { StepResult } from './comparison-result.ts';
import { dayReached } from './day-reached.ts';
import type { Told } from './readings.ts';

/** When each step was to come, and when it comes. */
export function stepResults(plan: Plan, { rehearsed }: Told): StepResult[] {
  const { steps, horizon } = plan;
  return steps.map((step, s): StepResult => {
    const begins = rehearsed.map((one) => one.begins[s]!);
    const full = rehearsed.map((one) => one.full[s]!);
    const share = (days: readonly number[]): number => (begins.length === 0 ? 0 : days.length / begins.length);
    return {
      id: step.id,
      text: step.text,
      owner: step.owner,
      planned: { start: step.start, full: dateOf(step.day + daysToFull(step), horizon) },
      start: datesReached(begins, plan),
      full: datesReached(full, plan),
      late: share(begins.filter((day) => day > step.day && Number.isFinite(day))),
      never: share(begins.filter((day) => !Number.isFinite(day))),
      after: step.after.map((before) => steps[before]!.id),
      changes: step.changes,
      evidence: step.evidence,
      cost: costOf(step.cost),
      obstacles: step.obstacles.map(({ delay: _, ...told }) => told),
      flags: gapsOf(step).map((gap) => remark(`no ${gap}`, {})),
    };
  });
}

function costOf({ unstated, once, monthly, perUnit }: Step['cost']): StepResult['cost'] {
  return unstated === true ? null : { once, monthly, perUnit };
}

/** What is missing of a plan: `step bot has no owner`. */
export function flagsOf({ objectives, steps, reviews }: Plan): Remark[] {
  return [
    ...objectives.flatMap(({ objective, owner }) =>
      owner === null ? [remark('objective without owner', { objective })] : [],
    ),
    ...steps.flatMap((step) => gapsOf(step).map((gap) => remark(`step without ${gap}`, { step: step.id }))),
    ...(reviews.length === 0 ? [remark('no review', {})] : []),
  ];
}

/** A step says who, what it costs and why it is believed. */
function gapsOf({ owner, cost, evidence }: Step): ('owner' | 'cost' | 'evidence')[] {
  const gaps = [
    ['owner', owner === null],
    ['cost', cost.unstated === true],
    ['evidence', evidence === null],
  ] as const;
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}

/** Over the replications in which the day comes at all; null when it never does. */
function datesReached(days: readonly number[], { horizon }: Plan): StepResult['start'] {
  const reached = days.filter(Number.isFinite);
  if (reached.length === 0) return null;
  const at = (share: number): string => dateOf(dayReached(reached, share), horizon);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
