import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangC } from '../../src/queueing/erlang-c.ts';
import { disagreements, relativeError } from './relative-error.ts';

const perMinute = (arrivals: number, handleMinutes: number, agents: number) =>
  erlangC({ arrivalRate: arrivals / 60, meanHandle: handleMinutes * 60, agents, within: 20 });

describe('Erlang C', () => {
  it.each([
    {
      name: '5 agents at 80 %',
      wait: perMinute(0.8, 5, 5),
      p95: 721.6034480855446,
      exact: {
        pWait: 0.5541125541125543,
        meanWait: 166.23376623376635,
        serviceLevel: 0.4816238351339951,
        occupancy: 0.8,
        meanQueue: 2.2164502164502182,
        meanWaitGivenWait: 300,
      },
    },
    {
      name: '50 agents at 92 %',
      wait: perMinute(9.2, 5, 50),
      p95: 166.12740662470875,
      exact: {
        pWait: 0.4580851545319624,
        meanWait: 34.35638658989715,
        serviceLevel: 0.6491395987598207,
        occupancy: 0.92,
        meanQueue: 5.267979277117562,
        meanWaitGivenWait: 75,
      },
    },
    {
      name: '500 agents at 98 %',
      wait: perMinute(98, 5, 500),
      p95: 71.75484929796626,
      exact: {
        pWait: 0.5466732721948283,
        meanWait: 16.40019816584485,
        serviceLevel: 0.7193285835376113,
        occupancy: 0.98,
        meanQueue: 26.786990337546587,
        meanWaitGivenWait: 30,
      },
    },
  ])('gives the exact long run of $name', ({ wait, p95, exact }) => {
    expect(disagreements(wait, exact, 1e-10)).toEqual([]);
    expect(relativeError(wait.waitQuantile(0.95), p95)).toBeLessThan(1e-10);
  });

  it('agrees with sums of 30 digits at 5,000 agents', () => {
    const pWait = (load: number) => erlangC({ arrivalRate: load / 240, meanHandle: 240, agents: 5000 }).pWait;
    expect(relativeError(pWait(4900), 0.09993787723448766)).toBeLessThan(1e-11);
    expect(relativeError(pWait(4000), 1.566046642325292e-52)).toBeLessThan(1e-11);
    expect(relativeError(pWait(3000), 3.12301132274891e-243)).toBeLessThan(1e-11);
  });

  it('gives the published figures of 48 contacts a minute on 50 agents (Gans, Koole & Mandelbaum 2003)', () => {
    const wait = perMinute(48, 1, 50);
    expect(wait.pWait).toBeCloseTo(0.69446, 5);
    expect(wait.meanWait).toBeCloseTo(20.8337, 4);
    expect(wait.meanQueue).toBeCloseTo(16.6669, 4);
    expect(wait.occupancy).toBeCloseTo(0.96, 12);
    expect(wait.waitQuantile(0.9)).toBeCloseTo(58.1387, 4);
  });

  it('gives the published service levels of 100 contacts a half hour, 3 minutes each (R package ErlangC)', () => {
    const wait = (agents: number) => erlangC({ arrivalRate: 100 / 1800, meanHandle: 180, agents, within: 20 });
    expect(wait(11).serviceLevel).toBeCloseTo(0.3896138, 7);
    expect(wait(12).serviceLevel).toBeCloseTo(0.6401581, 6);
    expect(wait(13).serviceLevel).toBeCloseTo(0.7955948, 7);
    expect(wait(14).serviceLevel).toBeCloseTo(0.88835, 7);
    expect(wait(14).pWait).toBeCloseTo(0.1741319, 7);
    expect(wait(14).meanWait).toBeCloseTo(7.835937, 6);
    expect(wait(14).occupancy).toBeCloseTo(0.7142857, 7);
  });

  it('gives the long run behind the ContactCenters example MMC', () => {
    const wait = perMinute(4.2, 2, 12);
    expect(wait.serviceLevel).toBeCloseTo(0.89908, 5);
    expect(wait.meanWait / 60).toBeCloseTo(0.10216, 5);
    expect(wait.occupancy).toBeCloseTo(0.7, 12);
  });

  it('makes 10 agents with 8 Erlangs wait .4092, not the .337 seen in print', () => {
    expect(erlangC({ arrivalRate: 8 / 180, meanHandle: 180, agents: 10 }).pWait).toBeCloseTo(0.4092, 4);
  });

  it.each([1, 1.5])('grows a queue without end at %f Erlangs an agent', (perAgent) => {
    const wait = erlangC({ arrivalRate: perAgent / 10, meanHandle: 60, agents: 6 });
    expect(wait).toMatchObject({ pWait: 1, serviceLevel: 0, occupancy: 1 });
    expect([wait.meanWait, wait.meanQueue, wait.meanWaitGivenWait, wait.waitQuantile(0.5)]).toEqual(
      Array(4).fill(Infinity),
    );
  });

  it('waits for nothing when nobody comes', () => {
    expect(erlangC({ arrivalRate: 0, meanHandle: 60, agents: 3 })).toMatchObject({
      pWait: 0,
      meanWait: 0,
      serviceLevel: 1,
      occupancy: 0,
      meanQueue: 0,
    });
  });

  it('answers more within any time with every agent more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.3, max: 0.99, noNaN: true }), (agents, use) => {
        const arrivalRate = (use * agents) / 240;
        const fewer = erlangC({ arrivalRate, meanHandle: 240, agents });
        const more = erlangC({ arrivalRate, meanHandle: 240, agents: agents + 1 });
        expect(more.pWait).toBeLessThan(fewer.pWait);
        expect(more.meanWait).toBeLessThan(fewer.meanWait);
        expect(more.serviceLevel).toBeGreaterThanOrEqual(fewer.serviceLevel);
      }),
    );
  });

  it('has a quantile that undoes the service level', () => {
    const wait = erlangC({ arrivalRate: 9.2 / 60, meanHandle: 300, agents: 50, within: 45 });
    expect(wait.waitQuantile(wait.serviceLevel)).toBeCloseTo(45, 9);
    expect(wait.waitQuantile(0.1)).toBe(0);
    expect(wait.waitQuantile(1)).toBe(Infinity);
  });

  it('names the argument that makes no sense', () => {
    const ask = (change: object) => () => erlangC({ arrivalRate: 1, meanHandle: 60, agents: 80, ...change });
    expect(ask({ agents: 0 })).toThrow('agents is 0; it must be a whole number, 1 or above.');
    expect(ask({ meanHandle: 0 })).toThrow('meanHandle is 0; it must be a finite number above 0.');
    expect(ask({ arrivalRate: -1 })).toThrow('arrivalRate is -1; it must be a finite number, 0 or above.');
    expect(() => ask({})().waitQuantile(1.2)).toThrow('p is 1.2; it must be a fraction from 0 to 1.');
  });
});
