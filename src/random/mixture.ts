import type { Sampler } from './sampler.ts';

/** The least uniform a stream gives. */
const LEAST = 2 ** -33;

/**
 * One of several laws, chosen by probability. One uniform does both: where it falls chooses the part, and how far into
 * that part's stretch it fell is the uniform the part is drawn with.
 */
export class MixtureSampler implements Sampler {
  readonly mean: number;
  readonly variance: number;
  private readonly ends: Float64Array;
  private readonly widths: Float64Array;
  private readonly samplers: readonly Sampler[];

  constructor(parts: readonly { readonly probability: number; readonly sampler: Sampler }[]) {
    const used = parts.filter(({ probability }) => probability > 0);
    const total = used.reduce((sum, { probability }) => sum + probability, 0);
    this.samplers = used.map(({ sampler }) => sampler);
    this.widths = Float64Array.from(used, ({ probability }) => probability / total);
    this.ends = Float64Array.from(this.widths);
    for (let i = 1; i < this.ends.length; i++) this.ends[i]! += this.ends[i - 1]!;
    let mean = 0;
    let square = 0;
    this.samplers.forEach((sampler, i) => {
      mean += this.widths[i]! * sampler.mean;
      square += this.widths[i]! * (sampler.variance + sampler.mean * sampler.mean);
    });
    this.mean = mean;
    this.variance = square - mean * mean;
  }

  quantile(u: number): number {
    const last = this.ends.length - 1;
    let part = 0;
    while (part < last && u >= this.ends[part]!) part++;
    const width = this.widths[part]!;
    const inside = (u - (this.ends[part]! - width)) / width;
    // Near an edge the uniform is brought back to those a stream gives: beyond them a quantile may be infinite, or
    // leave its table.
    return this.samplers[part]!.quantile(Math.min(Math.max(inside, LEAST), 1 - LEAST));
  }
}
