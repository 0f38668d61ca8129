import { describe, expect, it } from 'vitest';
import { varianceShares } from '../../src/statistics/variance-shares.ts';
import { seededSource } from './seeded-source.ts';

const { normal } = seededSource('shares');
const sample = (count: number) => Array.from({ length: count }, normal);

describe('Shares of the variance', () => {
  it('are exactly 0 for a group without influence and exactly 1 for one that is all there is', () => {
    const [own, other] = [sample(30), sample(30)];
    const { groups, together, of } = varianceShares({ own, other, frozen: [other, own] }, 0.95)!;
    expect(groups).toEqual([
      { share: 0, halfWidth: 0 },
      { share: 1, halfWidth: 0 },
    ]);
    expect(together).toEqual({ share: 0, halfWidth: 0 });
    expect(of).toBe(30);
  });

  it('do not change with the unit or the origin of the figure', () => {
    const [own, other, rest] = [sample(40), sample(40), sample(40)];
    const group = own.map((x, r) => 0.6 * x + 0.8 * rest[r]!);
    const plain = varianceShares({ own, other, frozen: [group] }, 0.95)!;
    const scaled = (run: number[]) => run.map((x) => 1e6 + 0.01 * x);
    const moved = varianceShares({ own: scaled(own), other: scaled(other), frozen: [scaled(group)] }, 0.95)!;
    expect(moved.groups[0]!.share).toBeCloseTo(plain.groups[0]!.share, 6);
    expect(moved.groups[0]!.halfWidth).toBeCloseTo(plain.groups[0]!.halfWidth!, 6);
    expect(moved.variance).toBeCloseTo(1e-4 * plain.variance, 9);
  });

  it('are those of two inputs that add up, of variances 1 and 4, and nothing is left that they only do together', () => {
    const count = 4000;
    const [x, y, z, w] = [sample(count), sample(count), sample(count), sample(count)];
    const sum = (a: number[], b: number[]) => a.map((value, r) => value + 2 * b[r]!);
    const { variance, groups, together } = varianceShares(
      { own: sum(x, y), other: sum(z, w), frozen: [sum(x, w), sum(z, y)] },
      0.95,
    )!;
    expect(Math.abs(variance - 5)).toBeLessThan(0.4);
    // The half-width is 1.96 standard errors: within four of them.
    for (const [found, truth] of [
      [groups[0]!, 0.2],
      [groups[1]!, 0.8],
      [together, 0],
    ] as const) {
      expect(Math.abs(found.share - truth)).toBeLessThan((4 / 1.96) * found.halfWidth!);
      expect(found.halfWidth!).toBeLessThan(0.03);
    }
  });

  it('of a product of two inputs are 0: all of it they only do together', () => {
    const count = 4000;
    const [x, y, z, w] = [sample(count), sample(count), sample(count), sample(count)];
    const times = (a: number[], b: number[]) => a.map((value, r) => value * b[r]!);
    const { groups, together } = varianceShares(
      { own: times(x, y), other: times(z, w), frozen: [times(x, w), times(z, y)] },
      0.95,
    )!;
    for (const { share, halfWidth } of groups) expect(Math.abs(share)).toBeLessThan((4 / 1.96) * halfWidth!);
    expect(Math.abs(together.share - 1)).toBeLessThan((4 / 1.96) * together.halfWidth!);
  });

  it('of a figure that never varies are none', () => {
    expect(varianceShares({ own: [3, 3, 3], other: [3, 3, 3], frozen: [[3, 3, 3]] }, 0.95)).toBe(null);
    expect(varianceShares({ own: [], other: [], frozen: [[]] }, 0.95)).toBe(null);
    expect(varianceShares({ own: [1], other: [2], frozen: [[1]] }, 0.95)).toBe(null);
  });

  it('leave out replications without data in any of the runs', () => {
    const [own, other, group] = [sample(20), sample(20), sample(20)];
    const without = varianceShares({ own, other, frozen: [group] }, 0.95);
    const withGaps = varianceShares(
      { own: [0 / 0, ...own, 5], other: [1, ...other, 5], frozen: [[1, ...group, Number.NaN]] },
      0.95,
    );
    expect(withGaps).toEqual(without);
  });

  it('of two replications have no half-width', () => {
    const { groups } = varianceShares({ own: [1, 2], other: [2, 4], frozen: [[1, 3]] }, 0.95)!;
    expect(groups[0]!.halfWidth).toBe(null);
  });
});
