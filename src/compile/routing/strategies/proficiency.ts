import { meanOver } from '../../../documents/law-mean.ts';
import type { Intent, Routing, Skill } from '../../../documents/scenario.ts';
import { tiersBy } from '../tiers.ts';
import type { Candidate } from '../way.ts';

/** The best team first: the fastest at the intent, or the one that resolves most; equals in one tier. */
export function byProficiency(able: readonly Candidate[], intent: Intent, prefer: Routing['prefer']): Candidate[][] {
  return tiersBy(able, ({ skill }) =>
    prefer === 'fastest' ? talkTime(skill, intent) : -(skill.fcr ?? intent.fcr ?? 1),
  );
}

/** Mean talk time of a team: its own law where it has one, at its own speed. */
function talkTime({ handle, speed }: Skill, intent: Intent): number {
  return meanOver(handle.length > 0 ? handle : intent.handle) / speed;
}
