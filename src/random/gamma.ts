import { gammaQuantile } from '../statistics/quantiles.ts';
import { logGamma } from './log-gamma.ts';
import type { Sampler } from './sampler.ts';
import { TabulatedQuantile } from './tabulated-quantile.ts';

/** Gamma law with mean shape × scale; a whole shape is the Erlang law. */
export class GammaSampler implements Sampler {
  readonly mean: number;
  readonly variance: number;
  private readonly table: TabulatedQuantile;

  constructor(shape: number, scale: number) {
    this.mean = shape * scale;
    this.variance = shape * scale * scale;
    const logConstant = logGamma(shape) + shape * Math.log(scale);
    this.table = new TabulatedQuantile(
      (u) => gammaQuantile(u, shape, scale),
      (x) => Math.exp((shape - 1) * Math.log(x) - x / scale - logConstant),
    );
  }

  quantile(u: number): number {
    return this.table.at(u);
  }
}
