import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOfSorted, spreadOf } from '../../src/statistics/spread.ts';

describe('The spread of a sample', () => {
  it('of 1 to 21 lies on whole numbers; of 1, 2, 4, 8 between them', () => {
    const whole = Array.from({ length: 21 }, (_, i) => 21 - i);
    expect(spreadOf(whole)).toEqual({ mean: 11, p5: 2, p25: 6, p50: 11, p75: 16, p95: 20 });
    const { p5, p95, ...rest } = spreadOf([8, 1, 4, 2])!;
    expect(rest).toEqual({ mean: 3.75, p25: 1.75, p50: 3, p75: 5 });
    // (n − 1)·p = .15 and 2.85: numpy.quantile([1, 2, 4, 8], [.05, .95]) = 1.15, 7.4.
    expect(p5).toBeCloseTo(1.15, 14);
    expect(p95).toBeCloseTo(7.4, 14);
  });

  it('of nothing is no data, and of one number that number', () => {
    expect(spreadOf([])).toBe(null);
    expect(spreadOf([0.1])).toEqual({ mean: 0.1, p5: 0.1, p25: 0.1, p50: 0.1, p75: 0.1, p95: 0.1 });
  });

  it('of equal numbers is exactly that number', () => {
    expect(spreadOf(new Array(7).fill(0.1))).toEqual({ mean: 0.1, p5: 0.1, p25: 0.1, p50: 0.1, p75: 0.1, p95: 0.1 });
  });

  it('is in order, within the sample, and leaves the sample as it was, for any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const before = [...values];
        const { p5, p25, p50, p75, p95 } = spreadOf(values)!;
        const quantiles = [Math.min(...values), p5, p25, p50, p75, p95, Math.max(...values)];
        for (let i = 1; i < quantiles.length; i++)
          expect(quantiles[i]! - quantiles[i - 1]!).toBeGreaterThanOrEqual(-1e-6);
        expect(values).toEqual(before);
      }),
    );
  });
});

describe('The quantile of a sorted sample', () => {
  it('keeps infinite values as they are', () => {
    const days = [3, 5, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect([0, 1 / 3, 0.5, 1].map((p) => quantileOfSorted(days, p))).toEqual([3, 5, Infinity, Infinity]);
  });

  it('has an order from 0 to 1, and something to lie in', () => {
    expect(() => quantileOfSorted([1], 50)).toThrow('p is 50; it must be a fraction from 0 to 1.');
    expect(() => quantileOfSorted([], 0.5)).toThrow('An empty sample has no quantiles.');
  });
});
