import type { Agent, Contact, Desk, Line, Team } from 'ensaio';

/** All-rounders kept idle for valuable contacts, and from which value on a contact is one. */
const KEPT = 1;
const VALUABLE = 10;
/** Whoever is answered within so many seconds from now still is within the promise of the service level. */
const IN_TIME = 10;

let allRounders: Team;

/** Once, before each replication: names are looked up here, and not at every decision. */
export const setUp = (desk: Desk): void => {
  allRounders = desk.team('all_rounders');
};

/** Specialists first; an all-rounder when more are idle than are kept, or for those they are kept for. */
export const agentFor = (contact: Contact): Team | null => {
  for (const team of contact.teams) {
    if (team !== allRounders && contact.canGoTo(team)) return team;
  }
  const kept = contact.value >= VALUABLE ? 0 : KEPT;
  return allRounders.idle > kept && contact.canGoTo(allRounders) ? allRounders : null;
};

/** Who can only just be answered in time goes first, the most valuable of them; then value times wait decides. */
export const contactFor = (agent: Agent, desk: Desk): Line | null => {
  const keepsBack = agent.team === allRounders && allRounders.idle < KEPT;
  let best: Line | null = null;
  let most = -1;
  for (const line of agent.lines) {
    if (!agent.canTake(line) || (keepsBack && line.value < VALUABLE)) continue;
    const left = line.dueAt - desk.now;
    // A promise about to be broken counts like an hour of waiting.
    const urgency = line.value * (line.longestWait + (left >= 0 && left < IN_TIME ? 3600 : 0));
    if (urgency > most) {
      most = urgency;
      best = line;
    }
  }
  return best;
};
