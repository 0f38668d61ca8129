import { NO_LAW } from '../../compile/law-ref.ts';
import { NO_EVENT } from '../../kernel/future-event-list.ts';
import {
  ARRIVED_AT,
  CHASE_TIMER,
  DUE_AT,
  INTERVAL,
  OVERFLOW_TIMER,
  PATIENCE_DRAW,
  ROUTE,
  STATE,
  TIMER,
  TRIES,
  TYPE,
} from '../contacts/contacts.ts';
import { CHASE_AFTER, CHASES, decide, HEEDS_MESSAGE, SHIFTS_IN_QUEUE } from '../contacts/life.ts';
import { CALLBACK, INTERRUPTED, TRANSFERRED } from '../contacts/state.ts';
import type { Floor } from '../floor.ts';
import { CUSTOMER_CHASES, CUSTOMER_SHIFTS, OVERFLOWS, PATIENCE_ENDS } from '../ladder.ts';
import { ENDLESS } from '../laws.ts';
import { STIRS_IN_QUEUE } from '../traits.ts';

/** Begins to wait, with what may happen meanwhile. */
export function joinQueue(floor: Floor, contact: number): void {
  const { contacts, plan, events, laws } = floor;
  const { facts, times } = contacts;
  const { now } = events;
  const type = facts[contact + TYPE]!;
  const line = plan.lineOf[facts[contact + ROUTE]!]!;
  const state = facts[contact + STATE]!;
  if (state === 0) floor.waiting.join(line, contact);
  else floor.waiting.joinInOrder(line, contact);
  // Whoever is called back does not hold the line.
  if ((state & CALLBACK) === 0) {
    floor.queue.change(type, 1, now);
    floor.inQueue[plan.channelOf[type]!]!++;
  }
  facts[contact + TIMER] = NO_EVENT;
  const stirs = (plan.traits[type]! & STIRS_IN_QUEUE) !== 0;
  if (stirs) {
    facts[contact + OVERFLOW_TIMER] = NO_EVENT;
    facts[contact + CHASE_TIMER] = NO_EVENT;
    awaitOverflow(floor, contact, 0);
  }
  // Whoever is called back, or has been talked to already, does not run out of patience.
  if ((state & (CALLBACK | INTERRUPTED)) !== 0) return;
  const ref = plan.patience[type]!;
  const patience =
    ref === NO_LAW ? Number.NaN : laws.draw(ref, facts[contact + INTERVAL]!, times[contact + PATIENCE_DRAW]!);
  if (!stirs || (state & TRANSFERRED) !== 0) {
    if (patience < ENDLESS) facts[contact + TIMER] = events.schedule(now + patience, PATIENCE_ENDS, contact);
    return;
  }
  awaitLeaving(floor, contact, type, patience < ENDLESS ? patience : Number.POSITIVE_INFINITY);
  awaitChase(floor, contact, type);
}

/** The first of: patience ends, a message is heeded, the offer of another channel is taken. */
function awaitLeaving(floor: Floor, contact: number, type: number, patience: number): void {
  const { events, contacts, model } = floor;
  const { message, shift } = model.types[type]!;
  let leaves = patience;
  if (message !== null && message.after < leaves && decide(contacts, contact, HEEDS_MESSAGE) < message.leave) {
    leaves = message.after;
  }
  const shifts = shift !== null && shift.after <= leaves && decide(contacts, contact, SHIFTS_IN_QUEUE) < shift.accept;
  const after = shifts ? shift.after : leaves;
  if (after === Number.POSITIVE_INFINITY) return;
  const kind = shifts ? CUSTOMER_SHIFTS : PATIENCE_ENDS;
  contacts.facts[contact + TIMER] = events.schedule(events.now + after, kind, contact);
}

function awaitChase(floor: Floor, contact: number, type: number): void {
  const { contacts, events, laws, model } = floor;
  const { facts } = contacts;
  const { chase } = model.types[type]!;
  if (chase === null) return;
  const nth = facts[contact + TRIES]!;
  if (nth >= chase.most || decide(contacts, contact, CHASES + nth) >= chase.probability) return;
  const after = laws.draw(chase.after, facts[contact + INTERVAL]!, decide(contacts, contact, CHASE_AFTER + nth));
  facts[contact + CHASE_TIMER] = events.schedule(events.now + after, CUSTOMER_CHASES, contact);
}

/** Has asked elsewhere: perhaps once more. */
export function chaseAgain(floor: Floor, contact: number): void {
  floor.contacts.facts[contact + TRIES]!++;
  floor.contacts.facts[contact + CHASE_TIMER] = NO_EVENT;
  awaitChase(floor, contact, floor.contacts.facts[contact + TYPE]!);
}

/** The delay after which further teams may take it. */
export function awaitOverflow(floor: Floor, contact: number, step: number): void {
  const { contacts, events, model } = floor;
  const next = model.routes[contacts.facts[contact + ROUTE]!]!.overflow[step];
  if (next === undefined) return;
  const at = contacts.times[contact + ARRIVED_AT]! + next.after;
  contacts.facts[contact + OVERFLOW_TIMER] = events.schedule(Math.max(at, events.now), OVERFLOWS, contact);
}

/** Leaves the queue, whatever for; nothing that was to happen there happens any more. */
export function leaveQueue(floor: Floor, contact: number): void {
  const { contacts, plan, events } = floor;
  const { facts } = contacts;
  const type = facts[contact + TYPE]!;
  const timer = facts[contact + TIMER]!;
  if (timer !== NO_EVENT) events.cancel(timer);
  if ((plan.traits[type]! & STIRS_IN_QUEUE) !== 0) stopStirring(floor, contact);
  floor.waiting.leave(plan.lineOf[facts[contact + ROUTE]!]!, contact);
  if ((facts[contact + STATE]! & CALLBACK) !== 0) return;
  floor.queue.change(type, -1, events.now);
  floor.inQueue[plan.channelOf[type]!]!--;
}

/** Nobody further away is to take it after all. */
export function stopOverflow({ contacts, events }: Floor, contact: number): void {
  const { facts } = contacts;
  if (facts[contact + OVERFLOW_TIMER] !== NO_EVENT) events.cancel(facts[contact + OVERFLOW_TIMER]!);
  facts[contact + OVERFLOW_TIMER] = NO_EVENT;
}

function stopStirring(floor: Floor, contact: number): void {
  const { contacts, events } = floor;
  const { facts } = contacts;
  stopOverflow(floor, contact);
  if (facts[contact + CHASE_TIMER] !== NO_EVENT) events.cancel(facts[contact + CHASE_TIMER]!);
  facts[contact + CHASE_TIMER] = NO_EVENT;
}

/** Whether a deferred contact is past its due time. */
export function isPastDue({ contacts, events }: Floor, contact: number): boolean {
  return events.now > contacts.times[contact + DUE_AT]!;
}
