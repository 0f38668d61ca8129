import { normalQuantile } from './quantiles.ts';

/** A share with its interval, all fractions from 0 to 1. */
export interface ShareInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval for a probability, from `successes` in `trials` independent trials; null without trials.
 * Unlike value ± half-width it stays inside [0, 1], and has a width when all or no trials succeed.
 *
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): ShareInterval | null {
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`successes is ${successes}; it must lie between 0 and the ${trials} trials.`);
  }
  if (trials === 0) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const value = successes / trials;
  const shrink = 1 / (1 + (z * z) / trials);
  const centre = shrink * (value + (z * z) / (2 * trials));
  const reach = shrink * z * Math.sqrt((value * (1 - value)) / trials + (z * z) / (4 * trials * trials));
  return {
    value,
    low: successes === 0 ? 0 : Math.max(centre - reach, 0),
    high: successes === trials ? 1 : Math.min(centre + reach, 1),
  };
}
