import type { Model } from '../compile/model.ts';
import type { ExperimentOptions } from '../decide/options.ts';
import { didYouMean } from '../documents/nearest.ts';
import { metrics } from '../metrics/catalogue.ts';
import { metricsAsked } from '../metrics/metrics-asked.ts';
import { listScopes } from '../metrics/scopes.ts';
import { InvalidInput } from './failure.ts';

/**
 * A precision may be asked of any KPI that the scenario has.
 * @throws InvalidInput naming those it has
 */
export function checkPrecision({ precision, files }: ExperimentOptions, models: readonly Model[]): void {
  if (precision === null) return;
  const [model] = models as [Model];
  const whole = listScopes(model).find(({ kind }) => kind === 'whole')!;
  const has = metricsAsked(metrics, model, whole, models).map(({ id }) => id);
  if (has.includes(precision.metric)) return;
  const hint = didYouMean(precision.metric, has);
  throw new InvalidInput(
    `--precision: ${files?.[0] ?? model.name} has no "${precision.metric}", since nothing in it makes one${hint}; it has: ${has.join(', ')}.`,
  );
}
