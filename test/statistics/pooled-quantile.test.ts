import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketHigh, bucketLow, bucketOf } from '../../src/statistics/histogram.ts';
import { PooledQuantile } from '../../src/statistics/pooled-quantile.ts';
import { seededSource } from './seeded-source.ts';

function histogram(values: readonly number[]): Float64Array {
  const counts = new Float64Array(BUCKETS);
  for (const value of values) counts[bucketOf(value)]! += 1;
  return counts;
}

describe('A quantile of all values together', () => {
  it('lies within the bucket where it is reached, on a straight line', () => {
    const pooled = new PooledQuantile();
    pooled.add(histogram([100, 100, 100, 100]));
    const bucket = bucketOf(100);
    expect(pooled.estimate(0.5, 0.95)).toEqual({
      value: (bucketLow(bucket) + bucketHigh(bucket)) / 2,
      halfWidth: null,
    });
  });

  it('weighs every value alike, however many a replication has', () => {
    const pooled = new PooledQuantile();
    pooled.add(histogram([10]));
    pooled.add(histogram(Array.from({ length: 9 }, () => 1000)));
    expect(Math.abs(pooled.estimate(0.2, 0.95).value! / 1000 - 1)).toBeLessThan(1 / 32);
  });

  it('is 0 where enough values are', () => {
    const pooled = new PooledQuantile();
    for (let r = 0; r < 5; r++) pooled.add(histogram([30]), 0, 9);
    expect(pooled.estimate(0.5, 0.95)).toEqual({ value: 0, halfWidth: 0 });
  });

  it('of equal values is as sure as its bucket is wide', () => {
    const pooled = new PooledQuantile();
    for (let r = 0; r < 4; r++) pooled.add(histogram([100, 100]));
    const { value, halfWidth } = pooled.estimate(0.5, 0.95);
    expect(Math.abs(value! / 100 - 1)).toBeLessThan(1 / 64);
    expect(halfWidth).toBe(0);
  });

  it('of nothing is no data', () => {
    const pooled = new PooledQuantile();
    pooled.add(new Float64Array(BUCKETS));
    expect(pooled.estimate(0.5, 0.95)).toEqual({ value: null, halfWidth: null });
  });

  it('comes with an interval that shrinks as the root of the replications', () => {
    const { exponential } = seededSource('waits');
    const pooled = new PooledQuantile();
    const add = (count: number) => {
      for (let r = 0; r < count; r++) pooled.add(histogram(Array.from({ length: 200 }, () => 100 * exponential())));
      return pooled.estimate(0.9, 0.95).halfWidth!;
    };
    const [few, many] = [add(50), add(750)];
    expect(few / many).toBeGreaterThan(2.8);
    expect(few / many).toBeLessThan(5.6);
    // Of 800 replications of 200: √(.9·.1/160000)/.001 = .75 s, times 1.96.
    expect(many).toBeGreaterThan(1.2);
    expect(many).toBeLessThan(1.8);
  });

  it('has no half-width where its interval has no upper end', () => {
    const pooled = new PooledQuantile();
    pooled.add(histogram([1, 2, 3]));
    pooled.add(histogram([1, 2, 300]));
    expect(pooled.estimate(0.99, 0.95).halfWidth).toBe(null);
  });
});
