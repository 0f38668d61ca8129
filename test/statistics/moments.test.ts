import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Moments } from '../../src/statistics/moments.ts';
import { seededSource } from './seeded-source.ts';

function momentsOf(values: readonly number[]): Moments {
  const moments = new Moments();
  for (const value of values) moments.add(value);
  return moments;
}

describe('Moments', () => {
  it('of 2, 4, 4, 4, 5, 5, 7, 9 are mean 5 and variance 32/7', () => {
    const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(moments.count).toBe(8);
    expect(moments.mean).toBe(5);
    expect(moments.variance).toBeCloseTo(32 / 7, 14);
    expect(moments.halfWidth(0.95)).toBeCloseTo(2.364624251 * Math.sqrt(32 / 7 / 8), 6);
    expect(moments.halfWidth(0.9)).toBeCloseTo(1.894578605 * Math.sqrt(32 / 7 / 8), 6);
  });

  it('of nothing are no data, and one number has a mean but no spread', () => {
    expect([momentsOf([]).mean, momentsOf([]).variance, momentsOf([]).halfWidth(0.95)]).toEqual([null, null, null]);
    expect([momentsOf([3]).mean, momentsOf([3]).variance, momentsOf([3]).halfWidth(0.95)]).toEqual([3, null, null]);
  });

  it('of equal numbers have a half-width of exactly 0', () => {
    expect(momentsOf([0.1, 0.1, 0.1]).halfWidth(0.95)).toBe(0);
  });

  it('keep the digits of a small spread on a large mean', () => {
    expect(momentsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30);
  });

  it('agree with the sums of the textbook, for any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 }), (values) => {
        const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
        const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
        const moments = momentsOf(values);
        expect(moments.mean).toBeCloseTo(mean, 9);
        expect(moments.variance).toBeCloseTo(squares / (values.length - 1), 6);
      }),
    );
  });

  it('cover the true mean of normal numbers as often as they say', () => {
    const { normal } = seededSource('moments');
    let covered = 0;
    for (let experiment = 0; experiment < 4000; experiment++) {
      const moments = momentsOf(Array.from({ length: 6 }, () => 10 + 3 * normal()));
      if (Math.abs(moments.mean! - 10) <= moments.halfWidth(0.9)!) covered += 1;
    }
    // Four standard errors of a share of .9 in 4,000 experiments.
    expect(Math.abs(covered / 4000 - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / 4000));
  });

  it('refuse a confidence that is none', () => {
    expect(() => momentsOf([1, 2]).halfWidth(95)).toThrow(
      'confidence is 95; it must lie between 0 and 1, such as 0.95.',
    );
  });
});
