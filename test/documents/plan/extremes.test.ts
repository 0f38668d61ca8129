import { describe, expect, test } from 'vitest';
import { changed, composed } from '../../../src/documents/plan/compose.ts';
import { extremesOf } from '../../../src/documents/plan/extremes.ts';
import type { Effect } from '../../../src/documents/plan-terms.ts';
import type { Distribution } from '../../../src/random/distribution.ts';

const exactly = (value: number): Distribution => ({ kind: 'deterministic', value });

describe('the extremes of an amount', () => {
  test('are its bounds where it has some', () => {
    expect(extremesOf(exactly(3))).toEqual({ low: 3, likely: 3, high: 3 });
    expect(extremesOf({ kind: 'uniform', low: 2, high: 4 })).toEqual({ low: 2, likely: 3, high: 4 });
    expect(extremesOf({ kind: 'triangular', low: 1, mode: 2, high: 9 })).toEqual({ low: 1, likely: 2, high: 9 });
    expect(extremesOf({ kind: 'empirical', values: [1, 2, 7] })).toEqual({ low: 1, likely: 2, high: 7 });
    const parts = [
      { probability: 0.3, of: exactly(-5) },
      { probability: 0.7, of: { kind: 'uniform' as const, low: 0, high: 2 } },
    ];
    expect(extremesOf({ kind: 'mixture', parts })).toEqual({ low: -5, likely: 1, high: 2 });
  });

  test('of a lognormal law are its 0.1 % and 99.9 % quantiles', () => {
    // e^(3.0902…) = 21.98 for a standard lognormal law (tables of the normal law: z(0.999) = 3.0902).
    const { low, likely, high } = extremesOf({ kind: 'lognormal', mu: 0, sigma: 1 });
    expect(likely).toBe(1);
    expect(high).toBeCloseTo(21.982, 3);
    expect(low * high).toBeCloseTo(1, 12);
  });
});

describe('effects on a value', () => {
  test('grow with the part of the ramp', () => {
    expect([0, 0.5, 1].map((part) => changed('set', 10, 20, part))).toEqual([10, 15, 20]);
    expect([0, 0.5, 1].map((part) => changed('add', 10, 4, part))).toEqual([10, 12, 14]);
    expect([0, 0.5, 1].map((part) => changed('multiply', 10, 0.8, part))).toEqual([10, 9, 8]);
  });

  test('in full are the value written, to the last bit', () => {
    expect(changed('set', 0.24, 0.35, 1)).toBe(0.35);
    expect(changed('multiply', 0.1, 3, 1)).toBe(0.1 * 3);
  });

  test('are applied one after another', () => {
    const effects: Effect[] = [
      { value: 0, operation: 'add', amount: exactly(2) },
      { value: 0, operation: 'multiply', amount: exactly(3) },
      { value: 1, operation: 'switch', to: 'skills' },
    ];
    const amount = (effect: Effect) => (effect.operation === 'switch' ? 0 : extremesOf(effect.amount).likely);
    expect([...composed(effects, () => 5, amount)]).toEqual([
      [0, 21],
      [1, 'skills'],
    ]);
  });
});
