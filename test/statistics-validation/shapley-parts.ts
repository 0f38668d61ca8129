import { RatioCombinations } from '../../src/statistics/combination.ts';
import { withOrderError } from '../../src/statistics/order-error.ts';
import { type Sharing, sampledOrders, shapleyWeights, weightsOfOrders } from '../../src/statistics/shapley.ts';
import type { CoverageCase } from './coverage.ts';
import type { Draws } from './draws.ts';

const REPLICATIONS = 100;

/** A game whose answer is known: what a set of steps brings if all of it is there is shared evenly within it. */
type Synergies = readonly (readonly [together: readonly number[], brings: number])[];

function worth(synergies: Synergies, subset: number): number {
  const there = synergies.filter(([together]) => together.every((step) => (subset & (1 << step)) !== 0));
  return there.reduce((sum, [, brings]) => sum + brings, 0);
}

function truthsOf(synergies: Synergies, steps: number): Record<string, number> {
  const part = (step: number): number =>
    synergies.reduce((sum, [together, brings]) => sum + (together.includes(step) ? brings / together.length : 0), 0);
  return Object.fromEntries(Array.from({ length: steps }, (_, step) => [`step ${step + 1}`, part(step)]));
}

/**
 * Readings of every subset: 10 plus its worth in seconds a contact, over a lognormal volume common to all; busy days
 * have larger effects, and each step brings luck of its own. The factor of busy days has mean 1 when
 * weighed by volume.
 */
function readings(synergies: Synergies, { subsets }: Sharing, steps: number, { normal }: Draws): RatioCombinations {
  const numerators = subsets.map(() => new Float64Array(REPLICATIONS));
  const volumes = new Float64Array(REPLICATIONS);
  for (let r = 0; r < REPLICATIONS; r++) {
    const z = normal();
    const volume = (volumes[r] = 1000 * Math.exp(0.2 * z - 0.02));
    // E[exp(0.2z − 0.02)·exp(0.1z − c)] = 1 for c = −0.02 + 0.3²/2.
    const busy = Math.exp(0.1 * z - 0.025);
    const luck = Array.from({ length: steps }, () => 0.5 * normal());
    subsets.forEach((subset, i) => {
      const own = luck.reduce((sum, one, step) => sum + ((subset & (1 << step)) === 0 ? 0 : one), 0);
      numerators[i]![r] = volume * (10 + worth(synergies, subset) * busy + own);
    });
  }
  return new RatioCombinations({ numerators, denominators: subsets.map(() => volumes) });
}

const FEW: Synergies = [
  [[0], -3],
  [[1], 1],
  [[0, 2], -2],
  [[0, 1, 2], 1.5],
];
const allSubsets: CoverageCase = {
  title: 'Shapley parts of 3 steps, all subsets, 100 replications',
  truths: truthsOf(FEW, 3),
  experiment: (draws) => {
    const sharing = shapleyWeights(3);
    const combinations = readings(FEW, sharing, 3, draws);
    return Object.fromEntries(
      sharing.weights.map((weights, step) => [`step ${step + 1}`, combinations.estimate(weights, 0.95)]),
    );
  },
};

const MANY: Synergies = [...FEW, [[3, 4], -1], [[4, 5, 6], 3], [[3, 5, 6, 7], 2]];
const orders: CoverageCase = {
  title: 'Shapley parts of 8 steps, 20 pairs of orders, 100 replications',
  truths: truthsOf(MANY, 8),
  experiment: (draws) => {
    const sampled = sampledOrders(8, 20, draws.uniform);
    const sharing = weightsOfOrders(sampled);
    const combinations = readings(MANY, sharing, 8, draws);
    const pairs = Array.from({ length: 20 }, (_, i) => weightsOfOrders(sampled.slice(2 * i, 2 * i + 2)));
    const widened = pairs.map((pair) => {
      const place = new Map(pair.subsets.map((subset, i) => [subset, i]));
      return pair.weights.map((weights) =>
        sharing.subsets.map((subset) => (place.has(subset) ? weights[place.get(subset)!]! : 0)),
      );
    });
    return Object.fromEntries(
      sharing.weights.map((weights, step) => {
        const { value, halfWidth } = combinations.estimate(weights, 0.95);
        const byPair = widened.map((pair) => combinations.estimate(pair[step]!, 0.95).value!);
        return [`step ${step + 1}`, { value, halfWidth: withOrderError(halfWidth, byPair, 0.95) }];
      }),
    );
  },
};

export const shapleyParts: readonly CoverageCase[] = [allSubsets, orders];
