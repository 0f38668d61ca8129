import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/compile/model.ts';
import { type Document, modelOf } from '../scenario-of.ts';

const WEEK = { weeks: 1, interval: '1h', hours: { 'mon-fri': '08:00-18:00', sat: '09:00-13:00' } };

/** Expected contacts of the first type by hour, and its sum on each day. */
function arrivalsOf(volume: object, calendar: object = WEEK, more: Document = {}) {
  const model = modelOf({ calendar, channels: { phone: { volume } }, ...more });
  const expected = expectedOf(model, 0);
  const byDay = Array.from({ length: model.grid.days }, (_, day) => total(expected.slice(day * 24, (day + 1) * 24)));
  return { expected, byDay, sum: total(expected) };
}

function expectedOf({ types }: Model, type: number): Float64Array {
  const { arrivals } = types[type];
  if (arrivals.kind !== 'poisson') throw new Error('recorded arrivals have no expectation');
  return arrivals.expected;
}

const total = (amounts: Float64Array): number => amounts.reduce((sum, amount) => sum + amount, 0);
const near = (value: number): unknown => expect.closeTo(value, 9);

describe('A daily total', () => {
  it('falls whole on every open day, evenly over its hours', () => {
    const { byDay, expected } = arrivalsOf({ per_day: 1000 });
    expect(byDay).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 0].map(near));
    expect(expected[8]).toBeCloseTo(100, 9);
    expect(expected[5 * 24 + 9]).toBeCloseTo(250, 9);
    expect([expected[7], expected[18], expected[5 * 24 + 8]]).toEqual([0, 0, 0]);
  });

  it('follows its profile, whose weights count only while open and are normalised day by day', () => {
    const { byDay, expected } = arrivalsOf({ per_day: 1000, profile: { '08:00-10:00': 3, '10:00-18:00': 1 } });
    expect(byDay).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 0].map(near));
    // The weight of a range is that of its whole time: 3 over two hours, 1 over eight.
    expect([expected[8], expected[9], expected[10], expected[17]]).toEqual([375, 375, 31.25, 31.25].map(near));
  });

  it('with weights of weekdays keeps its average over the open days', () => {
    const weekdays = { mon: 2, tue: 1, wed: 1, thu: 1, fri: 1, sat: 0 };
    const { byDay } = arrivalsOf({ per_day: 1000, weekdays });
    expect(byDay).toEqual([2000, 1000, 1000, 1000, 1000, 0, 0].map(near));
  });

  it('loses the holidays, whose customers come on no other day', () => {
    const { byDay } = arrivalsOf({ per_day: 1000 }, { ...WEEK, holidays: ['2027-01-05'] });
    expect(byDay).toEqual([1000, 0, 1000, 1000, 1000, 1000, 0].map(near));
  });
});

describe('A weekly total', () => {
  it('is divided evenly over the open days of a week', () => {
    const { byDay, sum } = arrivalsOf({ per_week: 1200 });
    expect(byDay).toEqual([200, 200, 200, 200, 200, 200, 0].map(near));
    expect(sum).toBeCloseTo(1200, 9);
  });

  it('is divided by the weights of the weekdays, and conserved week after week', () => {
    const weekdays = { mon: '25%', tue: '20%', wed: '20%', thu: '15%', fri: '15%', sat: '5%' };
    const { byDay, sum } = arrivalsOf({ per_week: 1200, weekdays }, { ...WEEK, weeks: 3 });
    expect(byDay.slice(7, 14)).toEqual([300, 240, 240, 180, 180, 60, 0].map(near));
    expect(sum).toBeCloseTo(3600, 8);
  });

  it('is conserved with any profile', () => {
    const profile = { 'mon-fri': { '08:00': 1, '12:00': 5 }, sat: { '09:00': 2 } };
    const { sum, byDay } = arrivalsOf({ per_week: 1200, profile, weekdays: { 'mon-fri': 1, sat: 1 } });
    expect(sum).toBeCloseTo(1200, 9);
    expect(byDay[0]).toBeCloseTo(byDay[4], 9);
  });

  it('keeps the other days as they are when one of them is a holiday', () => {
    const { byDay } = arrivalsOf({ per_week: 1200 }, { ...WEEK, holidays: ['2027-01-08', '2027-01-09'] });
    expect(byDay).toEqual([200, 200, 200, 200, 0, 0, 0].map(near));
  });

  it('in a calendar shorter than a week brings only the share of its days', () => {
    const { sum } = arrivalsOf({ per_week: 1200 }, { interval: '1h', hours: WEEK.hours, days: 2 });
    expect(sum).toBeCloseTo(400, 9);
  });
});

describe('A rate', () => {
  it('holds while open, and only then', () => {
    const { expected, byDay } = arrivalsOf({ per_hour: 90 });
    expect([expected[7], expected[8], expected[17], expected[18]]).toEqual([0, 90, 90, 0].map(near));
    expect(byDay).toEqual([900, 900, 900, 900, 900, 360, 0].map(near));
    expect(arrivalsOf({ per_minute: 1.5 }).byDay).toEqual(byDay.map(near));
  });

  it('holds round the clock in a continuous run, warming up and running out included', () => {
    const { byDay } = arrivalsOf({ per_hour: 10 }, { continuous: true, days: 2, warm_up: '1 day', interval: '1h' });
    expect(byDay).toEqual([240, 240, 240, 240].map(near));
  });
});

describe('Counts', () => {
  it('by interval are expected as they stand', () => {
    const { expected, byDay } = arrivalsOf({ per_interval: { '08:00': 12, '09:00': 30 } });
    expect([expected[8], expected[9], expected[10]]).toEqual([12, 30, 0].map(near));
    expect(byDay).toEqual([42, 42, 42, 42, 42, 30, 0].map(near));
  });

  it('stop with the doors closed', () => {
    const { byDay } = arrivalsOf({ per_interval: { '08:00-18:00': 100 } }, { ...WEEK, holidays: ['2027-01-04'] });
    expect(byDay[0]).toBe(0);
    expect(byDay[1]).toBeCloseTo(100, 9);
    expect(byDay[6]).toBe(0);
  });
});

describe('Types of contact', () => {
  const intents = { billing: { handle: '3m' }, status: { handle: '2m' }, other: { handle: '1m' } };

  it('share a volume as the mix says', () => {
    const mix = { billing: '25%', status: '45%', other: '30%' };
    const model = modelOf({ intents, channels: { phone: { volume: { per_day: 400 }, mix } } });
    expect(model.types.map((_, t) => total(expectedOf(model, t)))).toEqual([100, 180, 120].map(near));
  });

  it('add up the flows that bring them', () => {
    const volume = { by_intent: { status: { per_day: 70 }, billing: { per_hour: 30 } } };
    const model = modelOf({ intents, channels: { phone: { volume } } });
    const sums = Object.fromEntries(model.types.map(({ name }, t) => [name, total(expectedOf(model, t))]));
    expect(sums).toEqual({ 'phone/status': near(70), 'phone/billing': near(30) });
  });
});
