import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/queueing/erlang-a.ts';
import { erlangB } from '../../src/queueing/erlang-b.ts';
import { erlangC } from '../../src/queueing/erlang-c.ts';
import { disagreements, relativeError } from './relative-error.ts';

const perMinute = (arrivals: number, handle: number, agents: number, patience: number, within = 20) =>
  erlangA({ arrivalRate: arrivals / 60, meanHandle: handle * 60, agents, meanPatience: patience * 60, within });

describe('Erlang A', () => {
  it.each([
    {
      name: '10 agents',
      wait: perMinute(2.2, 4, 10, 2),
      exact: {
        pWait: 0.33394772292890407,
        pAbandon: 0.0971254500145413,
        meanWait: 11.655054001744956,
        meanWaitAnswered: 9.559075843860661,
        meanWaitAbandoned: 31.139188549340968,
        answeredWithin: 0.7562350356836328,
        occupancy: 0.7945296039872037,
        meanQueue: 0.4273519800639818,
      },
      exceptQuickAbandons: 0.7908588063506631,
      quickAbandonsGood: 0.8000150004371368,
    },
    {
      name: '50 agents with exactly their load',
      wait: perMinute(10, 5, 50, 3),
      exact: {
        pWait: 0.45796548895358824,
        pAbandon: 0.06344685131687369,
        meanWait: 11.420433237037265,
        meanWaitAnswered: 10.803255489281561,
        meanWaitAbandoned: 20.530731872204385,
        answeredWithin: 0.7311052817527239,
        occupancy: 0.9365531486831264,
        meanQueue: 1.9034055395062108,
      },
      exceptQuickAbandons: 0.7596365196825009,
      quickAbandonsGood: 0.7686643474249507,
    },
    {
      name: '100 agents overloaded by 20 %, within 30 s',
      wait: perMinute(24, 5, 100, 3, 30),
      exact: {
        pWait: 0.9275154066651417,
        pAbandon: 0.16933644978478893,
        meanWait: 30.480560961262007,
        meanWaitAnswered: 32.06697924152921,
        meanWaitAbandoned: 22.698539769204242,
        answeredWithin: 0.40461558319788204,
        occupancy: 0.9967962602582533,
        meanQueue: 12.192224384504804,
      },
      exceptQuickAbandons: 0.45961026234733154,
      quickAbandonsGood: 0.5242706119358813,
    },
    {
      name: '300 agents at a light load',
      wait: perMinute(58, 5, 300, 4),
      exact: {
        pWait: 0.27187022262087723,
        pAbandon: 0.011114939267504283,
        meanWait: 2.667585424201028,
        meanWaitAnswered: 2.604962136228436,
        meanWaitAbandoned: 8.239116895461187,
        answeredWithin: 0.9579007167914335,
        occupancy: 0.9559222253747458,
        meanQueue: 2.5786659100609937,
      },
      exceptQuickAbandons: 0.9678396957170384,
      quickAbandonsGood: 0.9681699576270674,
    },
    {
      name: '30 agents overloaded by 60 %',
      wait: perMinute(12, 4, 30, 1.5),
      exact: {
        pWait: 0.9596857818601081,
        pAbandon: 0.37689127025893293,
        meanWait: 33.92021432330397,
        meanWaitAnswered: 38.87790223688913,
        meanWaitAbandoned: 25.723742656119015,
        answeredWithin: 0.1557872165598361,
        occupancy: 0.9969739675857074,
        meanQueue: 6.784042864660794,
      },
      exceptQuickAbandons: 0.19019017377063535,
      quickAbandonsGood: 0.3366743598267032,
    },
  ])('gives the exact long run of $name', ({ wait, exact, exceptQuickAbandons, quickAbandonsGood }) => {
    expect(disagreements(wait, exact, 1e-11)).toEqual([]);
    const { answeredWithin, abandonedWithin } = wait;
    expect(relativeError(answeredWithin / (1 - abandonedWithin), exceptQuickAbandons)).toBeLessThan(1e-11);
    expect(relativeError(answeredWithin + abandonedWithin, quickAbandonsGood)).toBeLessThan(1e-11);
  });

  it.each([
    {
      name: '4 % slack',
      arrivalRate: 20,
      exact: {
        pWait: 0.00196216904978955,
        pAbandon: 1.46856580777273e-5,
        meanWait: 0.00176227896932728,
        meanWaitAnswered: 0.00175025569221254,
        meanWaitAbandoned: 0.82045902932022,
        answeredWithin: 0.999985314341922,
        abandonedWithin: 1.46856580777273e-5,
        occupancy: 0.959985901768245,
        meanQueue: 0.0352455793865456,
      },
    },
    {
      name: 'exactly their load',
      arrivalRate: 125 / 6,
      exact: {
        pWait: 0.416420913858749,
        pAbandon: 0.00660973607193465,
        meanWait: 0.793168328632158,
        meanWaitAnswered: 0.788439147650961,
        meanWaitAbandoned: 1.50392626086224,
        answeredWithin: 0.993390263928065,
        abandonedWithin: 0.00660973607193465,
        occupancy: 0.993390263928065,
        meanQueue: 16.5243401798366,
      },
    },
    {
      name: '20 % too much',
      arrivalRate: 25,
      exact: {
        pWait: 1,
        pAbandon: 1 / 6,
        meanWait: 20,
        meanWaitAnswered: 21.8545884152745,
        meanWaitAbandoned: 10.7270579236274,
        answeredWithin: 0.183503795468382,
        abandonedWithin: 0.151449945777936,
        occupancy: 1,
        meanQueue: 500,
      },
    },
  ])('agrees with sums of 30 digits at 5,000 agents with $name', ({ arrivalRate, exact }) => {
    expect(
      disagreements(erlangA({ arrivalRate, meanHandle: 240, agents: 5000, meanPatience: 120 }), exact, 1e-12),
    ).toEqual([]);
  });

  it('gives the published figures of 48 contacts a minute on 50 agents (Gans, Koole & Mandelbaum 2003)', () => {
    const wait = perMinute(48, 1, 50, 2);
    expect(wait.pWait).toBeCloseTo(0.46777, 5);
    expect(wait.pAbandon).toBeCloseTo(0.030912249, 9);
    expect(wait.meanWait).toBeCloseTo(3.7094699, 7);
    expect(wait.meanQueue).toBeCloseTo(2.9675759, 7);
    expect(wait.occupancy).toBeCloseTo(0.93, 3);
  });

  it('gives the exact figures of 100 contacts a half hour on 14 agents, patience 5 minutes', () => {
    const wait = erlangA({ arrivalRate: 100 / 1800, meanHandle: 180, agents: 14, meanPatience: 300, within: 20 });
    expect(wait.pWait).toBeCloseTo(0.14526, 5);
    expect(wait.pAbandon).toBeCloseTo(0.013984, 6);
    expect(wait.answeredWithin).toBeCloseTo(0.916792, 6);
  });

  it('gives the long run behind the ContactCenters example MMCAb', () => {
    const wait = perMinute(4.2, 2, 12, 1);
    expect(wait.pAbandon).toBeCloseTo(0.02968, 5);
    expect(wait.answeredWithin / (1 - wait.abandonedWithin)).toBeCloseTo(0.96787, 5);
    expect(wait.answeredWithin + wait.abandonedWithin).toBeCloseTo(0.96862, 5);
  });

  it('tends to Erlang C as patience grows without end', () => {
    const center = { arrivalRate: 9.2 / 60, meanHandle: 300, agents: 50, within: 20 };
    const [patient, endless] = [erlangA({ ...center, meanPatience: 1e14 }), erlangC(center)];
    const { pWait, meanWait, occupancy, meanQueue } = endless;
    expect(disagreements(patient, { pWait, meanWait, occupancy, meanQueue }, 1e-9)).toEqual([]);
    expect(relativeError(patient.answeredWithin, endless.serviceLevel)).toBeLessThan(1e-9);
    expect(relativeError(patient.meanWaitAnswered, endless.meanWait)).toBeLessThan(1e-9);
    expect(relativeError(patient.pAbandon, endless.meanWait / 1e14)).toBeLessThan(1e-9);
    expect(relativeError(patient.meanWaitAbandoned, endless.meanWaitGivenWait)).toBeLessThan(1e-9);
  });

  it('tends to Erlang B as patience shrinks to nothing', () => {
    const wait = erlangA({ arrivalRate: 1, meanHandle: 300, agents: 300, meanPatience: 1e-9 });
    const blocked = erlangB(300, 300);
    const exact = { pWait: blocked, pAbandon: blocked, answeredWithin: 1 - blocked, abandonedWithin: blocked };
    expect(disagreements(wait, exact, 1e-7)).toEqual([]);
  });

  it('keeps its digits when patience is 30,000 times shorter than a handle time', () => {
    const wait = erlangA({ arrivalRate: 1 / 3, meanHandle: 300, agents: 80, meanPatience: 0.01 });
    const exact = {
      pWait: 0.230082560067894,
      pAbandon: 0.229471653047523,
      meanWaitAnswered: 7.91392164606673e-6,
      meanWaitAbandoned: 0.0099734263431545,
      occupancy: 0.963160433690596,
    };
    expect(disagreements(wait, exact, 1e-12)).toEqual([]);
  });

  it('loses exactly the excess when a large team is far overloaded', () => {
    const wait = erlangA({ arrivalRate: 50, meanHandle: 200, agents: 5000, meanPatience: 86_400 });
    expect(disagreements(wait, { pWait: 1, pAbandon: 0.5, occupancy: 1, meanWait: 43_200 }, 1e-12)).toEqual([]);
  });

  it('makes nobody wait when nobody comes, and does not underflow to NaN', () => {
    const idle = erlangA({ arrivalRate: 0, meanHandle: 300, agents: 5000, meanPatience: 60 });
    expect(idle).toMatchObject({ pWait: 0, pAbandon: 0, meanWait: 0, answeredWithin: 1, occupancy: 0, meanQueue: 0 });
    const nearlyIdle = erlangA({ arrivalRate: 1e-9, meanHandle: 300, agents: 5000, meanPatience: 60 });
    expect(nearlyIdle).toMatchObject({ pWait: 0, pAbandon: 0, answeredWithin: 1 });
  });

  const center = fc.record({
    arrivalRate: fc.double({ min: 0.001, max: 5, noNaN: true }),
    meanHandle: fc.double({ min: 10, max: 1000, noNaN: true }),
    agents: fc.integer({ min: 1, max: 2000 }),
    meanPatience: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
    within: fc.double({ min: 0, max: 600, noNaN: true }),
  });

  it('has parts that add up, for any center', () => {
    fc.assert(
      fc.property(center, (asked) => {
        const wait = erlangA(asked);
        const answered = 1 - wait.pAbandon;
        const waited = answered * wait.meanWaitAnswered + wait.pAbandon * wait.meanWaitAbandoned;
        expect(relativeError(waited, wait.meanWait)).toBeLessThan(1e-8);
        expect(
          relativeError(wait.occupancy * asked.agents, asked.arrivalRate * asked.meanHandle * answered),
        ).toBeLessThan(1e-8);
        expect(wait.answeredWithin).toBeLessThanOrEqual(answered + 1e-12);
        expect(wait.abandonedWithin).toBeLessThanOrEqual(wait.pAbandon * (1 + 1e-12));
      }),
    );
  });

  it('gets better with every agent more and loses more with less patience', () => {
    fc.assert(
      fc.property(center, (asked) => {
        const wait = erlangA(asked);
        const more = erlangA({ ...asked, agents: asked.agents + 1 });
        const hasty = erlangA({ ...asked, meanPatience: asked.meanPatience / 2 });
        expect(more.pAbandon).toBeLessThanOrEqual(wait.pAbandon * (1 + 1e-10));
        expect(more.meanWait).toBeLessThanOrEqual(wait.meanWait * (1 + 1e-10));
        expect(more.answeredWithin).toBeGreaterThanOrEqual(wait.answeredWithin * (1 - 1e-10));
        expect(hasty.pAbandon).toBeGreaterThanOrEqual(wait.pAbandon * (1 - 1e-10));
        expect(hasty.meanWait).toBeLessThanOrEqual(wait.meanWait * (1 + 1e-10));
      }),
    );
  });

  it('counts all of the answered and abandoned when the time allowed is long', () => {
    const wait = perMinute(12, 4, 30, 1.5, 1e7);
    expect(relativeError(wait.answeredWithin, 1 - wait.pAbandon)).toBeLessThan(1e-12);
    expect(relativeError(wait.abandonedWithin, wait.pAbandon)).toBeLessThan(1e-12);
    const atOnce = perMinute(12, 4, 30, 1.5, 0);
    expect(relativeError(atOnce.answeredWithin, 1 - atOnce.pWait)).toBeLessThan(1e-12);
    expect(atOnce.abandonedWithin).toBe(0);
  });

  it('names the argument that makes no sense', () => {
    const ask = (change: object) => () =>
      erlangA({ arrivalRate: 1, meanHandle: 60, agents: 80, meanPatience: 60, ...change });
    expect(ask({ agents: 2.5 })).toThrow('agents is 2.5; it must be a whole number, 1 or above.');
    expect(ask({ meanPatience: 0 })).toThrow('meanPatience is 0; it must be a finite number above 0.');
    expect(ask({ meanPatience: Infinity })).toThrow('meanPatience is Infinity; it must be a finite number above 0.');
    expect(ask({ within: -1 })).toThrow('within is -1; it must be a finite number, 0 or above.');
  });
});
