import { CONTACT_SUMS, inContacts } from './contact-sums.ts';
import type { Scope } from './scopes.ts';

/**
 * Shares the agents' cost out over the contacts, by the agents' seconds that each part took of the whole; idle time is
 * thereby borne by all alike. An hour costs the same whoever works it: the mean of all teams.
 * @param rows of CONTACT_SUMS numbers, one a scope, the whole first
 * @param labour cost of all teams
 */
export function splitLabour(rows: Float64Array, scopes: readonly Scope[], labour: number): void {
  const all = rows[inContacts.agentSeconds]!;
  for (let s = 0; s < scopes.length; s++) {
    const own = rows[s * CONTACT_SUMS + inContacts.agentSeconds]!;
    // The whole bears it all, even on a day when nobody came.
    const share = scopes[s]!.kind === 'whole' ? 1 : all > 0 ? own / all : 0;
    rows[s * CONTACT_SUMS + inContacts.labour] = labour * share;
  }
}
