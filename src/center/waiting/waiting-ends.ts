import { NO_EVENT } from '../../kernel/future-event-list.ts';
import { answer } from '../agents/answer.ts';
import { endStay } from '../agents/staying.ts';
import { sendChaser } from '../contacts/arrival.ts';
import {
  ARRIVED_AT,
  BIN,
  CHASE_TIMER,
  OVERFLOW_TIMER,
  ROUTE,
  STATE,
  TIMER,
  TRIES,
  TYPE,
  WAITED_BEFORE,
} from '../contacts/contacts.ts';
import { leaveCenter } from '../contacts/departure.ts';
import { noteEnd } from '../contacts/ending.ts';
import { lose } from '../contacts/outcome.ts';
import { CALLBACK, INTERRUPTED, TRANSFERRED } from '../contacts/state.ts';
import { shiftTo } from '../contacts/way-back.ts';
import { END, LIFE } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { overflowAgent } from '../routing/offer.ts';
import { HAS_OUTCOME } from '../traits.ts';
import { awaitOverflow, chaseAgain, leaveQueue } from './queue.ts';

/** Patience has ended. */
export function abandon(floor: Floor, contact: number): void {
  const { contacts, tally } = floor;
  const { facts, times } = contacts;
  const type = facts[contact + TYPE]!;
  const bin = facts[contact + BIN]!;
  const wait = floor.events.now - times[contact + ARRIVED_AT]!;
  facts[contact + TIMER] = NO_EVENT;
  leaveQueue(floor, contact);
  if ((facts[contact + STATE]! & TRANSFERRED) === 0) {
    tally.abandoned(type, bin, wait, floor.bin);
    floor.witness?.left(type, times[contact + ARRIVED_AT]!, wait, 'abandoned');
  } else {
    tally.note(LIFE.legsAbandoned, type, bin);
    endStay(floor, contact, 0);
  }
  leaveUnanswered(floor, contact, type, wait, END.abandoned);
}

/** The offer of another channel is taken. */
export function shiftFromQueue(floor: Floor, contact: number): void {
  const { contacts, tally } = floor;
  const { facts, times } = contacts;
  const type = facts[contact + TYPE]!;
  facts[contact + TIMER] = NO_EVENT;
  leaveQueue(floor, contact);
  tally.note(LIFE.shifted, type, facts[contact + BIN]!);
  noteEnd(floor, contact, END.moved);
  times[contact + WAITED_BEFORE]! += floor.events.now - times[contact + ARRIVED_AT]!;
  leaveCenter(floor, contact);
  shiftTo(floor, contact, floor.begun(type, 'shift').to);
}

/** Teams further away may take it from now on: one of them does, if somebody there is idle. */
export function overflow(floor: Floor, contact: number): void {
  const { contacts, model } = floor;
  const { facts, times } = contacts;
  facts[contact + OVERFLOW_TIMER] = NO_EVENT;
  const waited = floor.events.now - times[contact + ARRIVED_AT]!;
  const steps = model.routes[facts[contact + ROUTE]!]!.overflow;
  let step = 0;
  while (step + 1 < steps.length && steps[step + 1]!.after <= waited + 1e-6) step++;
  const agent = overflowAgent(floor, contact, step);
  if (agent === NOBODY) {
    awaitOverflow(floor, contact, step + 1);
    return;
  }
  leaveQueue(floor, contact);
  answer(floor, agent, contact);
}

/** Still unanswered: the customer asks elsewhere. */
export function chase(floor: Floor, contact: number): void {
  const { facts } = floor.contacts;
  facts[contact + CHASE_TIMER] = NO_EVENT;
  sendChaser(floor, contact, floor.begun(facts[contact + TYPE]!, 'chase').to, facts[contact + TRIES]!);
  chaseAgain(floor, contact);
}

/** Closing sends away everybody who waits for a person, except whoever is to be called back or was interrupted. */
export function clearLine(floor: Floor, line: number, channel: number | null): void {
  const { contacts, tally, waiting, plan } = floor;
  const { facts, times } = contacts;
  let contact = waiting.head[line]!;
  while (contact !== NOBODY) {
    const after = waiting.after(contact);
    const type = facts[contact + TYPE]!;
    const state = facts[contact + STATE]!;
    const stays = (state & (CALLBACK | INTERRUPTED)) !== 0 || (channel !== null && plan.channelOf[type] !== channel);
    if (!stays) {
      const wait = floor.events.now - times[contact + ARRIVED_AT]!;
      leaveQueue(floor, contact);
      if ((state & TRANSFERRED) === 0) {
        tally.cleared(type, facts[contact + BIN]!, wait);
        floor.witness?.left(type, times[contact + ARRIVED_AT]!, wait, 'cleared');
      } else {
        tally.note(LIFE.legsAbandoned, type, facts[contact + BIN]!);
        endStay(floor, contact, 0);
      }
      leaveUnanswered(floor, contact, type, wait, END.cleared);
    }
    contact = after;
  }
}

function leaveUnanswered(floor: Floor, contact: number, type: number, wait: number, how: number): void {
  noteEnd(floor, contact, how);
  leaveCenter(floor, contact);
  if ((floor.plan.traits[type]! & HAS_OUTCOME) === 0) {
    floor.contacts.release(contact);
    return;
  }
  floor.contacts.times[contact + WAITED_BEFORE]! += wait;
  lose(floor, contact, 'abandoning');
}
