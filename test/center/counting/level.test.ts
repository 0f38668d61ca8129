import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Level } from '../../../src/center/counting/level.ts';

describe('A level', () => {
  it('adds its area under time to the bin in which the time passes', () => {
    const areas = new Float64Array(3);
    const level = new Level(areas, [0], 1, 0);
    level.change(0, 2, 10);
    level.change(0, 1, 14);
    level.turn(1, 20);
    level.change(0, -3, 25);
    level.turn(2, 30);
    expect([...areas]).toEqual([2 * 4 + 3 * 6, 3 * 5, 0]);
    expect(level.of[0]).toBe(0);
  });

  it('adds to a bin again when it comes back', () => {
    const areas = new Float64Array(2);
    const level = new Level(areas, [0], 1, 0);
    level.change(0, 1, 0);
    for (const [i, now] of [5, 10, 15, 20].entries()) level.turn((i + 1) % 2, now);
    expect([...areas]).toEqual([10, 10]);
  });

  it('writes where it is told: each item at its own place, a step from bin to bin', () => {
    const values = new Float64Array(12);
    const level = new Level(values, [1, 3], 4, 2);
    level.change(0, 1, 0);
    level.change(1, 5, 0);
    level.turn(0, 2);
    level.turn(1, 3);
    expect([...values]).toEqual([0, 1, 0, 5, 0, 0, 0, 0, 0, 2, 0, 10]);
  });

  it('has all its area in some bin: the bins sum to the whole', () => {
    const step = fc.record({ after: fc.nat(50), by: fc.integer({ min: -3, max: 3 }), bin: fc.option(fc.nat(3)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const areas = new Float64Array(4);
        const level = new Level(areas, [0], 1, 0);
        let now = 0;
        let height = 0;
        let whole = 0;
        for (const { after, by, bin } of steps) {
          now += after;
          whole += height * after;
          if (bin !== null) level.turn(bin, now);
          level.change(0, by, now);
          height += by;
        }
        level.turn(0, now);
        expect(areas.reduce((sum, area) => sum + area, 0)).toBe(whole);
      }),
    );
  });
});
