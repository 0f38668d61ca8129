import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaints, load, scenarioText } from './small-scenario.ts';

const FULL = scenarioText({
  calendar: '{ days: 7, hours: { mon-fri: 08:00-18:00, sat: 09:00-12:00 }, holidays: [2027-01-06] }',
  phone:
    '{ volume: { per_week: 700, profile: { 08:00: 40%, 10:00: 60% }, weekdays: { mon: 30%, tue-sat: 14% } }, mix: { billing: 40%, status: 60% }, patience: { weibull: { mean: 3m, cv: 1.2 } }, busyness: [market, { cv: 5% }], sessions: { most: 2, speed: [1, 0.9] }, redial: { probability: [60%, 40%], after: 5m, to: { phone: 80%, mail: 20% } }, shift: { to: mail, from_queue: { after: 60s, accept: 20% } }, callback: { accept: 45% } }\n  mail: { kind: email, deadline: 8 business hours, chase: { after: 24h, probability: 20%, to: phone } }',
  front: '{ agents: data/agents.csv, skills: { billing: 1, status: { speed: 90% } } }',
  rest: 'busyness: { market: { shape: 28.7 } }\nrouting: { intents: { status: [front] }, teams: { front: [billing, status] } }\nself_service: { ivr: { on: phone, time: 50s, contains: { status: 18% }, outages: [{ days: mon, from: 10:00, to: 11:00 }] } }\nsatisfaction: { base: 4.6 }\ncurrency: BRL\n',
});
const TABLES = { 'data/agents.csv': 'time,mon-fri,sat\n08:00,3,\n09:00,5,2\n' };

test('no slip of the keyboard makes the reader throw', () => {
  const pieces = [
    '',
    ' ',
    ':',
    ',',
    '-',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '%',
    '\n',
    '\t',
    '0',
    '-1',
    '1e999',
    'x',
    '&a',
    '*a',
    '!!t',
    '#',
    '\0',
    '__proto__',
    'null',
    'é',
    '\u2028',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(FULL.length), fc.nat(6), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 3 }),
      (slips) => {
        let text = FULL;
        for (const [at, dropped, added] of slips) text = text.slice(0, at) + added + text.slice(at + dropped);
        const { scenario, problems } = load(text, TABLES);
        expect(scenario === null).toBe(problems.some(({ severity }) => severity === 'error'));
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toMatch(/undefined|\[object|Error:/);
        }
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

test('no slip in a table makes the reader throw', () => {
  const table = TABLES['data/agents.csv'];
  fc.assert(
    fc.property(fc.nat(table.length), fc.nat(4), fc.string({ maxLength: 3 }), (at, dropped, added) => {
      const text = table.slice(0, at) + added + table.slice(at + dropped);
      const { scenario, problems } = load(FULL, { 'data/agents.csv': text });
      expect(scenario === null).toBe(problems.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('a file that is too large, or nested without end, is refused in a moment', () => {
  expect(complaints(scenarioText({ rest: `x: ${'a'.repeat(5_000_000)}` }))).toEqual([
    'scenario.yaml:0:0: the file is larger than 5 MB; put long tables into CSV files',
  ]);
  expect(complaints(scenarioText({ rest: `x: ${'['.repeat(200_000)}` }))).toEqual([
    'scenario.yaml:9:68: brackets are nested more than 64 deep',
  ]);
  const steps = Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  expect(load(steps).scenario).toBeNull();
  const big = { 'data/agents.csv': 'x'.repeat(50_000_001) };
  expect(complaints(FULL, big)).toEqual(['data/agents.csv:0:0: the file is larger than 50 MB']);
});

test('a thousand duplicates of a key are each told, in linear time', () => {
  const keys = Array.from({ length: 50_000 }, () => 'same: 1').join(', ');
  const { problems } = load(scenarioText({ rest: `x: { ${keys} }` }));
  expect(problems.filter(({ code }) => code === 'duplicate-key').length).toBeGreaterThanOrEqual(98);
});

test('a path cannot leave the folder of the scenario, however it is written', () => {
  const paths = [
    '../a.csv',
    'data/../../a.csv',
    './../a.csv',
    '/a.csv',
    '~/a.csv',
    'C:/a.csv',
    'file:///a.csv',
    '..\\\\a.csv',
  ];
  for (const path of paths) {
    const { problems } = load(scenarioText({ front: `{ agents: "${path}" }` }), { 'a.csv': 'time,agents\n08:00,3\n' });
    expect(problems.map(({ code }) => code)).toEqual(['outside-folder']);
  }
  expect(
    load(scenarioText({ front: '{ agents: ./a.csv }' }), { 'a.csv': 'time,agents\n08:00,9\n' }).scenario,
  ).not.toBeNull();
});

test('the reason why a file cannot be read is said in words', () => {
  const { problems } = load(scenarioText({ front: '{ agents: none.csv }' }));
  expect(problems[0].message).toBe('"none.csv" does not exist');
});
