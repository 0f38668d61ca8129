import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/plan/asked-of.ts';
import { datesOf, monthsOf, weekBefore, weeksOf, weeksWithin } from '../../src/plan/periods.ts';
import { madePlan, madeResult } from './made-plan.ts';
import { ASA } from './made-told.ts';

const horizon = (start: string, days: number) => ({ start, days });

describe('the weeks of a horizon', () => {
  it('begin every seven days, and the last may be shorter', () => {
    expect(weeksOf(horizon('2027-03-03', 16))).toEqual([
      { from: 0, to: 7 },
      { from: 7, to: 14 },
      { from: 14, to: 16 },
    ]);
  });
});

describe('the weeks of a window', () => {
  it('end with it, and the first may be shorter', () => {
    expect(weeksWithin({ from: 10, to: 20 })).toEqual([
      { from: 10, to: 13 },
      { from: 13, to: 20 },
    ]);
    expect(weeksWithin({ from: 63, to: 91 })).toHaveLength(4);
  });
});

describe('the months of a horizon', () => {
  it('are those of the calendar, cut by it', () => {
    expect(monthsOf(horizon('2027-03-15', 91))).toEqual([
      { month: '2027-03', length: 31, from: 0, to: 17 },
      { month: '2027-04', length: 30, from: 17, to: 47 },
      { month: '2027-05', length: 31, from: 47, to: 78 },
      { month: '2027-06', length: 30, from: 78, to: 91 },
    ]);
  });

  it('know leap years and the turn of the year', () => {
    const months = monthsOf(horizon('2027-12-31', 70)).map(({ month, length }) => [month, length]);
    expect(months).toEqual([
      ['2027-12', 31],
      ['2028-01', 31],
      ['2028-02', 29],
      ['2028-03', 31],
    ]);
  });

  it('cover every day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 800 }), (offset, days) => {
        const start = new Date(offset * 86_400_000).toISOString().slice(0, 10);
        const months = monthsOf(horizon(start, days));
        expect(months[0]!.from).toBe(0);
        expect(months.at(-1)!.to).toBe(days);
        months.slice(1).forEach(({ from, to, length }, i) => {
          expect(from).toBe(months[i]!.to);
          expect(to - from).toBeLessThanOrEqual(length);
        });
      }),
    );
  });
});

it('the week before a day is cut by the first day of the horizon, and the first day has none', () => {
  expect(weekBefore(30)).toEqual({ from: 23, to: 30 });
  expect(weekBefore(3)).toEqual({ from: 0, to: 3 });
  expect(weekBefore(0)).toBe(null);
});

it('dates are those of the first and the last day', () => {
  expect(datesOf({ from: 63, to: 91 }, horizon('2027-03-01', 91))).toEqual({ from: '2027-05-03', to: '2027-05-30' });
});

describe('what is asked of a plan', () => {
  it('is the whole horizon first, then weeks, months, windows and reviews, each once', () => {
    const plan = madePlan({
      keyResults: [
        madeResult('same as weeks', { everyWeek: true }),
        madeResult('own', { window: { from: 60, to: 80 } }),
      ],
      reviews: [
        { date: '2027-03-15', day: 14, about: null },
        { date: '2027-03-17', day: 16, about: null },
      ],
    });
    const { periods } = askedOf(plan, [ASA]);
    expect(periods[0]).toEqual({ from: 0, to: 91 });
    expect(periods.slice(1, 14)).toEqual(weeksOf(plan.horizon));
    expect(periods.slice(14).map(({ from, to }) => [from, to])).toEqual([
      [0, 31],
      [31, 61],
      [61, 91],
      [63, 91],
      [60, 80],
      [9, 16],
    ]);
  });

  it('has the weeks of a window that is to be met every week', () => {
    const plan = madePlan({ keyResults: [madeResult('a', { window: { from: 60, to: 80 }, everyWeek: true })] });
    const asked = new Set(askedOf(plan, [ASA]).periods.map(({ from, to }) => `${from}-${to}`));
    expect(['60-66', '66-73', '73-80'].every((week) => asked.has(week))).toBe(true);
  });
});
