import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketHigh, bucketLow, bucketOf } from '../../src/statistics/histogram.ts';
import { PairableQuantile, quantileDifference } from '../../src/statistics/quantile-difference.ts';
import { seededSource } from './seeded-source.ts';

function histogram(values: readonly number[]): Float64Array {
  const counts = new Float64Array(BUCKETS);
  for (const value of values) counts[bucketOf(value)]! += 1;
  return counts;
}

function sampleOf(replications: readonly (readonly number[])[], zeros = 0): PairableQuantile {
  const sample = new PairableQuantile();
  for (const values of replications) sample.add(histogram(values), zeros);
  return sample;
}

/** Waits of replications whose levels differ: 60 s and 3 s a step of a level, 20 s of a customer's own luck. */
function waits(seed: string, replications: number, shift = 0): number[][] {
  const { normal } = seededSource(seed);
  return Array.from({ length: replications }, () => {
    const level = 300 + 60 * normal();
    return Array.from({ length: 50 }, () => level + 20 * normal() + shift);
  });
}

describe('The difference of two pooled quantiles', () => {
  it('is the difference of the two values', () => {
    const [a, b] = [sampleOf(waits('a', 30)), sampleOf(waits('b', 30))];
    const { value } = quantileDifference(a, b, 0.9, 0.95);
    expect(value).toBe(b.pooled.estimate(0.9, 0.95).value! - a.pooled.estimate(0.9, 0.95).value!);
  });

  it('between equals is exactly 0, with a half-width of exactly 0', () => {
    const same = () => sampleOf(waits('same', 30));
    for (const order of [0.5, 0.9, 0.95]) {
      expect(quantileDifference(same(), same(), order, 0.95)).toEqual({ value: 0, halfWidth: 0 });
    }
  });

  it('turns its sign, and keeps its half-width, when the sides change places', () => {
    const [a, b] = [sampleOf(waits('a', 30)), sampleOf(waits('a', 30, 50))];
    const [forth, back] = [quantileDifference(a, b, 0.9, 0.95), quantileDifference(b, a, 0.9, 0.95)];
    expect(back.value).toBe(-forth.value!);
    expect(back.halfWidth).toBeCloseTo(forth.halfWidth!, 9);
  });

  it('is known far better on the same customers than on others', () => {
    const a = sampleOf(waits('a', 100));
    const same = quantileDifference(a, sampleOf(waits('a', 100, 50)), 0.9, 0.95);
    const others = quantileDifference(a, sampleOf(waits('b', 100, 50)), 0.9, 0.95);
    expect(same.halfWidth!).toBeLessThan(others.halfWidth! / 3);
    expect(Math.abs(same.value! - 50)).toBeLessThanOrEqual(same.halfWidth! + 5);
  });

  it('of sides without anything in common is as wide as the two together, but for chance', () => {
    const [a, b] = [sampleOf(waits('a', 400)), sampleOf(waits('b', 400))];
    const widths = [a, b].map((side) => side.pooled.estimate(0.9, 0.95).halfWidth!);
    const { halfWidth } = quantileDifference(a, b, 0.9, 0.95);
    // A correlation seen over 64 groups is off by an eighth.
    expect(Math.abs(halfWidth! / Math.hypot(...widths) - 1)).toBeLessThan(0.2);
  });

  it('does not grow with the replications: they join 64 groups in turn', () => {
    const side = sampleOf(waits('a', 200));
    expect(side.groups.excessAt(300)).toHaveLength(64);
    expect(sampleOf(waits('a', 10)).groups.excessAt(300)).toHaveLength(10);
  });

  it('has no half-width where a side has none, and no value where a side has no data', () => {
    const [lone, none] = [sampleOf([[10, 20]]), sampleOf([[]])];
    expect(quantileDifference(lone, lone, 0.5, 0.95)).toEqual({ value: 0, halfWidth: null });
    expect(quantileDifference(lone, none, 0.5, 0.95)).toEqual({ value: null, halfWidth: null });
    expect(quantileDifference(none, lone, 0.5, 0.95)).toEqual({ value: null, halfWidth: null });
  });
});

describe('The values at or below, beside those of all groups', () => {
  it('are over by as many as they are under elsewhere', () => {
    // 2 of 4 and 4 of 4 are at or below 100 s, of 8 in all 6: three quarters, or 3 of each group.
    const side = sampleOf([
      [10, 10, 1000, 1000],
      [10, 10, 10, 10],
    ]);
    expect([...side.groups.excessAt(100)]).toEqual([-1, 1]);
  });

  it('count zeros, and nothing else at 0', () => {
    // 3 zeros in each, of 4 and of 6 values: 6 in 10.
    const side = sampleOf([[10], [10, 10, 10]], 3);
    const [one, other] = side.groups.excessAt(0);
    expect(one).toBeCloseTo(3 - 0.6 * 4, 12);
    expect(other).toBeCloseTo(3 - 0.6 * 6, 12);
  });

  it('lie evenly within a bucket', () => {
    const side = sampleOf([[100, 100, 100, 100], [1000]]);
    const bucket = bucketOf(100);
    const middle = (bucketLow(bucket) + bucketHigh(bucket)) / 2;
    // 2 of the 4 are below the middle, of 5 in all: 2/5.
    expect(side.groups.excessAt(middle)[0]).toBeCloseTo(2 - 0.4 * 4, 12);
  });
});
