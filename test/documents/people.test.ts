import { describe, expect, test } from 'vitest';
import type { Routing, Scenario, Team } from '../../src/documents/scenario.ts';
import { load, type Parts, scenarioText } from './small-scenario.ts';

type Tables = Readonly<Record<string, string>>;

function read(parts: Parts, tables: Tables = {}): Scenario {
  const { scenario, problems } = load(scenarioText(parts), tables);
  expect(problems).toEqual([]);
  return scenario!;
}

function team(front: string, parts: Parts = {}, tables: Tables = {}): Team {
  return read({ ...parts, front }, tables).teams[0];
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

describe('shifts', () => {
  const parts: Parts = { calendar: '{ weeks: 1, hours: 08:00-18:00 }' };
  const lunch = { at: 12 * HOUR, seconds: HOUR, staggered: 2 * HOUR, paid: false };
  const expected = [
    {
      agents: 12,
      days: [0, 1, 2, 3, 4],
      from: 8 * HOUR,
      to: 17 * HOUR,
      breaks: [{ at: 10 * HOUR, seconds: 900, staggered: 0, paid: true }, lunch],
    },
    { agents: 3, days: '2027-01-09', from: 9 * HOUR, to: 13 * HOUR, breaks: [] },
    { agents: 2, days: 'every', from: 16 * HOUR, to: DAY, breaks: [] },
  ];

  test('are a list in place of a schedule', () => {
    const { shifts, agents } = team(
      `{ shifts: [
        { agents: 12, days: mon-fri, from: 08:00, to: 17:00, breaks: [{ at: 10:00, for: 15m }, { at: 12:00, for: 1h, staggered: 2h, paid: false }] },
        { agents: 3, date: 2027-01-09, from: 09:00, to: 13:00 },
        { agents: 2, from: 16:00, to: 24:00 } ] }`,
      parts,
    );
    expect(shifts).toEqual(expected);
    expect(agents).toEqual([]);
  });

  test('are a table with the same meaning', () => {
    const table = `agents,days,from,to,breaks
12,mon-fri,08:00,17:00,10:00+15m; 12:00+1h/2h unpaid
3,2027-01-09,09:00,13:00,
2,,16:00,24:00,
`;
    expect(team('{ shifts: data/front.csv }', parts, { 'data/front.csv': table }).shifts).toEqual(expected);
  });

  test('on a list of days are for each of them', () => {
    const { shifts } = team('{ shifts: [{ agents: 20, days: [wed, mon], from: 08:00, to: 10:00 }] }', parts);
    expect(shifts[0].days).toEqual([0, 2]);
  });

  test('keep a holiday for the calendar to judge, and leave the schedule empty', () => {
    const calendar = '{ weeks: 1, hours: 08:00-18:00, holidays: [2027-01-06] }';
    const { agents, shifts } = team('{ shifts: [{ agents: 4, from: 08:00, to: 18:00 }] }', { calendar });
    expect(agents).toEqual([]);
    expect(shifts).toHaveLength(1);
  });
});

test('a team takes every value it can have', () => {
  const calendar = '{ weeks: 4, hours: 08:00-18:00 }';
  const front = `{ agents: 3, site: recife, seniority: junior, wage: 32 BRL/h, overtime: 150%,
    shrinkage: { planned: 12%, absence: 6%, in_day: 8% }, headcount: 70, attrition: 3% per month,
    hires: [{ date: 2027-01-11, agents: 8, training: 2 weeks }, { date: 2026-12-01, agents: 1 }],
    learning: { speed: 55%, quality: 80%, full_after: 12 weeks }, speed_varies: 15%, fatigue: 1.5%,
    rush: { when_waiting: 20, faster: 8% }, reserve: 2,
    away: [{ days: wed, from: 09:00, to: 10:00, agents: 4 }, { date: 2027-01-14, from: 14:00, to: 16:00, agents: 10 }],
    skills: { billing: { speed: 0.9, fcr: 70% }, status: 1 } }`;
  const { skills, ...rest } = team(front, { calendar, rest: 'currency: BRL' });
  expect(rest).toMatchObject({
    site: 'recife',
    seniority: 'junior',
    pay: { wage: [{ days: 'every', from: 0, to: DAY, value: 32 }], overtime: 1.5 },
    workforce: {
      shrinkage: { planned: 0.12, absence: 0.06, inDay: 0.08 },
      headcount: 70,
      attrition: 0.03,
      hires: [
        { date: '2027-01-11', agents: 8, training: 2 * WEEK },
        { date: '2026-12-01', agents: 1, training: 0 },
      ],
      learning: { speed: 0.55, quality: 0.8, fullAfter: 12 * WEEK },
      speedCv: 0.15,
      fatigue: 0.015,
      rush: { whenWaiting: 20, faster: 0.08 },
      reserve: 2,
      away: [
        { days: [2], from: 9 * HOUR, to: 10 * HOUR, agents: 4 },
        { days: '2027-01-14', from: 14 * HOUR, to: 16 * HOUR, agents: 10 },
      ],
    },
  });
  expect(skills).toEqual([
    { intent: 'billing', speed: 0.9, handle: [], fcr: 0.7 },
    { intent: 'status', speed: 1, handle: [], fcr: null },
  ]);
});

test('a bare shrinkage is planned, and quality is full from the start unless it says otherwise', () => {
  const { workforce } = team('{ agents: 3, shrinkage: 28%, learning: { speed: 0.5, full_after: 4 weeks } }');
  expect(workforce.shrinkage).toEqual({ planned: 0.28, absence: 0, inDay: 0 });
  expect(workforce.learning).toEqual({ speed: 0.5, quality: 1, fullAfter: 4 * WEEK });
});

test.each(['3%', '0.03', '3% per month', '3%/month', '3 % / month'])('attrition of %s is by the month', (written) => {
  expect(team(`{ agents: 3, attrition: ${written} }`).workforce.attrition).toBe(0.03);
});

test.each([
  '32',
  '32/h',
  '32 BRL/h',
  '32BRL/h',
  '32 per hour',
  '"32"',
  '32 BRL',
])('a wage of %s is by the hour', (written) => {
  expect(team(`{ agents: 3, wage: ${written} }`).pay.wage.map(({ value }) => value)).toEqual([32]);
});

test('a wage by time of day holds until the next, the last until midnight and the first also before its time', () => {
  const { wage } = team('{ agents: 3, wage: { 08:00: 30, 22:00: 40/h } }').pay;
  expect(wage).toEqual([
    { days: 'every', from: 0, to: 22 * HOUR, value: 30 },
    { days: 'every', from: 22 * HOUR, to: DAY, value: 40 },
  ]);
});

test('a wage by weekday holds day and night', () => {
  const { wage } = team('{ agents: 3, wage: { mon-sat: 30, sun: 45 } }').pay;
  expect(wage).toEqual([
    { days: [0, 1, 2, 3, 4, 5], from: 0, to: DAY, value: 30 },
    { days: [6], from: 0, to: DAY, value: 45 },
  ]);
});

test('what is switched off reads as absent', () => {
  const { workforce } = team(`{ agents: 3,
    hires: [{ date: 2027-01-04, agents: 8, enabled: false }, { date: 2027-01-04, agents: 1, enabled: true }],
    away: [{ from: 09:00, to: 10:00, agents: 4, enabled: false }] }`);
  expect(workforce.hires.map(({ agents }) => agents)).toEqual([1]);
  expect(workforce.away).toEqual([]);
});

describe('routing', () => {
  const routing = (text: string, tables: Tables = {}, parts: Parts = {}): Routing =>
    read(
      { front: '{ agents: 3 }\n  back: { agents: 2 }\n  extra: { agents: 2 }', rest: `routing: ${text}`, ...parts },
      tables,
    ).routing;

  test('takes every value it can have', () => {
    const text = `{ strategy: proficiency, prefer: best_resolving, ageing: 2m,
      intents: { billing: front, status: [front, back] },
      overflow: [{ after: 90s, to: extra }, { intent: billing, after: 30s, to: [back, extra] }, { after: 5m, to: back, enabled: false }] }`;
    expect(routing(text)).toMatchObject({
      strategy: 'proficiency',
      prefer: 'best_resolving',
      ageing: 120,
      overflow: [
        { intent: null, after: 90, to: ['extra'] },
        { intent: 'billing', after: 30, to: ['back', 'extra'] },
      ],
      agent: 'longest_idle',
    });
  });

  test('judges complexity with a part of slips', () => {
    const intents = '{ billing: { handle: 3m, complexity: complex }, status: { handle: 2m } }';
    expect(routing('{ strategy: complexity, triage_error: 10% }', {}, { intents }).triageError).toBe(0.1);
  });

  test('at random is said by the strategy, or by the agent alone', () => {
    expect(routing('{ strategy: random }').agent).toBe('random');
    expect(routing('{ strategy: random, agent: random }').agent).toBe('random');
    expect(routing('{ agent: random }')).toMatchObject({ strategy: 'availability', agent: 'random' });
  });

  const contactFor = 'export function contactFor() {\n  return null;\n}\n';

  test('by a rule of TypeScript keeps its lines, and loses its types and exports', () => {
    const rule = `type Head = { wait: number };\nexport const agentFor = (head: Head): number => head.wait;\n${contactFor}`;
    const { rule: read } = routing('{ strategy: custom, rule: ./rules/mine.ts }', { 'rules/mine.ts': rule });
    expect(read?.file).toBe('./rules/mine.ts');
    const [, agentFor, ...rest] = read!.code.split('\n');
    expect(agentFor).toBe('       const agentFor = (head      )         => head.wait;');
    expect(rest.join('\n')).toBe(contactFor.replace('export', '      '));
  });

  test.each(['mine.js', 'mine.mjs'])('by a rule of JavaScript, %s, takes it as it is but for the exports', (file) => {
    const rule = `export const agentFor = (head) => head.wait; // import, export\n${contactFor}`;
    const code = rule.replaceAll(/^export/gm, '      ');
    expect(routing(`{ strategy: custom, rule: ${file} }`, { [file]: rule }).rule).toEqual({ file, code });
  });

  test('by a rule whose texts, comments and patterns speak of imports and exports', () => {
    const words = [
      '// import a from "b"',
      '/*',
      'export const agentFor = old;',
      '*/',
      'const a = "import x"; const b = `',
      'export default`; const c = /["`]export /; const d = { import: 1, export: 2 }.export;',
    ].join('\n');
    const rule = `${words}\nexport const agentFor = () => null;\n${contactFor}`;
    const { rule: read } = routing('{ strategy: custom, rule: a.ts }', { 'a.ts': rule });
    expect(read?.code.split('\n').slice(0, 6).join('\n')).toBe(words);
  });
});
