import { expect, it } from 'vitest';
import { ExponentialSampler } from '../../src/random/exponential.ts';
import { gridOfUniforms } from './integrals.ts';

it('F of the exponential quantile of u is u', () => {
  const sampler = new ExponentialSampler(240);
  for (const { u } of gridOfUniforms(2000)) expect(-Math.expm1(-sampler.quantile(u) / 240)).toBeCloseTo(u, 13);
});

it('Half of all exponential times stay below ln 2 means', () => {
  expect(new ExponentialSampler(100).quantile(0.5)).toBeCloseTo(100 * Math.LN2, 10);
});
