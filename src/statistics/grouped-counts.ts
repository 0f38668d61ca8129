import { BUCKETS, bucketHigh, bucketLow, bucketOf } from './histogram.ts';

/** So many are enough to know a correlation well: Student's t of 63 degrees of freedom is 2 % above the normal. */
const GROUPS = 64;

/**
 * Histograms of replications, dealt out to groups in turn: the first 64 each have their own, later ones join them. What
 * is kept does not grow with the replications, and still says of any value how replications differ at it.
 */
export class GroupedCounts {
  /** By group: zeros, then the buckets. A group begins with its first replication. */
  readonly #groups: Uint32Array[] = [];
  #replications = 0;

  /** @param counts of one replication by bucket, beside `zeros` values of exactly 0 */
  add(counts: ArrayLike<number>, zeros = 0): void {
    const place = this.#replications % GROUPS;
    this.#replications += 1;
    this.#groups[place] ??= new Uint32Array(1 + BUCKETS);
    const group = this.#groups[place];
    group[0]! += zeros;
    for (let i = 1; i < group.length; i++) group[i]! += counts[i - 1]!;
  }

  /**
   * By group: its values at or below `value`, less those there would be if the share were that of all groups together.
   * Within a bucket the values are taken to lie evenly.
   */
  excessAt(value: number): Float64Array {
    const bucket = bucketOf(value);
    const part = value > 0 ? (value - bucketLow(bucket)) / (bucketHigh(bucket) - bucketLow(bucket)) : 0;
    const below = new Float64Array(this.#groups.length);
    const all = new Float64Array(this.#groups.length);
    this.#groups.forEach((group, g) => {
      const whole = value > 0 ? bucket : 0;
      let sum = 0;
      for (let i = 0; i <= whole; i++) sum += group[i]!;
      below[g] = sum + Math.min(Math.max(part, 0), 1) * group[bucket + 1]!;
      for (let i = whole + 1; i < group.length; i++) sum += group[i]!;
      all[g] = sum;
    });
    const total = all.reduce((sum, count) => sum + count, 0);
    const share = total === 0 ? 0 : below.reduce((sum, count) => sum + count, 0) / total;
    return below.map((count, g) => count - share * all[g]!);
  }
}
