import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Step } from '../../src/documents/plan-terms.ts';
import { spendOf, spentIn } from '../../src/plan/spend.ts';
import { madePlan, madeStep } from './made-plan.ts';
import { CONTAINED, madeTold, type Tale } from './made-told.ts';

const NOTHING: Tale = () => null;
const cost = (told: Partial<Step['cost']>): Step['cost'] => ({ once: 0, monthly: 0, perUnit: [], ...told });
const PER_CONTACT = cost({ perUnit: [{ amount: 0.5, ...CONTAINED }] });

/** What one step costs in March, April and May (1 to 30) when it begins on a day. */
function spent(told: Partial<Step>, begins: number, tale: Tale = NOTHING): number[] {
  const plan = madePlan({ steps: [madeStep('a', [], told)] });
  return [
    ...spentIn(
      plan,
      madeTold(plan, 1, tale, () => [begins]),
      0,
    ),
  ];
}

describe('money spent once', () => {
  it('is spent in the month in which the step begins, late or not', () => {
    expect(spent({ cost: cost({ once: 1000 }), day: 10 }, 10)).toEqual([1000, 0, 0]);
    expect(spent({ cost: cost({ once: 1000 }), day: 10 }, 31)).toEqual([0, 1000, 0]);
  });

  it('is spent when it was planned where the step never comes: the work was paid for', () => {
    expect(spent({ cost: cost({ once: 1000, monthly: 50 }), day: 40 }, Infinity)).toEqual([0, 1000, 0]);
  });
});

describe('money spent monthly', () => {
  it('is by days of the calendar’s month, from the day the step begins', () => {
    const [march, april, may] = spent({ cost: cost({ monthly: 310 }) }, 21);
    expect([march, april]).toEqual([100, 310]);
    // The horizon ends on 30 May.
    expect(may).toBe(300);
  });

  it('ends with the step, as much later as the step was late', () => {
    const step = { cost: cost({ monthly: 310 }), day: 0, untilDay: 10 };
    expect(spent(step, 0)).toEqual([100, 0, 0]);
    const [march, april] = spent(step, 26);
    expect(march).toBe(50);
    expect(april).toBeCloseTo((310 * 5) / 30, 12);
  });
});

describe('money spent by the unit', () => {
  // 10 contacts a day, 1,000 more on 1 April.
  const daily: Tale = (_, { from, to }) => 10 * (to - from) + (from <= 31 && 31 < to ? 1000 : 0);

  it('is by the contacts counted in each whole month', () => {
    expect(spent({ cost: PER_CONTACT }, 0, daily)).toEqual([155, 650, 150]);
  });

  it('counts only from the day the step begins, weeks cut by their days', () => {
    // From Thursday 11 March: 4 of 7 days of its week, then 2 weeks, then 3 of 7 days of the week with 1 April in it.
    const march = 40 + 140 + (3 / 7) * 1070;
    expect(spent({ cost: PER_CONTACT }, 10, daily)[0]).toBeCloseTo(march / 2, 10);
  });

  it('is nothing where nothing was counted, and unknown where nobody looked', () => {
    expect(spent({ cost: PER_CONTACT }, 0)).toEqual([0, 0, 0]);
    const unasked = cost({ perUnit: [{ amount: 1, scope: 'whole', name: 'all', metric: 'handled' }] });
    expect(() => spent({ cost: unasked }, 3)).toThrow('handled of whole all is not asked for by the week');
  });
});

describe('the spend of a plan', () => {
  const steps = [
    madeStep('a', [], { cost: cost({ once: 100, monthly: 10 }) }),
    madeStep('b', [], { cost: { ...PER_CONTACT, once: 7 } }),
  ];
  const plan: Plan = madePlan({ steps, budget: { limit: 300, currency: 'BRL' } });

  it('adds up: the last cumulated month is the total, and months and steps sum to it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 2, maxLength: 2 }), (days) => {
        const begins = days.map((day) => (day < 91 ? day : Infinity));
        const told = madeTold(
          plan,
          1,
          (_, { from, to }) => to - from,
          () => begins,
        );
        const spend = spendOf(plan, told, 'BRL', 0.95)!;
        const months = spend.months.reduce((sum, { spent }) => sum + spent.mean, 0);
        expect(months).toBeCloseTo(spend.total.mean, 9);
        expect(spend.months.at(-1)!.cumulated).toEqual(spend.total);
        const apart = steps.map((step, s) => {
          const alone = madePlan({ steps: [step] });
          const own = madeTold(
            alone,
            1,
            (_, { from, to }) => to - from,
            () => [begins[s]!],
          );
          return spendOf(alone, own, null, 0.95)!.total.mean;
        });
        expect(apart[0]! + apart[1]!).toBeCloseTo(spend.total.mean, 9);
      }),
    );
  });

  it('stays within its limit as often as it does', () => {
    const told = madeTold(plan, 4, (r, { from, to }) => (to - from) * (r + 1) * 2);
    const spend = spendOf(plan, told, 'BRL', 0.95)!;
    // 107 + 29.68 a plan, and 91 for each contact a day at 0.50.
    expect(spend.months.map(({ month }) => month)).toEqual(['2027-03', '2027-04', '2027-05']);
    expect(spend.total.p50).toBeCloseTo(107 + 20 + (10 * 30) / 31 + 91 * 2.5, 9);
    expect(spend.withinLimit).toMatchObject({ value: 0.25, of: 4 });
    expect(spend).toMatchObject({ currency: 'BRL', limit: 300 });
  });

  it('has no chance of a limit that is not set, and is none before anything was rehearsed', () => {
    const free = madePlan();
    expect(spendOf(free, madeTold(free, 2, NOTHING), null, 0.95)).toMatchObject({ withinLimit: null, limit: null });
    expect(spendOf(plan, madeTold(plan, 0, NOTHING), null, 0.95)).toBe(null);
  });
});
