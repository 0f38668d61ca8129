import { type TallyLayout, tallyLayout } from '../center/tally.ts';
import type { Model } from '../compile/model.ts';
import { BUCKETS, quantileOf } from '../statistics/histogram.ts';
import { RatioMoments } from '../statistics/ratio.ts';
import { metrics } from './catalogue.ts';
import type { ContactSums, Metric, TeamSums } from './metric.ts';
import type { Estimate, IntervalResult, RunResult, ScopeResult } from './result.ts';
import { listScopes, type Scope } from './scopes.ts';
import { addContacts, addTeams, CONTACT_SUMS, nameContacts, nameTeams, offeredOf, TEAM_SUMS } from './sums.ts';

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
  /** The metrics of each scope, in the order of its cells. */
  private readonly own: readonly (readonly Metric[])[];
  /** Numerator and denominator of every cell in the replication taken in last: for pairing with another model's. */
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  replications = 0;
  contacts = 0;
  private readonly layout: TallyLayout;
  private readonly moments: RatioMoments;
  private readonly answered: RatioMoments;
  private readonly waits: Float64Array;
  private readonly offered: Float64Array;

  constructor(model: Model) {
    this.model = model;
    this.layout = tallyLayout(model);
    this.scopes = listScopes(model);
    this.own = this.scopes.map(({ kind }) => metrics.filter(({ scopes }) => scopes.includes(kind)));
    this.cells = this.own.flatMap((own, s) => {
      const bins = own.filter(({ quantile }) => quantile === undefined);
      const binned = Array.from({ length: model.grid.bins }, (_, bin) =>
        bins.map((metric) => ({ scope: s, bin, metric })),
      );
      return [...own.map((metric) => ({ scope: s, bin: -1, metric })), ...binned.flat()];
    });
    this.top = new Float64Array(this.cells.length);
    this.bottom = new Float64Array(this.cells.length);
    this.moments = new RatioMoments(this.cells.length);
    this.answered = new RatioMoments(model.intents.length * model.teams.length);
    this.waits = new Float64Array(model.channels.length * BUCKETS);
    this.offered = new Float64Array(model.channels.length);
  }

  /** @param values counters of one replication, as `tallyLayout(model)` lays them out */
  add(values: Float64Array): void {
    this.replications++;
    // 1. Waits first: a quantile of this replication needs its own histogram.
    const offered = this.offeredByChannel(values);
    this.model.channels.forEach((_, c) => {
      this.offered[c]! += offered[c]!;
      this.contacts += offered[c]!;
    });
    for (let i = 0; i < this.waits.length; i++) this.waits[i]! += values[this.layout.waits + i]!;
    // 2. Every metric of every scope, bin by bin and over all bins.
    let cell = 0;
    for (const [s, scope] of this.scopes.entries()) cell = this.addScope(values, scope, this.own[s]!, cell, offered);
    for (let i = 0; i < this.cells.length; i++) this.moments.add(i, this.top[i]!, this.bottom[i]!);
    // 3. Who answered whom.
    this.addAnswered(values);
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
    const { scope, metric } = this.cells[cell]!;
    const estimate = this.moments.estimate(cell, confidence);
    if (metric.quantile === undefined || estimate.value === null) return estimate;
    const { channels } = this.scopes[scope]!;
    return { ...estimate, value: this.quantile(this.waits, 0, this.offered, channels, metric.quantile) };
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
      intervals: binNames.map(({ from, to }, bin): IntervalResult => ({ from, to, metrics: binned[s]![bin]! })),
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

  private addScope(
    values: Float64Array,
    scope: Scope,
    own: readonly Metric[],
    first: number,
    offered: Float64Array,
  ): number {
    const { model, layout } = this;
    const contacts = new Float64Array(CONTACT_SUMS);
    const teams = new Float64Array(TEAM_SUMS);
    const inContacts = new Float64Array(CONTACT_SUMS);
    const inTeams = new Float64Array(TEAM_SUMS);
    let cell = first + own.length;
    for (let bin = 0; bin < model.grid.bins; bin++) {
      inContacts.fill(0);
      inTeams.fill(0);
      addContacts(inContacts, values, layout, model, scope, bin);
      addTeams(inTeams, values, layout, model, scope, bin);
      for (let i = 0; i < CONTACT_SUMS; i++) contacts[i]! += inContacts[i]!;
      for (let i = 0; i < TEAM_SUMS; i++) teams[i]! += inTeams[i]!;
      const [ofContacts, ofTeams] = [nameContacts(inContacts), nameTeams(inTeams)];
      for (const metric of own) {
        if (metric.quantile === undefined) this.put(cell++, pairOf(metric, scope, ofContacts, ofTeams));
      }
    }
    const [ofContacts, ofTeams] = [nameContacts(contacts), nameTeams(teams)];
    own.forEach((metric, i) => {
      this.put(
        first + i,
        metric.quantile === undefined
          ? pairOf(metric, scope, ofContacts, ofTeams)
          : this.quantilePair(values, offered, scope, metric.quantile),
      );
    });
    return cell;
  }

  private put(cell: number, [top, bottom]: readonly [number, number]): void {
    this.top[cell] = top;
    this.bottom[cell] = bottom;
  }

  private quantilePair(
    values: Float64Array,
    offered: Float64Array,
    scope: Scope,
    p: number,
  ): readonly [number, number] {
    const quantile = this.quantile(values, this.layout.waits, offered, scope.channels, p);
    return quantile === null ? [0, 0] : [quantile, 1];
  }

  /** Quantile of the waits of some channels; those who did not wait count as zeros. */
  private quantile(
    counts: Float64Array,
    at: number,
    offered: Float64Array,
    channels: readonly number[],
    p: number,
  ): number | null {
    const pooled = new Float64Array(BUCKETS);
    let waited = 0;
    let all = 0;
    for (const channel of channels) {
      all += offered[channel]!;
      for (let i = 0; i < BUCKETS; i++) {
        pooled[i]! += counts[at + channel * BUCKETS + i]!;
        waited += counts[at + channel * BUCKETS + i]!;
      }
    }
    return quantileOf(pooled, 0, Math.max(0, all - waited), p);
  }

  private offeredByChannel(values: Float64Array): Float64Array {
    const offered = new Float64Array(this.model.channels.length);
    this.model.types.forEach(({ channel }, type) => {
      for (let bin = 0; bin < this.model.grid.bins; bin++) {
        offered[channel]! += offeredOf(values, this.layout, this.model, type, bin);
      }
    });
    return offered;
  }

  private addAnswered(values: Float64Array): void {
    const { intents, teams, types } = this.model;
    const counts = new Float64Array(intents.length * teams.length);
    types.forEach(({ intent }, t) => {
      teams.forEach((_, team) => {
        counts[intent * teams.length + team]! += values[this.layout.answeredBy + t * teams.length + team]!;
      });
    });
    intents.forEach((_, intent) => {
      const own = counts.subarray(intent * teams.length, (intent + 1) * teams.length);
      const total = own.reduce((sum, count) => sum + count, 0);
      own.forEach((count, team) => {
        this.answered.add(intent * teams.length + team, count, total);
      });
    });
  }
}

function pairOf(metric: Metric, scope: Scope, contacts: ContactSums, teams: TeamSums): readonly [number, number] {
  if (scope.kind !== 'team' && metric.ofContacts !== undefined) return metric.ofContacts(contacts);
  return metric.ofTeams?.(teams) ?? [0, 0];
}
