import { describe, expect, it } from 'vitest';
import { channelHours } from '../../src/compile/channel-hours.ts';
import { compile } from '../../src/compile/compile.ts';
import { layGrid, listDays } from '../../src/compile/grid.ts';
import type { Calendar, Channel } from '../../src/documents/scenario.ts';
import { scenarioOf } from '../scenario-of.ts';

const HOUR = 3600;
const WEEK = { hours: { 'mon-fri': '08:00-18:00' }, interval: '1h', weeks: 1, holidays: ['2027-01-06'] };

/** The same hours on the given weekdays, 0 is Monday. */
function on(weekdays: readonly number[], open: number, close: number): Calendar['hours'] {
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    weekdays.includes(weekday) ? { open: open * HOUR, close: close * HOUR } : null,
  );
}

function hoursOf(channel: Pick<Channel, 'hours' | 'deferred'>, calendar: object = WEEK) {
  const read = scenarioOf({ calendar }).calendar;
  const days = listDays(read);
  const grid = layGrid(read, days);
  return { grid, hours: channelHours(channel, read, days, grid) };
}

/** Open hours on each day. */
const byDay = (open: Uint8Array): number[] =>
  Array.from({ length: open.length / 24 }, (_, day) =>
    open.slice(day * 24, (day + 1) * 24).reduce((sum, one) => sum + one, 0),
  );

describe('A channel', () => {
  it('without hours of its own is open with the center: it is the same table', () => {
    const { grid, hours } = hoursOf({ hours: null, deferred: false });
    expect(hours.open).toBe(grid.open);
    expect(hours.weekdays).toEqual([0, 1, 2, 3, 4]);
  });

  it('with hours of its own keeps them, and closes on holidays', () => {
    const { hours } = hoursOf({ hours: on([0, 2, 3], 9, 12), deferred: false });
    expect(byDay(hours.open)).toEqual([3, 0, 0, 3, 0, 0, 0]);
    expect([hours.open[8], hours.open[9], hours.open[11], hours.open[12]]).toEqual([0, 1, 1, 0]);
    expect(hours.weekdays).toEqual([0, 2, 3]);
  });

  it('that is deferred and has hours of its own takes contacts by night, at weekends and on holidays', () => {
    const { hours } = hoursOf({ hours: on([0, 1, 2, 3, 4, 5, 6], 0, 24), deferred: true });
    expect(byDay(hours.open)).toEqual([24, 24, 24, 24, 24, 24, 24]);
    const { hours: without } = hoursOf({ hours: null, deferred: true });
    expect(byDay(without.open)).toEqual([10, 10, 0, 10, 10, 0, 0]);
  });

  it('of a center that never closes may close', () => {
    const { hours } = hoursOf(
      { hours: on([0], 6, 12), deferred: false },
      { continuous: true, days: 7, interval: '1h', warm_up: '0h' },
    );
    expect(byDay(hours.open)).toEqual([6, 0, 0, 0, 0, 0, 0, 6]);
  });
});

describe('Demand', () => {
  it('of a channel is spread over its own hours', () => {
    const scenario = scenarioOf({ calendar: WEEK, channels: { phone: { volume: { per_day: 120 } } } });
    const channels = scenario.channels.map((channel) => ({ ...channel, hours: on([0, 1, 5], 9, 12) }));
    const [type] = compile({ ...scenario, channels }).types;
    if (type.arrivals.kind !== 'poisson') throw new Error(type.arrivals.kind);
    const { expected } = type.arrivals;
    expect([expected[8], expected[9], expected[11], expected[12]]).toEqual([0, 40, 40, 0]);
    const days = Array.from({ length: 7 }, (_, day) => expected.slice(day * 24, day * 24 + 24).reduce((a, b) => a + b));
    expect(days).toEqual([120, 120, 0, 0, 0, 120, 0].map((count) => expect.closeTo(count, 9)));
  });
});

describe('The clock of business hours', () => {
  it('counts the seconds of opening hours before each interval, and before the end', () => {
    const { grid } = hoursOf({ hours: null, deferred: false });
    expect(grid.openBefore).toHaveLength(grid.open.length + 1);
    expect([8, 9, 18, 24, 24 + 8, 24 + 9].map((i) => grid.openBefore[i]! / HOUR)).toEqual([0, 1, 10, 10, 10, 11]);
    // Wednesday is a holiday.
    expect(grid.openBefore.at(-1)).toBe(40 * HOUR);
  });
});
