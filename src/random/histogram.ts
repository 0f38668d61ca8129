import type { Sampler } from './sampler.ts';

/** Uniform inside each bin, bins by weight: the law a histogram describes. */
export class HistogramSampler implements Sampler {
  readonly mean: number;
  readonly variance: number;
  private readonly edges: Float64Array;
  /** Cumulative probability at each edge. */
  private readonly reached: Float64Array;

  constructor(edges: readonly number[], weights: readonly number[]) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    this.edges = Float64Array.from(edges);
    this.reached = new Float64Array(edges.length);
    let mean = 0;
    let square = 0;
    weights.forEach((weight, i) => {
      const share = weight / total;
      const low = edges[i]!;
      const high = edges[i + 1]!;
      this.reached[i + 1] = this.reached[i]! + share;
      mean += (share * (low + high)) / 2;
      square += (share * (low * low + low * high + high * high)) / 3;
    });
    this.mean = mean;
    this.variance = square - mean * mean;
  }

  quantile(u: number): number {
    let low = 0;
    let high = this.reached.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.reached[middle]! <= u) low = middle;
      else high = middle;
    }
    const width = this.reached[high]! - this.reached[low]!;
    const inside = width > 0 ? (u - this.reached[low]!) / width : 0;
    return this.edges[low]! + inside * (this.edges[high]! - this.edges[low]!);
  }
}
