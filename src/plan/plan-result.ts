import type { Alternative } from './alternative.ts';
import type { PlanResult } from './comparison-result.ts';
import { differenceRows } from './differences.ts';
import { evidenceOf, gateResult } from './gates.ts';
import { keyResultResult } from './key-results.ts';
import type { Told } from './readings.ts';
import { reviewsOf } from './reviews.ts';
import { objectiveProbability, scoreOf } from './score.ts';
import { spendOf } from './spend.ts';
import { flagsOf, stepResults } from './steps.ts';
import { verdictOfLook } from './sure.ts';
import { trajectoriesOf } from './trajectories.ts';

/** How sure what is said of a plan is to be. */
export interface Levels {
  readonly confidence: number;
  /** Confidence of each difference, so that those of all alternatives hold at once. */
  readonly simultaneous: number;
  /** Error of the look after which replications ended; null: their number was not up to what was seen. */
  readonly look: number | null;
}

/** Everything that is said of one alternative, from its replications and the same ones of the baseline. */
export function planResult(
  { plan, name, file, description = null }: Alternative,
  told: Told,
  baseline: Told,
  droppedAfter: number | null,
  currency: string | null,
  levels: Levels,
): PlanResult {
  const { confidence, simultaneous, look } = levels;
  const metrics = differenceRows(baseline, told, confidence, simultaneous);
  const about = { name, file, description, replications: told.rehearsed.length, droppedAfter, metrics };
  if (plan === null) return { plain: true, ...about, ...NOTHING_PLANNED };

  const keyResults = plan.keyResults
    .map((result) => keyResultResult(plan, result, told, baseline, confidence))
    .map((result) => (look === null ? result : { ...result, verdict: verdictOfLook(result, look) }));
  const spend = spendOf(plan, told, currency, confidence);
  const evidence = evidenceOf({ keyResults, spend, metrics }, plan.budget?.limit ?? null);
  return {
    plain: false,
    ...about,
    assumptions: plan.assumed,
    objectives: plan.objectives.map((one) => ({
      objective: one.objective,
      owner: one.owner,
      keyResults: one.keyResults.map((i) => plan.keyResults[i]!.id),
      probability: objectiveProbability(plan, one, told, baseline, confidence),
    })),
    keyResults,
    score: scoreOf(plan, told, baseline, confidence),
    spend,
    gates: plan.gates.map((gate) => gateResult(gate, evidence)),
    steps: stepResults(plan, told),
    trajectories: trajectoriesOf(plan, told, baseline),
    reviews: reviewsOf(plan, told),
    flags: flagsOf(plan),
  };
}

/** A scenario that stands beside the plans sets out to do nothing. */
const NOTHING_PLANNED = {
  assumptions: [],
  objectives: [],
  keyResults: [],
  score: null,
  spend: null,
  gates: [],
  steps: [],
  trajectories: [],
  reviews: [],
  flags: [],
} as const;
