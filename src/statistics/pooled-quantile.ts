import { studentHalfWidth } from './half-width.ts';
import { BUCKETS, bucketHigh, bucketLow } from './histogram.ts';

/**
 * A quantile of all values of independent replications together, such as the wait that nine in ten do not exceed, with
 * its interval; for replications that may differ in level and in number of values. Each adds its histogram; what is kept
 * does not grow with them.
 *
 * The share at or below a value x is a ratio of sums over replications, with the standard error of one. The interval of
 * the quantile holds every x where the order asked is within that share's own: Woodruff's, with the error taken at x. The
 * spread of the replications' own quantiles would say less when they differ: a day of long waits weighs more in the upper
 * quantile of all days than in its own.
 * Source: R. S. Woodruff, Journal of the American Statistical Association 47 (1952).
 */
export class PooledQuantile {
  /**
   * By place: zeros, then the buckets. How many values, and by how much Σc² and Σc·m grow there, the sums over
   * replications with c the values at or below and m all of them. Whole numbers: the sums are exact.
   */
  readonly #counts = new Float64Array(BUCKETS + 1);
  readonly #squares = new Float64Array(BUCKETS + 1);
  readonly #products = new Float64Array(BUCKETS + 1);
  #total = 0;
  #totalSquares = 0;
  #carrying = 0;

  /** @param counts of one replication, `counts[offset … offset + BUCKETS − 1]`, beside `zeros` values of exactly 0 */
  add(counts: ArrayLike<number>, offset = 0, zeros = 0): void {
    const places = this.#counts.length;
    let all = zeros;
    for (let i = 1; i < places; i++) all += counts[offset + i - 1]!;
    if (all === 0) return;
    let below = 0;
    for (let i = 0; i < places; i++) {
      const count = i === 0 ? zeros : counts[offset + i - 1]!;
      if (count === 0) continue;
      this.#counts[i]! += count;
      this.#squares[i]! += count * (2 * below + count);
      this.#products[i]! += count * all;
      below += count;
    }
    this.#total += all;
    this.#totalSquares += all * all;
    this.#carrying += 1;
  }

  /**
   * The value that a share `order` (0 to 1) does not exceed, on a straight line within its bucket: with many values the
   * interval is shorter than a bucket. Half-width: to the further end of the interval; null when it has no upper end
   * below the highest values seen, which happens with few replications and an order near 1, and with fewer than two
   * replications that carry data.
   */
  estimate(order: number, confidence: number): { readonly value: number | null; readonly halfWidth: number | null } {
    if (this.#total === 0) return { value: null, halfWidth: null };
    const value = this.#whereReaches(order, 0);
    const student = studentHalfWidth(1, this.#carrying, confidence);
    if (student === null) return { value, halfWidth: null };
    const low = this.#whereReaches(order, student);
    const high = this.#whereReaches(order, -student);
    const beyond = high > this.#startOfHighest() && low < this.#startOfHighest();
    return { value, halfWidth: beyond ? null : Math.max(high - value, value - low) };
  }

  /**
   * The least x where share(x) + student·error(x) reaches the order, on a straight line within a bucket: with the error
   * added the lower end of the interval, with it taken away the upper. At the highest value the share is 1 ± 0.
   */
  #whereReaches(order: number, student: number): number {
    let [below, squares, products, before] = [0, 0, 0, 0];
    for (let i = 0; i < this.#counts.length; i++) {
      if (i > 0 && this.#counts[i] === 0) continue;
      below += this.#counts[i]!;
      squares += this.#squares[i]!;
      products += this.#products[i]!;
      const share = below / this.#total;
      const bound = student === 0 ? share : share + student * this.#error(share, squares, products);
      if (bound >= order) {
        if (i === 0) return 0;
        const part = before >= order ? 0 : (order - before) / (bound - before);
        return bucketLow(i - 1) + part * (bucketHigh(i - 1) - bucketLow(i - 1));
      }
      before = bound;
    }
    return bucketHigh(BUCKETS - 1);
  }

  /** Standard error of a share at or below, from Σ(c − share·m)² over the replications that carry data. */
  #error(share: number, squares: number, products: number): number {
    // What is left of rounding is never below 0.
    const sum = Math.max(squares - 2 * share * products + share * share * this.#totalSquares, 0);
    return Math.sqrt((sum * this.#carrying) / (this.#carrying - 1)) / this.#total;
  }

  /** Where the highest bucket begins that has values. */
  #startOfHighest(): number {
    const place = this.#counts.findLastIndex((count) => count > 0);
    return place === 0 ? 0 : bucketLow(place - 1);
  }
}
