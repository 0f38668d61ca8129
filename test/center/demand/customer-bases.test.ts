import { describe, expect, it } from 'vitest';
import { CustomerBases } from '../../../src/center/demand/customer-bases.ts';
import { Demand } from '../../../src/center/demand/demand.ts';
import type { CustomerBaseModel } from '../../../src/compile/behaviour-model.ts';
import type { Model } from '../../../src/compile/model.ts';
import { modelOf } from '../../scenario-of.ts';

const APP: CustomerBaseModel = {
  name: 'app',
  active: 1000,
  joins: 20,
  churn: 0.01,
  leavesResolved: 0,
  leavesUnresolved: 0,
  leavesAbandoned: 0,
};

/** 400 contacts a day, as many as there are customers in the base. */
function modelWith(base: Partial<CustomerBaseModel> = {}): Model {
  const calendar = { hours: '08:00-12:00', interval: '1h', days: 3 };
  const model = modelOf({ calendar, channels: { phone: { volume: { per_day: 400 } } } });
  return {
    ...model,
    customers: [{ ...APP, ...base }],
    types: model.types.map((type) => ({ ...type, customers: 0 })),
  };
}

describe('A customer base', () => {
  it('begins as stated, and from the second day on is joined and left', () => {
    const bases = new CustomerBases(modelWith());
    bases.beginDay(0);
    expect([bases.active[0], bases.share(0)]).toEqual([1000, 1]);
    bases.beginDay(1);
    expect([bases.active[0], bases.joined[0], bases.churned[0]]).toEqual([1010, 20, 10]);
    expect(bases.share(0)).toBeCloseTo(1.01, 12);
  });

  it('loses those who were served badly, one by one, and accounts for everybody', () => {
    const bases = new CustomerBases(modelWith());
    for (let day = 0; day < 30; day++) {
      bases.beginDay(day);
      for (let i = 0; i < 7; i++) bases.leave(0);
    }
    expect(bases.left[0]).toBe(210);
    expect(1000 + bases.joined[0] - bases.churned[0] - bases.left[0]).toBeCloseTo(bases.active[0], 6);
  });

  it('can be empty, and not emptier', () => {
    const bases = new CustomerBases(modelWith({ active: 2.5, joins: 0 }));
    for (let i = 0; i < 5; i++) bases.leave(0);
    expect([bases.active[0], bases.left[0], bases.share(0)]).toEqual([0, 2.5, 0]);
    expect(new CustomerBases(modelWith({ active: 0 })).share(0)).toBe(0);
  });
});

describe('Demand of a base', () => {
  const arrivals = (model: Model, bases: CustomerBases, replication: number): number => {
    const demand = new Demand(model, '1', replication, bases);
    demand.beginDay(1);
    let count = 0;
    while (demand.nextArrival(0) < Infinity) count++;
    return count;
  };

  it('follows how many customers there are when the day begins', () => {
    const model = modelWith({ joins: 0, churn: 0 });
    const runs = 400;
    for (const gone of [0, 250, 1000]) {
      const bases = new CustomerBases(model);
      for (let i = 0; i < gone; i++) bases.leave(0);
      let sum = 0;
      for (let replication = 0; replication < runs; replication++) sum += arrivals(model, bases, replication);
      const expected = 400 * (1 - gone / 1000);
      expect(Math.abs(sum / runs - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected / runs));
    }
  });

  it('with fewer customers is the same people, later', () => {
    const model = modelWith({ joins: 0, churn: 0 });
    const first = (gone: number): number => {
      const bases = new CustomerBases(model);
      for (let i = 0; i < gone; i++) bases.leave(0);
      const demand = new Demand(model, '1', 0, bases);
      demand.beginDay(0);
      return demand.nextArrival(0) - 8 * 3600;
    };
    expect(first(500)).toBeCloseTo(2 * first(0), 6);
  });
});
