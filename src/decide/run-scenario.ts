import type { Model } from '../compile/model.ts';
import type { RunResult } from '../metrics/result.ts';
import { experiment } from './experiment.ts';
import type { ExperimentOptions } from './options.ts';
import { runResult } from './run-result.ts';

/**
 * Simulates one model and estimates every KPI.
 * @throws ReplicationError naming replication and seed; the signal's reason when aborted
 */
export async function runScenario(model: Model, options: ExperimentOptions): Promise<RunResult> {
  const { estimates, details, precision } = await experiment([model], options);
  return runResult(estimates[0]!, details[0]!, precision, options, options.files?.[0] ?? '');
}
