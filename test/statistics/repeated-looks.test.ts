import { describe, expect, it } from 'vitest';
import { planLooks, verdictAtLook } from '../../src/statistics/repeated-looks.ts';

/** Exact probabilities of stopping with each verdict, looking as planned, by the binomial law from look to look. */
function outcomes(most: number, confidence: number, asked: number, truth: number): { met: number; missed: number } {
  const stopped = { met: 0, missed: 0 };
  let alive = new Map([[0, 1]]);
  let trials = 0;
  for (const look of planLooks(most, confidence)) {
    for (; trials < look.trials; trials++) {
      const next = new Map<number, number>();
      for (const [successes, probability] of alive) {
        next.set(successes, (next.get(successes) ?? 0) + probability * (1 - truth));
        next.set(successes + 1, (next.get(successes + 1) ?? 0) + probability * truth);
      }
      alive = next;
    }
    for (const [successes, probability] of [...alive]) {
      const verdict = verdictAtLook(successes, trials, asked, look.error);
      if (verdict !== 'met' && verdict !== 'missed') continue;
      stopped[verdict] += probability;
      alive.delete(successes);
    }
  }
  return stopped;
}

describe('Looking again and again', () => {
  it('is after 20, 40, 80 replications and at the end, and its errors add up to what is allowed', () => {
    const looks = planLooks(100, 0.95);
    expect(looks.map(({ trials }) => trials)).toEqual([20, 40, 80, 100]);
    expect(looks.reduce((sum, { error }) => sum + error, 0)).toBeCloseTo(0.05, 14);
    expect(planLooks(80, 0.9).map(({ trials }) => trials)).toEqual([20, 40, 80]);
    expect(planLooks(7, 0.9)).toEqual([{ trials: 7, error: expect.closeTo(0.1, 14) }]);
  });

  it('is wrong no more often than promised, worked out exactly, wherever the truth is', () => {
    for (const asked of [0.5, 0.8, 0.9, 0.95]) {
      // The truth is what is asked: it is met, and `missed` is wrong; a hair below, `met` is.
      const { met, missed } = outcomes(320, 0.9, asked, asked);
      expect(missed).toBeLessThanOrEqual(0.05);
      expect(met).toBeLessThanOrEqual(0.05);
      expect(met + missed).toBeGreaterThan(0.01);
    }
  });

  it('is soon over when the answer is clear', () => {
    expect(verdictAtLook(0, 20, 0.8, 0.0125)).toBe('missed');
    expect(verdictAtLook(20, 20, 0.8, 0.0125)).toBe('undetermined');
    expect(verdictAtLook(40, 40, 0.8, 0.0125)).toBe('met');
    expect(outcomes(100, 0.95, 0.8, 0.98).met).toBeGreaterThan(0.99);
    expect(outcomes(100, 0.95, 0.8, 0.5).missed).toBeGreaterThan(0.99);
  });

  it('sums the binomial law: 18 of 20 at ½ happens with probability 211/2²⁰', () => {
    const tail = 211 / 2 ** 20;
    expect(verdictAtLook(18, 20, 0.5, 2 * tail * 1.0001)).toBe('met');
    expect(verdictAtLook(18, 20, 0.5, 2 * tail * 0.9999)).toBe('undetermined');
    expect(verdictAtLook(2, 20, 0.5, 2 * tail * 1.0001)).toBe('missed');
  });

  it('never calls a certainty met, and misses it at the first failure', () => {
    expect(verdictAtLook(1000, 1000, 1, 0.05)).toBe('undetermined');
    expect(verdictAtLook(999, 1000, 1, 0.05)).toBe('missed');
  });

  it('of no trials is no data', () => {
    expect(verdictAtLook(0, 0, 0.8, 0.05)).toBe('no data');
    expect(() => verdictAtLook(5, 4, 0.8, 0.05)).toThrow('successes is 5; it must lie between 0 and the 4 trials.');
    expect(() => planLooks(100, 95)).toThrow('confidence is 95; it must lie between 0 and 1, such as 0.95.');
    expect(() => planLooks(0, 0.95)).toThrow('Looks from 20 to 0 trials; 1 is the least.');
  });
});
