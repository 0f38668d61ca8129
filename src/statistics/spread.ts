/** The mean of a sample and quantiles of it: within p25 and p75 lies half of it, within p5 and p95 nine tenths. */
export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Null for an empty sample: no data has no spread. */
export function spreadOf(values: ArrayLike<number>): Spread | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (p: number): number => quantileOfSorted(sorted, p);
  // From the least value, so that equal values have exactly that mean.
  const least = sorted[0]!;
  const mean = least + sorted.reduce((sum, value) => sum + (value - least), 0) / sorted.length;
  return { mean, p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

/**
 * The quantile of order p (0 to 1) of a sample in ascending order: the value at place (n − 1)·p, on the straight line
 * between its neighbours. Infinite values ("never") are kept as they are.
 *
 * Source: R. J. Hyndman & Y. Fan, The American Statistician 50 (1996), type 7: as in R, NumPy and spreadsheets.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}; it must be a fraction from 0 to 1.`);
  if (sorted.length === 0) throw new RangeError('An empty sample has no quantiles.');
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  // Not a sum with nothing of an infinite step.
  return place === below || low === high ? low : low + (place - below) * (high - low);
}
