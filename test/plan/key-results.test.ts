import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityResult, MetricResult, Target } from '../../src/documents/plan-terms.ts';
import { keyResultResult } from '../../src/plan/key-results.ts';
import { metByReplication, targetValue } from '../../src/plan/met.ts';
import { madePlan, madeResult, madeStep } from './made-plan.ts';
import { madeTold, type Tale } from './made-told.ts';

const atMost = (value: number): Target => ({ kind: 'to', relation: 'at most', value });
const less = (by: number): Target => ({ kind: 'change', relation: 'at most', by });
const done = (told: Partial<ActivityResult> = {}): ActivityResult => ({
  kind: 'activity',
  id: 'done',
  text: 'done',
  worded: true,
  by: '2027-03-31',
  byDay: 31,
  confidence: 0.8,
  guardrail: false,
  weight: 1,
  step: 0,
  ...told,
});

function met(result: MetricResult, plan: Tale, baseline: Tale, replications = 1): (boolean | null)[] {
  const made = madePlan({ keyResults: [result] });
  return metByReplication(result, madeTold(made, replications, plan), madeTold(made, replications, baseline));
}

describe('a key result of a metric', () => {
  it('is met where the metric of its window reaches the target, and only there', () => {
    const inWindow =
      (value: number): Tale =>
      (_, { from, to }) =>
        from === 63 && to === 91 ? value : 0;
    const result = madeResult('a', { target: atMost(100) });
    expect(met(result, inWindow(100), inWindow(0))).toEqual([true]);
    expect(met(result, inWindow(100.001), inWindow(0))).toEqual([false]);
    const least = madeResult('a', { target: { kind: 'to', relation: 'at least', value: 100 } });
    expect(met(least, inWindow(100), inWindow(0))).toEqual([true]);
    expect(met(least, inWindow(99), inWindow(0))).toEqual([false]);
  });

  it('that is a change is from the baseline in the same replication', () => {
    const result = madeResult('a', { target: less(-0.3) });
    expect(
      met(
        result,
        () => 70,
        (r) => [100, 101, 99][r]!,
        3,
      ),
    ).toEqual([true, true, false]);
  });

  it('that is a change of a loss is a part of its size', () => {
    expect(targetValue(less(-0.3), -100)).toBe(-130);
    expect(targetValue({ kind: 'change', relation: 'at least', by: 0.2 }, -100)).toBe(-80);
  });

  it('that is not to change is met where nothing changed, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(
          met(
            madeResult('a', { target: less(0) }),
            () => value,
            () => value,
          ),
        ).toEqual([true]);
      }),
    );
  });

  it('is never met without data, of the plan or of the baseline', () => {
    expect(
      met(
        madeResult('a'),
        () => null,
        () => 1,
      ),
    ).toEqual([null]);
    expect(
      met(
        madeResult('a', { target: less(-0.3) }),
        () => 1,
        () => null,
      ),
    ).toEqual([null]);
    expect(
      met(
        madeResult('a'),
        () => 1,
        () => null,
      ),
    ).toEqual([true]);
  });

  it('to be met every week is missed by one bad week, and not known where a week has no data', () => {
    const result = madeResult('a', { everyWeek: true });
    const week =
      (bad: number | null): Tale =>
      (_, { from }) =>
        from === 70 ? bad : 50;
    expect(met(result, week(50), week(0))).toEqual([true]);
    expect(met(result, week(101), week(0))).toEqual([false]);
    expect(met(result, week(null), week(0))).toEqual([null]);
    const both: Tale = (_, { from }) => (from === 70 ? null : from === 77 ? 200 : 50);
    expect(met(result, both, both)).toEqual([false]);
  });

  it('says how probable it is over the replications with data, with Wilson’s interval', () => {
    const plan = madePlan({ keyResults: [madeResult('a')] });
    const told = madeTold(plan, 25, (r) => (r < 5 ? null : r < 21 ? 90 : 110));
    const baseline = madeTold(plan, 30, () => 120);
    const said = keyResultResult(plan, plan.keyResults[0]!, told, baseline, 0.95);
    expect(said).toMatchObject({ probability: 0.8, of: 20, verdict: 'undetermined', confidence: 0.8 });
    expect(said.interval!.low).toBeCloseTo(0.584, 3);
    expect(said.interval!.high).toBeCloseTo(0.9193, 4);
    expect(said.metric).toMatchObject({
      window: { from: '2027-05-03', to: '2027-05-30' },
      target: { kind: 'to', relation: 'at most', value: 100 },
      baseline: { mean: 120, p5: 120 },
    });
    expect(said.metric!.projected!.mean).toBeCloseTo(94, 12);
  });

  it('without data anywhere is neither met nor missed', () => {
    const plan = madePlan({ keyResults: [madeResult('a', { target: less(-0.3) })] });
    const told = madeTold(plan, 20, () => null);
    const said = keyResultResult(plan, plan.keyResults[0]!, told, told, 0.95);
    expect(said).toMatchObject({ probability: null, interval: null, of: 0, verdict: 'no data' });
    expect(said.metric).toMatchObject({ target: { change: -0.3, value: null }, projected: null, baseline: null });
  });

  it('states the target of a change at the baseline’s mean', () => {
    const plan = madePlan({ keyResults: [madeResult('a', { target: less(-0.3) })] });
    const baseline = madeTold(plan, 2, (r) => [90, 110][r]!);
    const said = keyResultResult(
      plan,
      plan.keyResults[0]!,
      madeTold(plan, 2, () => 60),
      baseline,
      0.95,
    );
    expect(said.metric!.target).toEqual({ kind: 'change', relation: 'at most', change: -0.3, value: 70 });
  });
});

describe('a key result of an activity', () => {
  const plan = madePlan({ steps: [madeStep('training', [])], keyResults: [done()] });
  const metOn = (begins: number, full: number) =>
    metByReplication(
      done(),
      madeTold(
        plan,
        1,
        () => null,
        () => [begins],
        () => [full],
      ),
      madeTold(plan, 1, () => null),
    );

  it('is met when the step is there on its date, or its rollout ends with it', () => {
    expect(metOn(30, 30)).toEqual([true]);
    expect(metOn(31, 31)).toEqual([false]);
    expect(metOn(3, 31)).toEqual([true]);
    expect(metOn(3, 32)).toEqual([false]);
    expect(metOn(Infinity, Infinity)).toEqual([false]);
    expect(metOn(3, Infinity)).toEqual([false]);
  });

  it('says on which day it is delivered, where it is', () => {
    const days = [10, 12, 14, 16, 40, Infinity];
    const told = madeTold(
      plan,
      6,
      () => null,
      (r) => [days[r]!],
    );
    const said = keyResultResult(plan, done(), told, told, 0.95);
    expect(said.activity).toEqual({ step: 'training', p50: '2027-03-15', p90: '2027-04-10' });
    expect(said).toMatchObject({ metric: null, of: 6 });
    expect(said.probability).toBeCloseTo(4 / 6, 15);
  });
});
