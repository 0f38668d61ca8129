import { describe, expect, test } from 'vitest';
import { complaints, linesOf, load, planText } from './small-plan.ts';
import { wrongPlans } from './wrong-plans.ts';

const groups = Object.entries(wrongPlans);

for (const [group, cases] of groups) {
  describe(`a wrong plan is told apart by its ${group}`, () => {
    test.each(cases)('$what', ({ parts, says }) => {
      const loaded = load(planText(parts));
      expect(linesOf(loaded)).toEqual(says);
      // Errors leave no plan, warnings leave one.
      expect(loaded.plan === null).toBe(group !== 'warnings');
    });
  });
}

test('a right plan has no problem', () => {
  expect(complaints(planText())).toEqual([]);
});

test('no message shows the insides of the program', () => {
  for (const [, cases] of groups) {
    for (const { says } of cases) {
      for (const message of says) expect(message).not.toMatch(/undefined|NaN|\[object|Error:|node_modules|\n|0000000/);
    }
  }
});

test('all problems of a plan come at once, in order of place', () => {
  const { problems } = load(
    planText({
      horizon: '13 weeks',
      budget: '9 USD',
      keyResult: '{ id: wait, metric: average_speed_of_answer, to: 30% }',
      hire: 'start: 2027-12-01, effects: [{ add: teams.frnt.agents, by: 2 }, { add: channels.phone.lines, by: 1% }]',
      rest: 'gates: ["P(x) > 1"]',
    }),
  );
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '5 other-currency',
    '10 not-smart',
    '10 percent-of-absolute',
    '13 no-owner',
    '13 no-cost',
    '13 no-evidence',
    '13 date-outside',
    '13 unknown-path',
    '13 percent-of-absolute',
    '14 unknown-key-result',
  ]);
});

test('a plan that changes nothing and aims at nothing says so', () => {
  expect(complaints('ensaio: 1\nplan: Nothing\nbaseline: center.yaml\n')).toEqual([
    'plan.yaml:1:1: warning: the plan has no objective: nothing says when it has worked',
    'plan.yaml:1:1: warning: the plan has no step: it is its baseline',
  ]);
});
