import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect, Plan, Quantity, Step, TouchedValue } from '../../src/documents/plan-terms.ts';
import { realise } from '../../src/timeline/realise.ts';
import { madePlan, madeStep } from '../plan/made-plan.ts';

function touched(text: string, base: TouchedValue['base'], kind?: 'number' | 'whole' | 'fraction'): TouchedValue {
  const quantity: Quantity | null = kind === undefined ? null : { kind };
  return { path: text.split('.'), text, quantity, base };
}

const effect = (value: number, operation: 'set' | 'add' | 'multiply', amount: number): Effect => ({
  value,
  operation,
  amount: { kind: 'deterministic', value: amount },
});
const uncertain = (value: number): Effect => ({
  value,
  operation: 'add',
  amount: { kind: 'uniform', low: 0, high: 1 },
});

const VALUES = [touched('a.x', 10, 'number'), touched('a.y', 7, 'whole'), touched('b.enabled', false)];

/** Day by day, what a value is. */
function valueBy(plan: Plan, value: number, replication = 0, included = -1): (number | string | boolean)[] {
  const { phases } = realise(plan, 'seed', replication, included);
  return Array.from({ length: plan.horizon.days }, (_, day) => {
    const phase = phases.findLast((one) => one.day <= day)!;
    return phase.values.get(value) ?? plan.values[value]!.base;
  });
}

describe('a plan in one replication', () => {
  it('without steps and assumptions is the scenario as it is, in one phase', () => {
    expect(realise(madePlan({ values: VALUES }), 'seed', 0).phases).toEqual([{ day: 0, values: new Map() }]);
  });

  it('changes nothing before a step begins, and only on days on which something changes', () => {
    const ramp: Step['ramp'] = { shape: 'linear', days: 14, table: [], every: 7 };
    const plan = madePlan({ values: VALUES, steps: [madeStep('s', [effect(0, 'add', 4)], { day: 20, ramp })] });
    expect(realise(plan, 'seed', 0).phases).toEqual([
      { day: 0, values: new Map() },
      { day: 20, values: new Map([[0, 11]]) },
      { day: 27, values: new Map([[0, 13]]) },
      { day: 34, values: new Map([[0, 14]]) },
    ]);
  });

  it('is the scenario as it is again after a step’s last day, later where the step was late', () => {
    const delivery = { onTime: 0, never: 0, delay: { kind: 'deterministic', value: 5 } } as const;
    const step = madeStep('s', [effect(0, 'add', 4), { value: 2, operation: 'switch', to: true }], {
      day: 20,
      untilDay: 30,
      delivery,
    });
    expect(realise(madePlan({ values: VALUES, steps: [step] }), 'seed', 0).phases).toEqual([
      { day: 0, values: new Map() },
      {
        day: 25,
        values: new Map<number, number | boolean>([
          [0, 14],
          [2, true],
        ]),
      },
      { day: 35, values: new Map() },
    ]);
  });

  it('switches with the first day of the pilot', () => {
    const step = madeStep('s', [{ value: 2, operation: 'switch', to: true }], {
      day: 3,
      pilot: { share: 0.01, days: 7 },
    });
    const { phases } = realise(madePlan({ values: VALUES, steps: [step] }), 'seed', 0);
    expect(phases.map(({ day }) => day)).toEqual([0, 3]);
    expect(phases[1]!.values.get(2)).toBe(true);
  });

  it('composes assumptions first, then steps in the order of the plan, whatever the order of their days', () => {
    const steps = [
      madeStep('double', [effect(0, 'multiply', 2)], { day: 50 }),
      madeStep('more', [effect(0, 'add', 3), effect(0, 'multiply', 10)], { day: 20 }),
    ];
    const by = valueBy(madePlan({ values: VALUES, assumptions: [effect(0, 'add', 1)], steps }), 0);
    expect([by[0], by[20], by[50]]).toEqual([11, 140, 250]);
  });

  it('has the part p of each operation during a pilot, and all of it to the last bit afterwards', () => {
    const pilot = { share: 0.25, days: 7 };
    const at = (operation: 'set' | 'add' | 'multiply', amount: number): unknown[] => {
      const plan = madePlan({ values: VALUES, steps: [madeStep('s', [effect(0, operation, amount)], { pilot })] });
      const by = valueBy(plan, 0);
      return [by[0], by[7]];
    };
    expect(at('set', 14)).toEqual([11, 14]);
    expect(at('add', 4)).toEqual([11, 14]);
    expect(at('multiply', 1.4)).toEqual([10 * (1 + 0.25 * (1.4 - 1)), 14]);
    expect(at('set', 0.30000000000000004)[1]).toBe(0.30000000000000004);
  });

  it('rounds to whole numbers only what comes out in the end', () => {
    const steps = [madeStep('s', [effect(1, 'add', 0.4), effect(1, 'add', 0.4)])];
    expect(valueBy(madePlan({ values: VALUES, steps }), 1)[0]).toBe(8);
    expect(valueBy(madePlan({ values: VALUES, steps: [madeStep('s', [effect(1, 'add', 0.4)])] }), 1)[0]).toBe(7);
  });

  it('with a step without effect changes nothing at all', () => {
    const steps = [
      madeStep('none', [effect(0, 'multiply', 1), effect(0, 'add', 0), effect(0, 'set', 10)]),
      madeStep('less than a half', [effect(1, 'add', 0.49)]),
      madeStep('as it is', [{ value: 2, operation: 'switch', to: false }]),
    ];
    expect(realise(madePlan({ values: VALUES, steps }), 'seed', 0).phases).toEqual([{ day: 0, values: new Map() }]);
  });

  it('leaves the assumptions when no step takes part: the world of the baseline', () => {
    const plan = madePlan({
      values: VALUES,
      assumptions: [uncertain(0)],
      steps: [madeStep('s', [effect(0, 'add', 5)])],
    });
    const { begins, phases } = realise(plan, 'seed', 3, 0);
    expect([...begins]).toEqual([Infinity]);
    expect(phases).toEqual(realise({ ...plan, steps: [] }, 'seed', 3).phases);
    expect(phases[0]!.values.get(0)).toBeGreaterThan(10);
  });
});

describe('the draws of a plan', () => {
  const delivery = { onTime: 0.5, never: 0.1, delay: { kind: 'uniform', low: 1, high: 20 } } as const;
  const risky = (id: string, value: number): Step => madeStep(id, [uncertain(value)], { delivery });

  it('of a step stay as they are when another is added, before or after it, or left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (replication) => {
        const alone = realise(madePlan({ values: VALUES, steps: [risky('a', 0)] }), 'seed', replication);
        const both = madePlan({ values: VALUES, steps: [risky('b', 1), risky('a', 0)] });
        const together = realise(both, 'seed', replication);
        const without = realise(both, 'seed', replication, 0b10);
        expect(together.begins[1]).toBe(alone.begins[0]);
        expect(without.phases).toEqual(alone.phases);
      }),
    );
  });

  it('are others in another replication, and with another seed', () => {
    const plan = madePlan({ values: VALUES, steps: [madeStep('a', [uncertain(0)])] });
    const sizes = [
      realise(plan, 'seed', 0),
      realise(plan, 'seed', 1),
      realise(plan, 'other', 0),
      realise(plan, 'seed', 0),
    ].map(({ phases }) => phases[0]!.values.get(0));
    expect(new Set(sizes).size).toBe(3);
    expect(sizes[3]).toBe(sizes[0]);
  });

  it('come group by group from another replication where that is asked', () => {
    const plan = madePlan({ values: VALUES, assumptions: [uncertain(0)], steps: [risky('a', 0), risky('b', 0)] });
    const own = realise(plan, 'seed', 4);
    const all = { 'effect:a': 9, 'effect:b': 9, delivery: 9, assumptions: 9 };
    expect(realise(plan, 'seed', 4, -1, all)).toEqual(realise(plan, 'seed', 9));
    const dates = realise(plan, 'seed', 4, -1, { delivery: 9 });
    expect(dates.begins).toEqual(realise(plan, 'seed', 9).begins);
    expect(dates.phases[0]!.values.get(0)).not.toBeUndefined();
    const sizes = realise(plan, 'seed', 4, -1, { 'effect:a': 9 });
    expect(sizes.begins).toEqual(own.begins);
  });

  it('of an unbounded size end where the plan was tried', () => {
    const amount = { kind: 'lognormal', mu: 0, sigma: 1 } as const;
    const plan = madePlan({ values: VALUES, steps: [madeStep('a', [{ value: 0, operation: 'set', amount }])] });
    const sizes = Array.from({ length: 3000 }, (_, r) => realise(plan, 'seed', r).phases[0]!.values.get(0) as number);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.exp(3.090232306167813));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.exp(-3.090232306167813));
  });
});
