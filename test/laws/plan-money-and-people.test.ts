import { describe, expect, it } from 'vitest';
import { dateOf, figuresOf, stage, type WrittenEffect } from './rehearsing.ts';

const people = (more: object): object => ({
  calendar: { start: dateOf(0), days: 14, hours: '09:00-11:00' },
  intents: { order: { handle: '1m' } },
  channels: { phone: { volume: { per_hour: 10 }, mix: { order: '100%' } } },
  teams: { front: { agents: 40, headcount: 40, ...more } },
});

/** Paid hours by day, of the baseline and of the plan that changes from a day on. */
function paidHours(center: object, day: number, effect: WrittenEffect, replication = 0): [number[], number[]] {
  const staged = stage(center, [{ start: dateOf(day), effects: [effect] }], { days: 14 });
  const cell = staged.asked.cells.findIndex(({ scope, metric }) => scope === 'team' && metric === 'paid_hours');
  const byDay = (rehearsed: ReturnType<typeof staged.rehearsePlan>): number[] =>
    Array.from({ length: 14 }, (_, d) => figuresOf(rehearsed, staged.asked, 1 + d)[2 * cell]!);
  return [byDay(staged.rehearseBaseline(replication)), byDay(staged.rehearsePlan(replication))];
}

describe('people of whom more leave from a day on', () => {
  it('are all there on that day: nobody has left before for a reason that was none yet', () => {
    const steadily = people({ attrition: '0% per month' });
    let left = 0;
    for (let replication = 0; replication < 20; replication++) {
      const effect = { set: 'teams.front.attrition', to: '50% per month' };
      const [before, after] = paidHours(steadily, 10, effect, replication);
      expect(after.slice(0, 11)).toEqual(before.slice(0, 11));
      left += 40 * (1 - after[13]! / before[13]!);
    }
    // Three days of the daily part that makes half in a month of 365.25 / 12 days.
    const gone = 1 - Math.exp((3 * Math.log(0.5) * 12) / 365.25);
    expect(left / 20 / 40).toBeGreaterThan(gone / 2);
    expect(left / 20 / 40).toBeLessThan(gone * 1.5);
  });

  it('stay when attrition ends', () => {
    const [, after] = paidHours(people({ attrition: '60% per month' }), 5, {
      set: 'teams.front.attrition',
      to: '0% per month',
    });
    expect(new Set(after.slice(6)).size).toBe(1);
    expect(after[6]).toBeLessThan(after[0]!);
  });
});

describe('people who are to be hired', () => {
  const hiring = (agents: number): object => people({ hires: [{ date: dateOf(8), agents, training: '1 day' }] });

  it('do not come when they are called off before their day, and come all the same after it', () => {
    const [none] = paidHours(hiring(1), 2, { set: 'teams.front.hires.0.agents', to: 1 });
    const [ten, calledOff] = paidHours(hiring(10), 2, { set: 'teams.front.hires.0.agents', to: 1 });
    expect(calledOff).toEqual(none);
    expect(ten[9]).toBeGreaterThan(none[9]!);
    const [, tooLate] = paidHours(hiring(10), 9, { set: 'teams.front.hires.0.agents', to: 1 });
    expect(tooLate).toEqual(ten);
  });

  it('are as many as if it had always been said so, when more are asked for in time', () => {
    const [ten] = paidHours(hiring(10), 2, { set: 'teams.front.hires.0.agents', to: 10 });
    const [, more] = paidHours(hiring(1), 2, { set: 'teams.front.hires.0.agents', to: 10 });
    expect(more).toEqual(ten);
  });
});

describe('a bot that is switched on', () => {
  it('costs what its sessions cost, from its day on, whatever period is read', () => {
    const center = {
      ...people({ wage: 10 }),
      currency: 'BRL',
      self_service: { ivr: { on: 'phone', time: '30s', contains: { order: '30%' }, cost: 2, enabled: false } },
    };
    const steps = [{ start: dateOf(3), effects: [{ set: 'self_service.ivr.enabled', to: true }] }];
    const staged = stage(center, steps, {
      days: 14,
      periods: [
        { from: 0, to: 7 },
        { from: 7, to: 14 },
      ],
    });
    const { asked } = staged;
    const of = (metric: string, period: number): number =>
      figuresOf(staged.rehearsePlan(0), asked, period)[
        2 * asked.cells.findIndex((one) => one.scope === 'whole' && one.metric === metric)
      ]!;
    for (const period of [0, 1, 2]) {
      expect(of('bot_sessions', period)).toBeGreaterThan(0);
      expect(of('total_cost', period) - of('labour_cost', period)).toBeCloseTo(2 * of('bot_sessions', period), 6);
    }
  });
});
