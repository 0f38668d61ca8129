import type { Agent, Contact, Desk, Line, Team } from 'ensaio';

/** All-rounders kept idle for valuable contacts, and what counts as one. */
const KEPT = 2;
const VALUABLE = 10;
/** A contact answered in the next so many seconds keeps the promise of its service level only just. */
const IN_TIME = 10;

let allRounders: Team;

/** Once, before each replication: names are looked up here, and not at every decision. */
export const setUp = (desk: Desk): void => {
  allRounders = desk.team('all_rounders');
};

/** Specialists first; an all-rounder when more than two are idle, or when the contact is what they are kept for. */
export const agentFor = (contact: Contact): Team | null => {
  for (const team of contact.teams) {
    if (team !== allRounders && contact.canGoTo(team)) return team;
  }
  const spare = contact.value >= VALUABLE ? allRounders.idle : allRounders.idle - KEPT;
  return spare > 0 && contact.canGoTo(allRounders) ? allRounders : null;
};

/** Who can still be answered in time goes first, the most valuable of them; then value times wait decides. */
export const contactFor = (agent: Agent, desk: Desk): Line | null => {
  let best: Line | null = null;
  let most = -1;
  for (const line of agent.lines) {
    if (!agent.canTake(line)) continue;
    const left = line.dueAt - desk.now;
    const justInTime = left >= 0 && left < IN_TIME;
    // A promise about to be broken counts like an hour of waiting.
    const urgency = line.value * (line.longestWait + (justInTime ? 3600 : 0));
    if (urgency > most) {
      most = urgency;
      best = line;
    }
  }
  // The last idle all-rounders are kept, unless somebody valuable waits.
  const kept = agent.team === allRounders && allRounders.idle < KEPT && best !== null && best.value < VALUABLE;
  return kept && best!.longestWait < 60 ? null : best;
};
