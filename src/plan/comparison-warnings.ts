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
  problem: string | null,
  { untilSure }: ComparisonOptions,
): string[] {
  return [
    ...(replications < FIRST_ROUND
      ? [
          `${replications} ${replications === 1 ? 'replication is' : 'replications are'} few: intervals are wide, and shares of replications rough`,
        ]
      : []),
    ...plans.flatMap((plan) => plan.keyResults.flatMap((result) => gapsOf(plan, result))),
    ...(untilSure ? plans.flatMap(openQuestions) : []),
    ...(problem === null ? [] : [problem]),
  ];
}

function gapsOf({ file, replications }: PlanResult, { id, of }: KeyResultResult): string[] {
  if (of === replications) return [];
  const [where, so] =
    of === 0
      ? ['every replication', 'nothing is known of it']
      : [`${replications - of} of ${replications} replications`, 'its probability is over the others'];
  return [`\`${id}\` of ${file} has no data in ${where}: ${so}`];
}

function openQuestions({ file, droppedAfter, keyResults, replications }: PlanResult): string[] {
  if (droppedAfter !== null) return [];
  return keyResults
    .filter(({ verdict }) => verdict === 'undetermined')
    .map(({ id }) => `\`${id}\` of ${file} is neither surely met nor surely missed after ${replications} replications`);
}
