import { describe, expect, test } from 'vitest';
import type { Flow, Scenario } from '../../src/documents/scenario.ts';
import { load, type Parts, scenarioText } from './small-scenario.ts';

type Tables = Readonly<Record<string, string>>;

function read(parts: Parts, tables: Tables = {}): Scenario {
  const { scenario, problems } = load(scenarioText(parts), tables);
  expect(problems).toEqual([]);
  return scenario!;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const MIX = 'mix: { billing: 40%, status: 60% }';
const YEAR = '{ weeks: 52, hours: 08:00-18:00 }';
const BASE = 'customers: { app: { active: 120000 } }';

function flow(volume: string, parts: Parts = {}): Flow {
  return read({ calendar: YEAR, phone: `{ volume: ${volume}, ${MIX}, patience: 4m }`, ...parts }).channels[0].flows[0];
}

describe('the course of a volume', () => {
  test('is level unless it says otherwise', () => {
    expect(flow('{ per_day: 100 }').course).toEqual({ trend: 0, factor: 1, months: null });
  });

  test.each([
    ['2%', 0.02],
    ['-1%', -0.01],
    ['0.02', 0.02],
    ['-0.5', -0.5],
    ['0', 0],
  ])('grows by %s a week', (written, trend) => {
    expect(flow(`{ per_hour: 10, trend: ${written} }`).course.trend).toBe(trend);
  });

  test('has seasons by month, 1 for those not named', () => {
    const { months } = flow('{ per_day: 100, months: { jan: 120%, jun-aug: 0.8, "nov,dec": 160% } }').course;
    expect(months).toEqual([1.2, 1, 1, 1, 1, 0.8, 0.8, 0.8, 1, 1, 1.6, 1.6]);
  });

  test('of a range of months runs over the turn of the year', () => {
    const { months } = flow('{ per_day: 100, months: { dec-feb: 2 } }').course;
    expect(months).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  test('is each intent its own', () => {
    const { flows } = read({
      phone: '{ volume: { by_intent: { billing: { per_day: 40, trend: 1% }, status: { per_day: 60 } } } }',
    }).channels[0];
    expect(flows.map(({ course }) => course.trend)).toEqual([0.01, 0]);
  });
});

test('a volume of customers is their rate times how many there are', () => {
  const { volume, customers } = flow('{ customers: app, per_week: 0.12, weekdays: { mon-sun: 1 } }', { rest: BASE });
  expect(volume).toMatchObject({ kind: 'total', per: 'week', amount: 0.12 * 120_000, weekdays: [1, 1, 1, 1, 1, 1, 1] });
  expect(customers).toBe('app');
  expect(flow('{ customers: app, per_day: 0.01 }', { rest: BASE }).volume).toMatchObject({ per: 'day', amount: 1200 });
});

test('a customer base takes every value it can have', () => {
  const { customers } = read({
    phone: `{ volume: { customers: app, per_day: 0.001 }, ${MIX} }`,
    rest: 'customers: { app: { active: 120000, joins: 800, churn: 0.4%, leaves_after: { resolved: 0.1%, unresolved: 2%, abandoned: 3% } } }',
  });
  expect(customers).toEqual([
    {
      name: 'app',
      active: 120_000,
      joins: 800,
      churn: 0.004,
      leavesAfter: { resolved: 0.001, unresolved: 0.02, abandoned: 0.03 },
    },
  ]);
});

test('a customer base of which only the size is said never changes', () => {
  const { customers } = read({ phone: `{ volume: { customers: app, per_day: 0.001 }, ${MIX} }`, rest: BASE });
  expect(customers[0]).toMatchObject({
    joins: 0,
    churn: 0,
    leavesAfter: { resolved: 0, unresolved: 0, abandoned: 0 },
  });
});

test('special days have a factor each', () => {
  const { calendar } = read({
    calendar: '{ weeks: 4, hours: 08:00-18:00, special_days: { 2027-01-22: 150%, 2027-01-29: 0.6 } }',
  });
  expect(calendar.specialDays).toEqual([
    { date: '2027-01-22', factor: 1.5 },
    { date: '2027-01-29', factor: 0.6 },
  ]);
});

test('a busyness is drawn once a day, or once an interval', () => {
  const { busyness } = read({
    phone: `{ volume: { per_day: 100 }, ${MIX}, busyness: [market, spikes, { cv: 10%, per: interval }, { shape: 4 }] }`,
    rest: 'busyness: { market: { cv: 15%, per: day }, spikes: { shape: 25, per: interval } }',
  });
  expect(busyness).toEqual([
    { name: 'market', cv: 0.15, per: 'day' },
    { name: 'spikes', cv: 0.2, per: 'interval' },
    { name: 'own:phone', cv: 0.1, per: 'interval' },
    { name: 'own:phone:2', cv: 0.5, per: 'day' },
  ]);
});

describe('a campaign', () => {
  const campaign = (at: string, more = '') =>
    read({
      calendar: '{ weeks: 2, hours: 08:00-18:00 }',
      rest: `campaigns: { sms: { at: ${at}, audience: 20000, responds: 4%, after: { exponential: 3h }, channel: phone, intent: status${more} } }`,
    }).campaigns;

  test('is sent at a moment', () => {
    expect(campaign('2027-01-11 09:00')).toEqual([
      {
        name: 'sms',
        at: [7 * DAY + 9 * HOUR],
        audience: 20_000,
        responds: 0.04,
        after: { kind: 'exponential', mean: 3 * HOUR },
        channel: 'phone',
        intent: 'status',
      },
    ]);
  });

  test('is sent at several moments, in order of time', () => {
    const [{ at }] = campaign('[2027-01-11T09:00:30, 2027-01-04 10:00]');
    expect(at).toEqual([10 * HOUR, 7 * DAY + 9 * HOUR + 30]);
  });

  test('that is switched off is none', () => {
    expect(campaign('2027-01-11 09:00', ', enabled: false')).toEqual([]);
  });
});

describe('a journey', () => {
  const journey = (more = '') =>
    read({
      rest: `journeys: { checkout: { volume: { per_day: 4000, profile: { 08:00-12:00: 1, 12:00-18:00: 2 } }, value: 180, needs_help: 6%, help: { channel: phone, intent: status }, in_time: 2m, converts: { alone: 62%, in_time: 70%, late: 45%, unanswered: 20% }${more} } }`,
    }).journeys;

  test('takes every value it can have', () => {
    expect(journey(', reminder: { after: 1h, wins_back: 8% }')).toEqual([
      {
        name: 'checkout',
        volume: {
          per: 'day',
          amount: 4000,
          profile: [
            { days: 'every', from: 8 * HOUR, to: 12 * HOUR, value: 1 },
            { days: 'every', from: 12 * HOUR, to: 18 * HOUR, value: 2 },
          ],
          weekdays: null,
        },
        value: 180,
        needsHelp: 0.06,
        channel: 'phone',
        intent: 'status',
        inTime: 120,
        converts: { alone: 0.62, inTime: 0.7, late: 0.45, unanswered: 0.2 },
        reminder: { after: { kind: 'exponential', mean: HOUR }, winsBack: 0.08 },
      },
    ]);
  });

  test('sends no reminder unless it says so', () => {
    expect(journey()[0].reminder).toBeNull();
    expect(journey(', reminder: { after: 1h, wins_back: 8%, enabled: false }')[0].reminder).toBeNull();
  });

  test('that is switched off is none', () => {
    expect(journey(', enabled: false')).toEqual([]);
  });
});
