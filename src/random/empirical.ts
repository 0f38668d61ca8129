import type { Sampler } from './sampler.ts';

/** Each of the observed values, equally likely. */
export class EmpiricalSampler implements Sampler {
  readonly mean: number;
  readonly variance: number;
  private readonly values: Float64Array;

  /** @param values in ascending order, at least one */
  constructor(values: readonly number[]) {
    this.values = Float64Array.from(values);
    this.mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    this.variance = values.reduce((sum, value) => sum + (value - this.mean) * (value - this.mean), 0) / values.length;
  }

  quantile(u: number): number {
    return this.values[Math.floor(u * this.values.length)]!;
  }
}
