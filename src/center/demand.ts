import type { Model, TypeModel } from '../compile/model.ts';
import { logOfFraction } from '../random/log-of-fraction.ts';
import { openStream, Stream } from '../random/stream.ts';
import { gammaQuantile } from '../statistics/quantiles.ts';

/** The moment of no further arrival today. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Who comes, and when. Each type of contact has streams of its own for each day: one for arrivals and one for each thing
 * a customer is created with, each advanced once a customer, so that the k-th customer of a type and day is the same
 * person in every scenario.
 */
export class Demand {
  private readonly model: Model;
  private readonly seed: string;
  private readonly replication: number;
  private readonly types: readonly TypeModel[];
  private readonly arrivals: Stream[];
  private readonly handle: Stream[];
  private readonly patience: Stream[];
  private readonly work: Stream[];
  /** Poisson: unit-rate time of the last arrival, expected arrivals before the interval it fell in, the interval. */
  private readonly reached: Float64Array;
  private readonly before: Float64Array;
  private readonly at: Int32Array;
  private readonly factor: Float64Array;
  private dayEnd = 0;
  private day = 0;

  constructor(model: Model, seed: string, replication: number) {
    const count = model.types.length;
    const idle = new Stream('');
    this.model = model;
    this.seed = seed;
    this.replication = replication;
    this.types = model.types;
    this.arrivals = Array.from({ length: count }, () => idle);
    this.handle = Array.from({ length: count }, () => idle);
    this.patience = Array.from({ length: count }, () => idle);
    this.work = Array.from({ length: count }, () => idle);
    this.reached = new Float64Array(count);
    this.before = new Float64Array(count);
    this.at = new Int32Array(count);
    this.factor = new Float64Array(count);
  }

  /** A new day: fresh streams, and the day's busyness. */
  beginDay(day: number): void {
    const { seed, replication } = this;
    const { perDay } = this.model.grid;
    const drawn = this.model.busyness.map(({ name, cv }) =>
      busynessFactor(openStream(seed, replication, day, 'busyness', name).next(), cv),
    );
    this.day = day;
    this.dayEnd = (day + 1) * perDay;
    this.types.forEach((type, t) => {
      const open = (purpose: string): Stream => openStream(seed, replication, day, type.name, purpose);
      this.handle[t] = open('handle');
      this.patience[t] = open('patience');
      this.work[t] = open('after-contact work');
      this.arrivals[t] =
        type.arrivals.kind === 'poisson'
          ? open('arrivals')
          : openStream(seed, replication, day, this.model.channels[type.channel]!.name, 'mix');
      this.reached[t] = 0;
      this.before[t] = 0;
      this.at[t] = type.arrivals.kind === 'poisson' ? day * perDay : type.arrivals.from[day]!;
      this.factor[t] = type.busyness.reduce((product, i) => product * drawn[i]!, 1);
    });
  }

  /** The next arrival of a type today, in seconds, or Infinity. */
  nextArrival(type: number): number {
    const { arrivals } = this.types[type]!;
    if (arrivals.kind === 'trace') return this.nextRecorded(type, arrivals);
    // A Poisson process with a rate that changes is one of rate 1 read on another clock: expected arrivals so far.
    const reached = this.reached[type]! - logOfFraction(1 - this.arrivals[type]!.next());
    const factor = this.factor[type]!;
    const { expected } = arrivals;
    let at = this.at[type]!;
    let before = this.before[type]!;
    let inside = expected[at]! * factor;
    while (reached >= before + inside) {
      before += inside;
      if (++at >= this.dayEnd) return NEVER;
      inside = expected[at]! * factor;
    }
    this.reached[type] = reached;
    this.before[type] = before;
    this.at[type] = at;
    return (at + (reached - before) / inside) * this.model.grid.interval;
  }

  handleDraw(type: number): number {
    return this.handle[type]!.next();
  }

  patienceDraw(type: number): number {
    return this.patience[type]!.next();
  }

  workDraw(type: number): number {
    return this.work[type]!.next();
  }

  private nextRecorded(
    type: number,
    { times, from, low, high }: Extract<TypeModel['arrivals'], { kind: 'trace' }>,
  ): number {
    const end = from[this.day + 1]!;
    while (this.at[type]! < end) {
      const time = times[this.at[type]!++]!;
      const draw = high - low >= 1 ? low : this.arrivals[type]!.next();
      if (draw >= low && draw < high) return time;
    }
    return NEVER;
  }
}

/** The quantile of a Gamma law with mean 1: shape 1 / cv², scale cv². No spread is the factor 1. */
function busynessFactor(u: number, cv: number): number {
  return cv === 0 ? 1 : gammaQuantile(u, 1 / (cv * cv), cv * cv);
}
