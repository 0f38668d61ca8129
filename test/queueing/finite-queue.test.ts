import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/queueing/erlang-a.ts';
import { erlangB } from '../../src/queueing/erlang-b.ts';
import { erlangC } from '../../src/queueing/erlang-c.ts';
import { finiteQueue } from '../../src/queueing/finite-queue.ts';
import { disagreements, relativeError } from './relative-error.ts';

describe('A queue with a limited number of lines', () => {
  it('gives the exact long run of 15 agents with 20 lines', () => {
    const queue = finiteQueue({ arrivalRate: 3.6 / 60, meanHandle: 240, agents: 15, lines: 20, within: 20 });
    const exact = {
      pBlocked: 0.07655622699246602,
      occupancy: 0.8865060220872333,
      pWait: 0.46929921966427013,
      meanWait: 21.913757433945044,
      meanWaitAnswered: 21.913757433945033,
      answeredWithin: 0.6544872394621417,
      meanQueue: 1.2141673707344467,
    };
    expect(disagreements(queue, exact, 1e-11)).toEqual([]);
    expect(queue).toMatchObject({ pAbandon: 0, abandonedWithin: 0, meanWaitAbandoned: null });
  });

  it('gives the exact long run of 15 agents with 22 lines and patience', () => {
    const asked = { arrivalRate: 4.4 / 60, meanHandle: 240, agents: 15, lines: 22, meanPatience: 150, within: 20 };
    const queue = finiteQueue(asked);
    const exact = {
      pBlocked: 0.03125478054780826,
      occupancy: 0.9419128670752811,
      pWait: 0.6706890613712614,
      meanWait: 25.70003464954278,
      meanWaitAnswered: 24.64099863357845,
      answeredWithin: 0.4770948936877219,
      pAbandon: 0.1713335643302852,
      meanWaitAbandoned: 30.822134362026766,
      meanQueue: 1.8257642851433518,
    };
    expect(disagreements(queue, exact, 1e-11)).toEqual([]);
    const { answeredWithin, abandonedWithin } = queue;
    expect(relativeError(answeredWithin / (1 - abandonedWithin), 0.5153736675917552)).toBeLessThan(1e-11);
    expect(relativeError(answeredWithin + abandonedWithin, 0.5513687192847938)).toBeLessThan(1e-11);
  });

  it('is Erlang B when there are as many lines as agents', () => {
    const queue = finiteQueue({ arrivalRate: 4 / 60, meanHandle: 240, agents: 20, lines: 20 });
    expect(relativeError(queue.pBlocked, erlangB(16, 20))).toBeLessThan(1e-12);
    expect(relativeError(queue.occupancy, 0.7484712601747441)).toBeLessThan(1e-12);
    expect(queue).toMatchObject({ pWait: 0, meanWait: 0, answeredWithin: 1 });
  });

  it('is Erlang C when lines abound and nobody abandons', () => {
    const center = { arrivalRate: 9.2 / 60, meanHandle: 300, agents: 50, within: 20 };
    const { pWait, meanWait, serviceLevel, occupancy, meanQueue } = erlangC(center);
    const exact = { pWait, meanWait, answeredWithin: serviceLevel, occupancy, meanQueue };
    expect(disagreements(finiteQueue({ ...center, lines: 800 }), exact, 1e-10)).toEqual([]);
  });

  it.each([20, 25])('is Erlang A when lines abound, at 5,000 agents and %d contacts a second', (arrivalRate) => {
    const center = { arrivalRate, meanHandle: 240, agents: 5000, meanPatience: 120, within: 20 };
    const queue = finiteQueue({ ...center, lines: 8000 });
    expect(disagreements(queue, erlangA(center), 1e-9)).toEqual([]);
  });

  it('makes nobody wait when nobody comes', () => {
    const queue = finiteQueue({ arrivalRate: 0, meanHandle: 240, agents: 20, lines: 30 });
    expect(queue).toMatchObject({ pBlocked: 0, pWait: 0, meanWait: 0, answeredWithin: 1, occupancy: 0 });
  });

  it('refuses fewer lines than agents', () => {
    expect(() => finiteQueue({ arrivalRate: 1, meanHandle: 60, agents: 8, lines: 7 })).toThrow(
      'lines is 7; it must be a whole number, 8 or above.',
    );
  });
});
