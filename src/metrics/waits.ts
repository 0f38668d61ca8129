import type { TallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { PooledQuantile } from '../statistics/pooled-quantile.ts';
import { PairableQuantile, quantileDifference } from '../statistics/quantile-difference.ts';
import { Histogram, type HistogramName } from './histograms.ts';
import type { Pair } from './metric.ts';
import type { Scope } from './scopes.ts';

/** Value and half-width; null is no data, or too little of it. */
type QuantileEstimate = ReturnType<PooledQuantile['estimate']>;

/** The waits of one kind in one scope, of all replications together: what the quantiles are taken of. */
export class Waits {
  private readonly scope: Scope;
  private readonly histogram: Histogram;
  private readonly pooled: PooledQuantile;
  private readonly pairable: PairableQuantile | null;

  /** @param paired true where the quantiles are compared with those of other models: more is kept then */
  constructor(name: HistogramName, model: Model, layout: TallyLayout, scope: Scope, paired: boolean) {
    this.scope = scope;
    this.histogram = new Histogram(name, model, layout);
    this.pairable = paired ? new PairableQuantile() : null;
    this.pooled = this.pairable?.pooled ?? new PooledQuantile();
  }

  /** @param ended by channel: contacts of the replication whose wait ended */
  add(values: Float64Array, ended: Float64Array): void {
    const { histogram, pooled, pairable } = this;
    histogram.gather(values, ended, this.scope);
    if (pairable === null) pooled.add(histogram.counts, 0, histogram.zeros);
    else pairable.add(histogram.counts, histogram.zeros);
  }

  /** Of the replication added last: its quantile over 1, and 0/0 when it has no data. */
  pairOfLast(order: number): Pair {
    const value = this.histogram.ofGathered(order);
    return value === null ? [0, 0] : [value, 1];
  }

  estimate(order: number, confidence: number): QuantileEstimate {
    return this.pooled.estimate(order, confidence);
  }

  /** How much higher another model's is, on the same customers: both were given the same replications in the same order. */
  differenceTo(other: Waits, order: number, confidence: number): QuantileEstimate {
    if (this.pairable === null || other.pairable === null)
      throw new Error('these quantiles were not kept to be paired');
    return quantileDifference(this.pairable, other.pairable, order, confidence);
  }
}
