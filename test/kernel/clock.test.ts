import { describe, expect, it } from 'vitest';
import { runClock } from '../../src/kernel/clock.ts';
import { FutureEventList } from '../../src/kernel/future-event-list.ts';

/** A list that notes what the clock delivers, as [time, kind, subject]. */
function watchedList() {
  const delivered: [number, number, number][] = [];
  const events: FutureEventList = new FutureEventList((kind, subject) => delivered.push([events.now, kind, subject]));
  return { events, delivered };
}

describe('The clock over the future-event list', () => {
  it('loses nothing at a horizon: what comes later is delivered when it runs on', () => {
    const { events, delivered } = watchedList();
    for (const time of [1, 2, 3, 4]) events.schedule(time, 0, time);
    events.horizon = 2.5;
    runClock(events);
    expect(delivered.map(([time]) => time)).toEqual([1, 2]);
    expect(events.size).toBe(2);
    events.horizon = Infinity;
    runClock(events);
    expect(delivered.map(([time]) => time)).toEqual([1, 2, 3, 4]);
    expect(events.size).toBe(0);
  });

  it('delivers what falls exactly on the horizon', () => {
    const { events, delivered } = watchedList();
    events.schedule(3, 0, 0);
    events.horizon = 3;
    runClock(events);
    expect(delivered).toEqual([[3, 0, 0]]);
  });

  it('delivers events at time 0, also those scheduled by one another', () => {
    const delivered: number[] = [];
    const events: FutureEventList = new FutureEventList((_kind, subject) => {
      delivered.push(subject);
      if (subject < 3) events.schedule(0, 1, subject + 1);
    });
    events.schedule(0, 1, 1);
    runClock(events);
    expect(delivered).toEqual([1, 2, 3]);
    expect(events.now).toBe(0);
  });

  it('never stands at the time of a cancelled event', () => {
    const { events, delivered } = watchedList();
    events.schedule(1, 0, 0);
    events.cancel(events.schedule(7, 0, 0));
    runClock(events);
    expect(delivered).toEqual([[1, 0, 0]]);
    expect(events.now).toBe(1);
  });

  it('stops of itself when an event drops all that follow', () => {
    const delivered: number[] = [];
    const events: FutureEventList = new FutureEventList(() => {
      delivered.push(events.now);
      if (events.now === 2) events.clear();
    });
    for (const time of [1, 2, 3, 4]) events.schedule(time, 0, 0);
    runClock(events);
    expect(delivered).toEqual([1, 2]);
    events.schedule(5, 0, 0);
    runClock(events);
    expect(delivered).toEqual([1, 2, 5]);
  });

  it('gives an event at Infinity no turn', () => {
    const { events, delivered } = watchedList();
    events.schedule(Infinity, 0, 0);
    events.schedule(1, 0, 0);
    runClock(events);
    expect(delivered).toEqual([[1, 0, 0]]);
    expect(events.size).toBe(1);
  });
});
