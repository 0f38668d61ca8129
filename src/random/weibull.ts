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
    this.variance = scale * scale * Math.exp(logGamma(1 + 2 * this.power)) - this.mean * this.mean;
  }

  quantile(u: number): number {
    // Not by `**`: the last bits of a power differ between versions of Node, those of exp and log do not.
    return this.scale * Math.exp(this.power * Math.log(-logOfFraction(1 - u)));
  }
}
