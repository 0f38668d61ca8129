import type { Model } from '../compile/model.ts';
import { experiment } from '../decide/experiment.ts';
import { fingerprint } from '../decide/fingerprint.ts';
import type { ExperimentOptions } from '../decide/options.ts';
import type { PlacedGate } from '../documents/gates.ts';
import type { Estimates } from '../metrics/estimates.ts';
import { Digest } from './digest.ts';
import type { Figure } from './figure.ts';
import { judgedGates, type Observed, unitOfMetric } from './observed.ts';
import { isRecorded } from './recorded-metrics.ts';

/** A scenario to be looked at. */
export interface ScenarioToObserve {
  readonly file: string;
  readonly model: Model;
  readonly gates: readonly PlacedGate[];
  /** sha256 of its text and tables. */
  readonly content: string;
}

/** Simulates a scenario and keeps what a check is about. */
export async function observeScenario(scenario: ScenarioToObserve, options: ExperimentOptions): Promise<Observed> {
  const { file, model, gates, content } = scenario;
  const { seed, confidence } = options;
  const watchers: Watcher[] = [];
  await experiment(
    [model],
    options,
    () => watchers[0]!.take(),
    ([estimates]) => watchers.push(new Watcher(estimates!)),
  );
  const [watcher] = watchers as [Watcher];
  const { estimates } = watcher;
  return {
    kind: 'scenario',
    file,
    name: model.name,
    currency: model.currency,
    seed,
    replications: estimates.replications,
    confidence,
    input: { content, model: fingerprint(model) },
    digest: watcher.digest.hex(),
    figures: watcher.figures(confidence),
    gates: judgedGates(gates, {
      ...{ keyResults: [], spend: null, limit: null },
      estimateOf: (_, { scope, name, metric }) => estimates.of(scope, name, metric, confidence),
    }),
  };
}

/** Keeps of each replication the figures that a record holds, and of all figures their bits. */
class Watcher {
  readonly estimates: Estimates;
  readonly digest = new Digest();
  private readonly kept: readonly { readonly cell: number; readonly values: (number | null)[] }[];

  constructor(estimates: Estimates) {
    this.estimates = estimates;
    const { scopes, cells } = estimates;
    this.kept = cells.flatMap(({ scope, bin, metric }, cell) => {
      const { kind } = scopes[scope]!;
      const parts = scopes.filter((other) => other.kind === kind).length;
      return bin < 0 && isRecorded(kind, metric.id, parts) ? [{ cell, values: [] }] : [];
    });
  }

  /** The replication that was taken in last. */
  take(): void {
    const { top, bottom } = this.estimates;
    this.digest.add(top);
    this.digest.add(bottom);
    for (const { cell, values } of this.kept) values.push(bottom[cell] === 0 ? null : top[cell]! / bottom[cell]!);
  }

  figures(confidence: number): Figure[] {
    return this.kept.map(({ cell, values }) => {
      const { scope, metric } = this.estimates.cells[cell]!;
      const { kind, name } = this.estimates.scopes[scope]!;
      const { value, halfWidth } = this.estimates.estimate(cell, confidence);
      const unit = unitOfMetric(metric.id);
      return { measure: 'KPI', scope: kind, name, metric: metric.id, unit, mean: value, halfWidth, values };
    });
  }
}
