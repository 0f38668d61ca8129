import { expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../../src/compile/dates.ts';

it('Days are added over the ends of months, of years, and over a leap day', () => {
  expect(addDays('2027-01-31', 1)).toBe('2027-02-01');
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2027-06-15', 0)).toBe('2027-06-15');
  expect(addDays('2027-01-01', 365)).toBe('2028-01-01');
});

it('Summer time neither doubles a date nor leaves one out', () => {
  const dates = Array.from({ length: 366 }, (_, i) => addDays('2028-01-01', i));
  expect(new Set(dates).size).toBe(366);
  expect(dates.at(-1)).toBe('2028-12-31');
});

it('A week begins on Monday', () => {
  expect(['2027-01-04', '2027-01-05', '2027-01-10', '2027-01-11'].map(weekdayOf)).toEqual([0, 1, 6, 0]);
  expect(weekdayOf('2028-02-29')).toBe(1);
});

it('The days between two dates are those to be added, before and after', () => {
  for (const days of [-400, -1, 0, 1, 59, 366])
    expect(daysBetween('2027-12-30', addDays('2027-12-30', days))).toBe(days);
});
