import { describe, expect, it } from 'vitest';
import type { SanityLine } from '../../src/metrics/result.ts';
import { sanityLines } from '../../src/metrics/sanity.ts';
import { erlangA } from '../../src/queueing/erlang-a.ts';
import { erlangC } from '../../src/queueing/erlang-c.ts';
import { type Document, modelOf, recording } from '../scenario-of.ts';

/** What Erlang assumed: one line, one pool of like agents, for ever; 48 contacts a minute of one minute each. */
const assumed = {
  calendar: { continuous: true, days: 1 },
  intents: { call: { handle: '1m' } },
  channels: { phone: { volume: { per_minute: 48 }, service_level: { within: '20s' } } },
  teams: { front: { agents: 50 } },
};
const impatient = { ...assumed, channels: { phone: { ...assumed.channels.phone, patience: '2m' } } };

const lines = (document: Document): SanityLine[] => sanityLines(modelOf(document));
const why = (document: Document): string => {
  const reasons = new Set(lines(document).map(({ because }) => because.map(({ text }) => text).join('; ')));
  expect(reasons.size).toBe(1);
  return [...reasons][0]!;
};
const value = (document: Document, metric: string): number | null | undefined =>
  lines(document).find((line) => line.metric === metric)?.value;

describe('where Erlang C is exact', () => {
  const c = erlangC({ arrivalRate: 0.8, meanHandle: 60, agents: 50, within: 20 });

  it('the lines are its figures, and say that only chance is between', () => {
    expect(value(assumed, 'service_level')).toBeCloseTo(c.serviceLevel, 9);
    expect(value(assumed, 'average_speed_of_answer')).toBeCloseTo(c.meanWait, 6);
    expect(value(assumed, 'occupancy')).toBeCloseTo(0.96, 9);
    expect(value(assumed, 'abandonment_rate')).toBeUndefined();
    expect(new Set(lines(assumed).map(({ formula }) => formula))).toEqual(new Set(['Erlang C']));
    expect(why(assumed)).toBe('by chance alone, for the formula is exact here');
  });
});

describe('where Erlang A is exact', () => {
  const a = erlangA({ arrivalRate: 0.8, meanHandle: 60, agents: 50, meanPatience: 120, within: 20 });

  it('the lines are its figures, and say that only chance is between', () => {
    expect(value(impatient, 'service_level')).toBeCloseTo(a.answeredWithin / (1 - a.abandonedWithin), 9);
    expect(value(impatient, 'abandonment_rate')).toBeCloseTo(0.0309, 4);
    expect(value(impatient, 'average_speed_of_answer')).toBeCloseTo(a.meanWaitAnswered, 6);
    expect(value(impatient, 'occupancy')).toBeCloseTo(0.93, 3);
    expect(new Set(lines(impatient).map(({ formula }) => formula))).toEqual(new Set(['Erlang A']));
    expect(why(impatient)).toBe('by chance alone, for the formula is exact here');
  });

  it("the service level is by the channel's own formula", () => {
    const level = (service_level: object): number =>
      value({ ...impatient, channels: { phone: { ...impatient.channels.phone, service_level } } }, 'service_level')!;
    const within = '20s';
    expect(level({ within, formula: 'g0' })).toBeCloseTo(a.answeredWithin / (1 - a.pAbandon), 9);
    expect(level({ within, formula: 'g2' })).toBeCloseTo(a.answeredWithin + a.abandonedWithin, 9);
    expect(level({ within, formula: 'g3' })).toBeCloseTo(a.answeredWithin, 9);
    const short = erlangA({ arrivalRate: 0.8, meanHandle: 60, agents: 50, meanPatience: 120, within: 5 });
    expect(level({ within, formula: 'g2', short_abandon: '5s' })).toBeCloseTo(
      a.answeredWithin + short.abandonedWithin,
      9,
    );
  });
});

describe('where the formula is not exact, it says why', () => {
  const channel = (more: object): Document => ({
    ...assumed,
    channels: { phone: { ...assumed.channels.phone, ...more } },
  });
  const two = { calls: { handle: '1m' }, orders: { handle: '2m' } };
  const both = { volume: { per_minute: 20 }, mix: { calls: '50%', orders: '50%' } };

  it.each<[string, Document, string]>([
    [
      'a day that opens and closes',
      { ...assumed, calendar: { hours: '08:00-18:00' } },
      'the simulation carries queues on',
    ],
    [
      'staffing that changes',
      { ...assumed, teams: { front: { agents: { '00:00': 50, '12:00': 60 } } } },
      'carries queues on',
    ],
    [
      'demand that changes',
      channel({ volume: { per_day: 50_000, profile: { '00:00': 1, '12:00': 2 } } }),
      'carries queues on',
    ],
    [
      'hours without agents',
      { ...assumed, teams: { front: { agents: { '00:00': 0, '01:00': 52 } } } },
      'without agents',
    ],
    ['busy days', channel({ busyness: { cv: '10%' } }), 'it knows no busy and quiet days'],
    [
      'a handle time that is not exponential',
      { ...assumed, intents: { call: { handle: { exactly: '1m' } } } },
      'as exponential',
    ],
    ['after-contact work', channel({ after_contact_work: '1s' }), 'it takes handle time and patience as exponential'],
    ['patience that is not exponential', channel({ patience: { exactly: '2m' } }), 'as exponential'],
    ['intents that differ', { ...assumed, intents: two, channels: { phone: both } }, 'all contacts as alike'],
    ['a limit of lines', channel({ lines: 60 }), 'it knows no limit of lines'],
    ['a limit of waiting places', channel({ queue_capacity: 10 }), 'it knows no limit of lines'],
    [
      'agents who are faster',
      { ...assumed, teams: { front: { agents: 30 }, fast: { agents: 20, skills: { call: { speed: 1.2 } } } } },
      'all agents as equally fast',
    ],
    [
      'agents with times of their own',
      { ...assumed, teams: { front: { agents: 30 }, own: { agents: 20, skills: { call: { handle: '50s' } } } } },
      'all contacts as alike',
    ],
    [
      'agents who do not take everything',
      {
        ...assumed,
        intents: { calls: { handle: '1m' }, orders: { handle: '1m' } },
        channels: { phone: both },
        teams: { all: { agents: 30 }, some: { agents: 20, skills: ['calls'] } },
      },
      'every agent take every contact',
    ],
    [
      'priorities',
      {
        ...assumed,
        intents: { calls: { handle: '1m', priority: 1 }, orders: { handle: '1m', priority: 2 } },
        channels: { phone: both },
      },
      'it knows no priorities',
    ],
    [
      'channels with thresholds of their own',
      {
        ...assumed,
        channels: {
          phone: { volume: { per_minute: 20 } },
          chat: { volume: { per_minute: 20 }, service_level: { within: '2m' } },
        },
      },
      "it takes the service level of phone for every channel's",
    ],
  ])('%s', (_, document, reason) => {
    expect(lines(document).length).toBeGreaterThan(0);
    expect(why(document)).toContain(reason);
    expect(why(document)).not.toContain('exact here');
  });
});

describe('where there is no answer', () => {
  it('Erlang C under more load than agents has no value, and says in how many intervals', () => {
    const overloaded = { ...assumed, teams: { front: { agents: { '00:00': 40, '12:00': 60 } } } };
    for (const line of lines(overloaded)) expect(line.value).toBeNull();
    expect(why(overloaded)).toMatch(/^in \d+ of \d+ intervals the load exceeds the agents$/);
  });

  it('Erlang A has one under any load', () => {
    const overloaded = { ...impatient, teams: { front: { agents: 20 } } };
    expect(value(overloaded, 'abandonment_rate')).toBeGreaterThan(0.5);
    expect(value(overloaded, 'occupancy')).toBeCloseTo(1, 3);
  });

  it.each<[string, Document]>([
    [
      'some contacts are patient for ever and others are not',
      {
        ...assumed,
        channels: {
          phone: { volume: { per_minute: 20 }, patience: '2m' },
          chat: { volume: { per_minute: 20 } },
        },
      },
    ],
    [
      'whoever cannot be answered at once is gone',
      { ...assumed, channels: { phone: { ...assumed.channels.phone, patience: { exactly: '0s' } } } },
    ],
  ])('nothing is said where %s', (_, document) => {
    expect(lines(document)).toEqual([]);
  });

  it('nothing is said where all arrivals are recorded ones', () => {
    const document = { channels: { phone: { volume: { trace: 'calls.csv' } } } };
    expect(sanityLines(modelOf(document, { 'calls.csv': recording(10, 20) }))).toEqual([]);
  });
});
