import { studentHalfWidth } from './half-width.ts';
import { Moments } from './moments.ts';
import { studentTail } from './quantiles.ts';

/** What paired differences say of a change: how large it is, and whether it is within the margin or beyond it. */
export interface Equivalence {
  /** Mean of the differences; null without any. */
  readonly difference: number | null;
  /** Of the interval at confidence 1 − 2·level, which lies within the margin exactly when the test says *equivalent*. */
  readonly halfWidth: number | null;
  /** The larger p-value of the two one-sided tests of |mean| ≥ margin: small is evidence that the change is within. */
  readonly pWithin: number;
  /** The p-value of |mean| ≤ margin: small is evidence that the change is beyond. */
  readonly pBeyond: number;
}

/**
 * Two one-sided t tests (TOST) on the mean of paired differences, and the test of the opposite.
 *
 * With t₁ = (margin − d̄)/s and t₂ = (margin + d̄)/s, where s is the standard error of the mean, P(T ≥ t₁) and P(T ≥ t₂)
 * are the p-values of "the change is the margin or more", upwards and downwards; *equivalent* needs both to be small. That
 * it is beyond the margin has the p-value P(T ≥ −t₁) + P(T ≥ t₂) where d̄ > 0, at most 1; with a margin of 0 it is the
 * usual two-sided test. Differences without any spread leave no doubt.
 * Source: D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987).
 *
 * @param margin a change of no interest, 0 or more, in the unit of the differences
 * @param level of each one-sided test, such as 0.05
 */
export function equivalence(differences: readonly number[], margin: number, level: number): Equivalence {
  if (!(margin >= 0)) throw new RangeError(`margin is ${margin}; it must be 0 or more.`);
  if (!(level > 0 && level < 0.5)) throw new RangeError(`level is ${level}; it must lie between 0 and 0.5.`);
  const moments = new Moments();
  for (const difference of differences) moments.add(difference);
  const { mean, variance, count } = moments;
  if (mean === null || variance === null) return { difference: mean, halfWidth: null, pWithin: 1, pBeyond: 1 };
  const size = Math.abs(mean);
  const error = Math.sqrt(variance / count);
  if (error === 0) {
    return { difference: mean, halfWidth: 0, pWithin: size <= margin ? 0 : 1, pBeyond: size > margin ? 0 : 1 };
  }
  const toMargin = studentTail((margin - size) / error, count - 1);
  const fromOther = studentTail((margin + size) / error, count - 1);
  return {
    difference: mean,
    halfWidth: studentHalfWidth(error, count, 1 - 2 * level),
    pWithin: toMargin,
    pBeyond: Math.min(1, studentTail((size - margin) / error, count - 1) + fromOther),
  };
}

/**
 * Which of several hypotheses are rejected at a level that holds for all of them together, by Holm's steps: the smallest
 * p-value against level/m, the next against level/(m − 1), until one is not small enough.
 * Source: S. Holm, Scandinavian Journal of Statistics 6 (1979).
 */
export function holm(pValues: readonly number[], level: number): boolean[] {
  const rejected = pValues.map(() => false);
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]! || a - b);
  for (const [rank, i] of order.entries()) {
    if (!(pValues[i]! <= level / (pValues.length - rank))) break;
    rejected[i] = true;
  }
  return rejected;
}
