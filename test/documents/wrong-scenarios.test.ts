import { describe, expect, test } from 'vitest';
import { complaints, load, scenarioText } from './small-scenario.ts';
import { wrongPeople } from './wrong-people.ts';
import { wrongScenarios } from './wrong-scenarios.ts';

const groups = [wrongScenarios, wrongPeople].flatMap((set) => Object.entries(set));

for (const [group, cases] of groups) {
  describe(`a wrong scenario is told apart by its ${group}`, () => {
    test.each(cases)('$what', ({ text, parts, tables, says }) => {
      expect(complaints(text ?? scenarioText(parts), tables)).toEqual(says);
    });
  });
}

const all = groups.flatMap(([group, cases]) => cases.map((one) => ({ group, ...one })));

test('errors leave no scenario, warnings leave one', () => {
  for (const { group, text, parts, tables } of all) {
    const { scenario } = load(text ?? scenarioText(parts), tables);
    expect(scenario === null).toBe(group !== 'warnings');
  }
});

test('no message shows the insides of the program', () => {
  for (const { says } of all) {
    for (const message of says) expect(message).not.toMatch(/undefined|NaN:|\[object|Error:|node_modules|\n/);
  }
});

test('nothing that a document says reaches the prototype of all objects', () => {
  load(scenarioText({ rest: '__proto__: { polluted: true }' }));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('all problems of a document come at once, in order of place', () => {
  const text = scenarioText({
    calendar: '{ interval: 7m, hours: 18:00-08:00 }',
    phone: '{ volume: { per_day: lots }, mix: { biling: 40%, status: 60% }, patiense: 3m }',
    front: '{ agents: -3, skills: [statis] }',
  });
  const { problems } = load(text);
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '3 interval',
    '3 hours-inverted',
    '6 bad-number',
    '6 unknown-intent',
    '6 unknown-key',
    '8 negative',
    '8 unknown-intent',
  ]);
});

test('a file with thousands of problems lists a hundred and counts the rest', () => {
  const cells = Array.from({ length: 5000 }, () => 'x').join(', ');
  const { problems } = load(scenarioText({ front: `{ agents: [${cells}] }` }));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toBe('there are 4900 more problems in this file; mend these first');
});

test('control characters of a document do not reach the terminal', () => {
  const [said] = complaints(scenarioText({ front: '{ agents: 3, skills: ["\\e[31m"] }' }));
  expect(said).toContain('unknown intent `\uFFFD[31m`');
});
