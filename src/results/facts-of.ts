/** What a result was made from, and the verdicts it gives: as texts by address, to be held against those of another. */
import type { DifferenceRow, RunResult } from '../metrics/result.ts';
import type { ComparisonResult } from '../plan/comparison-result.ts';
import type { AnyResult } from './any-result.ts';
import type { Fact, FactChange, VerdictChange } from './diff-result.ts';

export type FactOf = Pick<FactChange, 'fact' | 'of'> & { readonly value: string };
export type VerdictOf = Pick<VerdictChange, 'about' | 'of' | 'what'> & { readonly value: string };

export function factsOf(result: AnyResult): FactOf[] {
  const { engine, seed, replications, confidence } = result;
  const whole = { engine, seed, replications, confidence, ...wholeOf(result) };
  return [
    ...Object.entries(whole).map(([fact, value]): FactOf => ({ fact: fact as Fact, of: null, value: String(value) })),
    ...partsOf(result),
  ];
}

function wholeOf(result: AnyResult): Partial<Readonly<Record<Fact, string | number | null>>> {
  switch (result.schema) {
    case 'ensaio.result/2':
      return { days: result.days, currency: result.currency ?? null };
    case 'ensaio.compare/2':
      return { days: result.baseline.days, currency: result.baseline.currency ?? null };
    case 'ensaio.comparison/2':
      return { horizon: `${result.horizon.start} + ${result.horizon.days}`, currency: result.currency };
    case 'ensaio.explanation/2':
      return { currency: result.currency };
  }
}

function partsOf(result: AnyResult): FactOf[] {
  switch (result.schema) {
    case 'ensaio.result/2':
      return modelOf(result, null);
    case 'ensaio.compare/2':
      return [result.baseline, ...result.candidates.map(({ run }) => run)].flatMap((run) =>
        modelOf(run, run.scenario.file),
      );
    case 'ensaio.comparison/2':
      return [
        ...namesOf(result.baseline),
        { fact: 'content', of: result.baseline.file, value: result.baseline.lock },
        ...result.plans.flatMap(namesOf),
      ];
    case 'ensaio.explanation/2':
      return namesOf(result.plan);
  }
}

function modelOf({ scenario }: Pick<RunResult, 'scenario'>, of: string | null): FactOf[] {
  return [...namesOf(scenario), { fact: 'model' as const, of, value: scenario.fingerprint }].map((fact) => ({
    ...fact,
    of,
  }));
}

function namesOf({ file, name }: { readonly file: string; readonly name: string }): FactOf[] {
  return [
    { fact: 'file', of: file, value: file },
    { fact: 'name', of: file, value: name },
  ];
}

export function verdictsOf(result: AnyResult): VerdictOf[] {
  switch (result.schema) {
    case 'ensaio.compare/2':
      return result.candidates.flatMap(({ run, differences }) => differenceVerdicts(run.scenario.file, differences));
    case 'ensaio.comparison/2':
      return comparisonVerdicts(result);
    default:
      return [];
  }
}

function comparisonVerdicts({ selection, plans }: ComparisonResult): VerdictOf[] {
  const best: VerdictOf[] =
    selection === null ? [] : [{ about: 'selection', of: null, what: selection.by, value: selection.best ?? '' }];
  return [
    ...best,
    ...plans.flatMap(({ file, keyResults, gates, metrics }) => [
      ...keyResults.map(({ id, verdict }): VerdictOf => ({ about: 'key result', of: file, what: id, value: verdict })),
      ...gates.map(({ text, verdict }): VerdictOf => ({ about: 'gate', of: file, what: text, value: verdict })),
      ...differenceVerdicts(file, metrics),
    ]),
  ];
}

function differenceVerdicts(of: string, rows: readonly DifferenceRow[]): VerdictOf[] {
  return rows.map(({ scope, name, metric, verdict }) => ({
    ...{ about: 'difference' as const, of, what: `${scope} ${name} ${metric}`, value: verdict },
  }));
}
