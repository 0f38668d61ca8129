import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/statistics/wilson.ts';

describe('Wilson’s interval', () => {
  it('of 81 in 263 is .255 … .366 (Newcombe 1998, table I)', () => {
    const { value, low, high } = wilsonInterval(81, 263, 0.95)!;
    expect(value).toBeCloseTo(0.308, 4);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('has a width when all or none succeed: 0 in 20 reaches up to .1611', () => {
    expect(wilsonInterval(0, 20, 0.95)!.low).toBe(0);
    expect(wilsonInterval(0, 20, 0.95)!.high).toBeCloseTo(0.1611, 4);
    expect(wilsonInterval(20, 20, 0.95)!.high).toBe(1);
    expect(wilsonInterval(20, 20, 0.95)!.low).toBeCloseTo(1 - 0.1611, 4);
  });

  it('of no trials is no data', () => {
    expect(wilsonInterval(0, 0, 0.95)).toBe(null);
  });

  it('holds the share, stays a probability, and mirrors when success and failure change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const successes = Math.round(share * trials);
        const { value, low, high } = wilsonInterval(successes, trials, 0.9)!;
        const mirror = wilsonInterval(trials - successes, trials, 0.9)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirror.low).toBeCloseTo(1 - high, 10);
      }),
    );
  });

  it('covers, summed over the binomial law and averaged over probabilities, what it says', () => {
    const trials = 50;
    let [coverage, points] = [0, 0];
    for (let p = 0.02; p < 0.99; p += 0.02) {
      let probability = (1 - p) ** trials;
      for (let k = 0; k <= trials; k++) {
        const { low, high } = wilsonInterval(k, trials, 0.95)!;
        if (low <= p && p <= high) coverage += probability;
        probability *= ((trials - k) / (k + 1)) * (p / (1 - p));
      }
      points += 1;
    }
    expect(Math.abs(coverage / points - 0.95)).toBeLessThan(0.01);
  });

  it('refuses more successes than trials', () => {
    expect(() => wilsonInterval(5, 4, 0.95)).toThrow('successes is 5; it must lie between 0 and the 4 trials.');
  });
});
