import { erlangB } from './erlang-b.ts';
import { requireNonNegative, requirePositive, requireWhole } from './require-number.ts';

export interface ErlangCQuestion {
  /** Contacts offered per second. */
  readonly arrivalRate: number;
  /** Mean handle time in seconds. */
  readonly meanHandle: number;
  readonly agents: number;
  /** The answer time of the service level, in seconds; 20 unless given. */
  readonly within?: number;
}

/** Long-run values of M/M/n. Times in seconds, the rest fractions and counts. */
export interface ErlangC {
  /** Probability that a contact has to wait. */
  readonly pWait: number;
  /** Mean wait of all contacts, zeros included; Infinity when the queue grows without end. */
  readonly meanWait: number;
  /** Mean wait of those who have to wait. */
  readonly meanWaitGivenWait: number;
  /** Fraction of contacts whose wait is at most `within`. */
  readonly serviceLevel: number;
  /** Fraction of the agents' time that is busy. */
  readonly occupancy: number;
  /** Mean number of contacts waiting. */
  readonly meanQueue: number;
  /** The wait that a fraction `p` of contacts does not exceed, zeros included; p from 0 to 1. */
  waitQuantile(p: number): number;
}

/**
 * Erlang C: one first-come first-served queue, Poisson arrivals, exponential handle times, identical agents, nobody
 * abandons (M/M/n).
 *
 * With a load of at least one Erlang per agent the queue grows without end. The long run is then: everybody waits
 * (pWait 1), waits and queue are Infinity, the service level is 0 and the occupancy 1.
 * Source: A. K. Erlang (1917); P(wait) = n·B / (n − a·(1 − B)) with B of Erlang's loss formula, and a wait that is
 * exponential with rate n/m − λ given that it is positive.
 */
export function erlangC({ arrivalRate, meanHandle, agents, within = 20 }: ErlangCQuestion): ErlangC {
  requireNonNegative('arrivalRate', arrivalRate);
  requirePositive('meanHandle', meanHandle);
  requireWhole('agents', agents, 1);
  requireNonNegative('within', within);
  const load = arrivalRate * meanHandle;
  const stable = load < agents;
  const blocked = erlangB(load, agents);
  const pWait = stable ? (agents * blocked) / (agents - load * (1 - blocked)) : 1;
  const meanWaitGivenWait = stable ? meanHandle / (agents - load) : Infinity;
  const meanWait = stable ? pWait * meanWaitGivenWait : Infinity;
  return {
    pWait,
    meanWait,
    meanWaitGivenWait,
    serviceLevel: stable ? 1 - pWait * Math.exp(-within / meanWaitGivenWait) : 0,
    occupancy: stable ? load / agents : 1,
    meanQueue: arrivalRate * meanWait,
    waitQuantile(p) {
      if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}; it must be a fraction from 0 to 1.`);
      if (!stable) return Infinity;
      return p <= 1 - pWait ? 0 : Math.log(pWait / (1 - p)) * meanWaitGivenWait;
    },
  };
}
