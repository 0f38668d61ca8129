/** Whatever Ensaio gives back as JSON: of a run, of scenarios side by side, of plans, of what a plan owes to its steps. */
import type { CompareResult, RunResult } from '../metrics/result.ts';
import type { ComparisonResult } from '../plan/comparison-result.ts';
import type { ExplanationResult } from '../plan/explanation-result.ts';

export type AnyResult = RunResult | CompareResult | ComparisonResult | ExplanationResult;

/** What `schema` says at the head of each. */
export const RESULT_SCHEMAS = {
  result: 'ensaio.result/2',
  compare: 'ensaio.compare/2',
  comparison: 'ensaio.comparison/2',
  explanation: 'ensaio.explanation/2',
} as const;

export type ResultKind = keyof typeof RESULT_SCHEMAS;

export function kindOfResult({ schema }: Pick<AnyResult, 'schema'>): ResultKind {
  switch (schema) {
    case RESULT_SCHEMAS.result:
      return 'result';
    case RESULT_SCHEMAS.compare:
      return 'compare';
    case RESULT_SCHEMAS.comparison:
      return 'comparison';
    case RESULT_SCHEMAS.explanation:
      return 'explanation';
  }
}
