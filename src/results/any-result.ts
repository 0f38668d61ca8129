/** Whatever Ensaio gives back as JSON: of a run, of scenarios side by side, of plans, of what a plan owes to its steps. */
import type { CompareResult, RunResult } from '../metrics/result.ts';
import type { ComparisonResult, ExplanationResult } from '../plan/comparison-result.ts';

export type AnyResult = RunResult | CompareResult | ComparisonResult | ExplanationResult;

/** What `schema` says at the head of each. */
export const RESULT_SCHEMAS = {
  result: 'ensaio.result/2',
  compare: 'ensaio.compare/2',
  comparison: 'ensaio.comparison/2',
  explanation: 'ensaio.explanation/2',
} as const;

export type ResultKind = keyof typeof RESULT_SCHEMAS;
