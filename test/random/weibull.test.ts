import { describe, expect, it } from 'vitest';
import { ExponentialSampler } from '../../src/random/exponential.ts';
import { WeibullSampler } from '../../src/random/weibull.ts';
import { gridOfUniforms } from './integrals.ts';

describe('The Weibull law', () => {
  it.each([0.3, 0.8, 1, 1.7, 4])('of shape %d: F of the quantile of u is u', (shape) => {
    const sampler = new WeibullSampler(shape, 90);
    for (const { u } of gridOfUniforms(2000)) {
      expect(-Math.expm1(-((sampler.quantile(u) / 90) ** shape))).toBeCloseTo(u, 12);
    }
  });

  it('of shape 1 is exponential, of any shape has 1 − 1/e of its values below its scale', () => {
    const exponential = new ExponentialSampler(90);
    for (const { u } of gridOfUniforms(500))
      expect(new WeibullSampler(1, 90).quantile(u)).toBeCloseTo(exponential.quantile(u), 9);
    for (const shape of [0.5, 1, 3]) expect(new WeibullSampler(shape, 90).quantile(-Math.expm1(-1))).toBeCloseTo(90, 9);
  });
});
