import { describe, expect, it } from 'vitest';
import { ExponentialSampler } from '../../src/random/exponential.ts';
import { GammaSampler } from '../../src/random/gamma.ts';
import { gammaQuantile } from '../../src/statistics/quantiles.ts';
import { erlangCdf, gridOfUniforms } from './integrals.ts';

describe('The gamma law', () => {
  it.each([1, 2, 3, 8, 20])('of whole shape %d: F of the quantile of u is u, by the sum of Erlang', (shape) => {
    const sampler = new GammaSampler(shape, 40);
    for (const { u } of gridOfUniforms(2000)) expect(erlangCdf(sampler.quantile(u) / 40, shape)).toBeCloseTo(u, 8);
  });

  it.each([0.2, 0.5, 1.7, 50])('of shape %d has the quantiles that an independent library gives', (shape) => {
    const sampler = new GammaSampler(shape, 3);
    for (const { u } of gridOfUniforms(300)) {
      expect(Math.abs(sampler.quantile(u) / gammaQuantile(u, shape, 3) - 1)).toBeLessThan(1e-7);
    }
  });

  it('of shape 1 is exponential', () => {
    const gamma = new GammaSampler(1, 25);
    const exponential = new ExponentialSampler(25);
    for (const { u } of gridOfUniforms(300)) {
      const value = exponential.quantile(u);
      expect(Math.abs(gamma.quantile(u) - value)).toBeLessThan(1e-8 * value + 1e-13);
    }
  });

  it('scales: twice the scale, twice every value', () => {
    const one = new GammaSampler(1.3, 1);
    const two = new GammaSampler(1.3, 2);
    for (const { u } of gridOfUniforms(300)) {
      expect(Math.abs(two.quantile(u) / (2 * one.quantile(u)) - 1)).toBeLessThan(1e-9);
    }
  });
});
