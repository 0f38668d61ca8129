import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB } from '../../src/queueing/erlang-b.ts';
import { relativeError } from './relative-error.ts';

describe('Erlang B', () => {
  it('gives the exact blocking of 16 Erlangs on 20 agents and of 10 Erlangs on 17', () => {
    expect(relativeError(erlangB(16, 20), 0.06441092478156987)).toBeLessThan(1e-12);
    expect(relativeError(erlangB(10, 17), 0.0129488752247266)).toBeLessThan(1e-12);
  });

  it('agrees with sums of 30 digits at 5,000 agents, from overload down to 1e-243', () => {
    expect(relativeError(erlangB(5000, 5000), 0.01119935827850549)).toBeLessThan(1e-12);
    expect(relativeError(erlangB(4900, 5000), 0.002215767902497243)).toBeLessThan(1e-12);
    expect(relativeError(erlangB(4000, 5000), 3.132093284650584e-53)).toBeLessThan(1e-11);
    expect(relativeError(erlangB(3000, 5000), 1.249204529099564e-243)).toBeLessThan(1e-11);
  });

  it('blocks everybody without agents and nobody without load', () => {
    expect(erlangB(3, 0)).toBe(1);
    expect(erlangB(0, 0)).toBe(1);
    expect(erlangB(0, 4)).toBe(0);
  });

  it('blocks less with every agent more, and more with more load', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 150 }),
        (perAgent, agents) => {
          const blocked = erlangB(perAgent * agents, agents);
          expect(erlangB(perAgent * agents, agents + 1)).toBeLessThan(blocked);
          expect(erlangB(perAgent * agents * 1.1, agents)).toBeGreaterThan(blocked);
        },
      ),
    );
  });

  it('names the argument that makes no sense', () => {
    expect(() => erlangB(-1, 3)).toThrow('load is -1; it must be a finite number, 0 or above.');
    expect(() => erlangB(Number.NaN, 3)).toThrow('load is NaN; it must be a finite number, 0 or above.');
    expect(() => erlangB(1, 2.5)).toThrow('agents is 2.5; it must be a whole number, 0 or above.');
  });
});
