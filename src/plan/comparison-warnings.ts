import { type Remark, remark } from '../metrics/remark.ts';
import type { ComparisonOptions } from './alternative.ts';
import type { KeyResultResult, PlanResult } from './comparison-result.ts';
import { FIRST_ROUND } from './rounds.ts';

/**
 * What a reader of a comparison should know before trusting it.
 * @param problem why no best is selected; null: nothing is in the way
 */
export function comparisonWarnings(
  plans: readonly PlanResult[],
  replications: number,
  problem: Remark | null,
  { untilSure }: ComparisonOptions,
): Remark[] {
  return [
    ...(replications < FIRST_ROUND
      ? [replications === 1 ? remark('one replication', {}) : remark('few replications', { replications })]
      : []),
    ...plans.flatMap((plan) => plan.keyResults.flatMap((result) => gapsOf(plan, result))),
    ...(untilSure ? plans.flatMap(openQuestions) : []),
    ...(problem === null ? [] : [problem]),
  ];
}

function gapsOf({ file, replications }: PlanResult, { id: result, of }: KeyResultResult): Remark[] {
  if (of === replications) return [];
  if (of === 0) return [remark('never any data', { result, file })];
  return [remark('data missing', { result, file, without: replications - of, replications })];
}

function openQuestions({ file, droppedAfter, keyResults, replications }: PlanResult): Remark[] {
  if (droppedAfter !== null) return [];
  return keyResults
    .filter(({ verdict }) => verdict === 'undetermined')
    .map(({ id: result }) => remark('still open', { result, file, replications }));
}
