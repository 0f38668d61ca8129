import { describe, expect, it } from 'vitest';
import { proportionOf, proportionVerdict } from '../../src/statistics/proportion.ts';

describe('A share of replications', () => {
  it('is a value with Wilson’s interval and what it is of', () => {
    expect(proportionOf(81, 263, 0.95)).toMatchObject({ of: 263 });
    expect(proportionOf(81, 263, 0.95).low).toBeCloseTo(0.2553, 4);
    expect(proportionOf(0, 0, 0.95)).toEqual({ value: null, low: null, high: null, of: 0 });
  });

  it.each([
    [0.8, 0.9, 'met'],
    [0.85, 0.9, 'met'],
    [0.7, 0.79, 'missed'],
    [0.7, 0.8, 'undetermined'],
    [0.79, 0.81, 'undetermined'],
    [null, null, 'no data'],
  ] as const)('within %s and %s is, where 0.8 is asked, %s', (low, high, verdict) => {
    expect(proportionVerdict({ low, high }, 0.8)).toBe(verdict);
  });
});
