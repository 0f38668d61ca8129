import { describe, expect, it } from 'vitest';
import { equivalence, holm } from '../../src/statistics/equivalence.ts';
import { studentTail } from '../../src/statistics/quantiles.ts';
import { seededSource } from './seeded-source.ts';

const DIFFERENCES = [0.1, 0.4, -0.2, 0.3, 0, 0.5, 0.2, -0.1, 0.3, 0.1];

describe('two one-sided tests of paired differences', () => {
  // Made with scipy.stats.t 1.17.
  it.each([
    [0.3, 0.03869626984337692, 0.96135636498966],
    [0.05, 0.9241178870855231, 0.08348445016766992],
    [0, 0.9756383773833881, 0.04872323324522396],
  ])('have the p-values of Student’s law with a margin of %d', (margin, within, beyond) => {
    const test = equivalence(DIFFERENCES, margin, 0.05);
    expect(test.difference).toBeCloseTo(0.16, 12);
    expect(test.halfWidth).toBeCloseTo(0.1287536209889505, 7);
    expect(test.pWithin).toBeCloseTo(within, 7);
    expect(test.pBeyond).toBeCloseTo(beyond, 7);
  });

  it('say "equivalent" exactly when the interval lies within the margin', () => {
    for (const margin of [0.28, 0.288, 0.289, 0.29]) {
      const { difference, halfWidth, pWithin } = equivalence(DIFFERENCES, margin, 0.05);
      expect(pWithin <= 0.05).toBe(difference! + halfWidth! <= margin);
    }
  });

  it('are the same for the opposite differences', () => {
    const turned = equivalence(
      DIFFERENCES.map((value) => -value),
      0.2,
      0.05,
    );
    expect(turned).toEqual({ ...equivalence(DIFFERENCES, 0.2, 0.05), difference: turned.difference });
  });

  it('leave no doubt where all differences are equal', () => {
    expect(equivalence([2, 2, 2], 3, 0.05)).toEqual({ difference: 2, halfWidth: 0, pWithin: 0, pBeyond: 1 });
    expect(equivalence([2, 2, 2], 1, 0.05)).toEqual({ difference: 2, halfWidth: 0, pWithin: 1, pBeyond: 0 });
    expect(equivalence([0, 0], 0, 0.05)).toMatchObject({ pWithin: 0, pBeyond: 1 });
  });

  it('say nothing of one pair, or of none', () => {
    expect(equivalence([1], 5, 0.05)).toEqual({ difference: 1, halfWidth: null, pWithin: 1, pBeyond: 1 });
    expect(equivalence([], 5, 0.05)).toEqual({ difference: null, halfWidth: null, pWithin: 1, pBeyond: 1 });
  });

  it('refuse a margin or a level that is none', () => {
    expect(() => equivalence([1, 2], -1, 0.05)).toThrow(/margin is -1/);
    expect(() => equivalence([1, 2], Number.NaN, 0.05)).toThrow(/margin is NaN/);
    expect(() => equivalence([1, 2], 1, 0.5)).toThrow(/level is 0.5/);
  });

  /** How often, of 4,000 samples of 10 whose mean is so much, each verdict is given at 5 % with a margin of 1. */
  function shares(mean: number): { equivalent: number; beyond: number } {
    const { normal } = seededSource(`equivalence ${mean}`);
    const trials = 4000;
    let [equivalent, beyond] = [0, 0];
    for (let i = 0; i < trials; i++) {
      const sample = Array.from({ length: 10 }, () => mean + normal());
      const { pWithin, pBeyond } = equivalence(sample, 1, 0.05);
      if (pWithin <= 0.05) equivalent += 1;
      if (pBeyond <= 0.05) beyond += 1;
    }
    return { equivalent: equivalent / trials, beyond: beyond / trials };
  }

  it('err as often as they say, just at the margin, and find out what is well within or beyond it', () => {
    const at = shares(1);
    // Four standard errors of a share of 5 % among 4,000.
    for (const share of [at.equivalent, at.beyond]) expect(Math.abs(share - 0.05)).toBeLessThan(0.0138);
    expect(shares(0).equivalent).toBeGreaterThan(0.7);
    expect(shares(0).beyond).toBeLessThan(0.001);
    expect(shares(2.5).beyond).toBeGreaterThan(0.95);
  });
});

describe('the tail of Student’s law', () => {
  it.each([
    [2.5, 7, 0.020496109292876444],
    [-1, 3, 0.8044988905221148],
    [30, 9, 1.2418523520791317e-10],
  ])('beyond %d with %d degrees of freedom', (x, df, tail) => {
    expect(studentTail(x, df) / tail).toBeCloseTo(1, 6);
  });

  it('ends in 0 and 1', () => {
    expect([studentTail(1e300, 4), studentTail(-1e300, 4)]).toEqual([0, 1]);
  });
});

describe('Holm’s steps', () => {
  it('hold the smallest p-value to the strictest level, and stop at the first that is too large', () => {
    expect(holm([0.04, 0.01, 0.03], 0.05)).toEqual([false, true, false]);
    expect(holm([0.01, 0.04, 0.02], 0.05)).toEqual([true, true, true]);
    expect(holm([0.02, 0.001], 0.05)).toEqual([true, true]);
    expect(holm([0.03, 0.03], 0.05)).toEqual([false, false]);
  });

  it('reject nothing where nothing is', () => expect(holm([], 0.05)).toEqual([]));
});
