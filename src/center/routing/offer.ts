import { announcedWait, answer } from '../agents/answer.ts';
import { ARRIVED_AT, BIN, LAST_SEAT, REMAINING, ROUTE, SINCE, STATE, TYPE } from '../contacts/contacts.ts';
import { leaveCenter } from '../contacts/departure.ts';
import { noteEnd } from '../contacts/ending.ts';
import { ACCEPTS_CALLBACK, BALKS, COMPLEXITY, decide, SHIFTS_AT_DOOR } from '../contacts/life.ts';
import { lose } from '../contacts/outcome.ts';
import { CALLBACK, INTERRUPTED } from '../contacts/state.ts';
import { shiftTo } from '../contacts/way-back.ts';
import { END, LIFE } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { CHOOSES_AT_DOOR, DEFERRED, HAS_OUTCOME, INTERRUPTS, MISJUDGED } from '../traits.ts';
import { joinQueue } from '../waiting/queue.ts';

/** A contact wants a person: answered at once, turned away, or made to wait. */
export function offer(floor: Floor, contact: number): void {
  const { contacts, plan, tally } = floor;
  const { facts } = contacts;
  const type = facts[contact + TYPE]!;
  const bin = facts[contact + BIN]!;
  const channel = plan.channelOf[type]!;
  const traits = plan.traits[type]!;
  if ((traits & MISJUDGED) !== 0) judge(floor, contact, type);
  // 1. An agent who has room.
  let agent = agentFor(floor, contact);
  if (agent === NOBODY) {
    // 2. No room to wait; somebody less urgent to interrupt; something the customer prefers to waiting.
    if (floor.inQueue[channel]! >= plan.queueCapacity[channel]!) {
      turnAway(floor, contact, type, bin);
      return;
    }
    if ((traits & INTERRUPTS) !== 0) agent = interrupt(floor, type, facts[contact + ROUTE]!);
    if (agent === NOBODY && floor.isDeserted && (traits & DEFERRED) === 0) {
      sendAway(floor, contact, type, bin);
      return;
    }
    if (agent === NOBODY && (traits & CHOOSES_AT_DOOR) !== 0 && choosesOtherwise(floor, contact, type, bin)) return;
  }
  tally.offered(type, bin);
  if (agent !== NOBODY) {
    answer(floor, agent, contact);
    return;
  }
  tally.delayed(type, bin);
  joinQueue(floor, contact);
}

/**
 * A further leg, or a callback tried again: answered or made to wait, and never turned away.
 * @returns false when the center has closed and nobody is left who could take it
 */
export function offerAgain(floor: Floor, contact: number): boolean {
  const agent = agentFor(floor, contact);
  if (agent !== NOBODY) {
    answer(floor, agent, contact);
    return true;
  }
  const { facts } = floor.contacts;
  const type = facts[contact + TYPE]!;
  const state = facts[contact + STATE]!;
  // After closing a leg finds nobody; what is called back or was interrupted goes on another day.
  if (floor.isDeserted && (floor.plan.traits[type]! & DEFERRED) === 0 && (state & (CALLBACK | INTERRUPTED)) === 0) {
    return false;
  }
  joinQueue(floor, contact);
  return true;
}

/** A contact that comes out of self-service after closing finds nobody. */
function sendAway(floor: Floor, contact: number, type: number, bin: number): void {
  const { contacts, tally, witness } = floor;
  tally.offered(type, bin);
  tally.cleared(type, bin, 0);
  witness?.left(type, contacts.times[contact + ARRIVED_AT]!, 0, 'cleared');
  noteEnd(floor, contact, END.cleared);
  leaveCenter(floor, contact);
  if ((floor.plan.traits[type]! & HAS_OUTCOME) !== 0) lose(floor, contact, 'abandoning');
  else contacts.release(contact);
}

/** An agent of the first teams that may take it later, if one has room now. */
export function overflowAgent(floor: Floor, contact: number, step: number): number {
  const { contacts, plan, router } = floor;
  const { facts } = contacts;
  const route = facts[contact + ROUTE]!;
  const sessions = plan.sessions[plan.channelOf[facts[contact + TYPE]!]!]!;
  const list = router.overflowListFor(route, step, plan.lineOf[route]!, sessions);
  return list === NOBODY ? NOBODY : engage(floor, router.agentOf(list));
}

/** A contact turned away for want of a line or a place. */
export function turnAway(floor: Floor, contact: number, type: number, bin: number): void {
  floor.tally.blocked(type, bin);
  floor.witness?.blocked(type, floor.contacts.times[contact + ARRIVED_AT]!);
  noteEnd(floor, contact, END.blocked);
  leaveCenter(floor, contact);
  if ((floor.plan.traits[type]! & HAS_OUTCOME) !== 0) lose(floor, contact, 'blocking');
  else floor.contacts.release(contact);
}

/** Takes the agent who gets the contact: no longer idle, counted as busy. */
function agentFor(floor: Floor, contact: number): number {
  const { contacts, plan, router, model } = floor;
  const { facts } = contacts;
  const type = facts[contact + TYPE]!;
  const route = facts[contact + ROUTE]!;
  if (model.sticky) {
    const known = acquaintance(floor, contact, type);
    if (known !== NOBODY) return engage(floor, known);
  }
  const list = router.listFor(route, plan.lineOf[route]!, plan.sessions[plan.channelOf[type]!]!);
  return list === NOBODY ? NOBODY : engage(floor, router.agentOf(list));
}

function engage(floor: Floor, agent: number): number {
  const { agents, events } = floor;
  const idle = agents.load[agent] === 0;
  agents.take(agent, events.now);
  if (idle) floor.busy.change(agents.team[agent]!, 1, events.now);
  return agent;
}

/** The agent who handled this customer last, if idle and able. */
function acquaintance({ agents, contacts, model }: Floor, contact: number, type: number): number {
  const seat = contacts.facts[contact + LAST_SEAT]!;
  const agent = seat === NOBODY ? NOBODY : agents.seats.agent(seat);
  if (agent === NOBODY || !agents.isIdle(agent)) return NOBODY;
  const { tiers } = model.routes[model.types[type]!.route]!;
  return tiers.some((tier) => tier.includes(agents.team[agent]!)) ? agent : NOBODY;
}

/** Complexity as it is judged: with an error, another way through the center. */
export function judge(floor: Floor, contact: number, type: number): void {
  let left = decide(floor.contacts, contact, COMPLEXITY);
  for (const { route, share } of floor.model.types[type]!.misjudged) {
    left -= share;
    if (left < 0) {
      floor.contacts.facts[contact + ROUTE] = route;
      return;
    }
  }
}

/** Takes an agent away from less urgent work, which goes back to where it stood; -1: there is none. */
function interrupt(floor: Floor, type: number, route: number): number {
  const { agents, contacts, events, interruptible, model, tally } = floor;
  const { facts, times } = contacts;
  const agent = interruptible.victimOf(type, model.routes[route]!.tiers);
  if (agent === NOBODY) return NOBODY;
  const victim = agents.contact[agent]!;
  events.cancel(agents.timer[agent]!);
  interruptible.remove(agent);
  times[victim + REMAINING]! -= events.now - times[victim + SINCE]!;
  facts[victim + STATE]! |= INTERRUPTED;
  tally.note(LIFE.interruptions, facts[victim + TYPE]!, facts[victim + BIN]!);
  offerAgain(floor, victim);
  return agent;
}

/** Balks, goes elsewhere or asks to be called back, rather than wait. */
function choosesOtherwise(floor: Floor, contact: number, type: number, bin: number): boolean {
  const { contacts, model, plan, tally, waiting } = floor;
  const { facts } = contacts;
  const { balk, shift, callback } = model.types[type]!;
  const announced = announcedWait(floor, contact);
  if (
    balk !== null &&
    waiting.count[plan.lineOf[facts[contact + ROUTE]!]!]! >= balk.whenWaiting &&
    announced > balk.whenWaitOver &&
    decide(contacts, contact, BALKS) < balk.probability
  ) {
    tally.note(LIFE.balked, type, bin);
    noteEnd(floor, contact, END.balked);
    leaveCenter(floor, contact);
    lose(floor, contact, 'abandoning');
    return true;
  }
  if (shift !== null && decide(contacts, contact, SHIFTS_AT_DOOR) < shift.atTheDoor) {
    tally.note(LIFE.shiftedAtDoor, type, bin);
    noteEnd(floor, contact, END.moved);
    leaveCenter(floor, contact);
    shiftTo(floor, contact, shift.to);
    return true;
  }
  if (
    callback !== null &&
    announced > callback.offerWhenWaitOver &&
    decide(contacts, contact, ACCEPTS_CALLBACK) < callback.accept
  ) {
    tally.note(LIFE.callbacks, type, bin);
    hangUp(floor, contact);
    facts[contact + STATE]! |= CALLBACK;
    facts[contact + ROUTE] = callback.route;
    joinQueue(floor, contact);
    return true;
  }
  return false;
}

/** The line is free, the contact goes on. */
function hangUp(floor: Floor, contact: number): void {
  const type = floor.contacts.facts[contact + TYPE]!;
  floor.inCenter[floor.plan.channelOf[type]!]!--;
  if ((floor.plan.traits[type]! & DEFERRED) === 0) floor.inside--;
}
