import { requireNonNegative, requireWhole } from './require-number.ts';

/**
 * Erlang's loss formula: the probability that all agents of an M/G/n/n system are busy, so that an arriving contact
 * is blocked when nobody may wait.
 *
 * `load` is the offered load in Erlangs (arrival rate × mean handle time), `agents` a whole number, 0 or above.
 * Source: A. K. Erlang (1917); computed by the recursion B(0) = 1, B(k) = a·B(k−1) / (k + a·B(k−1)), whose terms are
 * all positive and at most 1, so that it neither overflows nor loses digits. Costs one division per agent.
 */
export function erlangB(load: number, agents: number): number {
  requireNonNegative('load', load);
  requireWhole('agents', agents, 0);
  let blocked = 1;
  for (let k = 1; k <= agents; k++) {
    const weight = load * blocked;
    blocked = weight / (k + weight);
  }
  return blocked;
}
