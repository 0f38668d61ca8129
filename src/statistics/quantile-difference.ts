import { GroupedCounts } from './grouped-counts.ts';
import { PooledQuantile } from './pooled-quantile.ts';

/** A quantile that can be paired with another one's. */
export class PairableQuantile {
  readonly pooled = new PooledQuantile();
  readonly groups = new GroupedCounts();

  /** @param counts of one replication by bucket, beside `zeros` values of exactly 0 */
  add(counts: ArrayLike<number>, zeros = 0): void {
    this.pooled.add(counts, 0, zeros);
    this.groups.add(counts, zeros);
  }
}

/**
 * The difference B − A of a quantile, pooled over replications that met the same customers, with its interval. Both sides
 * must have been given the same replications in the same order.
 *
 * A pooled quantile moves by as much as the share at or below it is off, over the density there (R. R. Bahadur, Annals of
 * Mathematical Statistics 37, 1966). The errors of both sides are therefore correlated as those two shares are over the
 * replications, and the half-width is √(a² + b² − 2ρ·a·b), with a and b those of each side alone, which have the
 * densities in them. Intervals put together so: G. Y. Zou & A. Donner, Statistics in Medicine 27 (2008).
 * Two sides that are equal in every replication differ by exactly 0, with a half-width of exactly 0.
 *
 * No half-width where a side has none of its own.
 */
export function quantileDifference(
  a: PairableQuantile,
  b: PairableQuantile,
  order: number,
  confidence: number,
): { readonly value: number | null; readonly halfWidth: number | null } {
  const [before, after] = [a.pooled.estimate(order, confidence), b.pooled.estimate(order, confidence)];
  if (before.value === null || after.value === null) return { value: null, halfWidth: null };
  const value = after.value - before.value;
  if (before.halfWidth === null || after.halfWidth === null) return { value, halfWidth: null };
  const correlation = correlationOf(a.groups.excessAt(before.value), b.groups.excessAt(after.value));
  const squares =
    before.halfWidth * before.halfWidth +
    after.halfWidth * after.halfWidth -
    2 * correlation * before.halfWidth * after.halfWidth;
  // What is left of rounding is never below 0.
  return { value, halfWidth: Math.sqrt(Math.max(squares, 0)) };
}

/** Of numbers whose means are 0; 0 where one side does not vary. */
function correlationOf(some: Float64Array, others: Float64Array): number {
  let [product, squaresOfSome, squaresOfOthers] = [0, 0, 0];
  for (let g = 0; g < some.length; g++) {
    product += some[g]! * others[g]!;
    squaresOfSome += some[g]! * some[g]!;
    squaresOfOthers += others[g]! * others[g]!;
  }
  const size = Math.sqrt(squaresOfSome * squaresOfOthers);
  return size === 0 ? 0 : product / size;
}
