import { logOfFraction } from './log-of-fraction.ts';
import type { Sampler } from './sampler.ts';

/** Exponential law: F(x) = 1 − exp(−x / mean). */
export class ExponentialSampler implements Sampler {
  readonly mean: number;

  constructor(mean: number) {
    this.mean = mean;
  }

  get variance(): number {
    return this.mean * this.mean;
  }

  quantile(u: number): number {
    return -this.mean * logOfFraction(1 - u);
  }
}
