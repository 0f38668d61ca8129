import { describe, expect, it } from 'vitest';
import { GammaSampler } from '../../src/random/gamma.ts';
import { TabulatedQuantile } from '../../src/random/tabulated-quantile.ts';
import { gammaQuantile } from '../../src/statistics/quantiles.ts';

/** Uniforms that fall between the knots: 1e-9 from either end to the middle, some in each octave. */
function betweenKnots(): number[] {
  const tails: number[] = [];
  for (let tail = 0.4987; tail > 1e-9; tail *= 0.6137) tails.push(tail);
  tails.push(1e-9);
  return [...tails, ...tails.map((tail) => 1 - tail)];
}

function worst(uniforms: readonly number[], got: (u: number) => number, exact: (u: number) => number): number {
  return Math.max(...uniforms.map((u) => Math.abs(got(u) / exact(u) - 1)));
}

describe('A tabulated quantile', () => {
  it.each([
    0.2, 0.35, 0.5, 0.8, 1, 1.5, 2, 5, 12, 28.7, 50,
  ])('of the gamma law of shape %d is right to 1e-7, from tail to tail of 1e-9', (shape) => {
    const sampler = new GammaSampler(shape, 1);
    const exact = (u: number): number => gammaQuantile(u, shape, 1);
    expect(worst(betweenKnots(), (u) => sampler.quantile(u), exact)).toBeLessThan(1e-7);
  });

  it('of a law in closed form is right to 1e-9, down to the last uniform a stream can give', () => {
    const exact = (u: number): number => -Math.log1p(-u);
    const table = new TabulatedQuantile(exact, (x) => Math.exp(-x));
    const ends = [2 ** -33, 3 * 2 ** -33, 1 - 2 ** -33, 1 - 3 * 2 ** -33];
    expect(worst([...betweenKnots(), ...ends], (u) => table.at(u), exact)).toBeLessThan(1e-9);
  });

  it('meets itself in the middle and at every octave', () => {
    const table = new TabulatedQuantile(
      (u) => -Math.log1p(-u),
      (x) => Math.exp(-x),
    );
    for (const u of [0.5, 0.25, 0.75, 0.125, 0.875, 2 ** -10, 1 - 2 ** -10, 2 ** -20, 1 - 2 ** -20]) {
      const hair = Math.min(u, 1 - u) * 1e-9;
      expect(Math.abs(table.at(u + hair) / table.at(u - hair) - 1)).toBeLessThan(1e-8);
      expect(Math.abs(table.at(u) / -Math.log1p(-u) - 1)).toBeLessThan(1e-14);
    }
  });
});
