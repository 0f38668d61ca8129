import { describe, expect, it } from 'vitest';
import { campaignResponses } from '../../src/compile/campaigns.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Campaign } from '../../src/documents/demand-terms.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import { recording, scenarioOf } from '../scenario-of.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Hours of `days` days, open from 8 to 18 on each. */
function hoursOf(days: number, from = 8, to = 18) {
  const open = Uint8Array.from({ length: days * 24 }, (_, i) => (i % 24 >= from && i % 24 < to ? 1 : 0));
  return { open, interval: HOUR, perDay: 24, weekdays: [0, 1, 2, 3, 4, 5, 6] };
}

const campaign = (at: number[], after: Distribution): Campaign => ({
  name: 'sms',
  at,
  audience: 20_000,
  responds: 0.04,
  after,
  channel: 'phone',
  intent: 'promo',
});
const exactly = (value: number): Distribution => ({ kind: 'deterministic', value });
const total = (amounts: Float64Array): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** The intervals in which somebody answers. */
const when = (expected: Float64Array): number[] => [...expected.keys()].filter((i) => expected[i]! > 0);

describe('A campaign', () => {
  it('brings those who answer, each interval the part whose delay ends in it', () => {
    const expected = campaignResponses(campaign([9 * HOUR], { kind: 'exponential', mean: 3 * HOUR }), hoursOf(3));
    expect(expected[9]).toBeCloseTo(800 * (1 - Math.exp(-1 / 3)), 6);
    expect(expected[10]).toBeCloseTo(800 * (Math.exp(-1 / 3) - Math.exp(-2 / 3)), 6);
    expect(expected[8]).toBe(0);
    // The rest comes the days after, except for a last few beyond the horizon.
    expect(total(expected)).toBeGreaterThan(0.99 * 800);
    expect(total(expected)).toBeLessThanOrEqual(800 * (1 + 1e-12));
  });

  it('starts in the middle of an interval as well', () => {
    const expected = campaignResponses(campaign([9.5 * HOUR], { kind: 'uniform', low: 0, high: HOUR }), hoursOf(1));
    expect([expected[9], expected[10]]).toEqual([expect.closeTo(400, 6), expect.closeTo(400, 6)]);
  });

  it('brings as many each time it is sent', () => {
    const expected = campaignResponses(campaign([9 * HOUR, DAY + 9 * HOUR], exactly(60)), hoursOf(2));
    expect([expected[9], expected[24 + 9]]).toEqual([800, 800]);
    expect(total(expected)).toBe(1600);
  });

  it('answered after closing comes as long after the next opening', () => {
    const late = (hours: number): number[] =>
      when(campaignResponses(campaign([9 * HOUR], exactly(hours * HOUR)), hoursOf(3)));
    expect(late(8.5)).toEqual([17]);
    expect(late(9)).toEqual([24 + 8]);
    expect(late(12)).toEqual([24 + 11]);
    // 13 h after closing the doors have closed again at 10 h: 3 h after the opening after that.
    expect(late(22)).toEqual([48 + 11]);
  });

  it('sent by night is answered from opening on', () => {
    expect(when(campaignResponses(campaign([2 * HOUR], exactly(60)), hoursOf(2)))).toEqual([10]);
  });

  it('answered beyond the horizon is lost, and one sent before it keeps what falls inside', () => {
    expect(total(campaignResponses(campaign([17 * HOUR], exactly(2 * HOUR)), hoursOf(1)))).toBe(0);
    expect(total(campaignResponses(campaign([5 * DAY], exactly(1)), hoursOf(1)))).toBe(0);
    const before = campaignResponses(campaign([-HOUR], { kind: 'uniform', low: 0, high: 2 * HOUR }), hoursOf(1, 0, 24));
    expect([before[0], total(before)]).toEqual([expect.closeTo(400, 6), expect.closeTo(400, 6)]);
  });
});

describe('Contacts of a campaign', () => {
  const intents = { status: { handle: '2m' }, promo: { handle: '1m' } };
  const calendar = { hours: '08:00-18:00', interval: '1h', days: 2 };
  const teams = { front: { agents: 1 } };

  it('are added to those that come anyway, or are a type of their own', () => {
    const mix = { status: '50%', promo: '50%' };
    const scenario = scenarioOf({ calendar, intents, teams, channels: { phone: { volume: { per_day: 100 }, mix } } });
    const sent = [campaign([9 * HOUR], exactly(60)), { ...campaign([10 * HOUR], exactly(60)), audience: 100 }];
    const { types } = compile({ ...scenario, campaigns: sent });
    const promo = types.find(({ name }) => name === 'phone/promo')!.arrivals;
    const status = types.find(({ name }) => name === 'phone/status')!.arrivals;
    if (promo.kind !== 'poisson' || status.kind !== 'poisson') throw new Error('a volume is Poisson');
    expect([promo.expected[8], promo.expected[9], promo.expected[10]]).toEqual(
      [5, 805, 9].map((n) => expect.closeTo(n, 9)),
    );
    expect(total(status.expected)).toBeCloseTo(100, 9);

    const alone = scenarioOf({
      calendar,
      intents,
      teams,
      channels: { phone: { volume: { by_intent: { status: { per_day: 10 } } } } },
    });
    const own = compile({ ...alone, campaigns: sent }).types.find(({ name }) => name === 'phone/promo')!.arrivals;
    if (own.kind !== 'poisson') throw new Error(own.kind);
    expect(total(own.expected)).toBeCloseTo(804, 9);
  });

  it('cannot be added to a recording', () => {
    const table = { 'a.csv': recording([9 * HOUR, 'promo'], [10 * HOUR, 'status']) };
    const scenario = scenarioOf(
      { calendar, intents, teams, channels: { phone: { volume: { trace: 'a.csv' } } } },
      table,
    );
    expect(() => compile({ ...scenario, campaigns: [campaign([9 * HOUR], exactly(60))] })).toThrow(
      'campaign `sms` brings `promo` to `phone`, where its contacts come as recorded',
    );
  });
});
