import { BUCKETS, bucketOf } from '../../src/statistics/histogram.ts';
import { PooledQuantile } from '../../src/statistics/pooled-quantile.ts';
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

export const quantiles: readonly CoverageCase[] = [alike, levels];
