import { logGamma } from './log-gamma.ts';
import { logOfFraction } from './log-of-fraction.ts';
import type { Sampler } from './sampler.ts';

/** Weibull law: F(x) = 1 − exp(−(x / scale)^shape). */
export class WeibullSampler implements Sampler {
  readonly mean: number;
  readonly variance: number;
  private readonly scale: number;
  private readonly power: number;

  constructor(shape: number, scale: number) {
    this.scale = scale;
    this.power = 1 / shape;
    this.mean = scale * Math.exp(logGamma(1 + this.power));
    this.variance = scale ** 2 * Math.exp(logGamma(1 + 2 * this.power)) - this.mean ** 2;
  }

  quantile(u: number): number {
    return this.scale * (-logOfFraction(1 - u)) ** this.power;
  }
}
