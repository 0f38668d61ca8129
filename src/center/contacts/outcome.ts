import { END, LIFE } from '../counting/counts.ts';
import type { Floor } from '../floor.ts';
import {
  ARRIVED_AT,
  BIN,
  INTERVAL,
  LAST_SEAT,
  REDIALS,
  REPEATS,
  STARTED_AT,
  STATE,
  TYPE,
  WAITED_BEFORE,
} from './contacts.ts';
import { firstType, noteEnd } from './ending.ts';
import {
  decide,
  LEAVES,
  REDIAL_AFTER,
  REDIAL_TO,
  REDIALS_AT_ALL,
  REPEAT_AFTER,
  REPEAT_TO,
  REPEATS_AT_ALL,
  RESOLVED,
} from './life.ts';
import { buy } from './purchase.ts';
import { CHASING, HANDLED_BEFORE, RETURNS_TO_REDIAL, RETURNS_TO_REPEAT } from './state.ts';
import { survey } from './survey.ts';
import { sendBack, turn } from './way-back.ts';

/** A person has handled the contact to its end: what comes of the issue. The record is released or on its way back. */
export function settle(floor: Floor, contact: number, agent: number, team: number): void {
  const { contacts, tally, model } = floor;
  const { facts, times } = contacts;
  const type = firstType(floor, contact);
  const bin = facts[contact + BIN]!;
  const state = facts[contact + STATE]!;
  if ((state & CHASING) !== 0) {
    noteEnd(floor, contact, END.answered, team);
    contacts.release(contact);
    return;
  }
  const { fcr } = model.types[type]!;
  // Who talked last resolves: a leg's own part where it states one.
  const ofLeg = model.types[facts[contact + TYPE]!]!.fcr ?? fcr;
  const resolved = ofLeg === null || decide(contacts, contact, RESOLVED) < ofLeg[team]! * floor.agents.quality[agent]!;
  noteEnd(floor, contact, ofLeg === null ? END.answered : resolved ? END.resolved : END.notResolved, team);
  if (model.satisfaction !== null) survey(floor, contact, type, resolved);
  buy(floor, contact, times[contact + STARTED_AT]! - times[contact + ARRIVED_AT]!);
  facts[contact + LAST_SEAT] = floor.agents.seat[agent]!;
  const first = (state & HANDLED_BEFORE) === 0;
  if (ofLeg !== null && first) tally.note(LIFE.issues, type, bin);
  facts[contact + STATE]! |= HANDLED_BEFORE;
  facts[contact + REDIALS] = 0;
  times[contact + WAITED_BEFORE] = 0;
  if (resolved) {
    if (ofLeg !== null) tally.note(LIFE.issuesResolved, type, bin);
    leaveBase(floor, contact, type, 'leavesResolved');
    contacts.release(contact);
    return;
  }
  const again = repeatLater(floor, contact, type);
  if (again <= model.resolutionWindow && first) tally.note(LIFE.issuesAgain, type, bin);
}

/** A bot took the issue for solved. */
export function settleByBot(floor: Floor, contact: number, falsely: boolean): void {
  const { contacts, tally, model } = floor;
  const { facts } = contacts;
  const type = facts[contact + TYPE]!;
  if ((facts[contact + STATE]! & CHASING) !== 0) {
    contacts.release(contact);
    return;
  }
  buy(floor, contact, 0);
  if (!falsely) {
    leaveBase(floor, contact, type, 'leavesResolved');
    contacts.release(contact);
    return;
  }
  const bin = facts[contact + BIN]!;
  if (repeatLater(floor, contact, type) <= model.resolutionWindow) tally.note(LIFE.containedAgain, type, bin);
}

/**
 * The customer got nobody: tries again, or gives up for good. The record is released or on its way back.
 * @param cause what the probability of trying again goes by
 */
export function lose(floor: Floor, contact: number, cause: 'abandoning' | 'blocking'): void {
  const { contacts, tally, model, laws } = floor;
  const { facts } = contacts;
  const type = firstType(floor, contact);
  const { redial, worth } = model.types[type]!;
  if ((facts[contact + STATE]! & CHASING) !== 0) {
    contacts.release(contact);
    return;
  }
  if (redial !== null && facts[contact + REDIALS]! < redial.most) {
    const by = cause === 'abandoning' ? redial.afterAbandoning : redial.afterBlocking;
    const probability = by[Math.min(facts[contact + REDIALS]!, by.length - 1)]!;
    if (decide(contacts, contact, REDIALS_AT_ALL) < probability) {
      const after = laws.draw(redial.after, facts[contact + INTERVAL]!, decide(contacts, contact, REDIAL_AFTER));
      facts[contact + REDIALS]!++;
      sendBack(floor, contact, type, turn(floor, contact, redial.to, REDIAL_TO), after, RETURNS_TO_REDIAL);
      return;
    }
  }
  tally.note(LIFE.issuesLost, type, facts[contact + BIN]!);
  if (worth > 0) tally.note(LIFE.worthLost, type, facts[contact + BIN]!, worth);
  buy(floor, contact, Number.POSITIVE_INFINITY);
  leaveBase(floor, contact, type, 'leavesAbandoned');
  contacts.release(contact);
}

/** An unresolved issue: seconds until the customer comes back with it, or Infinity, and then it is over. */
function repeatLater(floor: Floor, contact: number, type: number): number {
  const { contacts, laws, model, tally } = floor;
  const { facts } = contacts;
  const { repeat } = model.types[type]!;
  if (
    repeat === null ||
    facts[contact + REPEATS]! >= repeat.most ||
    decide(contacts, contact, REPEATS_AT_ALL) >= repeat.probability
  ) {
    tally.note(LIFE.issuesUnresolved, type, facts[contact + BIN]!);
    leaveBase(floor, contact, type, 'leavesUnresolved');
    contacts.release(contact);
    return Number.POSITIVE_INFINITY;
  }
  const after = laws.draw(repeat.after, facts[contact + INTERVAL]!, decide(contacts, contact, REPEAT_AFTER));
  facts[contact + REPEATS]!++;
  return sendBack(floor, contact, type, turn(floor, contact, repeat.to, REPEAT_TO), after, RETURNS_TO_REPEAT);
}

function leaveBase(
  floor: Floor,
  contact: number,
  type: number,
  after: 'leavesResolved' | 'leavesUnresolved' | 'leavesAbandoned',
): void {
  const base = floor.model.types[type]!.customers;
  if (base < 0) return;
  const probability = floor.model.customers[base]![after];
  if (probability > 0 && decide(floor.contacts, contact, LEAVES) < probability) floor.bases.leave(base);
}
