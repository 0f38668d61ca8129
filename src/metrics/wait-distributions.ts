import { CONTACT, CONTACT_WIDTH } from '../center/counting/counts.ts';
import { type TallyLayout, tallyLayout } from '../center/counting/tally.ts';
import type { ChannelModel, Model } from '../compile/model.ts';
import { BUCKETS, bucketHigh, bucketLow } from '../statistics/histogram.ts';
import { RatioMoments } from '../statistics/ratio.ts';
import type { WaitDistribution } from './run-detail.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
/** The histogram ends at 2²⁴ s. */
const END = bucketHigh(BUCKETS - 1);
/** Where bars of live channels end, seconds; and of deferred ones. */
const LIVE = [
  ...[5, 10, 20, 30, 45, 60, 90],
  ...[2, 3, 5, 10, 20, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 8].map((hours) => hours * HOUR),
  ...[1, 2, 7, 30].map((days) => days * DAY),
  END,
];
const DEFERRED = [
  ...[1, 5, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 8, 12, 16].map((hours) => hours * HOUR),
  ...[1, 2, 3, 5, 10, 30].map((days) => days * DAY),
  END,
];

/** The bars of a channel and the contacts in them, replication by replication. */
class Bars {
  readonly channel: ChannelModel;
  readonly edges: readonly number[];
  private readonly first: number;
  /** By bucket: the bar in which it begins, and the part of it that lies there; the rest is of the next bar. */
  private readonly bar: Int32Array;
  private readonly part: Float64Array;
  private readonly counts: Float64Array;
  /** Those answered at once, then each bar. */
  private readonly moments: RatioMoments;
  private contacts = 0;

  constructor(channel: ChannelModel, first: number) {
    this.channel = channel;
    this.first = first;
    this.edges = edgesOf(channel);
    this.bar = new Int32Array(BUCKETS);
    this.part = new Float64Array(BUCKETS).fill(1);
    for (let bucket = 0, bar = 0; bucket < BUCKETS; bucket++) {
      const [low, high] = [bucketLow(bucket), bucketHigh(bucket)];
      while (this.edges[bar]! <= low) bar++;
      this.bar[bucket] = bar;
      if (this.edges[bar]! < high) this.part[bucket] = (this.edges[bar]! - low) / (high - low);
    }
    this.counts = new Float64Array(this.edges.length + 1);
    this.moments = new RatioMoments(this.edges.length + 1);
  }

  /** @param ended contacts of a live channel whose wait ended: those in no bucket did not wait */
  add(values: Float64Array, ended: number): void {
    const { counts, bar, part, first, channel } = this;
    counts.fill(0);
    let inBuckets = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const count = values[first + bucket]!;
      if (count === 0) continue;
      inBuckets += count;
      const own = count * part[bucket]!;
      counts[1 + bar[bucket]!]! += own;
      if (own < count) counts[2 + bar[bucket]!]! += count - own;
    }
    const all = channel.deferred ? inBuckets : ended;
    // Of opening hours the first bucket holds those who needed none.
    if (channel.deferred) {
      counts[0] = values[first]!;
      counts[1]! -= values[first]!;
    } else counts[0] = Math.max(0, ended - inBuckets);
    counts.forEach((count, i) => {
      this.moments.add(i, count, all);
    });
    this.contacts += all;
  }

  result(confidence: number): WaitDistribution {
    const { channel, edges, moments, contacts } = this;
    const shares = edges.map((_, i) => moments.estimate(1 + i, confidence));
    const filled = shares.slice(0, shares.findLastIndex(({ numerator }) => numerator > 0) + 1);
    return {
      channel: channel.name,
      counted: channel.deferred ? 'opening hours' : 'in queue',
      contacts,
      atOnce: moments.estimate(0, confidence),
      bars: filled.map((share, i) => ({ from: i === 0 ? 0 : edges[i - 1]!, to: edges[i]!, share })),
    };
  }
}

/** How long the contacts of each channel waited. */
export class WaitDistributions {
  private readonly model: Model;
  private readonly layout: TallyLayout;
  private readonly bars: readonly Bars[];
  /** By channel: contacts whose wait in a queue ended, by an answer, by leaving it or by closing. */
  private readonly ended: Float64Array;

  constructor(model: Model) {
    const layout = tallyLayout(model);
    this.model = model;
    this.layout = layout;
    this.bars = model.channels.map((channel, c) => new Bars(channel, firstBucket(channel, c, layout)));
    this.ended = new Float64Array(model.channels.length);
  }

  /** @param values counters of one replication */
  add(values: Float64Array): void {
    const { model, layout, ended } = this;
    const { types, grid } = model;
    ended.fill(0);
    types.forEach(({ channel }, type) => {
      for (let bin = 0; bin < grid.bins; bin++) {
        const cell = layout.contacts + (type * (grid.bins + 1) + bin) * CONTACT_WIDTH;
        ended[channel]! += values[cell + CONTACT.handled]! + values[cell + CONTACT.abandoned]!;
        ended[channel]! += values[cell + CONTACT.cleared]!;
      }
    });
    this.bars.forEach((bars, channel) => {
      bars.add(values, ended[channel]!);
    });
  }

  result(confidence: number): WaitDistribution[] {
    return this.bars.map((bars) => bars.result(confidence));
  }
}

function firstBucket({ deferred }: ChannelModel, channel: number, layout: TallyLayout): number {
  return (deferred ? layout.businessWaits : layout.waits) + channel * BUCKETS;
}

/** What is judged by is always an edge: T, or of deferred work the deadline in opening hours. */
function edgesOf({ deferred, within, deadline, deadlineInBusiness }: ChannelModel): number[] {
  const judged = deferred ? (deadlineInBusiness ? deadline : null) : within;
  const usual = deferred ? DEFERRED : LIVE;
  const all = judged === null || !(judged > 0 && judged < END) ? usual : [...usual, judged];
  return [...new Set(all)].sort((a, b) => a - b);
}
