import { describe, expect, it } from 'vitest';
import { layGrid, listDays } from '../../src/compile/grid.ts';
import { scenarioOf } from '../scenario-of.ts';

const HOUR = 3600;

function gridOf(calendar: object) {
  const read = scenarioOf({ calendar }).calendar;
  const days = listDays(read);
  return { days, grid: layGrid(read, days) };
}

const names = ({ binNames }: { binNames: readonly { from: string; to: string }[] }): string[] =>
  binNames.map(({ from, to }) => (from === to ? from : `${from}-${to}`));

describe('A day with opening hours', () => {
  const { grid } = gridOf({ hours: '08:00-10:00', interval: '30m', days: 2 });

  it('has a bin for each open interval, one for the time outside, and one beyond for what nobody reads', () => {
    expect(names(grid)).toEqual(['08:00-08:30', '08:30-09:00', '09:00-09:30', '09:30-10:00', 'outside']);
    expect(grid.bins).toBe(5);
    expect(grid.bin).toHaveLength(2 * 48);
    expect([grid.bin[15], grid.bin[16], grid.bin[19], grid.bin[20]]).toEqual([4, 0, 3, 4]);
    expect(grid.bin.includes(5)).toBe(false);
  });

  it('is open from opening to closing, the same on each of its days', () => {
    expect([...grid.open.keys()].filter((i) => grid.open[i] === 1)).toEqual([16, 17, 18, 19, 64, 65, 66, 67]);
    expect(grid.bin.slice(0, 48)).toEqual(grid.bin.slice(48));
  });

  it('counts the seconds of each bin over all days', () => {
    expect([...grid.binSeconds]).toEqual([HOUR, HOUR, HOUR, HOUR, 44 * HOUR]);
    expect(grid.end).toBe(48 * HOUR);
  });
});

describe('A week', () => {
  const hours = { 'mon-fri': '08:00-10:00', sat: '09:00-11:00' };

  it('has the bins of all its hours together, with the seconds that were open', () => {
    const { grid } = gridOf({ hours, interval: '1h', weeks: 1 });
    expect(names(grid)).toEqual(['08:00-09:00', '09:00-10:00', '10:00-11:00', 'outside']);
    expect([...grid.binSeconds].map((seconds) => seconds / HOUR)).toEqual([5, 6, 1, 7 * 24 - 12]);
    expect(grid.bin[6 * 24 + 9]).toBe(3);
  });

  it('knows its weekdays and dates, from any start, over the end of a year', () => {
    const { days } = gridOf({ start: '2027-12-30', days: 4 });
    expect(days.map(({ date, weekday }) => [date, weekday])).toEqual([
      ['2027-12-30', 3],
      ['2027-12-31', 4],
      ['2028-01-01', 5],
      ['2028-01-02', 6],
    ]);
  });

  it('is closed on holidays and on weekdays without hours', () => {
    const { days, grid } = gridOf({ hours, interval: '1h', weeks: 1, holidays: ['2027-01-06'] });
    expect(days.map((day) => day.hours !== null)).toEqual([true, true, false, true, true, true, false]);
    expect([...grid.binSeconds].slice(0, 3).map((seconds) => seconds / HOUR)).toEqual([4, 5, 1]);
    expect(grid.open.slice(48, 72).includes(1)).toBe(false);
  });
});

describe('Round the clock', () => {
  it('a day keeps a bin for the time after its end, to serve out who still waits', () => {
    const { grid } = gridOf({ hours: '00:00-24:00', interval: '6h' });
    expect(names(grid)).toEqual(['00:00-06:00', '06:00-12:00', '12:00-18:00', '18:00-24:00', 'outside']);
    expect([...grid.binSeconds].map((seconds) => seconds / HOUR)).toEqual([6, 6, 6, 6, 0]);
  });

  it('a continuous run has no time outside; warming up and running out go where nobody reads', () => {
    const { days, grid } = gridOf({ continuous: true, days: 2, warm_up: '18h', interval: '6h' });
    expect(names(grid)).toEqual(['00:00-06:00', '06:00-12:00', '12:00-18:00', '18:00-24:00']);
    expect(days).toHaveLength(2 + 1 + 1);
    expect([grid.days, grid.measuredDays]).toEqual([4, 2]);
    expect([...grid.bin]).toEqual([4, 4, 4, 3, 0, 1, 2, 3, 0, 1, 2, 4, 4, 4, 4, 4]);
    expect([...grid.binSeconds].map((seconds) => seconds / HOUR)).toEqual([12, 12, 12, 12]);
    expect(grid.end).toBe((18 + 48) * HOUR);
  });
});

it('Intervals that do not start on a minute bear their seconds in their names', () => {
  const { grid } = gridOf({ hours: '00:00-24:00', interval: '90s' });
  expect(names(grid).slice(0, 3)).toEqual(['00:00-00:01:30', '00:01:30-00:03', '00:03-00:04:30']);
});
