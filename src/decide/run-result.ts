import type { Estimates } from '../metrics/estimates.ts';
import type { RunResult } from '../metrics/result.ts';
import { sanityLines } from '../metrics/sanity.ts';
import { ENGINE } from './engine-version.ts';
import { fingerprint } from './fingerprint.ts';
import type { ExperimentOptions } from './options.ts';

const FORMULAS = {
  g0: 'handled within T / handled',
  g1: 'handled within T / (offered − abandoned within T)',
  g2: '(handled within T + abandoned within T) / offered',
  g3: 'handled within T / offered',
} as const;

/** Everything a run says, from its estimates. */
export function runResult(
  estimates: Estimates,
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
      text: `${formula} = ${formulaText(formula, shortAbandon)}, T = ${within} s`,
    })),
    scopes: estimates.scopeResults(confidence),
    answeredBy: estimates.answeredBy(confidence),
    sanity: sanityLines(model),
    warnings: warningsOf(precision),
    detail: { hours: [], byWeekday: [], weeks: [], byWeek: [], waits: [], flows: [], staffing: [] },
  };
}

function formulaText(formula: keyof typeof FORMULAS, shortAbandon: number | null): string {
  if (formula !== 'g2' || shortAbandon === null) return FORMULAS[formula];
  return `(handled within T + abandoned within ${shortAbandon} s) / offered`;
}

function warningsOf(precision: RunResult['precision']): string[] {
  if (precision === null || precision.met) return [];
  return [`the precision asked for ${precision.metric} was not reached with the replications allowed`];
}
