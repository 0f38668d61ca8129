import { type TallyLayout, tallyLayout } from '../center/counting/tally.ts';
import type { Course } from '../center/course.ts';
import type { Model } from '../compile/model.ts';
import { type Asked, placeOf, type Reading } from './asked.ts';
import { metrics } from './catalogue.ts';
import { Histogram, type HistogramName } from './histograms.ts';
import type { Metric } from './metric.ts';
import { isKnownIn } from './metrics-asked.ts';
import { listScopes, type Scope } from './scopes.ts';
import { type Stretch, Stretches } from './stretches.ts';
import { Sums } from './sums.ts';

/** A cell that the model has: a metric of one of its scopes. */
interface Cell {
  readonly place: number;
  readonly scope: number;
  readonly metric: Metric;
}

/**
 * Reads the figures asked for off a replication while it runs: it looks at the counters at the midnights between the
 * periods, so that a period's figures count what happened in it, by the clock, and nothing of them depends on what comes
 * later.
 */
export class Reader {
  private readonly frame: Model;
  private readonly asked: Asked;
  private readonly layout: TallyLayout;
  private readonly scopes: readonly Scope[];
  private readonly cells: readonly Cell[];
  private readonly sums: Sums;
  private readonly quantiles: ReadonlyMap<HistogramName, Histogram>;
  private stretches: Stretches;
  private readonly buffers: Float64Array[] = [];
  private reading: Reading = new Float64Array(0);
  /** Periods that have not ended yet, by index. */
  private unread = new Set<number>();
  private readonly parts = new Map<Stretch, readonly Float64Array[]>();
  /** What was put together last for the period at hand. */
  private gathered: Histogram | null = null;
  private gatheredScope = -1;
  /** Contacts of the replication read last, those blocked left out. */
  contacts = 0;

  /** @param frame the model that all models of the courses share their indices with */
  constructor(frame: Model, asked: Asked) {
    this.frame = frame;
    this.asked = asked;
    this.layout = tallyLayout(frame);
    this.scopes = listScopes(frame);
    this.sums = new Sums(frame, this.layout, this.scopes);
    this.cells = asked.cells.flatMap(({ scope, name, metric }, place): Cell[] => {
      const own = this.scopes.findIndex((candidate) => candidate.kind === scope && candidate.name === name);
      const known = metrics.find(({ id }) => id === metric);
      if (own < 0 || known === undefined || !isKnownIn(frame, this.scopes[own]!, known)) return [];
      return [{ place, scope: own, metric: known }];
    });
    const names = new Set(
      this.cells.flatMap(({ metric }) => (metric.quantile === undefined ? [] : [metric.quantile.of])),
    );
    this.quantiles = new Map([...names].map((name) => [name, new Histogram(name, frame, this.layout)]));
    this.stretches = new Stretches(frame, [], asked.periods);
  }

  /** A replication of this course begins. */
  begin({ epochs }: Course): void {
    this.stretches = new Stretches(this.frame, epochs, this.asked.periods, this.buffers);
    this.reading = new Float64Array(2 * this.asked.cells.length * this.asked.periods.length);
    this.unread = new Set(this.asked.periods.keys());
    this.parts.clear();
  }

  /** A day of the grid begins: periods that end with the one before are read, and what none asks for any more is let go. */
  readonly onDay = (day: number, values: Float64Array): void => {
    const { stretches, unread, asked } = this;
    const today = stretches.look(day, values);
    if (today === null || today >= stretches.last) return;
    for (const p of unread) if (asked.periods[p]!.to === today) this.read(p, values);
    stretches.keepFor([...unread].map((p) => asked.periods[p]!));
  };

  /** The replication is over: everything asked for. */
  end(values: Float64Array): Reading {
    const { stretches, unread, reading } = this;
    stretches.end(values);
    for (const p of unread) this.read(p, values);
    stretches.keepFor([]);
    return reading;
  }

  private read(p: number, values: Float64Array): void {
    const { sums, stretches, asked, cells, parts, reading } = this;
    const period = asked.periods[p]!;
    this.unread.delete(p);
    // 1. The sums of each stretch of it, at its prices.
    const own = stretches.within(period);
    for (const stretch of own) {
      if (parts.has(stretch)) continue;
      sums.begin(values);
      sums.take(stretches.between(stretch.from, stretch.to), stretch.model, stretches.activeAt(stretch.from));
      parts.set(stretch, sums.snapshot());
    }
    // 2. All of them, and what is made of them.
    sums.begin(values);
    own.forEach((stretch, i) => {
      sums.addSnapshot(parts.get(stretch)!, i === 0);
    });
    sums.share();
    if (p === 0) this.contacts = sums.cameIn();
    const counted = this.quantiles.size === 0 ? values : stretches.between(period.from, period.to);
    this.gathered = null;
    for (const { place, scope, metric } of cells) {
      const [top, bottom] =
        metric.quantile === undefined
          ? sums.pairOfWhole(metric, scope)
          : this.quantile(metric.quantile, scope, counted);
      const at = placeOf(asked, p, place);
      reading[at] = top;
      reading[at + 1] = bottom;
    }
  }

  /** Several quantiles of a scope stand next to each other: its waits are put together once for all of them. */
  private quantile(
    { of, order }: NonNullable<Metric['quantile']>,
    scope: number,
    values: Float64Array,
  ): readonly [number, number] {
    const histogram = this.quantiles.get(of)!;
    if (this.gathered !== histogram || this.gatheredScope !== scope) {
      histogram.gather(values, this.sums.ended, this.scopes[scope]!);
      this.gathered = histogram;
      this.gatheredScope = scope;
    }
    const value = histogram.ofGathered(order);
    return value === null ? [0, 0] : [value, 1];
  }
}
