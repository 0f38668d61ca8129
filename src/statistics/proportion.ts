import { wilsonInterval } from './wilson.ts';

/** A share of trials with Wilson's interval, all fractions from 0 to 1; null without trials, which is no data. */
export interface Proportion {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Trials with data. */
  readonly of: number;
}

/** `undetermined`: the interval reaches over what is asked. No data is neither met nor missed. */
export type ProportionVerdict = 'met' | 'missed' | 'undetermined' | 'no data';

/** @param confidence of the interval, such as 0.95 */
export function proportionOf(successes: number, trials: number, confidence: number): Proportion {
  const interval = wilsonInterval(successes, trials, confidence);
  return interval === null ? { value: null, low: null, high: null, of: 0 } : { ...interval, of: trials };
}

/** @param asked the least probability that counts as met, such as 0.8 */
export function proportionVerdict({ low, high }: Pick<Proportion, 'low' | 'high'>, asked: number): ProportionVerdict {
  if (low === null || high === null) return 'no data';
  if (low >= asked) return 'met';
  return high < asked ? 'missed' : 'undetermined';
}
