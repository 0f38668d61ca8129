import type { Sampler } from './sampler.ts';

/** Triangular law on [low, high] with its peak at the mode. */
export class TriangularSampler implements Sampler {
  readonly mean: number;
  readonly variance: number;
  private readonly low: number;
  private readonly high: number;
  private readonly rising: number;
  private readonly falling: number;
  private readonly atMode: number;

  constructor(low: number, mode: number, high: number) {
    const width = high - low;
    this.low = low;
    this.high = high;
    this.rising = width * (mode - low);
    this.falling = width * (high - mode);
    this.atMode = width === 0 ? 0 : (mode - low) / width;
    this.mean = (low + mode + high) / 3;
    this.variance = (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
  }

  quantile(u: number): number {
    return u < this.atMode ? this.low + Math.sqrt(u * this.rising) : this.high - Math.sqrt((1 - u) * this.falling);
  }
}
