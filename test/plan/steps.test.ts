import { describe, expect, it } from 'vitest';
import { flagsOf, stepResults } from '../../src/plan/steps.ts';
import { madePlan, madeStep } from './made-plan.ts';
import { madeTold } from './made-told.ts';

describe('the steps of a plan', () => {
  const plan = madePlan({
    objectives: [{ objective: 'Short waits', owner: null, keyResults: [] }],
    steps: [
      madeStep('a', [], {
        owner: 'Ana',
        evidence: 'pilot',
        day: 7,
        start: '2027-03-08',
        ramp: { shape: 'linear', days: 14, table: [], every: 7 },
      }),
      madeStep('b', [], { after: [0], cost: { unstated: true, once: 0, monthly: 0, perUnit: [] } }),
    ],
  });
  const begins = [7, 7, 9, 20, 80];
  const told = madeTold(
    plan,
    5,
    () => null,
    (r) => [begins[r]!, Infinity],
    (r) => [r < 4 ? begins[r]! + 14 : Infinity, Infinity],
  );
  const [a, b] = stepResults(plan, told);

  it('say when they come, beside when they were to', () => {
    expect(a).toMatchObject({
      planned: { start: '2027-03-08', full: '2027-03-22' },
      start: { p10: '2027-03-08', p50: '2027-03-10', p90: '2027-05-20' },
      full: { p10: '2027-03-22', p50: '2027-03-22', p90: '2027-04-04' },
      late: 0.6,
      never: 0,
      flags: [],
    });
  });

  it('that never come have no dates', () => {
    expect(b).toMatchObject({ start: null, full: null, late: 0, never: 1, after: ['a'] });
  });

  it('are flagged for what is missing of them', () => {
    expect(b!.flags.map(({ text }) => text)).toEqual(['no owner', 'no cost', 'no evidence']);
    expect(flagsOf(plan).map(({ text }) => text)).toEqual([
      'objective Short waits has no owner',
      'step b has no owner',
      'step b has no cost',
      'step b has no evidence',
      'no review is planned',
    ]);
  });
});
