import { NO_LAW } from '../../compile/law-ref.ts';
import type { Arrivals, Model, TypeModel } from '../../compile/model.ts';
import { logOfFraction } from '../../random/log-of-fraction.ts';
import { openStream, Stream } from '../../random/stream.ts';
import { Busyness } from './busyness.ts';
import { CustomerBases } from './customer-bases.ts';

/** The moment of no further arrival today. */
const NEVER = Number.POSITIVE_INFINITY;

/** Where arrivals come from: a type of contact, or a journey, whose customers need no help at first. */
interface Source {
  readonly name: string;
  readonly arrivals: Arrivals;
  readonly channel: number;
  readonly customers: number;
  /** Indices of its busyness factors: those of the whole day, and those of each interval. */
  readonly byDay: readonly number[];
  readonly byInterval: readonly number[];
}

/**
 * Who comes, and when. Each source (the types of contact, then the journeys) has streams of its own for each day: one
 * for arrivals and one for each thing a customer is created with, each advanced once a customer, so that the k-th
 * customer of a source and day is the same person in every scenario.
 */
export class Demand {
  /** Who was identified last: two 32-bit integers that name the customer. */
  keyLow = 0;
  keyHigh = 0;
  private model: Model;
  private readonly seed: string;
  private readonly replication: number;
  private readonly bases: CustomerBases;
  private busyness: Busyness;
  private sources: readonly Source[];
  private readonly arrivals: Stream[];
  private readonly handle: Stream[];
  private readonly patience: Stream[];
  private readonly work: Stream[];
  /** Null until the first customer of the day is identified: few sources ever ask. */
  private readonly customer: (Stream | null)[];
  /** Expected arrivals by interval, null where they are not Poisson; of a source whose intervals vary, today's only. */
  private expected: readonly (Float64Array | null)[];
  /** Poisson: unit-rate time of the last arrival, expected arrivals before the interval it fell in, the interval. */
  private readonly reached: Float64Array;
  private readonly before: Float64Array;
  private readonly at: Int32Array;
  private readonly factor: Float64Array;
  private dayEnd = 0;
  private day = 0;

  constructor(model: Model, seed: string, replication: number, bases = new CustomerBases(model)) {
    this.model = model;
    this.seed = seed;
    this.replication = replication;
    this.bases = bases;
    this.busyness = Busyness.of(model);
    this.sources = sourcesOf(model);
    const count = this.sources.length;
    const idle = new Stream('');
    const unopened = (): Stream[] => Array.from({ length: count }, () => idle);
    this.arrivals = unopened();
    this.handle = unopened();
    this.patience = unopened();
    this.work = unopened();
    this.customer = Array.from({ length: count }, () => null);
    this.expected = expectedOf(this.sources);
    this.reached = new Float64Array(count);
    this.before = new Float64Array(count);
    this.at = new Int32Array(count);
    this.factor = new Float64Array(count);
  }

  /** What is made of the model: not the demand's to change. */
  get givens(): readonly object[] {
    return [this.model, this.sources, this.expected, this.busyness];
  }

  /** Another model of the same frame holds; call before the day begins. */
  adopt(model: Model): void {
    this.model = model;
    this.busyness = Busyness.of(model);
    this.sources = sourcesOf(model);
    this.expected = expectedOf(this.sources);
  }

  /** A new day: fresh streams, the day's busyness, and as much demand as there are customers. */
  beginDay(day: number): void {
    const { seed, replication } = this;
    const drawn = this.busyness.draw(seed, replication, day);
    this.day = day;
    this.dayEnd = (day + 1) * this.model.grid.perDay;
    this.sources.forEach((source, s) => {
      if (source.arrivals.kind === 'none') return;
      const open = (purpose: string): Stream => openStream(seed, replication, day, source.name, purpose);
      const type = this.model.types[s];
      if (type !== undefined) {
        // Opening a stream takes as long as drawing a hundred numbers: none is opened that nobody will read.
        this.handle[s] = open('handle');
        if (type.patience !== NO_LAW) this.patience[s] = open('patience');
        if (type.afterContactWork !== NO_LAW) this.work[s] = open('after-contact work');
      }
      this.customer[s] = null;
      this.reached[s] = 0;
      this.before[s] = 0;
      if (source.arrivals.kind === 'trace') {
        this.arrivals[s] = openStream(seed, replication, day, this.model.channels[source.channel]!.name, 'mix');
        this.at[s] = source.arrivals.from[day]!;
        return;
      }
      this.arrivals[s] = open('arrivals');
      this.at[s] = this.dayEnd - this.model.grid.perDay;
      const size = source.customers < 0 ? 1 : this.bases.share(source.customers);
      this.factor[s] = source.byDay.reduce((product, i) => product * drawn[i]![0]!, size);
      if (source.byInterval.length > 0) this.vary(s, source, source.arrivals.expected, drawn);
    });
  }

  /** The next arrival of a source today, in seconds, or Infinity. */
  nextArrival(source: number): number {
    const expected = this.expected[source]!;
    if (expected === null) return this.nextRecorded(source, this.sources[source]!.arrivals);
    // A Poisson process with a rate that changes is one of rate 1 read on another clock: expected arrivals so far.
    const reached = this.reached[source]! - logOfFraction(1 - this.arrivals[source]!.next());
    const factor = this.factor[source]!;
    let at = this.at[source]!;
    let before = this.before[source]!;
    let inside = expected[at]! * factor;
    while (reached >= before + inside) {
      before += inside;
      if (++at >= this.dayEnd) return NEVER;
      inside = expected[at]! * factor;
    }
    this.reached[source] = reached;
    this.before[source] = before;
    this.at[source] = at;
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

  /**
   * Names the next customer of a source: `keyLow` and `keyHigh`. Ask once for each, in order of arrival, of every
   * customer of the source or of none.
   */
  identify(source: number): void {
    let stream = this.customer[source]!;
    if (stream === null) {
      stream = openStream(this.seed, this.replication, this.day, this.sources[source]!.name, 'customer');
      this.customer[source] = stream;
    }
    this.keyLow = stream.word();
    this.keyHigh = stream.word();
  }

  /** Today's expected arrivals of a source, each interval with factors of its own. */
  private vary(s: number, { byInterval }: Source, expected: Float64Array, drawn: readonly Float64Array[]): void {
    const today = this.expected[s]!;
    const first = this.at[s]!;
    for (let i = first; i < this.dayEnd; i++) {
      let amount = expected[i]!;
      for (const factor of byInterval) amount *= drawn[factor]![i - first]!;
      today[i] = amount;
    }
  }

  private nextRecorded(source: number, arrivals: Arrivals): number {
    if (arrivals.kind !== 'trace') return NEVER;
    const { times, from, low, high } = arrivals;
    const end = from[this.day + 1]!;
    while (this.at[source]! < end) {
      const time = times[this.at[source]!++]!;
      const draw = high - low >= 1 ? low : this.arrivals[source]!.next();
      if (draw >= low && draw < high) return time;
    }
    return NEVER;
  }
}

/** Where intervals vary by themselves the day's own are written into a table made for that. */
function expectedOf(sources: readonly Source[]): (Float64Array | null)[] {
  return sources.map(({ arrivals, byInterval }) => {
    if (arrivals.kind !== 'poisson') return null;
    return byInterval.length === 0 ? arrivals.expected : new Float64Array(arrivals.expected.length);
  });
}

function sourcesOf({ types, journeys, busyness }: Model): Source[] {
  const split = (factors: TypeModel['busyness']): Pick<Source, 'byDay' | 'byInterval'> => ({
    byDay: factors.filter((i) => busyness[i]!.per === 'day'),
    byInterval: factors.filter((i) => busyness[i]!.per === 'interval'),
  });
  return [
    ...types.map(({ name, arrivals, channel, customers, busyness }) => ({
      name,
      arrivals,
      channel,
      customers,
      ...split(busyness),
    })),
    ...journeys.map(({ name, expected }) => ({
      name: `journey/${name}`,
      arrivals: { kind: 'poisson', expected } as const,
      channel: -1,
      customers: -1,
      ...split([]),
    })),
  ];
}
