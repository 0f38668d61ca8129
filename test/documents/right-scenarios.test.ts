import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/documents/load.ts';
import type { Scenario, Volume } from '../../src/documents/scenario.ts';
import type { Schedule } from '../../src/documents/schedule-terms.ts';
import { load, type Parts, scenarioText } from './small-scenario.ts';

type Tables = Readonly<Record<string, string>>;

function read(parts: Parts, tables: Tables = {}): Scenario {
  const { scenario, problems } = load(scenarioText(parts), tables);
  expect(problems).toEqual([]);
  return scenario!;
}

/** Steps in hours, for the eye: [days, from, to, value]. */
function steps(schedule: Schedule<number>) {
  return schedule.map(({ days, from, to, value }) => [days, from / 3600, to / 3600, value]);
}

const MIX = 'mix: { billing: 40%, status: 60% }';

test('the smallest scenario has every default a planner expects', () => {
  expect(read({})).toEqual({
    name: 'Small',
    description: null,
    source: null,
    calendar: {
      start: '2027-01-04',
      days: 1,
      interval: 1800,
      hours: Array.from({ length: 7 }, () => ({ open: 28_800, close: 64_800 })),
      holidays: [],
      specialDays: [],
      atClose: 'serve_out',
      continuous: false,
      warmUp: 0,
    },
    busyness: [],
    intents: [
      {
        name: 'billing',
        handle: [{ days: 'every', from: 0, to: 86_400, value: { kind: 'exponential', mean: 180 } }],
        afterContactWork: null,
        priority: null,
        patience: [],
        complexity: 'medium',
        fcr: null,
        repeat: null,
        transfer: null,
        value: 1,
        worth: null,
      },
      {
        name: 'status',
        handle: [{ days: 'every', from: 0, to: 86_400, value: { kind: 'exponential', mean: 120 } }],
        afterContactWork: null,
        priority: null,
        patience: [],
        complexity: 'medium',
        fcr: null,
        repeat: null,
        transfer: null,
        value: 1,
        worth: null,
      },
    ],
    channels: [
      {
        name: 'phone',
        flows: [
          {
            volume: { kind: 'total', per: 'day', amount: 100, profile: null, weekdays: null },
            course: { trend: 0, factor: 1, months: null },
            customers: null,
            mix: [
              { intent: 'billing', share: 0.4 },
              { intent: 'status', share: 0.6 },
            ],
          },
        ],
        lines: null,
        queueCapacity: null,
        patience: [],
        afterContactWork: null,
        priority: null,
        serviceLevel: { target: null, within: 20, formula: 'g1', shortAbandon: null, over: 'contact' },
        busyness: [],
        kind: 'phone',
        hours: null,
        deferred: false,
        deadline: null,
        sessions: { most: 1, speed: [1], fixedAtStart: false, customerIdle: 0 },
        interruptible: false,
        balk: null,
        message: null,
        shift: null,
        redial: null,
        callback: null,
        chase: null,
        contextLost: 0,
        cost: 0,
      },
    ],
    teams: [
      {
        name: 'front',
        agents: [{ days: 'every', from: 28_800, to: 64_800, value: 3 }],
        staffing: 1,
        skills: [
          { intent: 'billing', speed: 1, handle: [], fcr: null },
          { intent: 'status', speed: 1, handle: [], fcr: null },
        ],
        channels: null,
        shifts: [],
        workforce: {
          shrinkage: { planned: 0, absence: 0, inDay: 0 },
          headcount: null,
          attrition: 0,
          hires: [],
          learning: null,
          speedCv: 0,
          fatigue: 0,
          rush: null,
          reserve: 0,
          away: [],
        },
        pay: { wage: [], overtime: 1 },
        seniority: 'regular',
        site: null,
      },
    ],
    routing: {
      strategy: 'availability',
      overflow: [],
      ageing: null,
      triageError: 0,
      prefer: 'fastest',
      rule: null,
      intents: [],
      teams: [],
      agent: 'longest_idle',
    },
    customers: [],
    campaigns: [],
    journeys: [],
    lines: null,
    selfService: [],
    satisfaction: null,
    currency: null,
    overhead: 0,
    resolutionWindow: 604_800,
  });
});

test('the quickstart has about 15 lines and nothing to complain about', () => {
  const { scenario, problems } = loadScenario('scenarios/quickstart/scenario.yaml', (path) =>
    readFileSync(path, 'utf8'),
  );
  expect(problems).toEqual([]);
  expect(scenario?.channels.map(({ name }) => name)).toEqual(['phone']);
  const lines = readFileSync('scenarios/quickstart/scenario.yaml', 'utf8').trim().split('\n');
  expect(lines.length).toBeLessThanOrEqual(16);
});

test('JSON, a byte order mark and Windows line ends are read alike', () => {
  const plain = read({});
  const text = scenarioText();
  expect(load(`\uFEFF${text.replaceAll('\n', '\r\n')}`).scenario).toEqual(plain);
  const json = JSON.stringify({
    ensaio: 1,
    name: 'Small',
    intents: { billing: { handle: '3m' }, status: { handle: '2m' } },
    channels: { phone: { volume: { per_day: 100 }, mix: { billing: 0.4, status: 0.6 } } },
    teams: { front: { agents: 3 } },
  });
  expect(load(json).scenario).toEqual(plain);
  expect(load(json.replaceAll('{', '{\n\t')).scenario).toEqual(plain);
});

test('anchors and aliases spare repetition', () => {
  const { intents } = read({
    intents: '{ billing: { handle: &talk { gamma: { mean: 3m, cv: 1 } } }, status: { handle: *talk } }',
  });
  expect(intents[1].handle).toEqual(intents[0].handle);
});

test('names may have accents, spaces and digits', () => {
  const scenario = read({
    intents: '{ 2ª via de boleto: { handle: 3m } }',
    phone: '{ volume: { per_day: 100 } }',
    front: '{ agents: 3, skills: [2ª via de boleto] }',
  });
  expect(scenario.intents[0].name).toBe('2ª via de boleto');
});

describe('the calendar', () => {
  test('has hours by weekday, and days not named are closed', () => {
    const { calendar } = read({
      calendar:
        '{ start: 2027-01-25, weeks: 2, interval: 15m, hours: { mon-fri: 08:00-20:00, sat: 09:00-14:00, sun: closed }, holidays: [2027-01-27], at_close: clear }',
      front: '{ agents: 3 }',
    });
    expect(calendar.hours.map((range) => (range === null ? null : [range.open / 3600, range.close / 3600]))).toEqual([
      ...Array.from({ length: 5 }, () => [8, 20]),
      [9, 14],
      null,
    ]);
    expect(calendar).toMatchObject({
      start: '2027-01-25',
      days: 14,
      interval: 900,
      holidays: ['2027-01-27'],
      atClose: 'clear',
    });
  });

  test('of a center that never closes has a warm-up of a day', () => {
    const { calendar } = read({ calendar: '{ days: 30, continuous: true }' });
    expect(calendar).toMatchObject({ days: 30, continuous: true, warmUp: 86_400 });
    expect(calendar.hours).toEqual(Array.from({ length: 7 }, () => ({ open: 0, close: 86_400 })));
    expect(read({ calendar: '{ continuous: true, warm_up: 2h }' }).calendar.warmUp).toBe(7200);
    expect(read({ calendar: '{ hours: 00:00-24:00 }' }).calendar.hours[0]).toEqual({ open: 0, close: 86_400 });
  });
});

describe('agents', () => {
  const WEEK = '{ days: 7, hours: { mon-fri: 08:00-10:00, sat: 09:00-11:00 } }';
  const OPEN = [0, 1, 2, 3, 4];
  const cases: readonly (readonly [what: string, agents: string, steps: readonly unknown[], tables?: Tables])[] = [
    [
      'as one number hold from opening to closing',
      '4',
      [
        [OPEN, 8, 10, 4],
        [[5], 9, 11, 4],
      ],
    ],
    [
      'as a list are by interval from opening',
      '[1, 2, 3, 4]',
      [
        ...[1, 2, 3, 4].map((value, i) => [OPEN, 8 + i / 2, 8.5 + i / 2, value]),
        ...[1, 2, 3, 4].map((value, i) => [[5], 9 + i / 2, 9.5 + i / 2, value]),
      ],
    ],
    [
      'by time hold until the next entry, the last until closing',
      '{ 08:00: 4, 09:30: 6 }',
      [
        [OPEN, 8, 9.5, 4],
        [OPEN, 9.5, 10, 6],
        [[5], 9, 9.5, 4],
        [[5], 9.5, 11, 6],
      ],
    ],
    [
      'by range hold for the range',
      '{ 08:00-09:30: 4 }',
      [
        [OPEN, 8, 9.5, 4],
        [[5], 9, 9.5, 4],
      ],
    ],
    [
      'by weekday are any of these',
      '{ mon-thu: 2, fri: { 08:00: 1 }, sat: [1, 2, 3, 4] }',
      [
        [[0, 1, 2, 3], 8, 10, 2],
        [[4], 8, 10, 1],
        ...[1, 2, 3, 4].map((value, i) => [[5], 9 + i / 2, 9.5 + i / 2, value]),
      ],
    ],
    [
      'of a date replace those of its weekday altogether',
      '{ mon-sat: 2, 2027-01-05: { 09:00: 5 } }',
      [
        [OPEN, 8, 10, 2],
        [[5], 9, 11, 2],
        ['2027-01-05', 0, 24, 0],
        ['2027-01-05', 9, 10, 5],
      ],
    ],
    [
      'from a table hold an interval a row',
      'a.csv',
      [
        [OPEN, 9, 9.5, 2],
        [OPEN, 9.5, 10, 3],
        [[5], 9, 9.5, 2],
        [[5], 9.5, 10, 3],
      ],
      { 'a.csv': 'time,agents\n09:30,3\n09:00,2\n' },
    ],
    [
      'from a table with the name of the team use its column',
      'a.csv',
      [[OPEN, 8, 8.5, 7]],
      { 'a.csv': 'time,value,front\n08:00,1,7\n' },
    ],
    [
      'from a table by weekday may lack days and cells',
      'a.csv',
      [
        [[0], 8, 8.5, 2],
        [[1], 8, 8.5, 3],
        [[1], 8.5, 9, 4],
      ],
      { 'a.csv': 'time;mon;tue\n08:00;2;3\n08:30;;4\n' },
    ],
    [
      'from a long table have a day in each row',
      'a.csv',
      [
        [OPEN, 8, 8.5, 2],
        [[5], 9, 9.5, 3],
        ['2027-01-06', 0, 24, 0],
        ['2027-01-06', 8, 8.5, 9],
      ],
      { 'a.csv': 'day,time,value\nmon-fri,08:00,2\n2027-01-06,08:00,9\nsat,09:00,3\n' },
    ],
  ];
  test.each(cases.map(([what, ...rest]) => ({ what, rest })))('$what', ({ rest: [agents, expected, tables] }) => {
    const phone = `{ volume: { per_day: 1 }, ${MIX} }`;
    const scenario = read({ calendar: WEEK, phone, front: `{ agents: ${agents} }` }, tables ?? {});
    expect(steps(scenario.teams[0].agents)).toEqual(expected);
  });

  test('are off on holidays', () => {
    const { teams } = read({ calendar: '{ days: 3, holidays: [2027-01-05] }' });
    expect(steps(teams[0].agents)).toEqual([
      ['every', 8, 18, 3],
      ['2027-01-05', 0, 24, 0],
    ]);
  });
});

describe('a volume', () => {
  function volume(text: string, tables: Tables = {}, calendar = '{ hours: 08:00-10:00 }'): Volume {
    return read({ calendar, phone: `{ volume: ${text}, ${MIX}, patience: 1m }` }, tables).channels[0].flows[0].volume;
  }
  const counts = (text: string, tables: Tables = {}) => {
    const read = volume(text, tables);
    return read.kind === 'counts' ? steps(read.counts) : read.kind;
  };

  test('as a constant rate is per second', () => {
    expect(volume('{ per_minute: 4.2 }')).toEqual({ kind: 'rate', perSecond: 0.07 });
    expect(volume('{ per_hour: 90 }')).toEqual({ kind: 'rate', perSecond: 0.025 });
  });

  test('by interval counts one interval an entry, and a range the whole range', () => {
    expect(counts('{ per_interval: [5, 6, 7, 8] }')).toEqual(
      [5, 6, 7, 8].map((n, i) => ['every', 8 + i / 2, 8.5 + i / 2, n]),
    );
    expect(counts('{ per_interval: { 08:00: 5, 09:00-10:00: 12 } }')).toEqual([
      ['every', 8, 8.5, 5],
      ['every', 9, 10, 12],
    ]);
    expect(counts('{ per_interval: 5 }')).toHaveLength(4);
    expect(counts('{ per_interval: c.csv }', { 'c.csv': 'time,contacts\n08:30,50.5\n' })).toEqual([
      ['every', 8.5, 9, 50.5],
    ]);
  });

  test('of a range cut by shorter hours is cut with it', () => {
    expect(counts('{ per_interval: { 09:00-11:00: 12 } }')).toEqual([['every', 9, 10, 6]]);
  });

  test('as rates that change holds each until the next', () => {
    expect(counts('{ per_hour: { 08:00: 100, 08:30: 40 } }')).toEqual([
      ['every', 8, 8.5, 50],
      ['every', 8.5, 10, 60],
    ]);
    expect(counts('{ per_minute: [1, 2, 3, 4] }')).toEqual(
      [30, 60, 90, 120].map((n, i) => ['every', 8 + i / 2, 8.5 + i / 2, n]),
    );
  });

  test('as a total has a profile of weights, each for its whole time', () => {
    expect(volume('{ per_week: 1000, profile: { 08:00: 40%, 09:00: 0.6 } }')).toEqual({
      kind: 'total',
      per: 'week',
      amount: 1000,
      weekdays: null,
      profile: [
        { days: 'every', from: 28_800, to: 32_400, value: 0.4 },
        { days: 'every', from: 32_400, to: 36_000, value: 0.6 },
      ],
    });
    expect(volume('{ per_day: 10, weekdays: { mon: 120%, tue-sun: 0.9 } }')).toMatchObject({
      weekdays: [1.2, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9],
    });
  });

  test('of a week with a profile by weekday falls on the weekdays as the profile does', () => {
    const table = 'time,mon,tue\n08:00,2,1\n08:30,4,\n';
    expect(volume('{ per_week: 90, profile: p.csv }', { 'p.csv': table })).toMatchObject({
      weekdays: [6, 1, 0, 0, 0, 0, 0],
    });
    expect(volume('{ per_day: 90, profile: p.csv }', { 'p.csv': table })).toMatchObject({ weekdays: null });
  });

  test('as a trace is in seconds from the first midnight, ascending, with intents of its own or of the mix', () => {
    const moments = 'arrival\n2027-01-04T09:00:00.5\n30600\n2027-01-04 08:03:12\n';
    expect(volume('{ trace: t.csv }', { 't.csv': moments })).toEqual({
      kind: 'trace',
      times: [28_992, 30_600, 32_400.5],
      intents: null,
    });
    const withIntents =
      'arrival,intent\n2027-01-04T09:00:00,status\n2027-01-04T08:30:00,billing\n2027-01-04T08:00:00,status\n';
    const { flows } = read({ phone: '{ volume: { trace: t.csv } }' }, { 't.csv': withIntents }).channels[0];
    expect(flows).toMatchObject([
      {
        volume: { kind: 'trace', times: [28_800, 30_600, 32_400], intents: ['status', 'billing', 'status'] },
        mix: [
          { intent: 'status', share: 2 / 3 },
          { intent: 'billing', share: 1 / 3 },
        ],
      },
    ]);
  });

  test('by intent is a flow for each', () => {
    const { flows } = read({
      phone: '{ volume: { by_intent: { billing: { per_hour: 36 }, status: { per_day: 5 } } } }',
    }).channels[0];
    expect(flows).toMatchObject([
      { volume: { kind: 'rate', perSecond: 0.01 }, mix: [{ intent: 'billing', share: 1 }] },
      {
        volume: { kind: 'total', per: 'day', amount: 5, profile: null, weekdays: null },
        mix: [{ intent: 'status', share: 1 }],
      },
    ]);
  });

  test('has a mix whose rounded shares are set to sum to 1, without intents of share 0', () => {
    const { flows } = read({
      intents: '{ a: { handle: 1m }, b: { handle: 1m }, c: { handle: 1m } }',
      phone: '{ volume: { per_day: 9 }, mix: { a: 33.3%, b: 33.3%, c: 33.3% } }',
    }).channels[0];
    expect(flows[0].mix.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test('needs no mix when there is one intent', () => {
    const { channels } = read({ intents: '{ help: { handle: 1m } }', phone: '{ volume: { per_day: 9 } }' });
    expect(channels[0].flows[0].mix).toEqual([{ intent: 'help', share: 1 }]);
  });
});

test('a channel takes every value it can have', () => {
  const { channels, busyness } = read({
    phone: `{ volume: { per_day: 100 }, ${MIX}, lines: 120, queue_capacity: 0, patience: { exponential: 4m }, after_contact_work: 45s, priority: 2, service_level: { target: 80%, within: 30s, formula: g2, short_abandon: 5s }, busyness: [market, { shape: 25 }] }`,
    rest: 'busyness: { market: { cv: 18.7% } }',
  });
  expect(busyness).toEqual([
    { name: 'market', cv: 0.187, per: 'day' },
    { name: 'own:phone', cv: 0.2, per: 'day' },
  ]);
  expect(channels[0]).toMatchObject({
    lines: 120,
    queueCapacity: 0,
    patience: [{ days: 'every', from: 0, to: 86_400, value: { kind: 'exponential', mean: 240 } }],
    afterContactWork: { kind: 'exponential', mean: 45 },
    priority: 2,
    serviceLevel: { target: 0.8, within: 30, formula: 'g2', shortAbandon: 5 },
    busyness: ['market', 'own:phone'],
  });
});

test('a busyness without spread is none', () => {
  const { channels, busyness } = read({
    phone: `{ volume: { per_day: 100 }, ${MIX}, busyness: [market, { cv: 0 }] }`,
    rest: 'busyness: { market: { cv: 0% } }',
  });
  expect(busyness).toEqual([]);
  expect(channels[0].busyness).toEqual([]);
});

test('an intent may never lose its patience where its channel does', () => {
  const { intents, channels } = read({
    intents:
      '{ billing: { handle: 3m, patience: never, priority: 1, after_contact_work: { exactly: 10s } }, status: { handle: 2m } }',
    phone: `{ volume: { per_day: 100 }, ${MIX}, patience: never }`,
  });
  expect(intents[0]).toMatchObject({ priority: 1, afterContactWork: { kind: 'deterministic', value: 10 } });
  expect(intents[0].patience[0].value).toEqual({ kind: 'deterministic', value: 1e9 });
  expect(channels[0].patience).toEqual([]);
});

test('skills are a list, a mapping with speeds and talk times, or all', () => {
  const skills = (text: string) =>
    read({ front: `{ agents: 3 }\n  back: { agents: 1, skills: ${text} }` }).teams[1].skills;
  expect(skills('all').map(({ intent }) => intent)).toEqual(['billing', 'status']);
  expect(skills('[status]')).toEqual([{ intent: 'status', speed: 1, handle: [], fcr: null }]);
  expect(skills('{ billing: 0.9, status: { speed: 125%, handle: { exponential: 4m } } }')).toEqual([
    { intent: 'billing', speed: 0.9, handle: [], fcr: null },
    {
      intent: 'status',
      speed: 1.25,
      handle: [{ days: 'every', from: 0, to: 86_400, value: { kind: 'exponential', mean: 240 } }],
      fcr: null,
    },
  ]);
});

test('routing keeps its order, a nested list being one tier', () => {
  const { routing, teams } = read({
    front: '{ agents: 3, channels: [phone] }\n  back: { agents: 2 }\n  extra: { agents: 2 }',
    rest: 'routing: { intents: { status: [front, [back, extra]], billing: front }, teams: { front: [billing, status], back: longest_waiting, extra: [[billing, status]] }, agent: random }',
  });
  expect(teams[0].channels).toEqual(['phone']);
  expect(routing).toMatchObject({
    strategy: 'availability',
    intents: [
      { intent: 'status', tiers: [['front'], ['back', 'extra']] },
      { intent: 'billing', tiers: [['front']] },
    ],
    teams: [
      { team: 'front', tiers: [['billing'], ['status']] },
      { team: 'extra', tiers: [['billing', 'status']] },
    ],
    agent: 'random',
  });
});
