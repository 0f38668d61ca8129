/** The shape of each kind of result. */
import type { z } from 'zod';
import type { AnyResult, ResultKind } from './any-result.ts';
import { comparisonShape } from './shapes/comparison.ts';
import { explanationShape } from './shapes/explanation.ts';
import { compareShape, runShape } from './shapes/run.ts';

export const RESULT_SHAPES: Readonly<Record<ResultKind, z.ZodType<AnyResult>>> = {
  result: runShape,
  compare: compareShape,
  comparison: comparisonShape,
  explanation: explanationShape,
};
