/**
 * A histogram of positive numbers (seconds) whose buckets are the leading bits of the number itself: the exponent and
 * the first 6 bits after the point, so 64 buckets to each doubling. Counts of equal buckets add up, hence histograms
 * merge by adding arrays.
 *
 * The middle of a bucket is within 1/128 of any value in it, relatively, for values from 2^−7 s (8 ms) to 2^24 s
 * (194 days). Smaller ones fall in the first bucket (an error below 2^−7 s), larger ones in the last. Zeros are
 * counted apart by whoever keeps the counts.
 */
const BITS = 6;
const LOWEST_POWER = -7;
const HIGHEST_POWER = 24;
const PER_DOUBLING = 1 << BITS;
/** Bits of the upper word of a float64 that are cut off: 20 of the fraction, less those kept. */
const CUT = 20 - BITS;
const FIRST = (1023 + LOWEST_POWER) << BITS;

/** How many buckets there are: 64 for each of 31 doublings. */
export const BUCKETS: number = (HIGHEST_POWER - LOWEST_POWER) << BITS;

const LAST = BUCKETS - 1;
const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
/** Which of the two words holds sign and exponent: the second one on every machine that Node runs on but a few. */
const UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** The bucket of a value: a whole number from 0 to BUCKETS − 1. Zero and below go to 0. No logarithm, no allocation. */
export function bucketOf(value: number): number {
  float[0] = value;
  const bucket = (words[UPPER]! >> CUT) - FIRST;
  return Math.max(0, Math.min(bucket, LAST));
}

/** Least value of a bucket, in seconds. */
export function bucketLow(bucket: number): number {
  return 2 ** (LOWEST_POWER + Math.floor(bucket / PER_DOUBLING)) * (1 + (bucket % PER_DOUBLING) / PER_DOUBLING);
}

/** First value past a bucket, in seconds. */
export function bucketHigh(bucket: number): number {
  return bucketLow(bucket + 1);
}

/**
 * The value that a share `p` (0 to 1) does not exceed: the least value at or below which at least p of them lie, read
 * as the middle of its bucket. The counts are `counts[offset … offset + BUCKETS − 1]`, beside `zeros` values of
 * exactly 0. Null when nothing was counted.
 */
export function quantileOf(counts: ArrayLike<number>, offset: number, zeros: number, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}; it must be a fraction from 0 to 1.`);
  let total = zeros;
  for (let i = 0; i < BUCKETS; i++) total += counts[offset + i]!;
  if (total === 0) return null;
  // 0.07 × 100 comes out a hair above 7: the rank is that of the share meant, not of its rounding.
  const rank = Math.max(1, Math.ceil(p * total * (1 - 4 * Number.EPSILON)));
  let seen = zeros;
  if (seen >= rank) return 0;
  for (let i = 0; i < BUCKETS; i++) {
    seen += counts[offset + i]!;
    if (seen >= rank) return (bucketLow(i) + bucketHigh(i)) / 2;
  }
  return (bucketLow(LAST) + bucketHigh(LAST)) / 2;
}
