/** The figures of a result that a diff compares one by one, each with its address and its uncertainty. */
import type { Estimate, RunResult } from '../metrics/result.ts';
import type { ComparisonResult, PlanResult } from '../plan/comparison-result.ts';
import type { ExplanationResult } from '../plan/explanation-result.ts';
import type { Proportion } from '../statistics/proportion.ts';
import type { AnyResult } from './any-result.ts';
import type { FigureAddress } from './diff-result.ts';

export interface Figure extends FigureAddress {
  readonly value: number | null;
  readonly halfWidth: number | null;
  readonly confidence: number;
  /** Replications behind it. */
  readonly replications: number;
}

export function figuresOf(result: AnyResult): Figure[] {
  switch (result.schema) {
    case 'ensaio.result/2':
      return kpisOf(result, null);
    case 'ensaio.compare/2':
      return [
        ...kpisOf(result.baseline, result.baseline.scenario.file),
        ...result.candidates.flatMap(({ run, differences }) => [
          ...kpisOf(run, run.scenario.file),
          ...differences.map((row) =>
            rowFigure('difference', run.scenario.file, row, row.difference, run.replications),
          ),
        ]),
      ];
    case 'ensaio.comparison/2':
      return comparisonFigures(result);
    case 'ensaio.explanation/2':
      return explanationFigures(result);
  }
}

function kpisOf({ scopes, replications }: RunResult, of: string | null): Figure[] {
  return scopes.flatMap(({ scope, name, metrics }) =>
    Object.entries(metrics).map(([metric, estimate]) =>
      rowFigure('kpi', of, { scope, name, metric }, estimate, replications),
    ),
  );
}

function comparisonFigures({ baseline, plans, confidence }: ComparisonResult): Figure[] {
  return [
    ...baseline.metrics.map((row) => rowFigure('kpi', baseline.file, row, row.estimate, baseline.replications)),
    ...plans.flatMap((plan) => planFigures(plan, confidence)),
  ];
}

function planFigures(plan: PlanResult, confidence: number): Figure[] {
  const { file, replications, metrics, keyResults, score, spend } = plan;
  const whole = (sort: 'key result' | 'score' | 'spend', metric: string) => ({
    ...{ sort, of: file, metric, confidence, replications },
    ...({ scope: 'whole', name: 'all' } as const),
  });
  return [
    ...keyResults.map(({ id, probability, interval, of }) => ({
      ...whole('key result', id),
      ...proportion({ value: probability, low: interval?.low ?? null, high: interval?.high ?? null, of }),
    })),
    ...(score === null ? [] : [{ ...whole('score', 'score'), value: score.value, halfWidth: score.halfWidth }]),
    ...(spend === null ? [] : [{ ...whole('spend', 'spend'), value: spend.total.mean, halfWidth: null }]),
    ...metrics.flatMap((row) => [
      rowFigure('kpi', file, row, row.candidate, replications),
      rowFigure('difference', file, row, row.difference, replications),
    ]),
  ];
}

/** Half the width of Wilson's interval. */
function proportion({ value, low, high, of }: Proportion): Pick<Figure, 'value' | 'halfWidth' | 'replications'> {
  return { value, halfWidth: low === null || high === null ? null : (high - low) / 2, replications: of };
}

function explanationFigures({ plan, attribution, replications }: ExplanationResult): Figure[] {
  return attribution.metrics.flatMap((row) => [
    rowFigure('gain', plan.file, row, row.gain, replications),
    ...row.steps.map(({ step, shapley }) =>
      rowFigure('step', plan.file, { ...row, metric: `${step}: ${row.metric}` }, shapley, replications),
    ),
  ]);
}

function rowFigure(
  sort: FigureAddress['sort'],
  of: string | null,
  { scope, name, metric }: Pick<FigureAddress, 'scope' | 'name' | 'metric'>,
  { value, halfWidth, confidence }: Estimate,
  replications: number,
): Figure {
  return { sort, of, scope, name, metric, value, halfWidth, confidence, replications };
}
