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
 * One histogram by channel, of one replication at a time. Waits of exactly 0 are in no bucket: they are those whose
 * wait ended, less those in the buckets.
 */
export class Histogram {
  /** Of the scope gathered last: counts by bucket, and values of exactly 0. */
  readonly counts = new Float64Array(BUCKETS);
  zeros = 0;
  private readonly start: number;
  private readonly eligible: readonly boolean[];
  private readonly withLive: boolean;
  private readonly deferred: readonly boolean[];
  private readonly withZeros: boolean;
  private readonly there: boolean;

  constructor(name: HistogramName, model: Model, layout: TallyLayout) {
    this.start = layout[KEPT_AS[name]];
    this.eligible = model.channels.map(({ deferred }) => name === 'waits' || deferred);
    this.withLive = name === 'waits';
    this.deferred = model.channels.map(({ deferred }) => deferred);
    this.withZeros = KEPT_AS[name] === 'waits';
    this.there = (layout.lively || name === 'waits') && this.eligible.includes(true);
  }

  /**
   * Puts the channels of a scope together.
   * @param ended by channel: contacts of the replication whose wait ended
   */
  gather(values: Float64Array, ended: Float64Array, { channels }: Scope): void {
    const { counts } = this;
    counts.fill(0);
    this.zeros = 0;
    if (!this.there) return;
    // Waits of live contacts, where there are any: a night in the mailbox says nothing of them.
    const prompt = this.withLive && channels.some((channel) => !this.deferred[channel]!);
    let counted = 0;
    let all = 0;
    for (const channel of channels) {
      if (!this.eligible[channel]! || (prompt && this.deferred[channel]!)) continue;
      all += ended[channel]!;
      const first = this.start + channel * BUCKETS;
      for (let i = 0; i < counts.length; i++) {
        counts[i]! += values[first + i]!;
        counted += values[first + i]!;
      }
    }
    if (this.withZeros) this.zeros = Math.max(0, all - counted);
  }

  /** Of the scope gathered last; null when nothing was counted. */
  ofGathered(order: number): number | null {
    return quantileOf(this.counts, 0, this.zeros, order);
  }
}
