import { BASE_PLACE, BASE_WIDTH } from '../center/counting/counts.ts';
import { type TallyLayout, tallyLayout } from '../center/counting/tally.ts';
import type { Epoch } from '../center/course.ts';
import type { Model } from '../compile/model.ts';
import type { Period } from '../documents/plan-terms.ts';

const DAY = 86_400;

/** Days between two cuts, in which prices stay as they are, and the model with these prices. */
interface Stretch extends Period {
  readonly model: Model;
}

/**
 * The horizon cut where a period begins or ends and where a price changes; and the counters as they stood at each cut.
 * Days are those of the plan: the first measured one is 0.
 */
export class Stretches {
  readonly all: readonly Stretch[];
  private readonly frame: Model;
  private readonly layout: TallyLayout;
  /** Days of warming up before day 0. */
  private readonly before: number;
  private readonly last: number;
  private readonly seen = new Map<number, Float64Array>();
  private readonly cuts: ReadonlySet<number>;
  private readonly scratch: Float64Array;

  constructor(frame: Model, epochs: readonly Epoch[], periods: readonly Period[]) {
    const { grid } = frame;
    this.frame = frame;
    this.layout = tallyLayout(frame);
    this.before = Math.ceil((grid.end - grid.measuredDays * DAY) / DAY);
    this.last = grid.measuredDays;
    this.scratch = new Float64Array(this.layout.length);
    const priced = epochs.map(({ day, model }) => ({ day: Math.max(0, day - this.before), model }));
    const changes = priced.filter(({ model }, e) => e > 0 && pricesOf(model) !== pricesOf(priced[e - 1]!.model));
    const days = [0, this.last, ...periods.flatMap(({ from, to }) => [from, to]), ...changes.map(({ day }) => day)];
    const cuts = [...new Set(days)].filter((day) => day >= 0 && day <= this.last).sort((a, b) => a - b);
    this.cuts = new Set(cuts);
    this.all = cuts.slice(0, -1).map((from, i): Stretch => {
      const to = cuts[i + 1]!;
      const model = priced.findLast(({ day }) => day <= from)?.model ?? frame;
      return { from, to, model: { ...model, grid: { ...model.grid, binSeconds: this.secondsIn(from, to) } } };
    });
  }

  /** A day of the grid begins: the counters are kept if it is a cut. */
  look(day: number, values: Float64Array): void {
    const own = day - this.before;
    if (own > 0 && own < this.last && this.cuts.has(own)) this.seen.set(own, values.slice());
  }

  end(values: Float64Array): void {
    this.seen.set(this.last, values);
  }

  /** Indices of the stretches of a period. */
  within({ from, to }: Period): number[] {
    return this.all.flatMap((stretch, s) => (stretch.from >= from && stretch.to <= to ? [s] : []));
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
    return seen ?? this.seen.get(this.last)!;
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

/** What a contact and an hour cost, as one text. */
function pricesOf({ channels, bots, loading }: Model): string {
  return JSON.stringify([channels.map(({ cost }) => cost), bots.map(({ cost }) => cost), loading]);
}
