import { requireNonNegative, requirePositive, requireWhole } from './require-number.ts';

export interface FiniteQueueQuestion {
  /** Contacts arriving per second, blocked ones included. */
  readonly arrivalRate: number;
  /** Mean handle time in seconds. */
  readonly meanHandle: number;
  readonly agents: number;
  /** Most contacts present at once, talking or waiting; at least as many as agents. */
  readonly lines: number;
  /** Mean patience in seconds; left out, nobody abandons. */
  readonly meanPatience?: number;
  /** The answer time of the service level, in seconds; 20 unless given. */
  readonly within?: number;
}

/** Long-run values of M/M/n/K(+M). Times in seconds; all fractions but pBlocked are of the contacts not blocked. */
export interface FiniteQueue {
  /** Fraction of all arrivals that find every line taken. */
  readonly pBlocked: number;
  readonly pWait: number;
  readonly pAbandon: number;
  /** Mean wait of handled and abandoned contacts, zeros included. */
  readonly meanWait: number;
  readonly meanWaitAnswered: number;
  /** Null when nobody abandons. */
  readonly meanWaitAbandoned: number | null;
  readonly answeredWithin: number;
  readonly abandonedWithin: number;
  readonly occupancy: number;
  readonly meanQueue: number;
}

/**
 * A queue with a limited number of lines: Poisson arrivals, exponential handle times and patience, identical agents,
 * first come first served; a contact that finds all lines taken is blocked and lost (M/M/n/K+M).
 *
 * Source: the birth-and-death chain for the states, and for the wait behind j others the sum of independent
 * exponentials of rates nμ, nμ + θ, …, nμ + jθ, whose tail is a finite series of positive terms (e^(−θV) is Beta).
 */
export function finiteQueue(question: FiniteQueueQuestion): FiniteQueue {
  const { arrivalRate, meanHandle, agents, lines, meanPatience = Infinity, within = 20 } = question;
  requireNonNegative('arrivalRate', arrivalRate);
  requirePositive('meanHandle', meanHandle);
  requireWhole('agents', agents, 1);
  requireWhole('lines', lines, agents);
  if (meanPatience !== Infinity) requirePositive('meanPatience', meanPatience);
  requireNonNegative('within', within);
  const service = agents / meanHandle;
  const impatience = 1 / meanPatience;
  const leaving = (k: number): number => Math.min(k, agents) / meanHandle + Math.max(k - agents, 0) * impatience;
  const probability = birthDeath(lines, arrivalRate, leaving);
  const accepted = 1 - probability[lines]!;

  const tail = waitTail(service, impatience, within);
  const tailOfPatient = waitTail(service + impatience, impatience, within);
  const sums = { wait: 0, abandon: 0, waited: 0, waitedAnswered: 0, waitedAbandoned: 0, answered: 0, abandoned: 0 };
  let [meanStages, impatientStages] = [0, 0];
  for (let ahead = 0; agents + ahead < lines; ahead++) {
    const found = probability[agents + ahead]! / accepted;
    const losing = (ahead + 1) * impatience;
    const answered = service / (service + losing);
    meanStages += 1 / (service + losing);
    impatientStages += losing / (service + losing);
    const answeredWithin = answered * (1 - tailOfPatient(ahead));
    sums.wait += found;
    sums.abandon += (found * losing) / (service + losing);
    sums.waited += (found * (ahead + 1)) / (service + losing);
    sums.waitedAnswered += found * answered * meanStages;
    sums.waitedAbandoned += (found * impatientStages) / (service + losing);
    sums.answered += found * answeredWithin;
    sums.abandoned += found * (1 - Math.exp(-impatience * within) * tail(ahead) - answeredWithin);
  }
  let busy = 0;
  for (let k = 1; k <= lines; k++) busy += Math.min(k, agents) * probability[k]!;
  return {
    pBlocked: probability[lines]!,
    pWait: Math.min(sums.wait, 1),
    pAbandon: sums.abandon,
    meanWait: sums.waited,
    meanWaitAnswered: sums.waitedAnswered / (1 - sums.abandon),
    meanWaitAbandoned: sums.abandon > 0 ? sums.waitedAbandoned / sums.abandon : null,
    answeredWithin: Math.max(1 - sums.wait, 0) + sums.answered,
    abandonedWithin: impatience === 0 ? 0 : Math.max(sums.abandoned, 0),
    occupancy: Math.min(busy / agents, 1),
    meanQueue: arrivalRate * accepted * sums.waited,
  };
}

/** Long-run probabilities of the states 0 … last, built outwards from the likeliest so that none overflows. */
function birthDeath(last: number, birth: number, death: (k: number) => number): Float64Array {
  const weight = new Float64Array(last + 1);
  let likeliest = 0;
  while (likeliest < last && death(likeliest + 1) <= birth) likeliest++;
  weight[likeliest] = 1;
  for (let k = likeliest + 1; k <= last; k++) weight[k] = (weight[k - 1]! * birth) / death(k);
  for (let k = likeliest - 1; k >= 0; k--) weight[k] = (weight[k + 1]! * death(k + 1)) / birth;
  const total = weight.reduce((sum, w) => sum + w, 0);
  return weight.map((w) => w / total);
}

/** P(sum of exponentials of rates first, first + step, …, first + j·step > time), to be asked for j = 0, 1, 2, … */
function waitTail(first: number, step: number, time: number): (j: number) => number {
  const span = step === 0 ? time : -Math.expm1(-step * time) / step;
  let logTerm = -first * time;
  let sum = Math.exp(logTerm);
  return (j) => {
    if (j > 0) {
      logTerm += Math.log(((first + (j - 1) * step) * span) / j);
      sum += Math.exp(logTerm);
    }
    return Math.min(sum, 1);
  };
}
