import { studentQuantile } from './quantiles.ts';

/** The last quantile looked up: a report asks for thousands of half-widths with the same one. */
let last = { confidence: Number.NaN, observations: 0, quantile: 0 };

/**
 * Half-width of the two-sided Student t interval at `confidence` (a fraction, such as 0.95) around an estimate with
 * the given standard error from `observations` independent observations; null with fewer than two of them.
 */
export function studentHalfWidth(standardError: number, observations: number, confidence: number): number | null {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence is ${confidence}; it must lie between 0 and 1, such as 0.95.`);
  }
  if (observations < 2) return null;
  if (last.confidence !== confidence || last.observations !== observations) {
    last = { confidence, observations, quantile: studentQuantile((1 + confidence) / 2, observations - 1) };
  }
  return last.quantile * standardError;
}
