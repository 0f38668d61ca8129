import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Moments } from '../../src/statistics/moments.ts';
import { studentQuantile } from '../../src/statistics/quantiles.ts';
import { replicationsNeeded } from '../../src/statistics/sequential.ts';
import { seededSource } from './seeded-source.ts';

describe('The number of replications', () => {
  it('is enough when the half-width has reached the target', () => {
    expect(replicationsNeeded(40, 0.5, 0.5)).toBe(40);
    expect(replicationsNeeded(40, 0, 0.5)).toBe(40);
  });

  it('starts at the minimum, whatever a smaller sample says', () => {
    expect(replicationsNeeded(0, null, 0.5)).toBe(10);
    expect(replicationsNeeded(4, 0.001, 0.5)).toBe(10);
    expect(replicationsNeeded(4, 0.001, 0.5, { minimum: 25, roundTo: 1 })).toBe(25);
  });

  it('is the least whose half-width meets the target if the spread stays', () => {
    for (const width of [1.01, 1.1, 1.13, 1.2, 1.31]) {
      const next = replicationsNeeded(100, width, 1, { roundTo: 1 });
      const spread = (width * 10) / studentQuantile(0.975, 99);
      const halfWidth = (n: number) => (studentQuantile(0.975, n - 1) * spread) / Math.sqrt(n);
      expect(halfWidth(next)).toBeLessThanOrEqual(1);
      expect(halfWidth(next - 1)).toBeGreaterThan(1);
      expect(replicationsNeeded(100, width, 1)).toBe(Math.ceil(next / 10) * 10);
    }
  });

  it('at most doubles from one checkpoint to the next', () => {
    expect(replicationsNeeded(30, 50, 0.1)).toBe(60);
    expect(replicationsNeeded(30, null, 0.1)).toBe(60);
  });

  it('never passes the maximum, and stops there', () => {
    expect(replicationsNeeded(600, 50, 0.1, { maximum: 1000 })).toBe(1000);
    expect(replicationsNeeded(1000, 50, 0.1, { maximum: 1000 })).toBe(1000);
    expect(replicationsNeeded(0, null, 0.1, { maximum: 6 })).toBe(6);
  });

  it('grows until it stops, for any half-width', () => {
    const halfWidth = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), halfWidth, (current, width) => {
        const next = replicationsNeeded(current, width, 1);
        const over = current >= 10_000 || (current >= 10 && width !== null && width <= 1);
        if (over) expect(next).toBe(current);
        else {
          expect(next).toBeGreaterThan(current);
          expect(next).toBeLessThanOrEqual(Math.min(Math.max(2 * current + 9, 10), 10_000));
        }
      }),
    );
  });

  it('found step by step leaves an interval that covers nearly as often as it says', () => {
    const { normal } = seededSource('sequential');
    const experiments = 1000;
    let covered = 0;
    for (let experiment = 0; experiment < experiments; experiment++) {
      const moments = new Moments();
      for (;;) {
        const next = replicationsNeeded(moments.count, moments.halfWidth(0.95), 0.25);
        if (next === moments.count) break;
        while (moments.count < next) moments.add(normal());
      }
      expect(moments.halfWidth(0.95)!).toBeLessThanOrEqual(0.25);
      if (Math.abs(moments.mean!) <= moments.halfWidth(0.95)!) covered += 1;
    }
    // Stopping early favours samples whose spread came out small: a known loss of a point or two.
    expect(covered / experiments).toBeGreaterThan(0.95 - 0.02 - 4 * Math.sqrt((0.95 * 0.05) / experiments));
  });

  it('refuses a target of nothing', () => {
    expect(() => replicationsNeeded(10, 1, 0)).toThrow('target is 0; it must be above 0.');
  });
});
