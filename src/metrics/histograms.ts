import type { TallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { BUCKETS, quantileOf } from '../statistics/histogram.ts';
import type { Scope } from './scopes.ts';

/**
 * `waits`: of everybody whose wait in a queue ended. `firstResponses`: the same, of deferred channels only.
 * `businessWaits`: of the handled of deferred channels, in opening hours. `ages`: of deferred contacts still open at the
 * end of each day.
 */
export type HistogramName = 'waits' | 'firstResponses' | 'businessWaits' | 'ages';

/** Where the counts of each stand in a tally; those of a model without behaviours are not there. */
const KEPT_AS = {
  waits: 'waits',
  firstResponses: 'waits',
  businessWaits: 'businessWaits',
  ages: 'ages',
} as const satisfies Record<HistogramName, keyof TallyLayout>;

/**
 * One histogram by channel, of one replication or of all. Waits of exactly 0 are in no bucket: they are those whose
 * wait ended, less those in the buckets.
 */
export class Histogram {
  private readonly start: number;
  private readonly length: number;
  private readonly eligible: readonly boolean[];
  private readonly withLive: boolean;
  private readonly deferred: readonly boolean[];
  private readonly withZeros: boolean;
  private readonly there: boolean;
  private readonly sums: Float64Array;
  private readonly ended: Float64Array;
  private readonly pooled = new Float64Array(BUCKETS);

  constructor(name: HistogramName, model: Model, layout: TallyLayout) {
    this.start = layout[KEPT_AS[name]];
    this.length = model.channels.length * BUCKETS;
    this.eligible = model.channels.map(({ deferred }) => name === 'waits' || deferred);
    this.withLive = name === 'waits';
    this.deferred = model.channels.map(({ deferred }) => deferred);
    this.withZeros = KEPT_AS[name] === 'waits';
    this.there = (layout.lively || name === 'waits') && this.eligible.includes(true);
    this.sums = new Float64Array(this.there ? this.length : 0);
    this.ended = new Float64Array(model.channels.length);
  }

  /** @param ended by channel: contacts of the replication whose wait ended */
  add(values: Float64Array, ended: Float64Array): void {
    if (!this.there) return;
    for (let c = 0; c < ended.length; c++) this.ended[c]! += ended[c]!;
    for (let i = 0; i < this.length; i++) this.sums[i]! += values[this.start + i]!;
  }

  /** Of one replication; null when nothing was counted. */
  quantile(values: Float64Array, ended: Float64Array, { channels }: Scope, order: number): number | null {
    return this.there ? this.quantileIn(values, this.start, ended, channels, order) : null;
  }

  /** Of all replications added. */
  pooledQuantile({ channels }: Scope, order: number): number | null {
    return this.there ? this.quantileIn(this.sums, 0, this.ended, channels, order) : null;
  }

  private quantileIn(
    counts: Float64Array,
    start: number,
    ended: Float64Array,
    channels: readonly number[],
    order: number,
  ): number | null {
    const { pooled } = this;
    pooled.fill(0);
    // Waits of live contacts, where there are any: a night in the mailbox says nothing of them.
    const prompt = this.withLive && channels.some((channel) => !this.deferred[channel]!);
    let counted = 0;
    let all = 0;
    for (const channel of channels) {
      if (!this.eligible[channel]! || (prompt && this.deferred[channel]!)) continue;
      all += ended[channel]!;
      const first = start + channel * BUCKETS;
      for (let i = 0; i < BUCKETS; i++) {
        pooled[i]! += counts[first + i]!;
        counted += counts[first + i]!;
      }
    }
    return quantileOf(pooled, 0, this.withZeros ? Math.max(0, all - counted) : 0, order);
  }
}
