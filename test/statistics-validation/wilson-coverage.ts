import { wilsonInterval } from '../../src/statistics/wilson.ts';

/**
 * The probability that Wilson's 95 % interval of n trials holds the true probability: not sampled but summed over the
 * binomial law, and averaged over true probabilities from `low` to `high`, since it goes up and down with them.
 */
export function wilsonCoverage(trials: number, low: number, high: number): number {
  const intervals = Array.from({ length: trials + 1 }, (_, k) => wilsonInterval(k, trials, 0.95)!);
  const steps = 200;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const p = low + ((high - low) * i) / steps;
    let probability = (1 - p) ** trials;
    intervals.forEach((interval, k) => {
      if (interval.low <= p && p <= interval.high) sum += probability;
      probability *= ((trials - k) / (k + 1)) * (p / (1 - p));
    });
  }
  return sum / (steps + 1);
}
