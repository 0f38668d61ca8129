import { studentQuantile } from './quantiles.ts';

export interface SequentialRule {
  /** Confidence of the half-widths; 0.95 unless given. */
  readonly confidence?: number;
  /** Never look with fewer replications; 10 unless given. */
  readonly minimum?: number;
  /** Never ask for more replications; 10,000 unless given. */
  readonly maximum?: number;
  /** Checkpoints are rounded up to a multiple of this; 10 unless given. */
  readonly roundTo?: number;
}

/** From one checkpoint to the next the number of replications at most doubles: an early spread is a rough guess. */
const GROWTH = 2;

/**
 * The number of replications at which to look next for a half-width of at most `target`, after `current` replications
 * gave `halfWidth` (null: not known yet). Equal to `current` when the search is over: the target is reached or
 * the maximum is spent. It depends on its arguments only, so that the checkpoints are the same for any number of
 * threads.
 *
 * Between checkpoints the spread S seen so far is taken as true, and the least n with t(n − 1)·S/√n ≤ target is
 * sought. Source: Y. S. Chow & H. Robbins, Annals of Mathematical Statistics 36 (1965) (stopping when the interval is
 * short enough keeps its coverage as the target shrinks); A. M. Law, Simulation Modeling and Analysis, §9.4.1. Since a
 * sample that stops early tends to be one whose spread came out small, the minimum should not be tiny.
 */
export function replicationsNeeded(
  current: number,
  halfWidth: number | null,
  target: number,
  { confidence = 0.95, minimum = 10, maximum = 10_000, roundTo = 10 }: SequentialRule = {},
): number {
  if (!(target > 0)) throw new RangeError(`target is ${target}; it must be above 0.`);
  if (!(maximum >= 2)) throw new RangeError(`maximum is ${maximum}; it must be at least 2.`);
  if (current >= maximum) return current;
  const rounded = (n: number): number => Math.min(Math.ceil(n / roundTo) * roundTo, maximum);
  if (current < minimum) return rounded(Math.max(minimum, 2));
  if (halfWidth !== null && halfWidth <= target) return current;
  const limit = current * GROWTH;
  if (halfWidth === null || current < 2) return rounded(Math.max(limit, 2));

  const quantile = (n: number): number => studentQuantile((1 + confidence) / 2, n - 1);
  const spread = (halfWidth * Math.sqrt(current)) / quantile(current);
  let [tooFew, enough] = [current, limit];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if ((quantile(middle) * spread) / Math.sqrt(middle) <= target) enough = middle;
    else tooFew = middle;
  }
  return rounded(enough);
}
