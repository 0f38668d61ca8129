import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RatioCombinations } from '../../src/statistics/combination.ts';
import { withOrderError } from '../../src/statistics/order-error.ts';
import { PairedRatioMoments } from '../../src/statistics/paired-ratio.ts';
import { RatioMoments } from '../../src/statistics/ratio.ts';
import { shapleyWeights } from '../../src/statistics/shapley.ts';
import { seededSource } from './seeded-source.ts';

const count = fc.integer({ min: 0, max: 50 });
const row = fc.tuple(count, fc.integer({ min: 1, max: 50 }), count, fc.integer({ min: 1, max: 50 }));

describe('A combination of ratios', () => {
  it('of one ratio is that ratio, and of two their paired difference, for any pairs', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const [one, both] = [new RatioMoments(1), new PairedRatioMoments(1)];
        for (const [nA, dA, nB, dB] of rows) {
          one.add(0, nA, dA);
          both.add(0, nA, dA, nB, dB);
        }
        const combinations = new RatioCombinations({
          numerators: [rows.map(([n]) => n), rows.map(([, , n]) => n)],
          denominators: [rows.map(([, d]) => d), rows.map(([, , , d]) => d)],
        });
        const [single, difference] = [one.estimate(0, 0.9), both.estimate(0, 0.9)];
        const [asSingle, asDifference] = [
          [1, 0],
          [-1, 1],
        ].map((weights) => combinations.estimate(weights, 0.9));
        expect(asSingle!.value).toBeCloseTo(single.value!, 10);
        expect(asSingle!.halfWidth).toBeCloseTo(single.halfWidth!, 8);
        expect(asDifference!.value).toBeCloseTo(difference.value!, 10);
        expect(asDifference!.halfWidth).toBeCloseTo(difference.halfWidth!, 8);
      }),
    );
  });

  it('of half of 1/2, 2/2 and a third of 3/4, 3/4 has the half-width worked out by hand', () => {
    const combinations = new RatioCombinations({
      numerators: [
        [1, 2],
        [3, 3],
      ],
      denominators: [
        [2, 2],
        [4, 4],
      ],
    });
    const { value, halfWidth } = combinations.estimate([1 / 2, 1 / 3], 0.95);
    expect(value).toBeCloseTo(0.375 + 0.25, 14);
    // Residuals ½·(∓.5)/2 = ∓.125; standard error √(2·.125²/1)/√2 = .125; t of one degree of freedom 12.7062.
    expect(halfWidth).toBeCloseTo(12.7062047362 * 0.125, 6);
  });

  it('of alternatives that are all equal is exactly 0 ± 0 in every part', () => {
    const { uniform } = seededSource('equal');
    const [numerator, denominator] = [0, 1].map(() => Array.from({ length: 9 }, uniform)) as [number[], number[]];
    for (const steps of [1, 3, 6]) {
      const { subsets, weights } = shapleyWeights(steps);
      const combinations = new RatioCombinations({
        numerators: subsets.map(() => [...numerator]),
        denominators: subsets.map(() => [...denominator]),
      });
      for (const part of weights) expect(combinations.estimate(part, 0.95)).toEqual({ value: 0, halfWidth: 0 });
    }
  });

  it('gives a step without effect exactly 0 ± 0, whatever the others do', () => {
    const { uniform } = seededSource('idle');
    const idle = 0b000100;
    const { subsets, weights } = shapleyWeights(6);
    const readings = new Map<number, number[]>();
    const readingOf = (subset: number) => {
      const effective = subset & ~idle;
      if (!readings.has(effective)) readings.set(effective, Array.from({ length: 5 }, uniform));
      return readings.get(effective)!;
    };
    const combinations = new RatioCombinations({
      numerators: subsets.map(readingOf),
      denominators: subsets.map(() => [1, 1, 1, 1, 1]),
    });
    const parts = weights.map((part) => combinations.estimate(part, 0.95));
    expect(parts[2]).toEqual({ value: 0, halfWidth: 0 });
    expect(parts[1]!.halfWidth).toBeGreaterThan(0);
  });

  it('is no data where an alternative of some weight has none', () => {
    const combinations = new RatioCombinations({
      numerators: [
        [1, 2],
        [0, 0],
      ],
      denominators: [
        [2, 2],
        [0, 0],
      ],
    });
    expect(combinations.estimate([1, -1], 0.95)).toEqual({ value: null, halfWidth: null });
    expect(combinations.estimate([1, 0], 0.95).value).toBe(0.75);
  });

  it('of one replication, or one that carries data among empty ones, has no half-width', () => {
    const once = new RatioCombinations({ numerators: [[3]], denominators: [[4]] });
    expect(once.estimate([2], 0.95)).toEqual({ value: 1.5, halfWidth: null });
    const lone = new RatioCombinations({ numerators: [[3, 0, 0]], denominators: [[4, 0, 0]] });
    expect(lone.estimate([2], 0.95)).toEqual({ value: 1.5, halfWidth: null });
  });

  it('needs as many replications of each alternative', () => {
    expect(() => new RatioCombinations({ numerators: [[1, 2], [1]], denominators: [[1, 1], [1]] })).toThrow(
      'An alternative has 1 replications; the first has 2.',
    );
  });
});

describe('The luck of the orders drawn', () => {
  it('adds its square to that of the replications', () => {
    // Parts 1, 2, 3 in three pairs: standard error 1/√3, t of two degrees of freedom 4.30265273.
    expect(withOrderError(2, [1, 2, 3], 0.95)).toBeCloseTo(Math.sqrt(4 + 4.30265273 ** 2 / 3), 6);
    expect(withOrderError(2, [5, 5], 0.95)).toBe(2);
  });

  it('is not known from one pair', () => {
    expect(withOrderError(2, [1], 0.95)).toBe(null);
    expect(withOrderError(null, [1, 2], 0.95)).toBe(null);
  });
});
