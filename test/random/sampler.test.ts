import { describe, expect, it } from 'vitest';
import { createSampler } from '../../src/random/create-sampler.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import { drawnMoments, gridOfUniforms } from './integrals.ts';

/** Laws with their mean and variance in closed form, worked out by hand. */
const LAWS: readonly (readonly [name: string, law: Distribution, mean: number, variance: number])[] = [
  ['exponential', { kind: 'exponential', mean: 180 }, 180, 180 ** 2],
  ['deterministic', { kind: 'deterministic', value: 45 }, 45, 0],
  ['uniform', { kind: 'uniform', low: 60, high: 180 }, 120, 1200],
  ['triangular', { kind: 'triangular', low: 60, mode: 120, high: 300 }, 160, 2600],
  ['triangular with its mode at an end', { kind: 'triangular', low: 0, mode: 0, high: 60 }, 20, 200],
  ['erlang', { kind: 'erlang', shape: 3, mean: 300 }, 300, 30_000],
  ['gamma', { kind: 'gamma', shape: 2.5, scale: 40 }, 100, 4000],
  ['gamma of a shape below 1', { kind: 'gamma', shape: 0.5, scale: 200 }, 100, 20_000],
  ['lognormal', { kind: 'lognormal', mu: Math.log(100), sigma: 0.5 }, 113.31484530668264, 3646.958540123],
  ['weibull of shape 2', { kind: 'weibull', shape: 2, scale: 100 }, 50 * Math.sqrt(Math.PI), 1e4 * (1 - Math.PI / 4)],
  ['weibull of shape ½', { kind: 'weibull', shape: 0.5, scale: 30 }, 60, 18_000],
  [
    'hyperexponential',
    {
      kind: 'hyperexponential',
      branches: [
        { probability: 0.4, mean: 18 },
        { probability: 0.6, mean: 240 },
      ],
    },
    151.2,
    2 * (0.4 * 18 ** 2 + 0.6 * 240 ** 2) - 151.2 ** 2,
  ],
  [
    'mixture with an atom at 0',
    {
      kind: 'mixture',
      parts: [
        { probability: 0.1, of: { kind: 'deterministic', value: 0 } },
        { probability: 0.9, of: { kind: 'exponential', mean: 1000 } },
      ],
    },
    900,
    1.8e6 - 810_000,
  ],
  ['empirical', { kind: 'empirical', values: [10, 20, 30, 100] }, 40, 1250],
  ['histogram', { kind: 'histogram', edges: [0, 30, 60, 3600], weights: [0.3, 0.6, 0.1] }, 214.5, 394_659.75],
];

describe.each(LAWS)('The %s law', (_name, law, mean, variance) => {
  const sampler = createSampler(law);

  it('states the mean and variance of its closed form', () => {
    expect(sampler.mean).toBeCloseTo(mean, 7);
    expect(Math.abs(sampler.variance - variance)).toBeLessThanOrEqual(1e-9 * variance);
  });

  it('draws values of that mean and variance', () => {
    const drawn = drawnMoments(sampler);
    expect(Math.abs(drawn.mean / mean - 1)).toBeLessThan(1e-3);
    expect(Math.abs(drawn.variance - variance)).toBeLessThanOrEqual(1e-3 * variance + 1e-4 * mean);
  });

  it('draws no value below 0, and none that is not finite, even from the most extreme uniforms', () => {
    for (const u of [2 ** -33, 2 ** -32, 1 - 2 ** -32, 1 - 2 ** -33]) {
      expect(sampler.quantile(u)).toBeGreaterThanOrEqual(0);
      expect(sampler.quantile(u)).toBeLessThan(Infinity);
    }
  });
});

it.each(
  LAWS.filter(([, { kind }]) => kind !== 'mixture' && kind !== 'hyperexponential'),
)('The %s law draws no less from a larger uniform', (_name, law) => {
  const sampler = createSampler(law);
  let before = sampler.quantile(2 ** -33);
  for (const { u } of gridOfUniforms(50_000)) {
    const value = sampler.quantile(u);
    if (value < before) expect.fail(`${value} at u = ${u} is below ${before}`);
    before = value;
  }
});
