import type { Model } from '../compile/model.ts';
import type { Estimates } from '../metrics/estimates.ts';
import type { CompareResult, DifferenceRow } from '../metrics/result.ts';
import { PairedRatioMoments } from '../statistics/paired-ratio.ts';
import { Deflection } from './deflection.ts';
import { ENGINE } from './engine-version.ts';
import { experiment } from './experiment.ts';
import type { ExperimentOptions } from './options.ts';
import { runResult } from './run-result.ts';
import { verdictBetween } from './verdict.ts';

/**
 * Simulates scenarios on the same customers and estimates the difference of every KPI from the first one, the baseline.
 * The half-widths of the differences hold for all candidates at once (Bonferroni over the candidates).
 */
export async function compareScenarios(models: Model[], options: ExperimentOptions): Promise<CompareResult> {
  if (models.length < 2) throw new Error('a comparison needs a baseline and at least one candidate');
  const pairings: Pairing[] = [];
  const { estimates, details, precision } = await experiment(
    models,
    options,
    () => {
      for (const pairing of pairings) pairing.take();
    },
    (all) => {
      for (const candidate of all.slice(1)) pairings.push(new Pairing(all[0]!, candidate));
    },
  );
  const comparisons = pairings.length;
  const simultaneous = 1 - (1 - options.confidence) / comparisons;
  const file = (i: number): string => options.files?.[i] ?? '';
  return {
    schema: 'ensaio.compare/2',
    engine: ENGINE,
    seed: options.seed,
    replications: estimates[0]!.replications,
    confidence: options.confidence,
    simultaneous: { method: 'Bonferroni', comparisons },
    baseline: runResult(estimates[0]!, details[0]!, precision, options, file(0)),
    candidates: pairings.map((pairing, i) => ({
      run: runResult(estimates[i + 1]!, details[i + 1]!, null, options, file(i + 1)),
      differences: pairing.differences(options.confidence, simultaneous),
      ...pairing.deflection.estimate(simultaneous),
    })),
  };
}

/** The cells that two models share, and the moments of their pairs. */
class Pairing {
  readonly deflection: Deflection;
  private readonly baseline: Estimates;
  private readonly candidate: Estimates;
  private readonly cells: readonly (readonly [number, number])[];
  private readonly moments: PairedRatioMoments;

  constructor(baseline: Estimates, candidate: Estimates) {
    this.baseline = baseline;
    this.candidate = candidate;
    const theirs = new Map(wholeCells(candidate));
    this.cells = wholeCells(baseline).flatMap(([name, cell]) => {
      const other = theirs.get(name);
      return other === undefined ? [] : [[cell, other] as const];
    });
    this.moments = new PairedRatioMoments(this.cells.length);
    this.deflection = new Deflection(baseline, candidate);
  }

  /** Takes in the replication that both have just taken in. */
  take(): void {
    const { baseline: a, candidate: b } = this;
    this.cells.forEach(([i, j], cell) => {
      this.moments.add(cell, a.top[i]!, a.bottom[i]!, b.top[j]!, b.bottom[j]!);
    });
    this.deflection.take();
  }

  differences(confidence: number, simultaneous: number): DifferenceRow[] {
    return this.cells.map(([i, j], cell): DifferenceRow => {
      const { scope, metric } = this.baseline.cells[i]!;
      const { kind, name } = this.baseline.scopes[scope]!;
      const before = this.baseline.estimate(i, confidence);
      const after = this.candidate.estimate(j, confidence);
      const paired = this.moments.estimate(cell, simultaneous);
      // A quantile is that of all replications pooled; so is the difference of two.
      const difference = {
        ...paired,
        ...this.baseline.quantileDifference(i, this.candidate, j, simultaneous),
      };
      return {
        scope: kind,
        name,
        metric: metric.id,
        baseline: before,
        candidate: after,
        difference,
        verdict: verdictBetween(before, after, difference, metric.better),
      };
    });
  }
}

/** Cells over the whole run, by what they are called. */
function wholeCells({ cells, scopes }: Estimates): (readonly [string, number])[] {
  return cells.flatMap(({ scope, bin, metric }, i) =>
    bin >= 0 ? [] : [[JSON.stringify([scopes[scope]!.kind, scopes[scope]!.name, metric.id]), i] as const],
  );
}
