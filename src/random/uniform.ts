import type { Sampler } from './sampler.ts';

/** Uniform law between two values. */
export class UniformSampler implements Sampler {
  private readonly low: number;
  private readonly width: number;

  constructor(low: number, high: number) {
    this.low = low;
    this.width = high - low;
  }

  get mean(): number {
    return this.low + this.width / 2;
  }

  get variance(): number {
    return (this.width * this.width) / 12;
  }

  quantile(u: number): number {
    return this.low + u * this.width;
  }
}
