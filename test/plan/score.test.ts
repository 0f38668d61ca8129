import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/documents/plan-terms.ts';
import { objectiveProbability, scoreIn, scoreOf } from '../../src/plan/score.ts';
import { LAST_FOUR_WEEKS, madePlan, madeResult } from './made-plan.ts';
import { madeTold, type Tale } from './made-told.ts';

describe('the score of a plan', () => {
  const results = [
    madeResult('wait', { weight: 2 }),
    madeResult('csat', { target: { kind: 'to', relation: 'at least', value: 4 }, window: { from: 0, to: 91 } }),
    madeResult('cost', { guardrail: true, window: { from: 0, to: 7 } }),
  ];
  const objective = { objective: 'o', owner: null, keyResults: [0, 1, 2] };
  const plan: Plan = madePlan({ keyResults: results, objectives: [objective] });
  // Waits are met in replications 0 and 1; csat in 0, and unknown in 1; the guardrail in none.
  const tale: Tale = (r, { from, to }) => {
    if (from === LAST_FOUR_WEEKS.from && to === LAST_FOUR_WEEKS.to) return r < 2 ? 50 : 150;
    if (from === 0 && to === 91) return r === 0 ? 5 : r === 1 ? null : 3;
    return 1000;
  };
  const told = madeTold(plan, 3, tale);

  it('is the weighted part of key results met, and what has no data is not met', () => {
    expect([0, 1, 2].map((r) => scoreIn(plan, told, told, r))).toEqual([3 / 4, 2 / 4, 0]);
    const score = scoreOf(plan, told, told, 0.95)!;
    expect(score.value).toBeCloseTo(5 / 12, 15);
    // t(0.975, 2) = 4.3026527; s = 0.381881 over √3
    expect(score.halfWidth).toBeCloseTo(4.3026527 * (Math.sqrt(7 / 48) / Math.sqrt(3)), 6);
  });

  it('is none without key results', () => {
    expect(scoreIn(madePlan(), told, told, 0)).toBe(null);
    expect(scoreOf(madePlan(), told, told, 0.95)).toBe(null);
  });

  it('beside it, an objective is reached with all its key results, guardrails aside', () => {
    // Replication 1 is not known: its wait is met, its csat has no data.
    expect(objectiveProbability(plan, objective, told, told, 0.95)).toMatchObject({ value: 0.5, of: 2 });
    const guarded = { ...objective, keyResults: [2] };
    expect(objectiveProbability(plan, guarded, told, told, 0.95)).toEqual({
      value: null,
      low: null,
      high: null,
      of: 0,
    });
  });
});
