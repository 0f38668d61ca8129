import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { customerBases } from '../../src/compile/customer-bases.ts';
import type { Journey } from '../../src/documents/demand-terms.ts';
import { scenarioOf } from '../scenario-of.ts';

const checkout: Journey = {
  name: 'checkout',
  volume: { per: 'day', amount: 4000, profile: null, weekdays: null },
  value: 180,
  needsHelp: 0.06,
  channel: 'phone',
  intent: 'status',
  inTime: 120,
  converts: { alone: 0.62, inTime: 0.7, late: 0.45, unanswered: 0.2 },
  reminder: null,
};

describe('Purchases', () => {
  const calendar = { hours: { 'mon-fri': '08:00-18:00' }, interval: '1h', weeks: 1 };
  const scenario = scenarioOf({ calendar, channels: { phone: { volume: { per_day: 100 } } } });

  it('are begun while the channel that helps is open', () => {
    const [journey] = compile({ ...scenario, journeys: [checkout] }).journeys;
    expect([journey.expected[7], journey.expected[8], journey.expected[17], journey.expected[18]]).toEqual(
      [0, 400, 400, 0].map((count) => expect.closeTo(count, 9)),
    );
    expect(journey.expected.reduce((sum, count) => sum + count)).toBeCloseTo(20_000, 6);
  });

  it('are more on special days', () => {
    const special = { ...scenario.calendar, specialDays: [{ date: scenario.calendar.start, factor: 1.5 }] };
    const [journey] = compile({ ...scenario, calendar: special, journeys: [checkout] }).journeys;
    expect(journey.expected.slice(0, 24).reduce((sum, count) => sum + count)).toBeCloseTo(6000, 6);
  });

  it('know the contact of those who need help, and whether anybody is reminded', () => {
    const model = compile({ ...scenario, journeys: [checkout] });
    expect(model.types[model.journeys[0].type].name).toBe('phone/status');
    expect(model.journeys[0].winsBack).toBe(0);
    const reminder = { after: { kind: 'deterministic', value: 3600 }, winsBack: 0.08 } as const;
    expect(compile({ ...scenario, journeys: [{ ...checkout, reminder }] }).journeys[0].winsBack).toBe(0.08);
  });
});

describe('Customers', () => {
  it('that leave in a week leave a little each day, and as many in seven days', () => {
    const leavesAfter = { resolved: 0.001, unresolved: 0.02, abandoned: 0.03 };
    const [base] = customerBases([{ name: 'app', active: 120_000, joins: 700, churn: 0.04, leavesAfter }]);
    expect(base.joins).toBe(100);
    expect((1 - base.churn) ** 7).toBeCloseTo(0.96, 12);
    expect([base.leavesResolved, base.leavesUnresolved, base.leavesAbandoned]).toEqual([0.001, 0.02, 0.03]);
  });

  it('may all leave, or none', () => {
    const leavesAfter = { resolved: 0, unresolved: 0, abandoned: 0 };
    const of = (churn: number): number =>
      customerBases([{ name: 'app', active: 1, joins: 0, churn, leavesAfter }])[0].churn;
    expect(of(0)).toBeCloseTo(0, 15);
    expect(of(1)).toBe(1);
  });
});
