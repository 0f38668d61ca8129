/** Keeps 90 % of ten from being a hair more than nine. */
const ROUNDING = 1e-9;

/**
 * The first day by which at least this share of replications is there: a quantile that is one of the days, never between
 * two (type 1 of R. J. Hyndman & Y. Fan, The American Statistician 50, 1996).
 * @param days one or more, in any order
 */
export function dayReached(days: readonly number[], share: number): number {
  const sorted = Float64Array.from(days).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length - ROUNDING) - 1)]!;
}
