import fc from 'fast-check';
import { expect, test } from 'vitest';
import { another, complaints, load, planText, step } from './small-plan.ts';

const FULL = planText({
  baseline: '{ scenario: center.yaml }',
  budget: '{ limit: 900000, currency: BRL }',
  assumptions: '[{ multiply: channels.phone.volume.per_week, by: { triangular: [95%, 100%, 112%] } }]',
  keyResult:
    '{ id: wait, metric: average_speed_of_answer, channel: phone, change: -30%, by: 2027-05-30, over: last 4 weeks }',
  hire: step(
    'pilot: { share: 10%, for: 2 weeks }, ramp: { shape: s-curve, over: 4 weeks }, delivery: { on_time: 70%, delay: 3w }, effects: [{ add: teams.front.agents, by: 2 }, { set: channels."my.channel".volume.per_week, to: 90 }]',
  ),
  steps: another('bot', 'after: [hire], effects: [{ set: self_service.ivr.enabled, to: true }]'),
  rest: 'stakeholders: { Ana: head }\nreviews: [2027-03-31, { date: 2027-05-15 }]\ngates: ["P(wait) >= 0.8", "spend.p95 <= budget.limit"]\n',
});
const PIECES = [
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
  '%',
  '\n',
  '0',
  '-1',
  '1e999',
  '.',
  '&a',
  '*a',
  '!!t',
  '#',
  '\0',
  '__proto__',
  'null',
  'é',
];

test('the document is right before anything slips', () => {
  expect(load(FULL).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('no slip of the keyboard makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(FULL.length), fc.nat(6), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 3 }),
      (slips) => {
        let text = FULL;
        for (const [at, dropped, added] of slips) text = text.slice(0, at) + added + text.slice(at + dropped);
        const { plan, problems } = load(text);
        expect(plan === null).toBe(problems.some(({ severity }) => severity === 'error'));
        for (const { line, column, message } of problems) {
          expect(line + column).toBeGreaterThanOrEqual(0);
          expect(message).not.toMatch(/undefined|\[object|Error:|NaN/);
        }
      },
    ),
    { numRuns: 120, seed: 1 },
  );
});

test('nothing that a plan says reaches the prototype of all objects', () => {
  load(planText({ rest: '__proto__: { polluted: true }' }));
  load(planText({ hire: step('effects: [{ set: __proto__.polluted, to: true }]') }));
  load(planText({ hire: step('effects: [{ set: teams.__proto__.enabled, to: true }]') }));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(({} as Record<string, unknown>).enabled).toBeUndefined();
});

test('a bomb of aliases, a deep nest and a huge file are refused in a moment', () => {
  const bomb = `x: &a [1]\n${Array.from({ length: 120 }, () => '  ').join('')}`;
  expect(
    complaints(planText({ rest: `${bomb}\nreviews: [${Array.from({ length: 150 }, () => '*a').join(', ')}]` }))[0],
  ).toMatch(/aliases/);
  expect(complaints(planText({ rest: `x: ${'['.repeat(100_000)}` }))).toHaveLength(1);
  expect(complaints(planText({ rest: `x: ${'a'.repeat(5_000_000)}` }))).toEqual([
    'plan.yaml:0:0: the file is larger than 5 MB; put long tables into CSV files',
  ]);
});

test('control characters of a plan do not reach the terminal', () => {
  const [said] = complaints(planText({ rest: 'gates: ["\\e[31m >= 3"]' }));
  expect(said).not.toContain('\u001b');
});

test('five hundred steps in a row are read in a moment', () => {
  const steps = Array.from({ length: 500 }, (_, i) =>
    another(`s${i}`, i === 0 ? 'after: hire' : `after: s${i - 1}`),
  ).join('');
  expect(load(planText({ steps })).plan!.steps).toHaveLength(501);
});
