import { erlangB } from './erlang-b.ts';
import { offeredWait } from './offered-wait.ts';
import { requireNonNegative, requirePositive, requireWhole } from './require-number.ts';

export interface ErlangAQuestion {
  /** Contacts offered per second. */
  readonly arrivalRate: number;
  /** Mean handle time in seconds. */
  readonly meanHandle: number;
  readonly agents: number;
  /** Mean patience in seconds, finite; for contacts that never abandon use Erlang C. */
  readonly meanPatience: number;
  /** The answer time of the service level, in seconds; 20 unless given. */
  readonly within?: number;
}

/** Long-run values of M/M/n+M. Times in seconds; fractions are of all contacts offered. */
export interface ErlangA {
  /** Probability that a contact has to wait. */
  readonly pWait: number;
  readonly pAbandon: number;
  /** Mean wait of all contacts, handled and abandoned, zeros included. */
  readonly meanWait: number;
  /** Mean wait of handled contacts, zeros included: the average speed of answer. */
  readonly meanWaitAnswered: number;
  /** Mean wait of abandoned contacts; the limit when nobody is left to abandon. */
  readonly meanWaitAbandoned: number;
  /** Fraction handled after a wait of at most `within`. */
  readonly answeredWithin: number;
  /** Fraction abandoned after a wait of at most `within`. */
  readonly abandonedWithin: number;
  /** Fraction of the agents' time that is busy. */
  readonly occupancy: number;
  /** Mean number of contacts waiting. */
  readonly meanQueue: number;
}

/**
 * Erlang A: one first-come first-served queue, Poisson arrivals, exponential handle times and exponential patience,
 * identical agents (M/M/n+M). Stable under any load.
 *
 * Service levels follow from the parts: answeredWithin / (1 − abandonedWithin) leaves quick abandons out,
 * answeredWithin + abandonedWithin counts them as good, answeredWithin / (1 − pAbandon) is among the handled.
 * Source: C. Palm (1943); F. Baccelli & G. Hebuterne (1981), "On queues with impatient customers"; S. Zeltyn &
 * A. Mandelbaum (2005). The states with a free agent weigh 1/B(n − 1) in units of the last of them, the states with
 * none λ·∫f of the offered wait.
 */
export function erlangA(question: ErlangAQuestion): ErlangA {
  const { arrivalRate, meanHandle, agents, meanPatience, within = 20 } = question;
  requireNonNegative('arrivalRate', arrivalRate);
  requirePositive('meanHandle', meanHandle);
  requireWhole('agents', agents, 1);
  requirePositive('meanPatience', meanPatience);
  requireNonNegative('within', within);
  const wait = offeredWait(arrivalRate, agents / meanHandle, 1 / meanPatience, within);
  const free = wait.atZero / erlangB(arrivalRate * meanHandle, agents - 1);
  const all = free + arrivalRate * wait.waits;
  const share = free === Infinity ? 0 : arrivalRate / all;
  const pFree = free === Infinity ? 1 : free / all;
  const pAbandon = share * wait.abandoned;
  const answered = pFree + share * wait.answered;
  return {
    pWait: share * wait.waits,
    pAbandon,
    meanWait: pAbandon * meanPatience,
    meanWaitAnswered: (share * wait.timeOfAnswered) / answered,
    meanWaitAbandoned: wait.timeOfAbandoned / wait.abandoned,
    answeredWithin: pFree + share * wait.answeredWithin,
    abandonedWithin: share * wait.abandonedWithin,
    occupancy: Math.min((arrivalRate * meanHandle * answered) / agents, 1),
    meanQueue: arrivalRate * pAbandon * meanPatience,
  };
}
