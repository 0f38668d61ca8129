import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ramp } from '../../src/documents/plan-terms.ts';
import { reachedAfter } from '../../src/timeline/ramp.ts';
import { rolloutOf } from '../../src/timeline/rollout.ts';
import { madeStep } from '../plan/made-plan.ts';

const ramp = (shape: Ramp['shape'], days: number, every: number, table: Ramp['table'] = []): Ramp => ({
  shape,
  days,
  table,
  every,
});

describe('the part that a ramp has reached', () => {
  it('is half of everybody half way up a line and an s-curve, and most of it up an exponential', () => {
    expect(reachedAfter(ramp('linear', 10, 1), 5, 0)).toBe(0.5);
    expect(reachedAfter(ramp('s-curve', 10, 1), 5, 0)).toBe(0.5);
    expect(reachedAfter(ramp('s-curve', 4, 1), 1, 0)).toBe(3 / 16 - 2 / 64);
    expect(reachedAfter(ramp('exponential', 10, 1), 5, 0)).toBeCloseTo((1 - Math.exp(-2.5)) / (1 - Math.exp(-5)), 15);
  });

  it('begins with the pilot’s', () => {
    expect(reachedAfter(ramp('linear', 10, 1), 5, 0.2)).toBeCloseTo(0.6, 15);
  });

  it('of a table lies on straight lines between its parts', () => {
    const table = ramp('table', 20, 1, [
      { day: 10, part: 0.3 },
      { day: 20, part: 1 },
    ]);
    expect(reachedAfter(table, 5, 0.1)).toBeCloseTo(0.2, 15);
    expect(reachedAfter(table, 10, 0.1)).toBe(0.3);
    expect(reachedAfter(table, 15, 0.1)).toBeCloseTo(0.65, 15);
    expect(reachedAfter(table, 20, 0.1)).toBe(1);
  });
});

describe('a rollout', () => {
  it('is everybody at once without pilot and ramp', () => {
    expect(rolloutOf(madeStep('a', []))).toEqual([{ after: 0, part: 1 }]);
  });

  it('holds the pilot, then goes up piece by piece at the middle of each, then is everybody', () => {
    const step = madeStep('a', [], { pilot: { share: 0.1, days: 14 }, ramp: ramp('linear', 20, 7) });
    const rollout = rolloutOf(step);
    expect(rollout.map(({ after }) => after)).toEqual([0, 14, 21, 28, 34]);
    [0.1, 0.1 + 0.9 * (3.5 / 20), 0.1 + 0.9 * (10.5 / 20), 0.1 + 0.9 * (17 / 20), 1].forEach((part, i) => {
      expect(rollout[i]!.part).toBeCloseTo(part, 15);
    });
  });

  it('never falls, and is everybody from its last day on', () => {
    const anyStep = fc.record({
      shape: fc.constantFrom<Ramp['shape']>('step', 'linear', 's-curve', 'exponential'),
      days: fc.integer({ min: 1, max: 90 }),
      every: fc.integer({ min: 1, max: 30 }),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
      piloted: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(anyStep, ({ shape, days, every, share, piloted }) => {
        const step = madeStep('a', [], { pilot: { share, days: piloted }, ramp: ramp(shape, days, every) });
        const rollout = rolloutOf(step);
        rollout.slice(1).forEach(({ after, part }, i) => {
          expect(after).toBeGreaterThan(rollout[i]!.after);
          expect(part).toBeGreaterThanOrEqual(rollout[i]!.part - 1e-15);
        });
        expect(rollout.at(-1)).toEqual({ after: piloted + days, part: 1 });
      }),
    );
  });

  it('brings on the whole, piece by piece, what the smooth line would', () => {
    const rollout = rolloutOf(madeStep('a', [], { ramp: ramp('linear', 28, 7) }));
    const area = rollout.slice(0, -1).reduce((sum, { after, part }, i) => {
      return sum + part * (rollout[i + 1]!.after - after);
    }, 0);
    expect(area).toBeCloseTo(14, 12);
  });
});
