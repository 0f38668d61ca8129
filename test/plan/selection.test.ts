import { describe, expect, it } from 'vitest';
import { BestOf } from '../../src/plan/selection.ts';
import { normal } from './made-stage.ts';

const options = { by: 'key results', probability: 0.95, indifference: 0.2 };
const file = (alternative: number): string => `plan-${alternative}.yaml`;

/** Alternatives 2, 3 and 5 compete: their means, and luck of which half is shared. */
function select(means: Readonly<Record<number, number>>, replications: number, run = 0): BestOf {
  const best = new BestOf([2, 3, 5], 20, options);
  for (let r = 0; r < replications; r++) {
    const shared = normal('shared', run, r);
    best.take((alternative) => means[alternative]! + shared + normal('own', run, alternative, r));
  }
  return best;
}

describe('the selection of the best plan', () => {
  it('drops what is clearly worse and keeps the best', () => {
    const best = select({ 2: 0, 3: 5, 5: 4.7 }, 900);
    expect(best.result(file)).toMatchObject({ best: 'plan-3.yaml', left: ['plan-3.yaml'] });
    expect(best.alive).toEqual([3]);
    expect(best.droppedAfter(2)).toBe(20);
    expect(best.droppedAfter(5)).toBeGreaterThan(20);
    expect(best.droppedAfter(3)).toBeNull();
    expect(best.droppedAfter(0)).toBeNull();
  });

  it('names those dropped in the order in which they were, and what all of it took', () => {
    const { dropped, spent, fixedSize } = select({ 2: 0, 3: 5, 5: 4.7 }, 900).result(file);
    expect(dropped.map((one) => one.file)).toEqual(['plan-2.yaml', 'plan-5.yaml']);
    expect(spent).toBe(20 + 2 * dropped[1]!.after);
    expect(fixedSize).toBeGreaterThan(spent);
  });

  it('names no best while several are left', () => {
    const { best, left, dropped } = select({ 2: 0, 3: 5, 5: 5 }, 25).result(file);
    expect([best, left]).toEqual([null, ['plan-3.yaml', 'plan-5.yaml']]);
    expect(dropped).toEqual([{ file: 'plan-2.yaml', after: 20 }]);
  });

  it('is right at least as often as it promises, where the best is better by just the indifference zone', () => {
    const runs = 60;
    let right = 0;
    for (let run = 0; run < runs; run++) {
      if (select({ 2: 0, 3: 0.2, 5: 0 }, 600, run).result(file).best === file(3)) right += 1;
    }
    // Two standard deviations of 60 trials at 95 %.
    expect(right / runs).toBeGreaterThan(0.95 - 2 * Math.sqrt((0.95 * 0.05) / runs));
  });
});
