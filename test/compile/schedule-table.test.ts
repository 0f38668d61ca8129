import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/compile/grid.ts';
import { appliesOn, spread, tabulate, valueAt } from '../../src/compile/schedule-table.ts';
import type { Schedule, Weekday } from '../../src/documents/schedule-terms.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const MONDAY: Day = { date: '2027-01-04', weekday: 0, hours: { open: 0, close: DAY } };
const SATURDAY: Day = { date: '2027-01-09', weekday: 5, hours: { open: 0, close: DAY } };

/** A step in hours. */
const step = (from: number, to: number, value: number, days: 'every' | Weekday[] | string = 'every') => ({
  days,
  from: from * HOUR,
  to: to * HOUR,
  value,
});

describe('A schedule', () => {
  it('applies every day, on its weekdays, or on its one date', () => {
    expect([MONDAY, SATURDAY].map((day) => appliesOn(step(0, 1, 1), day))).toEqual([true, true]);
    expect([MONDAY, SATURDAY].map((day) => appliesOn(step(0, 1, 1, [0, 1]), day))).toEqual([true, false]);
    expect([MONDAY, SATURDAY].map((day) => appliesOn(step(0, 1, 1, '2027-01-09'), day))).toEqual([false, true]);
    expect(appliesOn(step(0, 1, 1, []), MONDAY)).toBe(false);
  });

  it('has the value of the last step that covers a moment, from its start up to, not including, its end', () => {
    const schedule = [step(8, 18, 4), step(10, 12, 6), step(11, 12, 9, [5])];
    const at = (hour: number, day = MONDAY): number | null => valueAt(schedule, day, hour * HOUR);
    expect([7.99, 8, 9.99, 10, 11, 11.99, 12, 17.99, 18].map((hour) => at(hour))).toEqual([
      null,
      4,
      4,
      6,
      6,
      6,
      4,
      4,
      null,
    ]);
    expect([10.5, 11, 12].map((hour) => at(hour, SATURDAY))).toEqual([6, 9, 4]);
  });

  it('becomes a table of its values at the start of each interval, day after day', () => {
    const schedule = [step(0, 12, 1), step(12, 24, 2, [0])];
    expect(tabulate(schedule, [MONDAY, SATURDAY], 4, 6 * HOUR)).toEqual([1, 1, 2, 2, 1, 1, null, null]);
  });
});

describe('Amounts', () => {
  const byHour = (schedule: Schedule<number>, day = MONDAY): number[] => [...spread(schedule, day, 24, HOUR)];

  it('of a step coarser than the intervals are spread evenly over them', () => {
    const amounts = byHour([step(8, 12, 40)]);
    expect(amounts.slice(7, 13)).toEqual([0, 10, 10, 10, 10, 0]);
  });

  it('of steps finer than the intervals are gathered in them', () => {
    const quarters = [5, 7, 9, 11].map((value, i) => step(8 + i / 4, 8 + (i + 1) / 4, value));
    expect(byHour(quarters)[8]).toBeCloseTo(32, 10);
  });

  it('of a step across a boundary fall on either side by the time spent there', () => {
    const amounts = byHour([step(8.75, 10.25, 12)]);
    [2, 8, 2].forEach((amount, i) => {
      expect(amounts[8 + i]).toBeCloseTo(amount, 10);
    });
  });

  it('of a later step replace those of earlier ones where it covers them, and only there', () => {
    const amounts = byHour([step(8, 12, 40), step(9, 11, 2)]);
    expect(amounts.slice(8, 12)).toEqual([10, 1, 1, 10]);
  });

  it('that belong to another day are not counted', () => {
    const schedule = [step(8, 9, 5), step(9, 10, 50, [5, 6]), step(10, 11, 500, '2027-01-04')];
    expect(byHour(schedule).slice(8, 11)).toEqual([5, 0, 500]);
    expect(byHour(schedule, SATURDAY).slice(8, 11)).toEqual([5, 50, 0]);
  });

  it('are conserved, whatever the steps and the interval', () => {
    const steps = fc
      .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 12 })
      .map((cuts) => cuts.sort((a, b) => a - b).map((minute) => minute / 60))
      .chain((cuts) =>
        fc
          .array(fc.nat(100), { minLength: cuts.length - 1, maxLength: cuts.length - 1 })
          .map((values) => values.map((value, i) => step(cuts[i], cuts[i + 1], value))),
      );
    fc.assert(
      fc.property(steps, fc.constantFrom(24, 48, 96, 288, 6), (schedule, perDay) => {
        const total = schedule.reduce((sum, { value }) => sum + value, 0);
        const amounts = spread(schedule, MONDAY, perDay, DAY / perDay);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(total, 8);
        expect(Math.min(...amounts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
