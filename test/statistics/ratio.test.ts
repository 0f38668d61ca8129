import { describe, expect, it } from 'vitest';
import { Moments } from '../../src/statistics/moments.ts';
import { RatioMoments } from '../../src/statistics/ratio.ts';
import { seededSource } from './seeded-source.ts';

function ratioOf(pairs: readonly (readonly [number, number])[]): RatioMoments {
  const ratio = new RatioMoments(1);
  for (const [n, d] of pairs) ratio.add(0, n, d);
  return ratio;
}

describe('A ratio of sums', () => {
  it('of (1, 2), (3, 4), (2, 2) is 6/8, with the half-width worked out by hand', () => {
    const estimate = ratioOf([
      [1, 2],
      [3, 4],
      [2, 2],
    ]).estimate(0, 0.95);
    expect(estimate.value).toBeCloseTo(0.75, 15);
    expect(estimate.numerator).toBe(2);
    expect(estimate.denominator).toBeCloseTo(8 / 3, 15);
    expect(estimate.confidence).toBe(0.95);
    // Residuals n − r·d: −.5, 0, .5; standard error √(.5/2/3)/(8/3); t of 2 degrees of freedom 4.302652730.
    expect(estimate.halfWidth).toBeCloseTo((4.30265273 * Math.sqrt(0.5 / 6)) / (8 / 3), 7);
  });

  it('weighs every replication by its denominator, unlike a mean of ratios', () => {
    const pairs = [
      [1, 1],
      [0, 9],
    ] as const;
    expect(ratioOf(pairs).estimate(0, 0.95).value).toBeCloseTo(0.1, 15);
  });

  it('is a plain mean when denominators are 1', () => {
    const [ratio, moments] = [new RatioMoments(1), new Moments()];
    for (const x of [3, 1, 4, 1, 5, 9, 2, 6]) {
      ratio.add(0, x, 1);
      moments.add(x);
    }
    expect(ratio.estimate(0, 0.9).value).toBeCloseTo(moments.mean!, 14);
    expect(ratio.estimate(0, 0.9).halfWidth).toBeCloseTo(moments.halfWidth(0.9)!, 12);
  });

  it('of 0/0 is no data, not 0', () => {
    const none = { value: null, halfWidth: null, confidence: 0.95, numerator: 0, denominator: 0 };
    expect(new RatioMoments(1).estimate(0, 0.95)).toEqual(none);
    const empty = [
      [0, 0],
      [0, 0],
    ] as const;
    expect(ratioOf(empty).estimate(0, 0.95)).toEqual(none);
  });

  it('of 0/8 is 0, with certainty', () => {
    const pairs = [
      [0, 5],
      [0, 3],
    ] as const;
    expect(ratioOf(pairs).estimate(0, 0.95)).toMatchObject({ value: 0, halfWidth: 0 });
  });

  it('of a single replication has no half-width', () => {
    expect(ratioOf([[3, 4]]).estimate(0, 0.95)).toMatchObject({ value: 0.75, halfWidth: null });
  });

  it('of a single replication with data among empty ones has no half-width either', () => {
    const ratio = ratioOf([[3, 4], ...Array.from({ length: 99 }, () => [0, 0] as const)]);
    expect(ratio.count(0)).toBe(100);
    expect(ratio.estimate(0, 0.95)).toMatchObject({ value: 0.75, halfWidth: null });
    expect(ratio.estimate(0, 0.95).denominator).toBeCloseTo(0.04, 15);
  });

  it('is the same, interval and all, with and without empty replications', () => {
    const full = [
      [1, 2],
      [3, 4],
      [2, 2],
      [7, 9],
    ] as const;
    const [alone, mixed] = [ratioOf(full), ratioOf([[0, 0], ...full, [0, 0], [0, 0]])];
    expect(mixed.estimate(0, 0.95).value).toBeCloseTo(alone.estimate(0, 0.95).value!, 14);
    expect(mixed.estimate(0, 0.95).halfWidth).toBeCloseTo(alone.estimate(0, 0.95).halfWidth!, 13);
  });

  it('keeps every cell to itself', () => {
    const ratio = new RatioMoments(3);
    ratio.add(0, 1, 2);
    ratio.add(2, 3, 4);
    ratio.add(2, 3, 4);
    expect([0, 1, 2].map((cell) => ratio.count(cell))).toEqual([1, 0, 2]);
    expect([0, 1, 2].map((cell) => ratio.estimate(cell, 0.95).value)).toEqual([0.5, null, 0.75]);
  });

  it('covers the true ratio as often as it says, with skewed and correlated sums', () => {
    const { exponential } = seededSource('ratio');
    const experiments = 3000;
    let covered = 0;
    for (let experiment = 0; experiment < experiments; experiment++) {
      const ratio = new RatioMoments(1);
      for (let replication = 0; replication < 40; replication++) {
        const busyness = 8 + exponential() + exponential();
        ratio.add(0, busyness * (2 + exponential()), busyness + exponential() - 1);
      }
      const { value, halfWidth } = ratio.estimate(0, 0.95);
      if (Math.abs(value! - 3) <= halfWidth!) covered += 1;
    }
    // The law is skewed, and the delta method is right only in the limit: a point of slack beside the noise.
    expect(Math.abs(covered / experiments - 0.95)).toBeLessThan(0.01 + 4 * Math.sqrt((0.95 * 0.05) / experiments));
  });

  it('is not certain too often in a cell that few replications reach', () => {
    const { uniform } = seededSource('rare');
    const [experiments, chance] = [3000, 0.3];
    let [covered, known] = [0, 0];
    for (let experiment = 0; experiment < experiments; experiment++) {
      const ratio = new RatioMoments(1);
      for (let replication = 0; replication < 20; replication++) {
        const denominator = uniform() < chance ? 10 : 0;
        let numerator = 0;
        for (let contact = 0; contact < denominator; contact++) numerator += uniform() < 0.5 ? 1 : 0;
        ratio.add(0, numerator, denominator);
      }
      const { value, halfWidth } = ratio.estimate(0, 0.95);
      if (halfWidth === null) continue;
      known += 1;
      if (Math.abs(value! - 0.5) <= halfWidth) covered += 1;
    }
    expect(known).toBeGreaterThan(0.95 * experiments);
    expect(covered / known).toBeGreaterThan(0.93);
  });
});
