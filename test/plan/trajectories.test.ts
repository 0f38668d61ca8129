import { describe, expect, it } from 'vitest';
import { trajectoriesOf } from '../../src/plan/trajectories.ts';
import { madePlan, madeResult } from './made-plan.ts';
import { madeTold } from './made-told.ts';

describe('a trajectory', () => {
  const target = { kind: 'change', relation: 'at most', by: -0.5 } as const;
  const plan = madePlan({
    horizon: { start: '2027-03-01', days: 16 },
    keyResults: [
      madeResult('wait', {
        target,
        window: { from: 9, to: 16 },
      }),
    ],
  });
  const told = madeTold(plan, 2, (r, { from }) => (from === 14 ? null : from + 10 * r));
  const baseline = madeTold(plan, 2, (r) => [100, 120][r]!);
  const [trajectory] = trajectoriesOf(plan, told, baseline);

  it('has every week, the last one short, with the spread of plan and baseline', () => {
    expect(trajectory!.weeks.map(({ from, to, plan: spread }) => [from, to, spread?.mean ?? null])).toEqual([
      ['2027-03-01', '2027-03-07', 5],
      ['2027-03-08', '2027-03-14', 12],
      ['2027-03-15', '2027-03-16', null],
    ]);
  });

  it('has the baseline, and the target at its mean', () => {
    expect(trajectory!.weeks[0]!.baseline).toMatchObject({ mean: 110, p50: 110 });
    expect(trajectory!.target).toBe(55);
  });
});
