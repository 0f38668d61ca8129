import {
  AGENT,
  ATTRIBUTED,
  OWN_SPEED,
  REMAINING,
  SINCE,
  STARTED_AT,
  TALK,
  TIMER,
  TYPE,
  WORK,
} from '../contacts/contacts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { SESSION_ENDS } from '../ladder.ts';

/**
 * Several contacts with one agent (limited processor sharing): a contact brings an amount of work, and goes on at the
 * speed its channel states for the number of contacts held at that moment.
 */
export function beginSession(floor: Floor, agent: number, contact: number): void {
  const { agents, contacts, events, plan, model } = floor;
  const { times, facts } = contacts;
  const channel = plan.channelOf[facts[contact + TYPE]!]!;
  reckon(floor, agent);
  const held = agents.load[agent]!;
  // What an agent had alone before is over.
  agents.contact[agent] = NOBODY;
  agents.slots[agent * agents.levels + held] = contact;
  agents.load[agent] = held + 1;
  agents.limit[agent] = Math.min(agents.limit[agent]!, plan.sessions[channel]!);
  facts[contact + AGENT] = agent;
  times[contact + REMAINING] = times[contact + TALK]! + times[contact + WORK]!;
  times[contact + SINCE] = events.now;
  times[contact + ATTRIBUTED] = 0;
  times[contact + OWN_SPEED] = model.channels[channel]!.speedFixedAtStart ? model.channels[channel]!.speed[held]! : 0;
  facts[contact + TIMER] = 0;
  floor.sessions!.change(agents.team[agent]!, 1, events.now);
  reschedule(floor, agent, contact);
  if (agents.load[agent]! < agents.limit[agent]!) agents.offerRoom(agent, events.now);
}

/** A session is over: its agent's others go on at their new speed. TALK and WORK become what they took. */
export function leaveSession(floor: Floor, contact: number): void {
  const { agents, contacts, events } = floor;
  const { times, facts } = contacts;
  const agent = facts[contact + AGENT]!;
  agents.take(agent, events.now);
  reckon(floor, agent);
  // 1. Its place is taken by the last.
  const first = agent * agents.levels;
  const last = first + agents.load[agent]! - 1;
  let slot = first;
  while (agents.slots[slot] !== contact) slot++;
  agents.slots[slot] = agents.slots[last]!;
  agents.load[agent]!--;
  floor.sessions!.change(agents.team[agent]!, -1, events.now);
  // 2. Talk and work in proportion to what they were.
  const planned = times[contact + TALK]! + times[contact + WORK]!;
  const stretch = planned > 0 ? (events.now - times[contact + STARTED_AT]!) / planned : 1;
  times[contact + TALK]! *= stretch;
  times[contact + WORK]! *= stretch;
  // 3. The limit is that of the kinds still held.
  agents.limit[agent] = limitOf(floor, agent);
  reschedule(floor, agent, -1);
}

/** Brings what is left of each contact of an agent up to the present. */
function reckon({ agents, contacts, events }: Floor, agent: number): void {
  const { times } = contacts;
  const held = agents.load[agent]!;
  for (let i = 0; i < held; i++) {
    const contact = agents.slots[agent * agents.levels + i]!;
    const passed = events.now - times[contact + SINCE]!;
    times[contact + REMAINING]! -= passed * agents.sessionSpeed(i, agent);
    times[contact + ATTRIBUTED]! += passed / held;
    times[contact + SINCE] = events.now;
  }
}

/** Sets the ends of an agent's sessions by their speed from now on. `newcomer`: the one that has no end yet, or -1. */
function reschedule({ agents, contacts, events, plan, model }: Floor, agent: number, newcomer: number): void {
  const { times, facts } = contacts;
  const held = agents.load[agent]!;
  for (let i = 0; i < held; i++) {
    const contact = agents.slots[agent * agents.levels + i]!;
    const own = times[contact + OWN_SPEED]!;
    const speed = own > 0 ? own : model.channels[plan.channelOf[facts[contact + TYPE]!]!]!.speed[held - 1]!;
    agents.setSessionSpeed(i, agent, speed);
    // A session with a speed of its own ends when it was going to.
    if (own > 0 && contact !== newcomer) continue;
    if (contact !== newcomer) events.cancel(facts[contact + TIMER]!);
    const left = times[contact + REMAINING]!;
    facts[contact + TIMER] = events.schedule(events.now + (left > 0 ? left : 0) / speed, SESSION_ENDS, contact);
  }
}

function limitOf({ agents, contacts, plan }: Floor, agent: number): number {
  let limit = agents.levels;
  for (let i = 0; i < agents.load[agent]!; i++) {
    const type = contacts.facts[agents.slots[agent * agents.levels + i]! + TYPE]!;
    limit = Math.min(limit, plan.sessions[plan.channelOf[type]!]!);
  }
  return limit;
}
