import { BUCKETS, bucketOf } from '../../src/statistics/histogram.ts';
import { PooledQuantile } from '../../src/statistics/pooled-quantile.ts';
import { PairableQuantile, quantileDifference } from '../../src/statistics/quantile-difference.ts';
import type { CoverageCase } from './coverage.ts';
import type { Draws } from './draws.ts';

const ORDER = 0.9;
const NORMAL_P90 = 1.2815515655446004;
const WAITS = 100;
const REPLICATIONS = 100;

/** Waits of one replication after another, each with a next wait of its own. */
type Waits = (draws: Draws) => () => number;

function histogramsOf(wait: Waits, draws: Draws): Float64Array[] {
  return Array.from({ length: REPLICATIONS }, () => {
    const counts = new Float64Array(BUCKETS);
    const next = wait(draws);
    for (let i = 0; i < WAITS; i++) counts[bucketOf(next())]! += 1;
    return counts;
  });
}

function quantileCase(title: string, truth: number, wait: Waits): CoverageCase {
  return {
    title: `90th percentile of all waits, ${title}, ${REPLICATIONS} replications`,
    truths: { p90: truth },
    experiment: (draws) => {
      const pooled = new PooledQuantile();
      for (const counts of histogramsOf(wait, draws)) pooled.add(counts);
      return { p90: pooled.estimate(ORDER, 0.95) };
    },
  };
}

/** Exponential waits of mean 100 s. */
const alike = quantileCase(
  'all alike',
  100 * Math.LN10,
  ({ exponential }) =>
    () =>
      100 * exponential(),
);

/** Normal waits around a level of the replication's own: together normal, with both variances. */
const levels = quantileCase('levels differ', 300 + NORMAL_P90 * Math.sqrt(30 * 30 + 40 * 40), ({ normal }) => {
  const level = 300 + 30 * normal();
  return () => level + 40 * normal();
});

/** Waits of the same customers under both plans: one replication after another, each with a next pair of its own. */
type PairsOfWaits = (draws: Draws) => () => readonly [number, number];

function differenceCase(title: string, truth: number, waits: PairsOfWaits): CoverageCase {
  return {
    title: `difference of pooled quantiles, ${title}, ${REPLICATIONS} replications`,
    truths: { p90: truth },
    experiment: (draws) => {
      const [before, after] = [new PairableQuantile(), new PairableQuantile()];
      for (let r = 0; r < REPLICATIONS; r++) {
        const [a, b] = [new Float64Array(BUCKETS), new Float64Array(BUCKETS)];
        const next = waits(draws);
        for (let i = 0; i < WAITS / 2; i++) {
          const [one, other] = next();
          a[bucketOf(one)]! += 1;
          b[bucketOf(other)]! += 1;
        }
        before.add(a);
        after.add(b);
      }
      return { p90: quantileDifference(before, after, ORDER, 0.95) };
    },
  };
}

/** Normal waits around a level of the replication's own, of which a plan takes a tenth; with luck of its own. */
const lower = differenceCase(
  'same customers, levels differ',
  -30 + NORMAL_P90 * (Math.hypot(27, 30, 20) - Math.hypot(30, 36)),
  ({ normal }) => {
    const level = 30 * normal();
    return () => {
      const customer = normal();
      return [300 + level + 36 * customer, 270 + 0.9 * level + 30 * customer + 20 * normal()];
    };
  },
);

/** Lognormal waits around a lognormal level; a plan takes about a quarter of each. */
const shorter = differenceCase(
  'same customers, skewed',
  75 * Math.exp(NORMAL_P90 * Math.hypot(0.4, 0.5, 0.2)) - 100 * Math.exp(NORMAL_P90 * Math.hypot(0.4, 0.5)),
  ({ normal }) => {
    const level = 0.4 * normal();
    return () => {
      const customer = level + 0.5 * normal();
      return [100 * Math.exp(customer), 75 * Math.exp(customer + 0.2 * normal())];
    };
  },
);

export const quantiles: readonly CoverageCase[] = [alike, levels, lower, shorter];
