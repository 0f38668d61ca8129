import type { Sampler } from './sampler.ts';

/** Always the same value. */
export class DeterministicSampler implements Sampler {
  readonly mean: number;
  readonly variance = 0;

  constructor(value: number) {
    this.mean = value;
  }

  quantile(): number {
    return this.mean;
  }
}
