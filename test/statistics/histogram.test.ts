import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketHigh, bucketLow, bucketOf, quantileOf } from '../../src/statistics/histogram.ts';

const wait = fc.double({ min: 2 ** -7, max: 2 ** 24, maxExcluded: true, noNaN: true });
const middle = (bucket: number) => (bucketLow(bucket) + bucketHigh(bucket)) / 2;

describe('The histogram of waits', () => {
  it('has 64 buckets to each of the 31 doublings from 2^−7 to 2^24 seconds', () => {
    expect(BUCKETS).toBe(1984);
    expect([bucketLow(0), bucketHigh(BUCKETS - 1)]).toEqual([2 ** -7, 2 ** 24]);
    expect([bucketOf(1), bucketLow(bucketOf(1)), bucketHigh(bucketOf(1))]).toEqual([448, 1, 1 + 1 / 64]);
    expect([bucketLow(bucketOf(20)), bucketHigh(bucketOf(20))]).toEqual([20, 20.25]);
  });

  it('puts every bucket’s own bounds where they belong, without a gap', () => {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      expect(bucketOf(bucketLow(bucket))).toBe(bucket);
      if (bucket + 1 < BUCKETS) expect(bucketOf(bucketHigh(bucket))).toBe(bucket + 1);
    }
  });

  it('holds every value in its bucket, whose middle is within 1/128 of it', () => {
    fc.assert(
      fc.property(wait, (value) => {
        const bucket = bucketOf(value);
        expect(bucketLow(bucket)).toBeLessThanOrEqual(value);
        expect(bucketHigh(bucket)).toBeGreaterThan(value);
        expect(Math.abs(middle(bucket) - value)).toBeLessThanOrEqual(value / 128);
      }),
    );
  });

  it('keeps the order of values', () => {
    fc.assert(fc.property(wait, wait, (a, b) => a > b || bucketOf(a) <= bucketOf(b)));
  });

  it('takes what lies outside its range into the first and last bucket', () => {
    for (const small of [0, -0, -5, 1e-300, 0.0078]) expect(bucketOf(small)).toBe(0);
    for (const large of [2 ** 24, 1e300, Infinity]) expect(bucketOf(large)).toBe(BUCKETS - 1);
  });

  it('gives the quantile of the values themselves to within 1/128, for any values and share', () => {
    const values = fc.array(fc.oneof(wait, fc.constant(0)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (waits, percent) => {
        const counts = new Uint32Array(7 + BUCKETS);
        let zeros = 0;
        for (const value of waits) {
          if (value === 0) zeros += 1;
          else counts[7 + bucketOf(value)]! += 1;
        }
        const sorted = waits.toSorted((a, b) => a - b);
        const exact = sorted[Math.max(Math.ceil((percent * waits.length) / 100), 1) - 1]!;
        expect(Math.abs(quantileOf(counts, 7, zeros, percent / 100)! - exact)).toBeLessThanOrEqual(exact / 128);
      }),
    );
  });

  it('merges by adding counts', () => {
    const [one, other, both] = [new Float64Array(BUCKETS), new Float64Array(BUCKETS), new Float64Array(BUCKETS)];
    [1, 2, 3, 40].forEach((value, i) => {
      (i % 2 ? one : other)[bucketOf(value)]! += 1;
      both[bucketOf(value)]! += 1;
    });
    const merged = one.map((count, i) => count + other[i]!);
    expect(merged).toEqual(both);
  });

  it('has no quantile when nothing was counted, and 0 when all waits are 0', () => {
    const counts = new Uint32Array(BUCKETS);
    expect(quantileOf(counts, 0, 0, 0.5)).toBe(null);
    expect(quantileOf(counts, 0, 12, 0.99)).toBe(0);
  });

  it('reads the rank of the share meant: 7 % of 100 is the 7th', () => {
    const counts = new Uint32Array(BUCKETS);
    for (let second = 1; second <= 100; second++) counts[bucketOf(second)]! += 1;
    expect(quantileOf(counts, 0, 0, 0.07)).toBe(middle(bucketOf(7)));
    expect(quantileOf(counts, 0, 0, 0)).toBe(middle(bucketOf(1)));
    expect(quantileOf(counts, 0, 0, 1)).toBe(middle(bucketOf(100)));
    expect(() => quantileOf(counts, 0, 0, 90)).toThrow('p is 90; it must be a fraction from 0 to 1.');
  });
});
