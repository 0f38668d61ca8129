import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/compile/model.ts';
import { channelByHand, modelByHand, teamByHand, typeByHand } from './model-by-hand.ts';
import { estimatesOf, HandTally } from './tally-by-hand.ts';

const wage = { wage: Float64Array.of(30) };
const HOUR = 3600;

describe('agents with several contacts', () => {
  const chat = channelByHand({ name: 'chat', kind: 'chat', sessions: 3, speed: [1, 0.9, 0.8] });
  const model = modelByHand({
    channels: [channelByHand(), chat],
    types: [typeByHand({ handle: [-1, 0] }), typeByHand({ name: 'chat/order', channel: 1, handle: [0, 0] })],
    teams: [teamByHand(), teamByHand({ name: 'both' })],
  });
  const tally = new HandTally(model)
    .contacts({ handled: 10, talk: 1000 }, 0)
    .contacts({ handled: 20, talk: 9000 }, 1)
    .life({ attributed: 3500 }, 1)
    .team({ dutySeconds: 3000, busySeconds: 2000, sessionSeconds: 4500 }, 0)
    .team({ dutySeconds: 1000, busySeconds: 500, sessionSeconds: 500 }, 1);
  const { value, estimates } = estimatesOf(model, tally);

  it("a session takes its part of the agent's time, a call all of it", () => {
    expect(value('average_handle_time', 'channel', 'chat')).toBe(450);
    expect(value('attributed_handle_time', 'channel', 'chat')).toBe(175);
    expect(value('attributed_handle_time')).toBe(150);
  });

  it('concurrency is the length of sessions over the time that an agent has any', () => {
    expect(value('concurrency', 'channel', 'chat')).toBe(9000 / 3500);
    expect(value('concurrency')).toBe(9000 / 3500);
  });

  it('slots are as many as the channels of a team allow, and calls take none', () => {
    expect(value('slot_occupancy', 'team', 'front')).toBe(0.5);
    expect(value('slot_occupancy')).toBe(0.5);
    expect(estimates.of('team', 'both', 'slot_occupancy', 0.95)).toBeNull();
  });
});

describe('paid time', () => {
  const model = modelByHand({ teams: [teamByHand({}, wage)], loading: 1.5 });
  const tally = new HandTally(model).team({
    paidSeconds: 10 * HOUR,
    dutySeconds: 8 * HOUR,
    overtimeSeconds: HOUR,
    wages: 300,
    overtimeWages: 60,
  });
  const { value } = estimatesOf(model, tally);

  it('utilisation is time on duty over paid; shrinkage is what is missing, and overtime does not make up for it', () => {
    expect(value('paid_hours')).toBe(10);
    expect(value('utilisation')).toBe(0.8);
    expect(value('shrinkage')).toBeCloseTo(0.3, 12);
    expect(value('overtime_hours')).toBe(1);
  });

  it('labour costs wages and overtime with the overhead', () => {
    expect(value('labour_cost')).toBe(540);
    expect(value('labour_cost', 'team', 'front')).toBe(540);
  });
});

describe('cost', () => {
  const model: Model = modelByHand({
    channels: [channelByHand({ cost: 0.5 }), channelByHand({ name: 'email', cost: 0 })],
    types: [typeByHand({ fcr: [0.8] }), typeByHand({ name: 'email/order', channel: 1, fcr: [0.8] })],
    teams: [teamByHand({}, wage)],
  });
  const tally = new HandTally(model)
    .contacts({ handled: 30, talk: 900 }, 0)
    .life({ callbacksReached: 10, issuesResolved: 20 }, 0)
    .contacts({ handled: 10, talk: 300 }, 1, 1)
    .life({ issuesResolved: 5 }, 1, 1)
    .team({ wages: 400 }, 0, 1);
  const { value, estimates } = estimatesOf(model, tally);

  it('of labour is shared out by handle time, and what a contact costs stays with its channel', () => {
    expect(value('total_cost', 'channel', 'phone')).toBe(300 + 20);
    expect(value('total_cost', 'channel', 'email')).toBe(100);
    expect(value('total_cost')).toBe(420);
    expect(value('cost_per_contact')).toBe(420 / 50);
    expect(value('cost_per_resolution')).toBe(420 / 25);
  });

  it('is told for the whole run: wages of an interval do not belong to those who came in it', () => {
    const [first] = estimates.scopeResults(0.95)[0]!.intervals;
    expect(first!.metrics.total_cost).toBeUndefined();
    expect(first!.metrics.labour_cost!.value).toBe(0);
  });

  it('is not told where no wage is', () => {
    const unpaid = estimatesOf({ ...model, teams: [teamByHand()] }).estimates;
    for (const metric of ['labour_cost', 'total_cost', 'cost_per_contact']) {
      expect(unpaid.of('whole', 'all', metric, 0.95)).toBeNull();
    }
  });

  it('that is paid on a day without contacts is borne by the whole', () => {
    const idle = estimatesOf(model, new HandTally(model).team({ wages: 400 }));
    expect(idle.value('total_cost')).toBe(400);
    expect(idle.value('cost_per_contact')).toBeNull();
  });
});

describe('sites', () => {
  const at = (name: string, site: string | null) => teamByHand({ name, site });

  it('are the sums of their teams, where they are stated', () => {
    const model = modelByHand({ teams: [at('a', 'Recife'), at('b', 'Lima'), at('c', 'Recife')] });
    const tally = new HandTally(model)
      .team({ busySeconds: 10, dutySeconds: 40 }, 0)
      .team({ busySeconds: 9, dutySeconds: 10 }, 1)
      .team({ busySeconds: 30, dutySeconds: 40 }, 2);
    expect(estimatesOf(model, tally).value('occupancy', 'site', 'Recife')).toBe(0.5);
    expect(estimatesOf(model, tally).value('occupancy', 'site', 'Lima')).toBe(0.9);
  });

  it('are not there where none is', () => {
    const kinds = estimatesOf(modelByHand()).estimates.scopes.map(({ kind }) => kind);
    expect(kinds).toEqual(['whole', 'channel', 'intent', 'team']);
  });
});

describe('journeys and customers', () => {
  const journey = {
    name: 'shop',
    expected: new Float64Array(48),
    type: 0,
    value: 80,
    needsHelp: 0.1,
    inTime: 60,
    alone: 0.6,
    helped: 0.7,
    late: 0.5,
    unanswered: 0.2,
    winsBack: 0.1,
  };
  const base = {
    name: 'clients',
    active: 1000,
    joins: 5,
    churn: 0,
    leavesResolved: 0,
    leavesUnresolved: 0,
    leavesAbandoned: 0,
  };
  const model = modelByHand({ journeys: [journey, { ...journey, name: 'app' }], customers: [base] });
  const tally = new HandTally(model)
    .journey({ started: 100, bought: 60, wonBack: 4, revenue: 5120 })
    .journey({ started: 100, bought: 30, wonBack: 0, revenue: 2400 }, 1)
    .base({ active: 950, left: 100, joined: 50 });
  const { value, estimates } = estimatesOf(model, tally);

  it('conversion and cart abandonment add up to 1, by journey and over all', () => {
    expect(value('conversion', 'journey', 'shop')).toBe(0.64);
    expect(value('cart_abandonment', 'journey', 'shop')).toBe(0.36);
    expect(value('conversion')).toBe(0.47);
    expect(value('revenue')).toBe(7520);
  });

  it('retention is of those at the start and those who joined', () => {
    expect(value('retention', 'customers', 'clients')).toBeCloseTo(1 - 100 / 1050, 12);
    expect(value('active_customers')).toBe(950);
  });

  it('have no intervals', () => {
    const kinds = estimates.scopeResults(0.95).filter(({ scope }) => scope === 'journey' || scope === 'customers');
    expect(kinds.map(({ intervals }) => intervals)).toEqual([[], [], []]);
  });
});

describe('fairness', () => {
  const model = modelByHand({
    pick: 'least_occupied',
    intents: ['order', 'billing'],
    types: [typeByHand(), typeByHand({ name: 'phone/billing', intent: 1 })],
  });

  it('of work is 1 when all are busy alike, and 1 / n when one does everything', () => {
    const alike = new HandTally(model).team({ stints: 4, stintBusy: 2, stintBusySquared: 1 });
    expect(estimatesOf(model, alike).value('fairness_of_work')).toBe(1);
    const alone = new HandTally(model).team({ stints: 4, stintBusy: 0.8, stintBusySquared: 0.64 });
    expect(estimatesOf(model, alone).value('fairness_of_work')).toBeCloseTo(0.25, 12);
  });

  it('of waits is over the mean waits of intents, in each replication by itself', () => {
    const waits = (order: number, billing: number) =>
      new HandTally(model)
        .contacts({ handled: 10, waitHandled: 10 * order }, 0)
        .contacts({ handled: 1, waitHandled: billing }, 1);
    expect(estimatesOf(model, waits(30, 30)).value('fairness_of_waits')).toBeCloseTo(1, 12);
    expect(estimatesOf(model, waits(30, 0)).value('fairness_of_waits')).toBeCloseTo(0.5, 12);
    expect(estimatesOf(model, waits(30, 0), waits(0, 30)).value('fairness_of_waits')).toBeCloseTo(0.5, 12);
    expect(estimatesOf(model, waits(0, 0)).value('fairness_of_waits')).toBeNull();
  });
});
