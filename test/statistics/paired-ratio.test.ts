import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairedRatioMoments } from '../../src/statistics/paired-ratio.ts';
import { RatioMoments } from '../../src/statistics/ratio.ts';
import { seededSource } from './seeded-source.ts';

type Row = readonly [number, number, number, number];

function differenceOf(rows: readonly Row[], confidence = 0.95) {
  const paired = new PairedRatioMoments(1);
  for (const row of rows) paired.add(0, ...row);
  return paired.estimate(0, confidence);
}

describe('A paired difference of ratios', () => {
  it('of (1/2, 2/2), (3/4, 3/4), (2/2, 1/2) is 6/8 − 6/8 = 0, with the half-width worked out by hand', () => {
    const { value, halfWidth } = differenceOf([
      [1, 2, 2, 2],
      [3, 4, 3, 4],
      [2, 2, 1, 2],
    ]);
    expect(value).toBe(0);
    // Residuals of A: −.5, 0, .5; of B: .5, 0, −.5; of the difference over 8/3: .375, 0, −.375.
    expect(halfWidth).toBeCloseTo(4.30265273 * Math.sqrt((2 * 0.375 ** 2) / 2 / 3), 7);
  });

  it('is the difference of the two ratios, for any pairs', () => {
    const count = fc.integer({ min: 0, max: 50 });
    const row = fc.tuple(count, fc.integer({ min: 1, max: 50 }), count, fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const [a, b] = [new RatioMoments(1), new RatioMoments(1)];
        for (const [nA, dA, nB, dB] of rows) {
          a.add(0, nA, dA);
          b.add(0, nB, dB);
        }
        const [rA, rB] = [a.estimate(0, 0.95), b.estimate(0, 0.95)];
        const difference = differenceOf(rows);
        expect(difference.value).toBeCloseTo(rB.value! - rA.value!, 10);
        expect(difference.halfWidth!).toBeLessThanOrEqual(rA.halfWidth! + rB.halfWidth! + 1e-9);
      }),
    );
  });

  it('agrees with the residuals written out, for any pairs', () => {
    const { uniform } = seededSource('residuals');
    const rows = Array.from({ length: 12 }, () => [uniform(), 1 + uniform(), uniform(), 2 + uniform()] as const);
    const mean = (i: number) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length;
    const [rA, rB] = [mean(0) / mean(1), mean(2) / mean(3)];
    const squares = rows
      .map(([nA, dA, nB, dB]) => (nB - rB * dB) / mean(3) - (nA - rA * dA) / mean(1))
      .reduce((sum, residual) => sum + residual * residual, 0);
    const { value, halfWidth } = differenceOf(rows);
    expect(value).toBeCloseTo(rB - rA, 13);
    expect(halfWidth).toBeCloseTo(2.2009851601 * Math.sqrt(squares / 11 / 12), 7);
  });

  it('of equal pairs is exactly 0 with a half-width of exactly 0, whatever the numbers', () => {
    const sum = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(sum, sum), { minLength: 2, maxLength: 30 }), (pairs) => {
        const { value, halfWidth } = differenceOf(pairs.map(([n, d]) => [n, d, n, d] as const));
        expect(Math.abs(value!)).toBe(0);
        expect(halfWidth).toBe(0);
      }),
    );
  });

  it('has no data when either side has none', () => {
    expect(differenceOf([])).toMatchObject({ value: null, halfWidth: null });
    const oneSided = (rows: readonly Row[]) =>
      expect(differenceOf(rows)).toMatchObject({ value: null, halfWidth: null });
    oneSided([
      [0, 0, 0.1, 0.3],
      [0, 0, 0.2, 0.7],
    ]);
    oneSided([
      [0.1, 0.3, 0, 0],
      [0.2, 0.7, 0, 0],
      [0.4, 0.9, 0, 0],
    ]);
  });

  it('has no half-width when only one pair carries data on one side', () => {
    const difference = differenceOf([
      [1, 2, 1, 4],
      [1, 3, 0, 0],
      [2, 3, 0, 0],
    ]);
    expect(difference.value).toBeCloseTo(0.25 - 0.5, 14);
    expect(difference.halfWidth).toBe(null);
  });

  it('reports the changes of the mean numerator and denominator', () => {
    const rows: Row[] = [
      [5, 1, 8, 1],
      [7, 1, 8, 1],
    ];
    expect(differenceOf(rows)).toMatchObject({ value: 2, numerator: 2, denominator: 0 });
  });

  it('is much sharper than unpaired when both sides meet the same customers', () => {
    const { normal } = seededSource('sharp');
    const [a, b, paired] = [new RatioMoments(1), new RatioMoments(1), new PairedRatioMoments(1)];
    for (let replication = 0; replication < 50; replication++) {
      const [contacts, luck] = [1000 + 100 * normal(), normal()];
      const [nA, nB] = [contacts * (0.8 + 0.05 * luck), contacts * (0.81 + 0.05 * luck + 0.001 * normal())];
      a.add(0, nA, contacts);
      b.add(0, nB, contacts);
      paired.add(0, nA, contacts, nB, contacts);
    }
    const unpaired = Math.hypot(a.estimate(0, 0.95).halfWidth!, b.estimate(0, 0.95).halfWidth!);
    const difference = paired.estimate(0, 0.95);
    expect(difference.halfWidth!).toBeLessThan(unpaired / 20);
    expect(Math.abs(difference.value! - 0.01)).toBeLessThan(3 * difference.halfWidth!);
  });

  it('covers the true difference as often as it says', () => {
    const { normal, exponential } = seededSource('paired');
    const experiments = 3000;
    let covered = 0;
    for (let experiment = 0; experiment < experiments; experiment++) {
      const paired = new PairedRatioMoments(1);
      for (let replication = 0; replication < 30; replication++) {
        const [contacts, luck] = [10 + exponential(), exponential()];
        paired.add(0, contacts * (1 + luck), contacts, contacts * (1.5 + luck) + normal(), contacts + 0.5 * normal());
      }
      const { value, halfWidth } = paired.estimate(0, 0.95);
      if (Math.abs(value! - 0.5) <= halfWidth!) covered += 1;
    }
    expect(Math.abs(covered / experiments - 0.95)).toBeLessThan(0.01 + 4 * Math.sqrt((0.95 * 0.05) / experiments));
  });
});
