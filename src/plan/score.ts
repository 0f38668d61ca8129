import type { Objective, Plan } from '../documents/plan-terms.ts';
import type { Estimate } from '../metrics/result.ts';
import { Moments } from '../statistics/moments.ts';
import type { Proportion } from '../statistics/proportion.ts';
import { proportionOf } from '../statistics/proportion.ts';
import { metByReplication, metIn } from './met.ts';
import type { Told } from './readings.ts';

/**
 * The part of its key results that a plan meets in a replication, by their weights: 0 to 1. One without data is not met.
 * Null for a plan without key results.
 */
export function scoreIn({ keyResults }: Plan, told: Told, baseline: Told, replication: number): number | null {
  let [met, all] = [0, 0];
  for (const result of keyResults) {
    all += result.weight;
    if (metIn(result, told, baseline, replication) === true) met += result.weight;
  }
  return all === 0 ? null : met / all;
}

/** Its mean over replications, with Student's interval. */
export function scoreOf(plan: Plan, told: Told, baseline: Told, confidence: number): Estimate | null {
  const moments = new Moments();
  for (let r = 0; r < told.rehearsed.length; r++) {
    const score = scoreIn(plan, told, baseline, r);
    if (score === null) return null;
    moments.add(score);
  }
  const value = moments.mean;
  if (value === null) return null;
  return { value, halfWidth: moments.halfWidth(confidence), confidence, numerator: value, denominator: 1 };
}

/**
 * P(all key results of an objective are met), its guardrails aside; they keep other things from being spoilt. Replications
 * that lack data on one of them count only where another is missed.
 */
export function objectiveProbability(
  { keyResults }: Plan,
  objective: Objective,
  told: Told,
  baseline: Told,
  confidence: number,
): Proportion {
  const sought = objective.keyResults.map((i) => keyResults[i]!).filter(({ guardrail }) => !guardrail);
  if (sought.length === 0) return proportionOf(0, 0, confidence);
  const met = sought.map((result) => metByReplication(result, told, baseline));
  let [successes, known] = [0, 0];
  for (let r = 0; r < told.rehearsed.length; r++) {
    const here = met.map((of): boolean | null => of[r]!);
    const missed = here.includes(false);
    if (!missed && here.includes(null)) continue;
    known += 1;
    if (!missed) successes += 1;
  }
  return proportionOf(successes, known, confidence);
}
