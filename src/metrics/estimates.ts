import { tallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { RatioMoments } from '../statistics/ratio.ts';
import { metrics } from './catalogue.ts';
import type { Metric } from './metric.ts';
import { metricsAsked } from './metrics-asked.ts';
import type { Estimate, IntervalResult, RunResult, ScopeResult } from './result.ts';
import { listScopes, type Scope } from './scopes.ts';
import { Sums } from './sums.ts';
import { Waits } from './waits.ts';

/** One estimated number: a metric of a scope, over the whole run (bin −1) or in one bin. */
interface Cell {
  readonly scope: number;
  readonly bin: number;
  readonly metric: Metric;
}

/**
 * Takes in the counters of one replication after another and gives the estimate of every metric. What it keeps does not
 * grow with the replications: sums and sums of products of each numerator and denominator.
 */
export class Estimates {
  readonly model: Model;
  readonly scopes: readonly Scope[];
  readonly cells: readonly Cell[];
  /** The metrics of each scope over the whole run, in the order of its cells; then those that each bin has. */
  private readonly own: readonly (readonly Metric[])[];
  private readonly binned: readonly (readonly Metric[])[];
  /** Numerator and denominator of every cell in the replication taken in last: for pairing with another model's. */
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  replications = 0;
  contacts = 0;
  private readonly sums: Sums;
  private readonly moments: RatioMoments;
  private readonly answered: RatioMoments;
  private readonly waits: readonly Waits[];
  /** Of each cell that is a quantile: the waits that it is one of. */
  private readonly waitsOf: ReadonlyMap<number, Waits>;

  /** @param together the models compared: a KPI of any of them is asked of all */
  constructor(model: Model, together: readonly Model[] = [model]) {
    const layout = tallyLayout(model);
    this.model = model;
    this.scopes = listScopes(model);
    this.sums = new Sums(model, layout, this.scopes);
    this.own = this.scopes.map((scope) => metricsAsked(metrics, model, scope, together));
    this.binned = this.own.map((own) => own.filter(({ quantile, wholeRun }) => quantile === undefined && !wholeRun));
    this.cells = this.own.flatMap((own, scope) => [
      ...own.map((metric) => ({ scope, bin: -1, metric })),
      ...model.grid.binNames.flatMap((_, bin) => this.binned[scope]!.map((metric) => ({ scope, bin, metric }))),
    ]);
    this.top = new Float64Array(this.cells.length);
    this.bottom = new Float64Array(this.cells.length);
    this.moments = new RatioMoments(this.cells.length);
    this.answered = new RatioMoments(model.intents.length * model.teams.length);
    const waits = new Map<string, Waits>();
    const waitsOf = new Map<number, Waits>();
    this.cells.forEach(({ scope, metric: { quantile } }, cell) => {
      if (quantile === undefined) return;
      const key = `${quantile.of} ${scope}`;
      const known = waits.get(key) ?? new Waits(quantile.of, model, layout, this.scopes[scope]!, together.length > 1);
      waits.set(key, known);
      waitsOf.set(cell, known);
    });
    this.waits = [...waits.values()];
    this.waitsOf = waitsOf;
  }

  /** @param values counters of one replication, as `tallyLayout(model)` lays them out */
  add(values: Float64Array): void {
    const { sums } = this;
    this.replications++;
    // 1. Bin by bin, what each scope has; the sums of the bins are those of the whole run.
    sums.begin(values);
    let cell = 0;
    for (let s = 0; s < this.scopes.length; s++) {
      cell += this.own[s]!.length;
      const binned = this.binned[s]!;
      // Scopes without intervals are asked nothing in them.
      if (binned.length === 0) continue;
      for (let bin = 0; bin < this.model.grid.bins; bin++) {
        sums.addBin(s, bin);
        for (const metric of binned) this.put(cell++, sums.pairInBin(metric, s));
      }
    }
    // 2. What needs the whole run of every scope: shares of each other, and quantiles.
    sums.end();
    for (const waits of this.waits) waits.add(values, sums.ended);
    cell = 0;
    for (let s = 0; s < this.scopes.length; s++) {
      for (const metric of this.own[s]!) {
        this.put(cell, this.wholePair(cell, metric, s));
        cell++;
      }
      cell += this.binned[s]!.length * this.model.grid.bins;
    }
    for (let i = 0; i < this.cells.length; i++) this.moments.add(i, this.top[i]!, this.bottom[i]!);
    // 3. Who answered whom, and how many came in.
    sums.answeredBy((intent, team, count, total) => {
      this.answered.add(intent * this.model.teams.length + team, count, total);
    });
    this.contacts += sums.cameIn();
  }

  /** The estimate of a metric over the whole run. */
  of(kind: Scope['kind'], name: string, metric: string, confidence: number): Estimate | null {
    const cell = this.cells.findIndex(
      ({ scope, bin, metric: { id } }) =>
        bin === -1 && id === metric && this.scopes[scope]!.kind === kind && this.scopes[scope]!.name === name,
    );
    return cell < 0 ? null : this.estimate(cell, confidence);
  }

  estimate(cell: number, confidence: number): Estimate {
    const estimate = this.moments.estimate(cell, confidence);
    const { quantile } = this.cells[cell]!.metric;
    if (quantile === undefined || estimate.value === null) return estimate;
    // A quantile is that of all replications together; its numerator stays the mean of their own.
    return { ...estimate, ...this.waitsOf.get(cell)!.estimate(quantile.order, confidence) };
  }

  /**
   * Of a cell that is a quantile: how much higher that of another model is, on the same customers; null of other cells.
   */
  quantileDifference(
    cell: number,
    other: Estimates,
    otherCell: number,
    confidence: number,
  ): Pick<Estimate, 'value' | 'halfWidth'> | null {
    const [waits, others] = [this.waitsOf.get(cell), other.waitsOf.get(otherCell)];
    if (waits === undefined || others === undefined) return null;
    return waits.differenceTo(others, this.cells[cell]!.metric.quantile!.order, confidence);
  }

  scopeResults(confidence: number): ScopeResult[] {
    const { binNames } = this.model.grid;
    const whole = this.scopes.map((): Record<string, Estimate> => ({}));
    const binned = this.scopes.map(() => binNames.map((): Record<string, Estimate> => ({})));
    this.cells.forEach(({ scope, bin, metric }, i) => {
      (bin < 0 ? whole[scope]! : binned[scope]![bin]!)[metric.id] = this.estimate(i, confidence);
    });
    return this.scopes.map(({ kind, name }, s) => ({
      scope: kind,
      name,
      metrics: whole[s]!,
      intervals:
        this.binned[s]!.length === 0
          ? []
          : binNames.map(({ from, to }, bin): IntervalResult => ({ from, to, metrics: binned[s]![bin]! })),
    }));
  }

  answeredBy(confidence: number): RunResult['answeredBy'] {
    const { intents, teams } = this.model;
    return intents.flatMap((intent, i) =>
      teams.map(({ name }, t) => ({
        intent,
        team: name,
        share: this.answered.estimate(i * teams.length + t, confidence),
      })),
    );
  }

  private wholePair(cell: number, metric: Metric, scope: number): readonly [number, number] {
    if (metric.quantile === undefined) return this.sums.pairOfWhole(metric, scope);
    return this.waitsOf.get(cell)!.pairOfLast(metric.quantile.order);
  }

  private put(cell: number, [top, bottom]: readonly [number, number]): void {
    this.top[cell] = top;
    this.bottom[cell] = bottom;
  }
}
