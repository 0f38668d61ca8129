import { BASE_PLACE, BASE_WIDTH } from '../center/counting/counts.ts';
import { type TallyLayout, tallyLayout } from '../center/counting/tally.ts';
import type { Epoch } from '../center/course.ts';
import type { Model } from '../compile/model.ts';
import type { Period } from '../documents/plan-terms.ts';

const DAY = 86_400;

/** Days in which prices stay as they are, and the model with these prices. */
export interface Stretch extends Period {
  readonly model: Model;
}

/**
 * Periods cut where a price changes, and the counters as they stood at each cut. A period is cut by its own prices alone,
 * so that what is read of it does not depend on what else is asked. Days are those of the plan: the first measured one is 0.
 */
export class Stretches {
  private readonly frame: Model;
  private readonly layout: TallyLayout;
  /** Days of warming up before day 0. */
  private readonly before: number;
  readonly last: number;
  private readonly seen = new Map<number, Float64Array>();
  /** As the counters stood in the end; of a running replication they are its own. */
  private final: Float64Array;
  private readonly cuts: ReadonlySet<number>;
  /** From which days on there are other prices; the first is day 0. */
  private readonly prices: readonly { readonly day: number; readonly model: Model }[];
  private readonly made = new Map<string, Stretch>();
  private readonly scratch: Float64Array;
  private readonly buffers: Float64Array[];

  /** @param buffers of others that are done with: counters are many, and room for them is taken once */
  constructor(frame: Model, epochs: readonly Epoch[], periods: readonly Period[], buffers: Float64Array[] = []) {
    this.buffers = buffers;
    const { grid } = frame;
    this.frame = frame;
    this.layout = tallyLayout(frame);
    this.before = Math.ceil((grid.end - grid.measuredDays * DAY) / DAY);
    this.last = grid.measuredDays;
    this.scratch = new Float64Array(this.layout.length);
    this.final = this.scratch;
    const priced = epochs.map(({ day, model }) => ({ day: Math.max(0, day - this.before), model }));
    this.prices = priced.filter(({ model }, e) => e === 0 || pricesOf(model) !== pricesOf(priced[e - 1]!.model));
    this.cuts = new Set([...periods.flatMap(({ from, to }) => [from, to]), ...this.prices.map(({ day }) => day)]);
  }

  /**
   * A day of the grid begins: the counters are kept if it is a cut.
   * @returns the day as the plan counts, if it is one
   */
  look(day: number, values: Float64Array): number | null {
    const own = day - this.before;
    if (own <= 0 || own > this.last || !this.cuts.has(own)) return null;
    const kept = this.buffers.pop() ?? new Float64Array(this.layout.length);
    kept.set(values);
    this.seen.set(own, kept);
    return own;
  }

  /** Only these periods will be asked about: counters of other days are let go, and the room for them is used again. */
  keepFor(periods: readonly Period[]): void {
    const prices = this.prices.map(({ day }) => day);
    const needed = new Set(
      periods.flatMap(({ from, to }) => [from, to, ...prices.filter((day) => day > from && day < to)]),
    );
    for (const [day, kept] of this.seen) {
      if (needed.has(day)) continue;
      this.seen.delete(day);
      this.buffers.push(kept);
    }
  }

  /** The replication is over: with the last day where the center closes, after it where those still there were seen out. */
  end(values: Float64Array): void {
    this.final = this.seen.get(this.last) ?? values;
  }

  /** The stretches of a period; the same one where two periods have it in common. */
  within({ from, to }: Period): Stretch[] {
    const inside = this.prices.map(({ day }) => day).filter((day) => day > from && day < to);
    return [from, ...inside].map((start, i) => this.stretch(start, inside[i] ?? to));
  }

  private stretch(from: number, to: number): Stretch {
    const key = `${from}-${to}`;
    let stretch = this.made.get(key);
    if (stretch === undefined) {
      const model = this.prices.findLast(({ day }) => day <= from)?.model ?? this.frame;
      stretch = { from, to, model: { ...model, grid: { ...model.grid, binSeconds: this.secondsIn(from, to) } } };
      this.made.set(key, stretch);
    }
    return stretch;
  }

  /** What was counted between two cuts; levels as they stood at the second. Overwritten by the next call. */
  between(from: number, to: number): Float64Array {
    const start = from === 0 ? null : this.at(from);
    const end = this.at(to);
    if (start === null) return end;
    const { scratch } = this;
    for (let i = 0; i < scratch.length; i++) scratch[i] = end[i]! - start[i]!;
    this.frame.customers.forEach((_, base) => {
      scratch[this.levelAt(base)] = end[this.levelAt(base)]!;
    });
    return scratch;
  }

  /** Customers of each base at a cut. */
  activeAt(day: number): Float64Array {
    return Float64Array.from(this.frame.customers, ({ active }, base) =>
      day === 0 ? active : this.at(day)[this.levelAt(base)]!,
    );
  }

  private at(day: number): Float64Array {
    const seen = this.seen.get(day);
    // A long run may end before its last midnights: nothing was counted after it.
    return seen ?? this.final;
  }

  private levelAt(base: number): number {
    return this.layout.bases + base * BASE_WIDTH + BASE_PLACE.active;
  }

  /** Seconds of measured clock in each bin between two days. */
  private secondsIn(from: number, to: number): Float64Array {
    const { bin, bins, perDay, interval } = this.frame.grid;
    const seconds = new Float64Array(bins);
    for (let i = (this.before + from) * perDay; i < (this.before + to) * perDay; i++) {
      if (bin[i]! < bins) seconds[bin[i]!]! += interval;
    }
    return seconds;
  }
}

const texts = new WeakMap<Model, string>();

/** What a contact and an hour cost, and whatever else the sums over counters go by, as one text. */
function pricesOf(model: Model): string {
  let text = texts.get(model);
  if (text === undefined) {
    const { channels, bots, types, loading } = model;
    const counted = channels.map(({ cost, formula, deferred, sessions }) => [cost, formula, deferred, sessions]);
    const botOf = types.map(({ selfService }) => selfService?.bot ?? null);
    text = JSON.stringify([counted, bots.map(({ cost }) => cost), botOf, loading]);
    texts.set(model, text);
  }
  return text;
}
