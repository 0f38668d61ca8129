import { describe, expect, it } from 'vitest';
import { chiSquareQuantile, gammaQuantile, normalQuantile, studentQuantile } from '../../src/statistics/quantiles.ts';

describe('Quantiles', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 9, 2.262157162798205],
    [0.9, 2, 1.8856180831641272],
    [0.975, 30, 2.0422724563012378],
    [0.9999, 99, 3.8630891071273092],
    [0.975, 1e5, 1.9599877075346095],
  ])('of Student t at %f with %d degrees of freedom are those of the tables', (p, df, exact) => {
    expect(Math.abs(studentQuantile(p, df) / exact - 1)).toBeLessThan(1e-7);
    expect(studentQuantile(1 - p, df)).toBeCloseTo(-studentQuantile(p, df), 5);
  });

  it('of the normal, chi-square and gamma laws are those of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 9);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(chiSquareQuantile(0.95, 3)).toBeCloseTo(7.814727903251179, 8);
    expect(gammaQuantile(0.5, 2, 3)).toBeCloseTo(5.035040970049981, 8);
  });

  it('with two degrees of freedom have a closed form', () => {
    for (const p of [0.6, 0.8, 0.95, 0.999]) {
      const exact = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(Math.abs(studentQuantile(p, 2) / exact - 1)).toBeLessThan(1e-7);
    }
  });

  it('refuse a probability that is none', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) {
      expect(() => studentQuantile(p, 5)).toThrow(`p is ${p}; it must lie between 0 and 1.`);
      expect(() => normalQuantile(p)).toThrow(RangeError);
      expect(() => chiSquareQuantile(p, 5)).toThrow(RangeError);
      expect(() => gammaQuantile(p, 1, 1)).toThrow(RangeError);
    }
    expect(() => studentQuantile(0.9, 0)).toThrow('df is 0; it must be above 0.');
    expect(() => gammaQuantile(0.9, 1, -2)).toThrow('scale is -2; it must be above 0.');
  });
});
