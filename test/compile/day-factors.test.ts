import { describe, expect, it } from 'vitest';
import { dayFactors } from '../../src/compile/day-factors.ts';
import { listDays } from '../../src/compile/grid.ts';
import type { Course } from '../../src/documents/demand-terms.ts';
import { scenarioOf } from '../scenario-of.ts';

const STEADY: Course = { trend: 0, factor: 1, months: null };

function factorsOf(course: Partial<Course>, calendar: object, specialDays: { date: string; factor: number }[] = []) {
  const days = listDays(scenarioOf({ calendar: { hours: '08:00-18:00', interval: '1h', ...calendar } }).calendar);
  return dayFactors({ ...STEADY, ...course }, { specialDays }, days);
}

describe('A volume', () => {
  it('without growth, seasons or special days is what it is', () => {
    expect([...factorsOf({}, { days: 30 })]).toEqual(new Array(30).fill(1));
  });

  it('that grows 2 % a week is 2 % larger after each week, compounded', () => {
    const factors = factorsOf({ trend: 0.02 }, { days: 60 });
    for (const week of [0, 1, 2, 8]) expect(factors[7 * week]).toBeCloseTo(1.02 ** week, 12);
  });

  it('grows inside a week along a straight line, close above the curve', () => {
    const factors = factorsOf({ trend: 0.02 }, { days: 60 });
    factors.forEach((factor, day) => {
      const curve = 1.02 ** (day / 7);
      expect(factor).toBeGreaterThanOrEqual(curve * (1 - 1e-12));
      expect(factor / curve - 1).toBeLessThan(5.1e-5);
    });
  });

  it('may shrink, and never below nothing', () => {
    expect(factorsOf({ trend: -0.01 }, { days: 15 })[14]).toBeCloseTo(0.99 ** 2, 12);
    expect(Math.min(...factorsOf({ trend: -1 }, { days: 15 }))).toBe(0);
  });

  it('has the factor of the month of each day', () => {
    const months = [1.2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.6];
    const factors = factorsOf({ months }, { start: '2027-12-30', days: 40 });
    expect([factors[0], factors[1], factors[2], factors[32], factors[33]]).toEqual([1.6, 1.6, 1.2, 1.2, 1]);
  });

  it('has the factors of special days on top', () => {
    const special = [{ date: '2027-01-05', factor: 1.5 }];
    const months = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const factors = factorsOf({ months }, { start: '2027-01-04', days: 3 }, special);
    expect([...factors]).toEqual([2, 3, 2]);
  });
});
