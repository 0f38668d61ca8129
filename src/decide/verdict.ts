import type { Estimate, Verdict } from '../metrics/result.ts';

/** Sums of the same numbers in another order differ by less than this part of them. */
const ROUNDING = 1e-9;

/**
 * Better or worse only when the interval of the difference leaves out 0.
 * @param size of the figures compared: a difference that is mere rounding of them is none
 */
export function verdictOf({ value, halfWidth }: Estimate, better: 'higher' | 'lower' | 'neither', size = 0): Verdict {
  if (value === null) return 'no data';
  if (halfWidth === null || Math.abs(value) <= Math.max(halfWidth, ROUNDING * size)) return 'no evidence';
  if (better === 'neither') return 'different';
  return value > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** The verdict on a difference, beside the two figures that it lies between. */
export function verdictBetween(
  before: Estimate,
  after: Estimate,
  difference: Estimate,
  better: 'higher' | 'lower' | 'neither',
): Verdict {
  return verdictOf(difference, better, Math.max(Math.abs(before.value ?? 0), Math.abs(after.value ?? 0)));
}
