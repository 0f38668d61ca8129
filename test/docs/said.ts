/** Every figure that a result of scenarios holds, in the words of the tables, those included that only JSON and CSV have. */
import type { CompareResult, Estimate, RunResult } from '../../src/metrics/result.ts';
import { unitOf } from '../../src/report/language/kpis.ts';
import { speechIn } from '../../src/report/language/speech.ts';
import type { AnyResult } from '../../src/results/any-result.ts';

const { figures } = speechIn('en');

export function figuresOfResult(result: AnyResult): string[] {
  switch (result.schema) {
    case 'ensaio.result/2':
      return ofRun(result);
    case 'ensaio.compare/2':
      return [result.baseline, ...result.candidates.map(({ run }) => run)].flatMap(ofRun).concat(differencesOf(result));
    default:
      // Reports of plans leave no figure out.
      return [];
  }
}

function ofRun({ scopes, currency, answeredBy }: RunResult): string[] {
  const tables = scopes.flatMap(({ metrics, intervals }) => [
    metrics,
    ...intervals.map((interval) => interval.metrics),
  ]);
  return tables
    .flatMap((metrics) => Object.entries(metrics).map(([id, estimate]) => said(id, estimate, currency)))
    .concat(answeredBy.map(({ share }) => figures.quantity('fraction', share)));
}

function said(metric: string, estimate: Estimate, currency: string | undefined): string {
  return figures.quantity(unitOf(metric, currency), estimate);
}

function differencesOf({ baseline: { currency }, candidates }: CompareResult): string[] {
  return candidates.flatMap(({ differences }) =>
    differences.map(({ metric, difference }) => figures.difference(unitOf(metric, currency), difference)),
  );
}
