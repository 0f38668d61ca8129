import { describe, expect, it } from 'vitest';
import { Demand } from '../../../src/center/demand/demand.ts';
import type { Model } from '../../../src/compile/model.ts';
import { type Document, modelOf, recording } from '../../scenario-of.ts';

const calendar = { hours: '08:00-12:00', interval: '1h', days: 3 };
const intents = { billing: { handle: '3m' }, status: { handle: '2m' } };
const DAY = 86_400;

/** Arrivals of a type on one day. */
function arrivalsOn(model: Model, day: number, { seed = '1', replication = 0, type = 0 } = {}): number[] {
  const demand = new Demand(model, seed, replication);
  demand.beginDay(day);
  const times: number[] = [];
  for (let time = demand.nextArrival(type); time < Infinity; time = demand.nextArrival(type)) times.push(time);
  return times;
}

function meanOf(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanOfA, meanOfB] = [meanOf(a), meanOf(b)];
  return meanOf(a.map((value, i) => (value - meanOfA) * (b[i] - meanOfB)));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
}

const phone = (volume: object, more: object = {}): Document => ({
  calendar,
  channels: { phone: { volume, ...more } },
});

describe('Arrivals', () => {
  const model = modelOf(phone({ per_interval: { '08:00': 40, '09:00': 0, '10:00': 10, '11:00': 90 } }));

  it('ascend, and fall only where some are expected', () => {
    for (const day of [0, 1, 2]) {
      const times = arrivalsOn(model, day);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const time of times) {
        const hour = (time - day * DAY) / 3600;
        if (!(hour >= 8 && hour < 12 && !(hour >= 9 && hour < 10))) expect.fail(`an arrival at ${hour} h`);
      }
    }
  });

  it('are Poisson: in each interval mean and variance are what is expected', () => {
    const runs = 2000;
    const counts: number[][] = [[], [], [], []];
    for (let replication = 0; replication < runs; replication++) {
      const hours = arrivalsOn(model, 0, { replication }).map((time) => Math.floor(time / 3600) - 8);
      for (const [slot, list] of counts.entries()) list.push(hours.filter((hour) => hour === slot).length);
    }
    [40, 0, 10, 90].forEach((expected, slot) => {
      const variance = covariance(counts[slot], counts[slot]);
      expect(Math.abs(meanOf(counts[slot]) - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected / runs));
      // The variance of a sample variance of Poisson counts: (λ + 2λ²) / n.
      expect(Math.abs(variance - expected)).toBeLessThanOrEqual(4 * Math.sqrt((expected + 2 * expected ** 2) / runs));
    });
  });

  it('inside an interval are even, and between them exponential', () => {
    const one = modelOf(phone({ per_interval: { '08:00': 1000 } }));
    const times = [0, 1, 2].flatMap((day) => arrivalsOn(one, day).map((time) => (time - day * DAY) / 3600 - 8));
    expect(Math.abs(meanOf(times) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * times.length));
    const gaps = arrivalsOn(one, 0)
      .map((time, i, all) => (i === 0 ? 0 : time - all[i - 1]))
      .slice(1);
    const long = gaps.filter((gap) => gap > 3.6).length / gaps.length;
    expect(Math.abs(long - Math.exp(-1))).toBeLessThan(4 * Math.sqrt(0.25 / gaps.length));
  });

  it('of each day are drawn anew, and do not depend on the days before', () => {
    const hours = (day: number): number[] => arrivalsOn(model, day).map((time) => time - day * DAY);
    expect(hours(1)).not.toEqual(hours(0));
    const demand = new Demand(model, '1', 0);
    demand.beginDay(0);
    for (let i = 0; i < 7; i++) demand.nextArrival(0);
    demand.beginDay(1);
    expect(demand.nextArrival(0)).toBe(arrivalsOn(model, 1)[0]);
  });

  it('follow the seed and the replication', () => {
    const first = arrivalsOn(model, 0);
    expect(arrivalsOn(model, 0)).toEqual(first);
    expect(arrivalsOn(model, 0, { seed: '2' })).not.toEqual(first);
    expect(arrivalsOn(model, 0, { replication: 1 })).not.toEqual(first);
  });

  it('with a higher volume keep the earlier ones: the same customers come sooner', () => {
    const half = arrivalsOn(modelOf(phone({ per_hour: 30 })), 0).map((time) => time - 8 * 3600);
    const full = arrivalsOn(modelOf(phone({ per_hour: 60 })), 0).map((time) => time - 8 * 3600);
    half.forEach((time, k) => {
      expect(full[k]).toBeCloseTo(time / 2, 6);
    });
  });
});

describe('A customer', () => {
  it('is drawn from the streams of the type: another intent, channel or team changes nothing', () => {
    const volume = { by_intent: { billing: { per_hour: 30 } } };
    const small = modelOf({ ...phone(volume), intents });
    const large = modelOf({
      calendar,
      intents: { status: { handle: '9m' }, billing: intents.billing },
      channels: { chat: { volume: { per_hour: 20 }, mix: { status: '100%' } }, phone: { volume } },
      teams: { other: { agents: 9 }, front: { agents: 1 } },
    });
    const type = large.types.findIndex(({ name }) => name === 'phone/billing');
    expect(type).toBeGreaterThan(0);
    expect(arrivalsOn(large, 1, { type })).toEqual(arrivalsOn(small, 1));
    const [a, b] = [new Demand(small, '1', 0), new Demand(large, '1', 0)];
    for (const demand of [a, b]) demand.beginDay(2);
    for (let k = 0; k < 10; k++) {
      expect(b.handleDraw(type)).toBe(a.handleDraw(0));
      expect(b.patienceDraw(type)).toBe(a.patienceDraw(0));
      expect(b.workDraw(type)).toBe(a.workDraw(0));
    }
  });

  it('has a uniform of its own for each purpose', () => {
    const demand = new Demand(modelOf(phone({ per_hour: 30 })), '1', 0);
    demand.beginDay(0);
    const draws = [demand.handleDraw(0), demand.patienceDraw(0), demand.workDraw(0)];
    expect(new Set(draws).size).toBe(3);
  });
});

describe('Busyness', () => {
  const runs = 3000;
  const volumes = (model: Model, day = 0, type = 0): number[] =>
    Array.from({ length: runs }, (_, replication) => arrivalsOn(model, day, { replication, type }).length);

  it('makes days vary by its cv beyond Poisson, and leaves the mean', () => {
    const counts = volumes(modelOf(phone({ per_day: 100 }, { busyness: { cv: '30%' } })));
    // Mixed Poisson: variance λ + (λ cv)² = 100 + 900.
    expect(Math.abs(meanOf(counts) - 100)).toBeLessThan(4 * Math.sqrt(1000 / runs));
    expect(Math.abs(covariance(counts, counts) / 1000 - 1)).toBeLessThan(0.15);
  });

  it('of one day tells nothing of the next', () => {
    const model = modelOf(phone({ per_day: 100 }, { busyness: { cv: '50%' } }));
    expect(Math.abs(correlation(volumes(model, 0), volumes(model, 1)))).toBeLessThan(4 / Math.sqrt(runs));
  });

  it('that channels share moves them together, and their own does not', () => {
    const both = (busyness: unknown): Model =>
      modelOf({
        calendar,
        busyness: { market: { cv: '50%' } },
        channels: { phone: { volume: { per_day: 100 }, busyness }, chat: { volume: { per_day: 100 }, busyness } },
      });
    const together = (model: Model): number => correlation(volumes(model, 0, 0), volumes(model, 0, 1));
    // Two Poisson counts of mean 100 and a shared factor of cv ½: 2500 of a variance of 2600 is common.
    expect(together(both('market'))).toBeGreaterThan(0.95);
    expect(Math.abs(together(both({ cv: '50%' })))).toBeLessThan(4 / Math.sqrt(runs));
  });
});

describe('Busyness of intervals', () => {
  const runs = 3000;
  const volume = { per_interval: { '08:00': 50, '09:00': 50, '10:00': 50, '11:00': 50 } };
  /** The channel's own factor, drawn each interval instead of each day. */
  const varied = (cv: string): Model => {
    const model = modelOf(phone(volume, { busyness: { cv } }));
    return { ...model, busyness: model.busyness.map((factor) => ({ ...factor, per: 'interval' })) };
  };

  it('makes each vary by its cv beyond Poisson, leaves the mean, and tells nothing of the next', () => {
    const model = varied('40%');
    const counts: number[][] = [[], [], [], []];
    for (let replication = 0; replication < runs; replication++) {
      const hours = arrivalsOn(model, 1, { replication }).map((time) => Math.floor((time - DAY) / 3600) - 8);
      for (const [slot, list] of counts.entries()) list.push(hours.filter((hour) => hour === slot).length);
    }
    for (const list of counts) {
      // Mixed Poisson: variance λ + (λ cv)² = 50 + 400.
      expect(Math.abs(meanOf(list) - 50)).toBeLessThan(4 * Math.sqrt(450 / runs));
      expect(Math.abs(covariance(list, list) / 450 - 1)).toBeLessThan(0.2);
    }
    expect(Math.abs(correlation(counts[0], counts[1]))).toBeLessThan(4 / Math.sqrt(runs));
    expect(Math.abs(correlation(counts[0], counts[3]))).toBeLessThan(4 / Math.sqrt(runs));
  });

  it('however wild keeps the mean: a cv beyond the table of its law', () => {
    const counts = Array.from(
      { length: 1000 },
      (_, replication) => arrivalsOn(varied('250%'), 0, { replication }).length,
    );
    // Four intervals: variance 4 (50 + (50 · 2.5)²).
    expect(Math.abs(meanOf(counts) - 200)).toBeLessThan(4 * Math.sqrt((4 * (50 + 125 ** 2)) / 1000));
  });

  it('may stand beside one of the day', () => {
    const model = modelOf({
      calendar,
      busyness: { market: { cv: '30%' }, spikes: { cv: '40%' } },
      channels: { phone: { volume, busyness: ['market', 'spikes'] } },
    });
    const both = {
      ...model,
      busyness: model.busyness.map((factor, i) => ({ ...factor, per: i === 1 ? 'interval' : 'day' })),
    };
    const counts = Array.from(
      { length: runs },
      (_, replication) => arrivalsOn(both as Model, 0, { replication }).length,
    );
    // The factors M and S_i: variance 200 + 200² (0.09 + (1 + 0.09) 0.16 / 4).
    const variance = 200 + 40_000 * (0.09 + (1.09 * 0.16) / 4);
    expect(Math.abs(meanOf(counts) - 200)).toBeLessThan(4 * Math.sqrt(variance / runs));
    expect(Math.abs(covariance(counts, counts) / variance - 1)).toBeLessThan(0.2);
  });
});

describe('Journeys', () => {
  const model = modelOf(phone({ per_hour: 30 }));
  const expected = model.grid.open.length;
  const journey = {
    name: 'checkout',
    expected: new Float64Array(expected).fill(0).map((_, i) => (i % 24 === 9 ? 400 : 0)),
    type: 0,
    value: 1,
    needsHelp: 0.1,
    inTime: 60,
    alone: 1,
    helped: 1,
    late: 1,
    unanswered: 1,
    winsBack: 0,
  };
  const shop: Model = { ...model, journeys: [journey] };

  it('are sources after the types, with streams of their own', () => {
    const times = arrivalsOn(shop, 1, { type: 1 });
    expect(times.every((time) => time >= DAY + 9 * 3600 && time < DAY + 10 * 3600)).toBe(true);
    expect(Math.abs(times.length - 400)).toBeLessThan(4 * 20);
    expect(arrivalsOn(shop, 1)).toEqual(arrivalsOn(model, 1));
    const renamed = { ...shop, journeys: [{ ...journey, name: 'cart' }] };
    expect(arrivalsOn(renamed, 1, { type: 1 })).not.toEqual(times);
  });
});

describe('A type that nobody comes to by himself', () => {
  it('has no arrivals', () => {
    const model = modelOf(phone({ per_hour: 30 }));
    const none: Model = { ...model, types: model.types.map((type) => ({ ...type, arrivals: { kind: 'none' } })) };
    expect(arrivalsOn(none, 0)).toEqual([]);
  });
});

describe('The identity of a customer', () => {
  const model = modelOf(phone({ per_hour: 30 }));
  const keys = (demand: Demand, count: number): [number, number][] =>
    Array.from({ length: count }, () => {
      demand.identify(0);
      return [demand.keyLow, demand.keyHigh];
    });
  const begun = (day: number, replication = 0): Demand => {
    const demand = new Demand(model, '1', replication);
    demand.beginDay(day);
    return demand;
  };

  it('is two 32-bit integers, the same for the k-th of a day, and of nobody else', () => {
    const own = keys(begun(0), 1000);
    expect(keys(begun(0), 1000)).toEqual(own);
    expect(own.flat().every((word) => word === (word | 0))).toBe(true);
    const all = [...own, ...keys(begun(1), 1000), ...keys(begun(0, 1), 1000)].map((key) => key.join(','));
    expect(new Set(all).size).toBe(3000);
  });

  it('of a day does not depend on how many were identified the day before', () => {
    const demand = begun(0);
    keys(demand, 7);
    demand.beginDay(1);
    expect(keys(demand, 5)).toEqual(keys(begun(1), 5));
  });

  it('leaves arrivals and whatever else is drawn as they are', () => {
    const [asked, unasked] = [begun(0), begun(0)];
    for (let k = 0; k < 20; k++) {
      asked.identify(0);
      expect(asked.nextArrival(0)).toBe(unasked.nextArrival(0));
      expect(asked.handleDraw(0)).toBe(unasked.handleDraw(0));
    }
  });
});

describe('Recorded arrivals', () => {
  const moments = Array.from({ length: 3000 }, (_, i) => (i % 3) * DAY + 8 * 3600 + Math.floor(i / 3) * 7);
  const table = { 'arrivals.csv': recording(...moments.sort((a, b) => a - b)) };
  const volume = { trace: 'arrivals.csv' };

  it('are replayed to the second, in every replication', () => {
    const model = modelOf(phone(volume), table);
    for (const replication of [0, 1]) {
      for (const day of [0, 1, 2]) {
        expect(arrivalsOn(model, day, { replication })).toEqual(
          moments.filter((time) => Math.floor(time / DAY) === day),
        );
      }
    }
  });

  it('are each given to exactly one type, by the shares of the mix, anew in each replication', () => {
    const mix = { billing: '30%', status: '70%' };
    const model = modelOf({ ...phone(volume, { mix }), intents }, table);
    const billing = [0, 1, 2].flatMap((day) => arrivalsOn(model, day, { type: 0 }));
    const status = [0, 1, 2].flatMap((day) => arrivalsOn(model, day, { type: 1 }));
    expect([...billing, ...status].sort((a, b) => a - b)).toEqual(moments);
    expect(Math.abs(billing.length / 3000 - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 3000));
    expect([0, 1, 2].flatMap((day) => arrivalsOn(model, day, { type: 0, replication: 1 }))).not.toEqual(billing);
  });
});
