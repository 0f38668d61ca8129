import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leaveOneOutWeights,
  type Sharing,
  sampledOrders,
  shapleyWeights,
  weightsOfOrders,
} from '../../src/statistics/shapley.ts';
import { seededSource } from './seeded-source.ts';

function partsOf({ subsets, weights }: Sharing, worth: (subset: number) => number): number[] {
  return weights.map((row) => row.reduce((sum, weight, j) => sum + weight * worth(subsets[j]!), 0));
}

const isIn = (subset: number, step: number) => (BigInt(subset) >> BigInt(step)) % 2n === 1n;
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('Shapley’s parts', () => {
  it('of one left glove and two right ones are 2/3, 1/6, 1/6', () => {
    const pair = (subset: number) => ((subset & 1) !== 0 && (subset & 6) !== 0 ? 1 : 0);
    const [left, ...right] = partsOf(shapleyWeights(3), pair);
    expect(left).toBeCloseTo(2 / 3, 14);
    expect(right[0]).toBeCloseTo(1 / 6, 14);
    expect(right[1]).toBeCloseTo(1 / 6, 14);
  });

  it('add up to the whole gain, for any readings', () => {
    const readings = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), readings, (steps, values) => {
        const parts = partsOf(shapleyWeights(steps), (subset) => values[subset]!);
        expect(total(parts)).toBeCloseTo(values[2 ** steps - 1]! - values[0]!, 9);
      }),
    );
  });

  it('are what a step adds when it comes, averaged over every order', () => {
    const { uniform } = seededSource('orders');
    for (const steps of [1, 2, 3, 4]) {
      const values = Array.from({ length: 1 << steps }, uniform);
      const orders = permutations([...Array(steps).keys()]);
      const exact = partsOf(shapleyWeights(steps), (subset) => values[subset]!);
      const walked = partsOf(weightsOfOrders(orders), (subset) => values[subset]!);
      exact.forEach((part, step) => {
        expect(walked[step]).toBeCloseTo(part, 12);
      });
    }
  });

  it('of no steps are none, and of seven too many for all subsets', () => {
    expect(shapleyWeights(0)).toEqual({ subsets: [0], weights: [] });
    expect(() => shapleyWeights(7)).toThrow('steps is 7; all subsets are taken of 0 to 6 steps.');
  });
});

describe('Sampled orders', () => {
  it('come in pairs, each with its reverse, and hold every step once', () => {
    const orders = sampledOrders(9, 5, seededSource('pairs').uniform);
    expect(orders.length).toBe(10);
    for (let i = 0; i < 10; i += 2) {
      expect(orders[i]!.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect(orders[i + 1]).toEqual(orders[i]!.toReversed());
    }
  });

  it('bring each step to each place as often as any other', () => {
    const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    const pairs = 4000;
    sampledOrders(4, pairs, seededSource('places').uniform).forEach((order, i) => {
      if (i % 2 === 0) for (const [place, step] of order.entries()) counts[step]![place]! += 1;
    });
    for (const count of counts.flat()) {
      // Four standard errors of a share of ¼.
      expect(Math.abs(count / pairs - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / pairs));
    }
  });

  it('add up to the whole gain, and need none but the subsets on their way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.string(),
        (steps, pairs, seed) => {
          const { uniform } = seededSource(seed);
          const sharing = weightsOfOrders(sampledOrders(steps, pairs, uniform));
          const values = new Map(sharing.subsets.map((subset) => [subset, uniform()]));
          const all = 2 ** steps - 1;
          expect(total(partsOf(sharing, (subset) => values.get(subset)!))).toBeCloseTo(
            values.get(all)! - values.get(0)!,
            10,
          );
          expect(sharing.subsets.length).toBeLessThanOrEqual(2 + 2 * pairs * (steps - 1));
          expect(sharing.subsets).toEqual(sharing.subsets.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  it('share what two steps do together evenly, in every single pair of orders', () => {
    const together = (subset: number) => ((subset & 0b101) === 0b101 ? 8 : 0) + (subset & 0b010 ? 3 : 0);
    const [first, second, third] = partsOf(weightsOfOrders(sampledOrders(3, 1, seededSource('a').uniform)), together);
    expect([first, second, third]).toEqual([4, 3, 4]);
  });

  it('are of 1 to 52 steps, each in a place of its own', () => {
    expect(() => sampledOrders(53, 1, () => 0.5)).toThrow('steps is 53; orders are drawn of 1 to 52 steps.');
    for (const steps of [30, 31, 32, 33, 52]) {
      const sharing = weightsOfOrders(sampledOrders(steps, 1, () => 0.5));
      expect(sharing.subsets.at(-1)).toBe(2 ** steps - 1);
      // A step is worth its number, whatever else is there.
      const worth = (subset: number) => [...Array(steps).keys()].reduce((sum, i) => sum + (isIn(subset, i) ? i : 0), 0);
      expect(partsOf(sharing, worth)).toEqual([...Array(steps).keys()]);
    }
  });
});

describe('Leaving one step out', () => {
  it('weighs all against all but the step', () => {
    expect(leaveOneOutWeights(2)).toEqual({
      subsets: [0, 1, 2, 3],
      weights: [
        [0, 0, -1, 1],
        [0, -1, 0, 1],
      ],
    });
    expect(leaveOneOutWeights(1)).toEqual({ subsets: [0, 1], weights: [[-1, 1]] });
  });

  it('gives each step what it adds, when nothing is done together', () => {
    const worth = (subset: number) => (subset & 1 ? 5 : 0) + (subset & 2 ? -2 : 0) + (subset & 4 ? 1 : 0);
    expect(partsOf(leaveOneOutWeights(3), worth)).toEqual([5, -2, 1]);
    partsOf(shapleyWeights(3), worth).forEach((part, step) => {
      expect(part).toBeCloseTo([5, -2, 1][step]!, 14);
    });
  });
});
