import { normalQuantile } from './normal-quantile.ts';
import type { Sampler } from './sampler.ts';

/** Lognormal law: the logarithm of the value is normal with mean mu and standard deviation sigma. */
export class LognormalSampler implements Sampler {
  private readonly mu: number;
  private readonly sigma: number;

  constructor(mu: number, sigma: number) {
    this.mu = mu;
    this.sigma = sigma;
  }

  get mean(): number {
    return Math.exp(this.mu + (this.sigma * this.sigma) / 2);
  }

  get variance(): number {
    return Math.expm1(this.sigma * this.sigma) * this.mean * this.mean;
  }

  quantile(u: number): number {
    return Math.exp(this.mu + this.sigma * normalQuantile(u));
  }
}
