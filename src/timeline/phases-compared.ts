import type { Phase } from './realisation.ts';

/**
 * The first day on which other values hold in one realisation than in another; Infinity: none.
 * @param texts of the values of each plan: two plans may number theirs differently
 */
export function firstDifference(
  some: readonly Phase[],
  texts: readonly string[],
  others: readonly Phase[],
  otherTexts: readonly string[],
): number {
  const days = [...new Set([...some, ...others].map(({ day }) => day))].sort((a, b) => a - b);
  for (const day of days) {
    if (held(some, texts, day) !== held(others, otherTexts, day)) return day;
  }
  return Number.POSITIVE_INFINITY;
}

/** The values that hold on a day, as one text. */
function held(phases: readonly Phase[], texts: readonly string[], day: number): string {
  const { values } = phases.findLast((phase) => phase.day <= day)!;
  return JSON.stringify([...values].map(([index, value]) => [texts[index], value]).sort());
}
