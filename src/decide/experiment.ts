import type { Model } from '../compile/model.ts';
import { Details } from '../metrics/details.ts';
import { Estimates } from '../metrics/estimates.ts';
import type { RunResult } from '../metrics/result.ts';
import { openRunner } from '../replication/runner.ts';
import { replicationsNeeded } from '../statistics/sequential.ts';
import type { ExperimentOptions } from './options.ts';

/** A search for precision looks for the first time after so many replications: fewer say little about their spread. */
const FIRST_LOOK = 20;

/** What the replications of several models came to, each by model. */
export interface Experiment {
  readonly estimates: readonly Estimates[];
  readonly details: readonly Details[];
  /** Of the first model. */
  readonly precision: RunResult['precision'];
}

/**
 * Replicates several models together, replication by replication on the same customers, until the number asked for or
 * the precision asked for (of the first model's metric). `begin` is called once with the empty estimates, `visit` after
 * each replication, in their order whatever thread they ran on.
 * @throws Error when the precision is asked for a metric that the catalogue lacks
 */
export async function experiment(
  models: readonly Model[],
  options: ExperimentOptions,
  visit: () => void = () => {},
  begin: (estimates: readonly Estimates[]) => void = () => {},
): Promise<Experiment> {
  const { seed, workers, signal, onProgress, precision, confidence } = options;
  const estimates = models.map((model) => new Estimates(model, models));
  const details = models.map((model) => new Details(model));
  if (precision !== null && estimates[0]?.of('whole', 'all', precision.metric, confidence) === null) {
    throw new Error(`a precision was asked for "${precision.metric}", which is no metric of the whole center`);
  }
  begin(estimates);
  const runner = openRunner({ models, seed, byDay: true }, workers, signal);
  const contacts = (): number => estimates.reduce((sum, estimate) => sum + estimate.contacts, 0);
  let done = 0;
  let planned = options.replications ?? Math.min(FIRST_LOOK, options.maxReplications);
  try {
    for (;;) {
      for await (const tallies of runner.replications(done, planned)) {
        for (const [i, values] of tallies.entries()) {
          estimates[i]!.add(values);
          details[i]!.add(values);
        }
        visit();
        done++;
        onProgress?.({ done, planned, contacts: contacts() });
      }
      const next = moreNeeded(estimates[0]!, done, options);
      if (next <= done) break;
      planned = next;
    }
  } finally {
    await runner.close();
  }
  return { estimates, details, precision: precisionReached(estimates[0]!, options) };
}

function halfWidthOf(estimates: Estimates, metric: string, confidence: number): number | null {
  return estimates.of('whole', 'all', metric, confidence)?.halfWidth ?? null;
}

function moreNeeded(estimates: Estimates, done: number, options: ExperimentOptions): number {
  const { precision, replications, confidence, maxReplications } = options;
  if (precision === null || replications !== null) return done;
  const reached = halfWidthOf(estimates, precision.metric, confidence);
  return replicationsNeeded(done, reached, precision.halfWidth, {
    confidence,
    minimum: Math.min(FIRST_LOOK, maxReplications),
    maximum: maxReplications,
  });
}

function precisionReached(estimates: Estimates, { precision, confidence }: ExperimentOptions): RunResult['precision'] {
  if (precision === null) return null;
  const reached = halfWidthOf(estimates, precision.metric, confidence);
  const met = reached !== null && reached <= precision.halfWidth;
  return { metric: precision.metric, asked: precision.halfWidth, reached, met };
}
