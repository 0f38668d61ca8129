import { describe, expect, it } from 'vitest';
import { fixedSize } from '../../src/statistics/fixed-size.ts';
import { Moments } from '../../src/statistics/moments.ts';
import { studentQuantile } from '../../src/statistics/quantiles.ts';
import { KimNelson, type SelectionRule } from '../../src/statistics/selection.ts';
import { seededSource } from './seeded-source.ts';

const RULE: SelectionRule = { alternatives: 2, probability: 0.95, indifference: 1, firstStage: 3 };

/** Adds whole rows (one value of each alternative) and screens after each. */
function fed(rule: SelectionRule, rows: readonly (readonly number[])[]): KimNelson {
  const selection = new KimNelson(rule);
  for (const row of rows) {
    for (const i of selection.alive) selection.add(i, row[i]!);
    selection.step();
  }
  return selection;
}

describe('The selection of the best', () => {
  it('drops whoever is behind by more than W, worked out by hand', () => {
    // α/(k − 1) = .05, n₀ = 3: η = ½(.1^(−1) − 1) = 4.5 and h² = 2·4.5·2 = 18. Differences 2, 3, 4 (variance 1, mean 3):
    // W(3) = (1/6)·(18 − 3) = 2.5 < 3.
    const selection = fed(RULE, [
      [2, 0],
      [3, 0],
    ]);
    expect(selection.decided).toBe(false);
    selection.add(0, 4);
    selection.add(1, 0);
    expect(selection.step()).toEqual([1]);
    expect(selection).toMatchObject({ decided: true, best: 0, alive: [0], eliminatedAfter: [null, 3] });
  });

  it('goes on while the lead is within W, which shrinks to 0 as replications come in', () => {
    // Differences 1, 2, 3: mean 2, below W(3) = 2.5. A fourth of 2 keeps the mean: W(4) = (1/8)·(18 − 4) = 1.75 < 2.
    const rows = [1, 2, 3].map((more) => [0, more]);
    expect(fed(RULE, rows)).toMatchObject({ best: null, alive: [0, 1] });
    expect(fed(RULE, [...rows, [0, 2]])).toMatchObject({ best: 1, eliminatedAfter: [4, null] });
  });

  it('is the same whether replications come one by one or in rounds', () => {
    const { normal } = seededSource('rounds');
    const rule = { alternatives: 4, probability: 0.9, indifference: 0.3, firstStage: 5 };
    const rows = Array.from({ length: 300 }, () => {
      const common = normal();
      return [0, 0.4, 0.1, 0.35].map((mean) => mean + common + 0.5 * normal());
    });
    const oneByOne = fed(rule, rows);
    const inRounds = new KimNelson(rule);
    const dropped: number[] = [];
    for (let first = 0; first < rows.length; first += 10) {
      for (const i of inRounds.alive) for (const row of rows.slice(first, first + 10)) inRounds.add(i, row[i]!);
      dropped.push(...inRounds.step());
    }
    expect(inRounds.eliminatedAfter).toEqual(oneByOne.eliminatedAfter);
    expect(inRounds.decided).toBe(true);
    expect(dropped.length).toBe(3);
  });

  it('looks only at replications that all those alive have had', () => {
    const selection = new KimNelson(RULE);
    for (const value of [9, 9, 9, 9]) selection.add(0, value);
    expect(selection.step()).toEqual([]);
    expect(selection.seen).toBe(0);
  });

  it('is over before it begins with one alternative', () => {
    const selection = new KimNelson({ ...RULE, alternatives: 1 });
    expect(selection).toMatchObject({ decided: true, best: 0, alive: [0], tied: false });
    expect(selection.step()).toEqual([]);
  });

  it('never drops one of two that are the same, and says that they are tied', () => {
    const rows = Array.from({ length: 50 }, (_, r) => [r % 3, r % 3, -9]);
    const selection = fed({ ...RULE, alternatives: 3 }, rows);
    expect(selection).toMatchObject({ alive: [0, 1], best: null, tied: true, eliminatedAfter: [null, null, 3] });
  });

  it('takes no variance from a first stage in which two never differed', () => {
    const same = Array.from({ length: 12 }, () => [1, 1]);
    // The worse one happens to be first to be ahead: by the book W would be 0, and the other gone.
    const rule = { ...RULE, firstStage: 10, indifference: 0.1 };
    const selection = fed(rule, [...same, [0, 1]]);
    expect(selection).toMatchObject({ alive: [0, 1], tied: false });
  });

  it('drops at once whoever is behind by the same in every replication of the first stage', () => {
    const rows = [0, 5, -3].map((x) => [x, x + 0.25]);
    expect(fed(RULE, rows)).toMatchObject({ best: 1, eliminatedAfter: [3, null] });
    // Without an indifference zone this is the only thing that tells two apart.
    expect(fed({ ...RULE, indifference: 0 }, rows)).toMatchObject({ best: 1, fixedSize: null });
    const varied = Array.from({ length: 100 }, (_, r) => [0, 5 + (r % 2)]);
    expect(fed({ ...RULE, indifference: 0 }, varied).alive).toEqual([0, 1]);
  });

  it('needs a sound rule and finite numbers', () => {
    const ruled = (part: Partial<SelectionRule>) => () => new KimNelson({ ...RULE, ...part });
    expect(ruled({ probability: 0.5 })).toThrow('probability is 0.5; it must lie between 1/2 and 1, such as 0.95.');
    expect(ruled({ probability: 95 })).toThrow(RangeError);
    expect(ruled({ alternatives: 0 })).toThrow('alternatives is 0; it must be a whole number from 1.');
    expect(ruled({ indifference: -1 })).toThrow('indifference is -1; it must be 0 or more.');
    expect(ruled({ firstStage: 1 })).toThrow('firstStage is 1; it must be a whole number from 2.');
    expect(() => new KimNelson(RULE).add(0, Number.NaN)).toThrow('value is NaN; alternatives are compared by finite');
  });
});

describe('A selection of fixed size', () => {
  it('needs (t·S/δ)² replications of each, for the pair that differs most', () => {
    const first = [
      [1, 2, 3, 4],
      [1, 2, 3, 5],
      [4, 3, 2, 1],
    ];
    const differences = new Moments();
    for (const more of [3, 1, -1, -4]) differences.add(-more);
    const t = studentQuantile(1 - 0.05 / 2, 3);
    expect(fixedSize(first, 0.95, 1)).toBe(Math.ceil(t * t * differences.variance!));
    expect(fixedSize(first, 0.95, 1e9)).toBe(4);
  });

  it('stands beside the sequential one, over all alternatives, from the same first stage', () => {
    const rows = [1, 3, 2].map((more) => [0, more]);
    expect(fed(RULE, rows).fixedSize).toBe(
      2 *
        fixedSize(
          [
            [0, 0, 0],
            [1, 3, 2],
          ],
          0.95,
          1,
        ),
    );
    expect(fed(RULE, rows.slice(1)).fixedSize).toBe(null);
  });

  it('refuses no zone and no variance', () => {
    expect(() => fixedSize([[1, 2]], 0.95, 0)).toThrow('indifference is 0; it must be above 0.');
    expect(() => fixedSize([[1], [2]], 0.95, 1)).toThrow('The first stage has 1 replications; 2 are the least.');
  });
});
