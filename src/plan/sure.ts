import type { Plan } from '../documents/plan-terms.ts';
import { verdictAtLook } from '../statistics/repeated-looks.ts';
import type { KeyResultResult, KeyResultVerdict } from './comparison-result.ts';
import { metByReplication } from './met.ts';
import type { Told } from './readings.ts';

/**
 * Whether every key result of these plans is surely met or missed by now. Without a key result nothing was asked, and
 * nothing is sure; without data it is not known.
 * @param error that this look may make
 */
export function isSure(
  plans: readonly { readonly plan: Plan | null; readonly told: Told }[],
  baseline: Told,
  error: number,
): boolean {
  const verdicts = plans.flatMap(({ plan, told }) =>
    (plan?.keyResults ?? []).map((result) => {
      const known = metByReplication(result, told, baseline).filter((met) => met !== null);
      return verdictAtLook(known.filter((met) => met).length, known.length, result.confidence, error);
    }),
  );
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'met' || verdict === 'missed');
}

/** The verdict of one look: stricter than that of the interval, since several looks may each be wrong. */
export function verdictOfLook({ probability, of, confidence }: KeyResultResult, error: number): KeyResultVerdict {
  return verdictAtLook(Math.round((probability ?? 0) * of), of, confidence, error);
}
