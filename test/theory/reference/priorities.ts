import { erlangC } from '../../../src/queueing/erlang-c.ts';
import type { Answers } from './answers.ts';

interface Classes {
  readonly agents: number;
  readonly meanHandle: number;
  /** Arrivals a second of each class, the most urgent first. */
  readonly arrivals: readonly number[];
}

/**
 * Preemptive-resume priorities with one exponential handle time: classes 1 … k do not notice the others, and are M/M/n
 * among themselves; what is theirs less what is of classes 1 … k − 1 is of class k.
 */
export function preemptivePriorities({ agents, meanHandle, arrivals }: Classes): Answers {
  const answers: Record<string, number> = {};
  let [rate, present] = [0, 0];
  arrivals.forEach((own, k) => {
    rate += own;
    const { meanWait } = erlangC({ arrivalRate: rate, meanHandle, agents });
    const inside = rate * (meanWait + meanHandle);
    answers[`intent class${k + 1} mean_time_in_system`] = (inside - present) / own;
    present = inside;
  });
  answers['whole occupancy'] = (rate * meanHandle) / agents;
  return answers;
}

/**
 * Urgency that grows with the wait, at a pace of its own for each class: L. Kleinrock, A delay dependent queue discipline
 * (1964), with the wait of all in order of arrival in place of that of one agent, which holds for exponential handle
 * times of one mean (D. A. Stanford, P. Taylor & I. Ziedins, Waiting time distributions in the accumulating priority
 * queue, 2014). The class that grows slowest comes first in the recursion.
 */
export function growingUrgency({ agents, meanHandle, arrivals }: Classes, paces: readonly number[]): Answers {
  const total = arrivals.reduce((sum, rate) => sum + rate, 0);
  const all = erlangC({ arrivalRate: total, meanHandle, agents });
  const load = arrivals.map((rate) => (rate * meanHandle) / agents);
  const waits: number[] = [];
  const slowestFirst = paces.map((_, k) => k).sort((a, b) => paces[a] - paces[b]);
  slowestFirst.forEach((k, place) => {
    const slower = slowestFirst.slice(0, place);
    const faster = slowestFirst.slice(place + 1);
    const above = slower.reduce((sum, i) => sum + load[i] * waits[i] * (1 - paces[i] / paces[k]), 0);
    const below = faster.reduce((sum, i) => sum + load[i] * (1 - paces[k] / paces[i]), 0);
    waits[k] = (all.meanWait - above) / (1 - below);
  });
  const answers: Record<string, number> = {
    'whole mean_wait': all.meanWait,
    'whole delay_probability': all.pWait,
    'whole occupancy': all.occupancy,
  };
  waits.forEach((wait, k) => {
    answers[`intent class${k + 1} mean_wait`] = wait;
  });
  return answers;
}
