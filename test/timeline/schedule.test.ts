import { describe, expect, it } from 'vitest';
import type { Plan, Step } from '../../src/documents/plan-terms.ts';
import { realise } from '../../src/timeline/realise.ts';
import { madePlan, madeStep } from '../plan/made-plan.ts';

const WEEKS_6: Step['ramp'] = { shape: 'linear', days: 42, table: [], every: 7 };
const late = (days: number): Partial<Step> => ({
  delivery: { onTime: 0, never: 0, delay: { kind: 'deterministic', value: days } },
});
const NEVER: Partial<Step> = { delivery: { onTime: 0, never: 1, delay: null } };

function datesOf(plan: Plan, included = -1, replication = 0): { begins: number[]; full: number[] } {
  const { begins, full } = realise(plan, 'seed', replication, included);
  return { begins: [...begins], full: [...full] };
}

describe('the dates of steps', () => {
  it('are the planned ones where everything is on time', () => {
    const steps = [
      madeStep('a', [], { day: 7, ramp: WEEKS_6 }),
      madeStep('b', [], { day: 49, after: [0] }),
      madeStep('c', [], { day: 10, pilot: { share: 0.1, days: 14 } }),
    ];
    expect(datesOf(madePlan({ steps }))).toEqual({ begins: [7, 49, 10], full: [49, 49, 24] });
  });

  it('are later by whole days: a delay is rounded up', () => {
    const steps = [madeStep('a', [], { day: 7, ...late(2.2) })];
    expect(datesOf(madePlan({ steps }))).toEqual({ begins: [10], full: [10] });
  });

  it('wait for what a step is after, wherever it stands in the plan, and add its own delay', () => {
    const steps = [
      madeStep('last', [], { day: 20, after: [1], ...late(3) }),
      madeStep('first', [], { day: 5, ramp: { ...WEEKS_6, days: 21 }, ...late(4) }),
    ];
    expect(datesOf(madePlan({ steps }))).toEqual({ begins: [33, 9], full: [33, 30] });
  });

  it('never come where what they wait for never does', () => {
    const steps = [madeStep('a', [], NEVER), madeStep('b', [], { day: 20, after: [0] })];
    expect(datesOf(madePlan({ steps }))).toEqual({ begins: [Infinity, Infinity], full: [Infinity, Infinity] });
  });

  it('do not wait for a step that takes no part', () => {
    const steps = [madeStep('a', [], NEVER), madeStep('b', [], { day: 20, after: [0] })];
    expect(datesOf(madePlan({ steps }), 0b10)).toEqual({ begins: [Infinity, 20], full: [Infinity, 20] });
  });

  it('lie within the horizon, or are not', () => {
    const ends = madeStep('ends with it', [], { day: 49, ramp: WEEKS_6 });
    const beyond = madeStep('beyond it', [], { day: 50, ramp: WEEKS_6 });
    const outside = madeStep('outside it', [], { day: 90, ...late(1) });
    expect(datesOf(madePlan({ steps: [ends, beyond, outside] }))).toEqual({
      begins: [49, 50, Infinity],
      full: [91, Infinity, Infinity],
    });
  });

  it('have no day of full rollout where the step ends before it', () => {
    const steps = [
      madeStep('a', [], { ramp: WEEKS_6, untilDay: 41 }),
      madeStep('b', [], { ramp: WEEKS_6, untilDay: 42 }),
    ];
    expect(datesOf(madePlan({ steps })).full).toEqual([Infinity, 42]);
  });

  it('meet each obstacle as often as it is likely, and each costs its days', () => {
    const obstacle = { risk: 'slips', mitigation: null, owner: null };
    const obstacles = [
      { ...obstacle, probability: 0.3, delay: { kind: 'deterministic', value: 28 } as const },
      { ...obstacle, probability: 0.5, delay: { kind: 'deterministic', value: 1 } as const },
      { ...obstacle, probability: 1, delay: null },
    ];
    const plan = madePlan({ steps: [madeStep('a', [], { obstacles })] });
    const counts = new Map<number, number>();
    for (let r = 0; r < 2000; r++) {
      const day = datesOf(plan, -1, r).begins[0]!;
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const expected = [
      [0, 0.35],
      [1, 0.35],
      [28, 0.15],
      [29, 0.15],
    ] as const;
    for (const [day, probability] of expected) {
      const reach = 4 * Math.sqrt((probability * (1 - probability)) / 2000);
      expect(Math.abs(counts.get(day)! / 2000 - probability)).toBeLessThan(reach);
    }
    expect(counts.size).toBe(4);
  });

  it('are on time, late or never as often as the plan says', () => {
    const delivery = { onTime: 0.6, never: 0.1, delay: { kind: 'uniform', low: 0, high: 10 } } as const;
    const plan = madePlan({ steps: [madeStep('a', [], { delivery })] });
    const days = Array.from({ length: 2000 }, (_, r) => datesOf(plan, -1, r).begins[0]!);
    const share = (of: (day: number) => boolean): number => days.filter(of).length / days.length;
    expect(Math.abs(share((day) => day === 0) - 0.6)).toBeLessThan(0.045);
    expect(Math.abs(share((day) => day === Infinity) - 0.1)).toBeLessThan(0.03);
    expect(Math.abs(share((day) => day === 10) - 0.03)).toBeLessThan(0.016);
  });
});
