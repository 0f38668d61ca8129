import { describe, expect, it } from 'vitest';
import { modelOf } from '../scenario-of.ts';

const volume = { per_day: 10 };

describe('A channel', () => {
  it('is live, one at a time and free of charge unless it says otherwise', () => {
    const [phone] = modelOf({ channels: { phone: { volume } } }).channels;
    expect(phone).toMatchObject({
      kind: 'phone',
      deferred: false,
      deadline: Infinity,
      deadlineInBusiness: false,
      sessions: 1,
      speed: [1],
      speedFixedAtStart: false,
      overAttempts: false,
      cost: 0,
    });
  });

  it('that may wait is due after so many seconds of the clock or of opening hours', () => {
    const { channels } = modelOf({
      channels: {
        email: { kind: 'email', volume, deadline: '8 business hours' },
        ticket: { kind: 'email', volume, deadline: '24h' },
      },
    });
    expect(channels.map(({ deadline, deadlineInBusiness }) => [deadline, deadlineInBusiness])).toEqual([
      [28_800, true],
      [86_400, false],
    ]);
  });
});

describe('Sessions', () => {
  const speeds = (sessions: object): readonly number[] =>
    modelOf({ channels: { chat: { kind: 'chat', volume, sessions } } }).channels[0].speed;

  it('slow down as their channel says', () => {
    expect(speeds({ most: 3, speed: [1, 0.9, 0.8] })).toEqual([1, 0.9, 0.8]);
  });

  it('slow down less where the customer idles: that part takes as long as ever', () => {
    const [one, two] = speeds({ most: 2, speed: [1, 0.5], customer_idle: '40%' });
    expect(one).toBeCloseTo(1, 12);
    // 0.4 of the time as ever, 0.6 at half the speed: 1.6 times as long.
    expect(1 / two).toBeCloseTo(1.6, 12);
  });
});

describe('A center', () => {
  it('has its limits, costs and definitions in the model', () => {
    const plain = modelOf();
    expect([plain.sharedLines, plain.loading, plain.currency, plain.satisfaction]).toEqual([Infinity, 1, null, null]);
    expect(plain.resolutionWindow).toBe(7 * 86_400);
    const model = modelOf({
      lines: 40,
      overhead: '20%',
      currency: 'BRL',
      resolution: { window: '3 days' },
      satisfaction: { base: 4.6, per_minute_waited: -0.12 },
    });
    expect([model.sharedLines, model.loading, model.currency, model.resolutionWindow]).toEqual([
      40,
      1.2,
      'BRL',
      259_200,
    ]);
    expect(model.satisfaction).toMatchObject({ base: 4.6, perMinuteWaited: -0.12 });
  });
});
