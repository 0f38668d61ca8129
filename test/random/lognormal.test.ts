import { expect, it } from 'vitest';
import { LognormalSampler } from '../../src/random/lognormal.ts';
import { gridOfUniforms, normalCdf } from './integrals.ts';

it.each([
  [Math.log(180), 0.6],
  [5, 1.3],
])('F of the lognormal quantile of u is u (mu %d, sigma %d)', (mu, sigma) => {
  const sampler = new LognormalSampler(mu, sigma);
  for (const { u } of gridOfUniforms(400)) {
    expect(normalCdf((Math.log(sampler.quantile(u)) - mu) / sigma)).toBeCloseTo(u, 12);
  }
});

it('The lognormal median is e to the mu', () => {
  expect(new LognormalSampler(Math.log(180), 0.9).quantile(0.5)).toBeCloseTo(180, 10);
});
