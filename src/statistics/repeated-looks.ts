import type { ProportionVerdict } from './proportion.ts';

/** A number of trials after which one may look and stop, and the error that this look may make. */
export interface Look {
  readonly trials: number;
  readonly error: number;
}

/**
 * When to look whether a probability is surely above or below what is asked, so that stopping at the first look that is
 * sure is wrong with probability 1 − confidence at most: after 20 trials, 40, 80, … and at the end. Each look may err
 * with the same part of 1 − confidence, so that all of them together keep it (Bonferroni): looking often, each time at
 * the full level, would be wrong far more often.
 *
 * @param most trials at the end
 * @param confidence of the promise, such as 0.95
 */
export function planLooks(most: number, confidence: number, first = 20): Look[] {
  if (!(most >= 1 && first >= 1)) throw new RangeError(`Looks from ${first} to ${most} trials; 1 is the least.`);
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence is ${confidence}; it must lie between 0 and 1, such as 0.95.`);
  }
  const times: number[] = [];
  for (let trials = first; trials < most; trials *= 2) times.push(trials);
  times.push(most);
  return times.map((trials) => ({ trials, error: (1 - confidence) / times.length }));
}

/**
 * What one look says: `met` when so many successes would be too rare were the probability what is asked or below, and
 * `missed` when so few would be were it that or above; too rare is half of the look's error.
 *
 * The binomial law itself decides and not Wilson's interval, which is right on average only: at the strict levels of a
 * look it may err several times too often. Source: C. J. Clopper & E. S. Pearson, Biometrika 26 (1934).
 */
export function verdictAtLook(successes: number, trials: number, asked: number, error: number): ProportionVerdict {
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`successes is ${successes}; it must lie between 0 and the ${trials} trials.`);
  }
  if (trials === 0) return 'no data';
  if (atMost(trials - successes, trials, 1 - asked) <= error / 2) return 'met';
  return atMost(successes, trials, asked) <= error / 2 ? 'missed' : 'undetermined';
}

/** P(at most k of n trials succeed), each with probability p: the terms, each from the one before, by logarithms. */
function atMost(k: number, n: number, p: number): number {
  if (k >= n || p <= 0) return 1;
  if (p >= 1) return 0;
  const logOdds = Math.log(p) - Math.log1p(-p);
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i++) {
    term += Math.log((n - i + 1) / i) + logOdds;
    sum += Math.exp(term);
  }
  return Math.min(sum, 1);
}
