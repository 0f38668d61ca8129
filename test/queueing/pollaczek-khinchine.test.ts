import { describe, expect, it } from 'vitest';
import { erlangC } from '../../src/queueing/erlang-c.ts';
import { pollaczekKhinchine } from '../../src/queueing/pollaczek-khinchine.ts';

describe('The mean wait for one agent', () => {
  it.each([
    [0, 2],
    [1, 4],
    [4, 10],
  ])('is, at 80 %% busy and a squared coefficient of variation of %d, %d handle times', (cvSquared, handles) => {
    expect(pollaczekKhinchine(0.8 / 60, 60, Math.sqrt(cvSquared)) / 60).toBeCloseTo(handles, 10);
  });

  it('is that of Erlang C when handle times are exponential', () => {
    const wait = erlangC({ arrivalRate: 0.7 / 90, meanHandle: 90, agents: 1 });
    expect(pollaczekKhinchine(0.7 / 90, 90, 1)).toBeCloseTo(wait.meanWait, 10);
  });

  it('has no end when the agent is offered all it can do', () => {
    expect(pollaczekKhinchine(1, 1, 0)).toBe(Infinity);
  });
});
