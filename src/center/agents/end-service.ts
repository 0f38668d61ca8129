import { NO_LAW } from '../../compile/law-ref.ts';
import {
  ARRIVED_AT,
  ATTRIBUTED,
  BIN,
  CAME_AT,
  DUE_AT,
  FIRST_TEAM,
  FIRST_TYPE,
  HANDLE_DRAW,
  HELD_AGENT,
  INTERVAL,
  LEG,
  LEG_FROM,
  PATIENCE_DRAW,
  ROUTE,
  STARTED_AT,
  STATE,
  TALK,
  TRIES,
  TYPE,
  WAITED_BEFORE,
  WORK,
  WORK_DRAW,
} from '../contacts/contacts.ts';
import { leaveAfterTalk, leaveCenter } from '../contacts/departure.ts';
import { firstType, noteEnd } from '../contacts/ending.ts';
import { CALL_AGAIN_AFTER, decide, LEG_HANDLE, LEG_PATIENCE, LEG_WORK } from '../contacts/life.ts';
import { lose, settle } from '../contacts/outcome.ts';
import { CALLBACK, HANDS_ON, IN_SESSION, MAY_BE_INTERRUPTED, TRANSFERRED, UNREACHED } from '../contacts/state.ts';
import { END, LIFE } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { CUSTOMER_RETURNS, SERVICE_ENDS } from '../ladder.ts';
import { finishPlain } from '../plain.ts';
import { offerAgain } from '../routing/offer.ts';
import { DEFERRED, HAS_OUTCOME } from '../traits.ts';
import { answerFirst, answerMore, WRAPPING_UP } from './answer.ts';
import { leaveSession } from './sessions.ts';
import { goHome } from './staffing.ts';
import { endStay, isWorthStaying, stay } from './staying.ts';
import { windDown } from './wind-down.ts';

/** An agent who has one contact at a time is done with it. */
export function endService(floor: Floor, agent: number): void {
  const { agents, contacts, plan } = floor;
  const contact = agents.contact[agent]!;
  if (contact === WRAPPING_UP) {
    // Nobody to count.
  } else if (plan.traits[contacts.facts[contact + TYPE]!] === 0 && contacts.facts[contact + STATE] === 0) {
    finishPlain(floor, contact, agent);
  } else {
    const state = contacts.facts[contact + STATE]!;
    if ((state & MAY_BE_INTERRUPTED) !== 0) floor.interruptible.remove(agent);
    if ((state & UNREACHED) !== 0) callAgain(floor, contact);
    else finish(floor, contact, agent);
  }
  freeAgent(floor, agent);
}

/** One of several contacts of an agent is over. */
export function endSession(floor: Floor, contact: number, agent: number): void {
  const { agents, events, contacts } = floor;
  leaveSession(floor, contact);
  if ((contacts.facts[contact + STATE]! & UNREACHED) !== 0) callAgain(floor, contact);
  else if ((contacts.facts[contact + STATE]! & HANDS_ON) !== 0) handOnFrom(floor, contact, agent);
  else finish(floor, contact, agent);
  if (agents.load[agent] === 0) {
    freeAgent(floor, agent);
    return;
  }
  // More are busy than are wanted: some finish the contacts they have and take no other.
  if (agents.winding[agent] === 1) return;
  answerMore(floor, agent);
  if (agents.load[agent]! < agents.limit[agent]!) {
    agents.take(agent, events.now);
    agents.offerRoom(agent, events.now);
  }
}

/** Talk ends and the contact goes on to somebody else. */
export function handOn(floor: Floor, agent: number): void {
  const { agents, contacts, events, plan } = floor;
  const contact = agents.contact[agent]!;
  const { kind, to } = floor.begun(contacts.facts[contact + TYPE]!, 'transfer');
  const work = contacts.times[contact + WORK]!;
  agents.contact[agent] = WRAPPING_UP;
  if (kind === 'cold' || !isWorthStaying(floor, agent, plan.routeOf[to]!)) {
    handOnFrom(floor, contact, agent);
    if (work > 0) events.schedule(events.now + work, SERVICE_ENDS, agent);
    else freeAgent(floor, agent);
    return;
  }
  stay(floor, agent, contact, work);
  handOnFrom(floor, contact, agent, agent);
}

/** An agent without a contact goes home, takes the next, or is idle. */
export function freeAgent(floor: Floor, agent: number): void {
  const { agents, events, router } = floor;
  const { now } = events;
  const team = agents.team[agent]!;
  if (floor.isOverstaffed(team)) {
    // Staffing has fallen: whoever finishes goes, until as many are left as the schedule asks for.
    floor.busy.change(team, -1, now);
    goHome(floor, agent);
    windDown(floor, team);
    return;
  }
  const line = router.lineFor(team, 0);
  if (line === NOBODY) {
    floor.busy.change(team, -1, now);
    agents.becomeIdle(agent, now);
  } else {
    answerFirst(floor, agent, line);
    answerMore(floor, agent);
  }
}

/** Counts everybody who is being talked to as handled: where a long run is cut. */
export function countUnfinished(floor: Floor): void {
  const { agents, contacts } = floor;
  const cut = (contact: number, agent: number): void => {
    if (contact < 0 || (contacts.facts[contact + STATE]! & UNREACHED) !== 0) return;
    count(floor, contact, agent);
    noteEnd(floor, contact, END.answered, agents.team[agent]!);
  };
  agents.forEachBusy((agent) => cut(agents.contact[agent]!, agent));
  agents.forEachSession(cut);
}

function finish(floor: Floor, contact: number, agent: number): void {
  const team = floor.agents.team[agent]!;
  const type = floor.contacts.facts[contact + TYPE]!;
  count(floor, contact, agent);
  leaveAfterTalk(floor, contact);
  if ((floor.plan.traits[type]! & HAS_OUTCOME) !== 0) settle(floor, contact, agent, team);
  else {
    noteEnd(floor, contact, END.answered, team);
    floor.contacts.release(contact);
  }
}

/** Counts a leg that an agent has ended. */
function count(floor: Floor, contact: number, agent: number): void {
  const { contacts, tally, plan, model, events } = floor;
  const team = floor.agents.team[agent]!;
  const { facts, times } = contacts;
  const type = facts[contact + TYPE]!;
  const bin = facts[contact + BIN]!;
  const state = facts[contact + STATE]!;
  const wait = times[contact + STARTED_AT]! - times[contact + ARRIVED_AT]!;
  const talk = times[contact + TALK]!;
  const work = times[contact + WORK]!;
  const first = firstType(floor, contact);
  floor.witness?.handled(type, times[contact + ARRIVED_AT]!, wait, team, talk + work, agent);
  tally.worked(first, type, bin, talk, work, team);
  if (state === 0 && plan.traits[type] === 0) {
    tally.handled(type, bin, wait, wait);
    return;
  }
  if ((state & IN_SESSION) !== 0) tally.note(LIFE.attributed, first, bin, times[contact + ATTRIBUTED]!);
  if ((state & HANDS_ON) === 0) tally.note(LIFE.inCenter, first, bin, events.now - times[contact + CAME_AT]!);
  if ((state & TRANSFERRED) !== 0) {
    tally.note(LIFE.legsHandled, type, bin);
    tally.note(LIFE.legWait, type, bin, wait);
  } else if ((state & CALLBACK) !== 0) {
    tally.note(LIFE.callbacksReached, type, bin);
    tally.note(LIFE.callbackWait, type, bin, wait);
  } else {
    const { overAttempts } = model.channels[plan.channelOf[type]!]!;
    tally.handled(type, bin, wait, overAttempts ? wait + times[contact + WAITED_BEFORE]! : wait);
    if ((plan.traits[type]! & DEFERRED) !== 0) countDeferred(floor, contact, type, bin);
  }
}

function countDeferred(floor: Floor, contact: number, type: number, bin: number): void {
  const { contacts, tally, plan, clock } = floor;
  const { times } = contacts;
  const started = times[contact + STARTED_AT]!;
  tally.note(started <= times[contact + DUE_AT]! ? LIFE.onTime : LIFE.late, type, bin);
  if (bin === plan.bins) return;
  tally.businessWait(plan.channelOf[type]!, clock.until(started) - clock.until(times[contact + ARRIVED_AT]!));
}

/** The next leg: the contact becomes another intent's and looks for an agent of it. */
function handOnFrom(floor: Floor, contact: number, agent: number, held = NOBODY): void {
  const { contacts, tally, plan, events } = floor;
  const { facts, times } = contacts;
  const type = facts[contact + TYPE]!;
  const { to } = floor.begun(type, 'transfer');
  const bin = facts[contact + BIN]!;
  count(floor, contact, agent);
  tally.note(LIFE.transfersOut, firstType(floor, contact), bin);
  tally.note(LIFE.legs, to, bin);
  const leg = ++facts[contact + LEG]!;
  if ((facts[contact + STATE]! & TRANSFERRED) === 0) {
    facts[contact + FIRST_TYPE] = type;
    facts[contact + FIRST_TEAM] = floor.agents.team[agent]!;
  }
  facts[contact + STATE] = (facts[contact + STATE]! & ~HANDS_ON) | TRANSFERRED;
  facts[contact + LEG_FROM] = type;
  facts[contact + TYPE] = to;
  facts[contact + ROUTE] = plan.routeOf[to]!;
  facts[contact + HELD_AGENT] = held;
  times[contact + HANDLE_DRAW] = decide(contacts, contact, LEG_HANDLE + leg);
  times[contact + WORK_DRAW] = decide(contacts, contact, LEG_WORK + leg);
  times[contact + PATIENCE_DRAW] = decide(contacts, contact, LEG_PATIENCE + leg);
  times[contact + ARRIVED_AT] = events.now;
  if (offerAgain(floor, contact)) return;
  tally.note(LIFE.legsAbandoned, to, bin);
  noteEnd(floor, contact, END.cleared);
  endStay(floor, contact, 0);
  leaveCenter(floor, contact);
  lose(floor, contact, 'abandoning');
}

/** Nobody answered the call back: again later, or never. */
function callAgain(floor: Floor, contact: number): void {
  const { contacts, tally, model, laws, events, clock } = floor;
  const { facts } = contacts;
  const type = facts[contact + TYPE]!;
  const bin = facts[contact + BIN]!;
  // Null where nobody calls back any more: this was the last time.
  const { callback } = model.types[type]!;
  const nth = facts[contact + TRIES]!;
  tally.note(LIFE.callbackVain, type, bin);
  facts[contact + TRIES] = nth + 1;
  facts[contact + STATE]! &= ~UNREACHED;
  if (callback !== null && callback.retryAfter !== NO_LAW && nth + 1 < callback.tries) {
    const after = laws.draw(
      callback.retryAfter,
      facts[contact + INTERVAL]!,
      decide(contacts, contact, CALL_AGAIN_AFTER + nth),
    );
    const at = clock.whenOpen(model.channels[floor.plan.channelOf[type]!]!.open, events.now + after);
    if (at < Number.POSITIVE_INFINITY) {
      floor.orbit.change(0, 1, events.now);
      events.schedule(at, CUSTOMER_RETURNS, contact);
      return;
    }
  }
  tally.note(LIFE.callbacksLost, type, bin);
  noteEnd(floor, contact, END.notReached);
  leaveCenter(floor, contact);
  lose(floor, contact, 'abandoning');
}
