import type { Scenario } from '../../../documents/scenario.ts';
import { tiersBy } from '../tiers.ts';
import type { Candidate } from '../way.ts';

/** Whoever can do least goes first, so that those who can do everything stay free for what only they can do. */
export function specialistsFirst(able: readonly Candidate[], { teams }: Pick<Scenario, 'teams'>): Candidate[][] {
  return tiersBy(able, ({ team }) => teams[team]!.skills.length);
}
