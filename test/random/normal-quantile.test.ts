import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { normalQuantile as libraryQuantile } from '../../src/statistics/quantiles.ts';
import { gridOfUniforms, normalCdf } from './integrals.ts';

describe('The normal quantile', () => {
  it('is that of an independent library to 1e-8', () => {
    // Farther out than 1e-8 it is the library that loses digits: see the tables below.
    for (const { u } of gridOfUniforms(4000).filter(({ u }) => Math.min(u, 1 - u) > 1e-8)) {
      expect(Math.abs(normalQuantile(u) - libraryQuantile(u))).toBeLessThan(1e-8);
    }
  });

  it('is undone by the distribution function', () => {
    for (const { u } of gridOfUniforms(400)) expect(normalCdf(normalQuantile(u))).toBeCloseTo(u, 13);
  });

  it('is that of the tables to the last printed digit', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14);
    expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807015007687, 12);
  });

  it('is symmetric about the middle, exactly', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (let k = 2; k <= 33; k++) expect(normalQuantile(1 - 2 ** -k)).toBe(-normalQuantile(2 ** -k));
  });

  it('climbs over the seams of its three approximations', () => {
    for (const seam of [0.075, 0.925, Math.exp(-25), 1 - Math.exp(-25)]) {
      const step = Math.min(seam, 1 - seam) * 1e-5;
      const values = [-2, -1, 0, 1, 2].map((k) => normalQuantile(seam + k * step));
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(values[4] - values[3]).toBeCloseTo(values[1] - values[0], 8);
    }
  });
});
