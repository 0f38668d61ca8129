import { describe, expect, it } from 'vitest';
import { BusinessClock } from '../../src/center/business-clock.ts';
import { modelOf } from '../scenario-of.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const { grid } = modelOf({ calendar: { hours: '08:00-10:00', interval: '30m', days: 3 } });
const clock = new BusinessClock(grid);

describe('The clock of opening hours', () => {
  it('goes while the center is open, and stands still while it is closed', () => {
    const moments = [0, 8 * HOUR, 9.25 * HOUR, 10 * HOUR, 20 * HOUR, DAY + 9 * HOUR, 10 * DAY];
    expect(moments.map((moment) => clock.until(moment) / HOUR)).toEqual([0, 0, 1.25, 2, 2, 3, 6]);
  });

  it('says when so much of it has passed, over nights', () => {
    expect(clock.after(8.5 * HOUR, HOUR)).toBe(9.5 * HOUR);
    expect(clock.after(9 * HOUR, HOUR)).toBe(10 * HOUR);
    expect(clock.after(9 * HOUR, 2 * HOUR)).toBe(DAY + 9 * HOUR);
    expect(clock.after(22 * HOUR, HOUR)).toBe(DAY + 9 * HOUR);
    expect(clock.after(9 * HOUR, 6 * HOUR)).toBe(Number.POSITIVE_INFINITY);
    expect(clock.after(0, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('inverts itself: what was waited by it is what was asked', () => {
    for (let moment = 0; moment < DAY; moment += 977) {
      for (const seconds of [60, HOUR, 3 * HOUR]) {
        expect(clock.until(clock.after(moment, seconds)) - clock.until(moment)).toBeCloseTo(seconds, 6);
      }
    }
  });
});

describe('A moment in closed hours', () => {
  const whenOpen = (hours: number): number => clock.whenOpen(grid.open, hours * HOUR) / HOUR;

  it('is as long after the next opening as it was after the closing', () => {
    expect([whenOpen(9), whenOpen(10), whenOpen(11), whenOpen(9.99)]).toEqual([9, 32, 33, 9.99]);
  });

  it('that outlasts the next opening too goes on after the one that follows', () => {
    expect(whenOpen(12.5)).toBe(48 + 8.5);
  });

  it('after the last closing never comes', () => {
    expect(whenOpen(58)).toBe(Number.POSITIVE_INFINITY);
    expect(clock.whenOpen(new Uint8Array(grid.open.length), 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
