import type { ChannelModel } from '../compile/model.ts';
import type { Details } from '../metrics/details.ts';
import type { Estimates } from '../metrics/estimates.ts';
import { type Remark, remark } from '../metrics/remark.ts';
import type { RunResult } from '../metrics/result.ts';
import { sanityLines } from '../metrics/sanity.ts';
import { ENGINE } from './engine-version.ts';
import { fingerprint } from './fingerprint.ts';
import type { ExperimentOptions } from './options.ts';

/** Everything a run says, from its estimates. */
export function runResult(
  estimates: Estimates,
  details: Details,
  precision: RunResult['precision'],
  { seed, confidence }: ExperimentOptions,
  file: string,
): RunResult {
  const { model } = estimates;
  return {
    schema: 'ensaio.result/2',
    engine: ENGINE,
    scenario: { name: model.name, file, fingerprint: fingerprint(model) },
    seed,
    replications: estimates.replications,
    confidence,
    precision,
    days: model.grid.measuredDays,
    ...(model.currency === null ? {} : { currency: model.currency }),
    contacts: estimates.contacts,
    serviceLevel: model.channels.map(({ name, formula, within, target, shortAbandon }) => ({
      channel: name,
      formula,
      within,
      target,
      definition: definitionOf(formula, within, shortAbandon),
    })),
    scopes: estimates.scopeResults(confidence),
    answeredBy: estimates.answeredBy(confidence),
    sanity: sanityLines(model),
    warnings: warningsOf(precision),
    detail: details.result(confidence),
  };
}

/** @param short what counts as a short abandonment, seconds; null: T. Only g2 counts them. */
function definitionOf(formula: ChannelModel['formula'], within: number, short: number | null): Remark {
  if (formula === 'g2' && short !== null) return remark('service level g2 short', { short, within });
  return remark(`service level ${formula}`, { within });
}

function warningsOf(precision: RunResult['precision']): Remark[] {
  if (precision === null || precision.met) return [];
  return [remark('precision not reached', { metric: precision.metric })];
}
