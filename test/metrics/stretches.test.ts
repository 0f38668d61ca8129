import { describe, expect, it } from 'vitest';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import type { Epoch } from '../../src/center/course.ts';
import type { Model } from '../../src/compile/model.ts';
import { Stretches } from '../../src/metrics/stretches.ts';
import { modelOf } from '../scenario-of.ts';

const HOUR = 3600;
/** Ten days, an hour each, with customers who join and leave. */
const model = modelOf({
  calendar: { start: '2027-03-01', days: 10, hours: '08:00-09:00' },
  customers: { base: { active: 100, joins: 5, churn: '1%' } },
});
const { length } = tallyLayout(model);
const dearer: Model = { ...model, loading: 2 * model.loading };
const busier: Model = { ...model, sharedLines: 5 };
const at = (day: number, of: Model): Epoch => ({ day, model: of });

/** Counters on the morning of a day, if every counter grows by one a day. */
const counters = (day: number) => new Float64Array(length).fill(day);

function followed(stretches: Stretches): Stretches {
  const values = counters(0);
  for (let day = 0; day < 10; day++) {
    stretches.look(day, values);
    for (let i = 0; i < length; i++) values[i]! += 1;
  }
  stretches.end(values);
  return stretches;
}

describe('a period', () => {
  const periods = [
    { from: 0, to: 10 },
    { from: 2, to: 6 },
  ];

  it('is one stretch while prices stay, whatever else changes', () => {
    const stretches = new Stretches(model, [at(0, model), at(4, busier)], periods);
    const days = periods.map((period) => stretches.within(period).map(({ from, to }) => [from, to]));
    expect(days).toEqual([[[0, 10]], [[2, 6]]]);
  });

  it('is cut where a price changes, and each part has the prices of its days', () => {
    const stretches = new Stretches(model, [at(0, model), at(4, dearer), at(8, model)], periods);
    const told = periods.map((period) =>
      stretches.within(period).map(({ from, to, model: { loading } }) => [from, to, loading / model.loading]),
    );
    expect(told).toEqual([
      [
        [0, 4, 1],
        [4, 8, 2],
        [8, 10, 1],
      ],
      [
        [2, 4, 1],
        [4, 6, 2],
      ],
    ]);
  });

  it('has the opening hours of its own days', () => {
    const stretches = new Stretches(model, [at(0, model), at(4, dearer)], periods);
    const open = stretches.within({ from: 2, to: 6 }).map(({ model: { grid } }) => {
      return grid.binSeconds.reduce(
        (sum, seconds, bin) => sum + (grid.binNames[bin]!.from === 'outside' ? 0 : seconds),
        0,
      );
    });
    expect(open).toEqual([2 * HOUR, 2 * HOUR]);
  });
});

describe('between two cuts', () => {
  const periods = [
    { from: 3, to: 7 },
    { from: 7, to: 10 },
  ];

  it('is what was counted there', () => {
    const stretches = followed(new Stretches(model, [at(0, model)], periods));
    const { bases } = tallyLayout(model);
    // Counters before those of the customer bases, of which one is a level.
    expect([...stretches.between(3, 7).subarray(0, bases)]).toEqual(new Array(bases).fill(4));
    expect([...stretches.between(7, 10).subarray(0, bases)]).toEqual(new Array(bases).fill(3));
    expect([...stretches.between(0, 10).subarray(0, bases)]).toEqual(new Array(bases).fill(10));
  });

  it('levels are those at the end: customers are not a count', () => {
    const stretches = followed(new Stretches(model, [at(0, model)], periods));
    expect([...stretches.activeAt(0)]).toEqual([100]);
    expect([...stretches.activeAt(3)]).toEqual([3]);
    expect([...stretches.activeAt(7)]).toEqual([7]);
    const grown = [...stretches.between(3, 7)].filter((value) => value !== 4);
    expect(grown).toEqual([7]);
  });

  it('nothing is counted after a replication that ended before', () => {
    const stretches = new Stretches(model, [at(0, model)], periods);
    stretches.look(3, counters(3));
    stretches.end(counters(5));
    expect(stretches.between(3, 7)[0]).toBe(2);
    expect(stretches.between(7, 10)[0]).toBe(0);
  });
});
