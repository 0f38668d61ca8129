import { Moments } from '../../src/statistics/moments.ts';
import { PairedRatioMoments } from '../../src/statistics/paired-ratio.ts';
import { RatioMoments } from '../../src/statistics/ratio.ts';
import type { CoverageCase } from './coverage.ts';
import type { Draws } from './draws.ts';

const CONFIDENCE = 0.95;

function meanOf(title: string, count: number, truth: number, draw: (draws: Draws) => number): CoverageCase {
  return {
    title,
    truths: { mean: truth },
    experiment: (draws) => {
      const moments = new Moments();
      for (let r = 0; r < count; r++) moments.add(draw(draws));
      return { mean: { value: moments.mean, halfWidth: moments.halfWidth(CONFIDENCE) } };
    },
  };
}

/**
 * Days of a lognormal volume V = 1000·exp(0.2z − 0.02), of which a part 0.05·exp(0.2z + 0.2e) abandons: busier days lose
 * more. E[N]/E[V] = 0.05·exp(−0.02 + 0.4²/2 + 0.2²/2).
 */
const volume = (z: number): number => 1000 * Math.exp(0.2 * z - 0.02);
const part = (z: number, e: number): number => 0.05 * Math.exp(0.2 * z + 0.2 * e);
const RATIO = 0.05 * Math.exp(-0.02 + 0.08 + 0.02);

const ratio: CoverageCase = {
  title: 'ratio of sums, numerator and denominator correlated, 100 replications',
  truths: { ratio: RATIO },
  experiment: ({ normal }) => {
    const moments = new RatioMoments(1);
    for (let r = 0; r < 100; r++) {
      const [z, e] = [normal(), normal()];
      moments.add(0, volume(z) * part(z, e), volume(z));
    }
    return { ratio: moments.estimate(0, CONFIDENCE) };
  },
};

/** The same days under a plan that turns away a tenth of the volume and keeps a fifth of those who would abandon. */
const paired: CoverageCase = {
  title: 'paired difference of ratios, same customers, 100 replications',
  truths: { difference: -0.2 * RATIO },
  experiment: ({ normal }) => {
    const moments = new PairedRatioMoments(1);
    for (let r = 0; r < 100; r++) {
      const [z, e, luck] = [normal(), normal(), normal()];
      // A little luck of its own, of mean 1.
      const own = Math.exp(0.05 * luck - 0.00125);
      const lost = volume(z) * part(z, e);
      moments.add(0, lost, volume(z), 0.9 * 0.8 * lost * own, 0.9 * volume(z));
    }
    return { difference: moments.estimate(0, CONFIDENCE) };
  },
};

export const meansAndRatios: readonly CoverageCase[] = [
  meanOf('mean of 10 normal replications', 10, 4, ({ normal }) => 4 + 2 * normal()),
  meanOf('mean of 100 exponential replications', 100, 3, ({ exponential }) => 3 * exponential()),
  ratio,
  paired,
];
