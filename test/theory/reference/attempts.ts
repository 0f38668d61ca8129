import type { Answers } from './answers.ts';

interface LateStaff {
  /** Contacts a second, all day. */
  readonly arrivals: number;
  /** Seconds after opening at which agents come, more than enough; and at which the center closes. */
  readonly staffed: number;
  readonly closes: number;
  /** Everybody waits exactly so long, then tries again after exactly so long with a probability, without end. */
  readonly patience: number;
  readonly after: number;
  readonly tryAgain: number;
  readonly within: number;
}

/**
 * Nobody answers at first: a caller tries until the agents are there, and each attempt in vain costs a patience. The wait
 * judged is that of all attempts; the last may begin just before the agents come. All that is random is the moment of the
 * first attempt, which is uniform: what follows are lengths of time.
 */
export function lateStaff(day: LateStaff): Answers {
  const { arrivals, staffed, closes, patience, after, tryAgain, within } = day;
  const cycle = patience + after;
  /** The n-th attempt is in vain for whoever first called before this. */
  const vainUntil = (n: number): number => Math.max(0, staffed - patience - (n - 1) * cycle);
  let [answered, soon, vain] = [0, 0, 0];
  for (let n = 1, chance = 1; n === 1 || vainUntil(n - 1) > 0; n++, chance *= tryAgain) {
    // 1. First calls whose n-th attempt is answered, and among them those in which it waits for the agents to come.
    const from = vainUntil(n);
    const to = n === 1 ? closes : vainUntil(n - 1);
    const early = Math.min(to, Math.max(from, staffed - (n - 1) * cycle)) - from;
    const waitedBefore = (n - 1) * patience;
    answered += chance * (to - from);
    if (waitedBefore <= within) soon += chance * (to - from - early + Math.min(early, within - waitedBefore));
    // 2. First calls whose n-th attempt is in vain.
    vain += chance * from;
  }
  const offered = vain + answered;
  return {
    'whole offered (per day)': arrivals * offered,
    'whole abandonment_rate': vain / offered,
    'whole redial_share': (offered - closes) / offered,
    'whole contacts_per_issue': offered / closes,
    'whole service_level_g3': soon / offered,
    'whole service_level_g0': soon / answered,
  };
}
