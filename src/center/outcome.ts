import type { Turn } from '../compile/behaviour-model.ts';
import { normalQuantile } from '../random/normal-quantile.ts';
import {
  ARRIVED_AT,
  ATTEMPT,
  BIN,
  FIRST_TYPE,
  INTERVAL,
  JOURNEY,
  LAST_SEAT,
  PACE,
  REDIALS,
  REPEATS,
  STARTED_AT,
  STATE,
  TYPE,
  WAITED_BEFORE,
} from './contacts.ts';
import { JOURNEY_PLACE, LIFE } from './counts.ts';
import { type Floor, NOBODY } from './floor.ts';
import { CUSTOMER_RETURNS } from './ladder.ts';
import {
  ANSWERS_SURVEY,
  BUYS,
  type Decision,
  decide,
  LEAVES,
  REDIAL_AFTER,
  REDIAL_TO,
  REDIALS_AT_ALL,
  REPEAT_AFTER,
  REPEAT_TO,
  REPEATS_AT_ALL,
  RESOLVED,
  SATISFACTION,
  WON_BACK,
} from './life.ts';
import {
  CHANGED_CHANNEL,
  CHASING,
  HANDLED_BEFORE,
  LASTING,
  MET_BOT,
  RETURNS_BY_SHIFT,
  RETURNS_TO_REDIAL,
  RETURNS_TO_REPEAT,
  TRANSFERRED,
} from './state.ts';

const MINUTE = 60;

/** A person has handled the contact to its end: what comes of the issue. The record is released or on its way back. */
export function settle(floor: Floor, contact: number, agent: number, team: number): void {
  const { contacts, tally, model } = floor;
  const { facts, times } = contacts;
  const type = firstType(floor, contact);
  const bin = facts[contact + BIN]!;
  const state = facts[contact + STATE]!;
  if ((state & CHASING) !== 0) {
    contacts.release(contact);
    return;
  }
  const { fcr } = model.types[type]!;
  // Who talked last resolves: a leg's own part where it states one.
  const ofLeg = model.types[facts[contact + TYPE]!]!.fcr ?? fcr;
  const resolved = ofLeg === null || decide(contacts, contact, RESOLVED) < ofLeg[team]! * floor.agents.quality[agent]!;
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

/** Goes on as a contact of another type, at once. */
export function shiftTo(floor: Floor, contact: number, type: number): void {
  sendBack(floor, contact, floor.contacts.facts[contact + TYPE]!, type, 0, RETURNS_BY_SHIFT);
}

/** The type a contact was offered as. */
export function firstType({ contacts: { facts } }: Floor, contact: number): number {
  return (facts[contact + STATE]! & TRANSFERRED) === 0 ? facts[contact + TYPE]! : facts[contact + FIRST_TYPE]!;
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

/**
 * On the way back as a contact of a type, which may be of another channel.
 * @returns seconds until then; where that is beyond the horizon, the delay as it was drawn
 */
function sendBack(floor: Floor, contact: number, from: number, to: number, after: number, why: number): number {
  const { contacts, events, plan, model, clock, orbit } = floor;
  const { facts, times } = contacts;
  const { now } = events;
  const channel = plan.channelOf[to]!;
  let state = (facts[contact + STATE]! & LASTING) | why;
  if (channel !== plan.channelOf[from]) state |= CHANGED_CHANNEL;
  // What the bot handed over is kept where the customer only moves on.
  if (why === RETURNS_BY_SHIFT) state |= facts[contact + STATE]! & MET_BOT;
  else times[contact + PACE] = 1;
  facts[contact + STATE] = state;
  facts[contact + TYPE] = to;
  facts[contact + ATTEMPT]!++;
  const at = clock.whenOpen(model.channels[channel]!.open, now + after);
  if (at === Number.POSITIVE_INFINITY) {
    contacts.release(contact);
    return after;
  }
  orbit.change(0, 1, now);
  events.schedule(at, CUSTOMER_RETURNS, contact);
  return at - now;
}

function turn(floor: Floor, contact: number, turns: readonly Turn[], decision: Decision): number {
  if (turns.length === 1) return turns[0]!.type;
  let left = decide(floor.contacts, contact, decision);
  for (const { type, share } of turns) {
    left -= share;
    if (left < 0) return type;
  }
  return turns[turns.length - 1]!.type;
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

/** Asks how it was, of those who answer: a linear prediction with normal spread, rounded to 1 … 5. */
function survey(floor: Floor, contact: number, type: number, resolved: boolean): void {
  const { contacts, tally } = floor;
  const { facts, times } = contacts;
  const law = floor.model.satisfaction!;
  if (decide(contacts, contact, ANSWERS_SURVEY) >= law.responds) return;
  const state = facts[contact + STATE]!;
  const waited = times[contact + WAITED_BEFORE]! + times[contact + STARTED_AT]! - times[contact + ARRIVED_AT]!;
  let score = law.base + (law.perMinuteWaited * waited) / MINUTE;
  if (!resolved) score += law.unresolved;
  if ((state & TRANSFERRED) !== 0) score += law.transfer;
  if ((state & MET_BOT) !== 0) score += law.bot;
  if ((state & HANDLED_BEFORE) !== 0) score += law.repeat;
  score += law.spread * normalQuantile(decide(contacts, contact, SATISFACTION));
  const given = Math.min(5, Math.max(1, Math.round(score)));
  const bin = facts[contact + BIN]!;
  tally.note(LIFE.surveys, type, bin);
  tally.note(LIFE.scores, type, bin, given);
  if (given >= 4) tally.note(LIFE.satisfied, type, bin);
}

/** The purchase that a contact was about, if any. @param wait until answered; Infinity: never */
function buy(floor: Floor, contact: number, wait: number): void {
  const { contacts, model, tally } = floor;
  const j = contacts.facts[contact + JOURNEY]!;
  if (j === NOBODY) return;
  contacts.facts[contact + JOURNEY] = NOBODY;
  const bin = contacts.facts[contact + BIN]!;
  const { inTime, helped, late, unanswered } = model.journeys[j]!;
  const answered = wait < Number.POSITIVE_INFINITY;
  const soon = wait <= inTime;
  tally.noteJourney(
    soon ? JOURNEY_PLACE.helpedInTime : answered ? JOURNEY_PLACE.helpedLate : JOURNEY_PLACE.unanswered,
    j,
    bin,
  );
  complete(floor, contact, j, bin, soon ? helped : answered ? late : unanswered);
}

/** Buys with a probability; of those who do not, a reminder wins some back. */
export function complete(floor: Floor, contact: number, journey: number, bin: number, probability: number): void {
  const { contacts, model, tally } = floor;
  const { value, winsBack } = model.journeys[journey]!;
  const bought = decide(contacts, contact, BUYS) < probability;
  if (!bought && decide(contacts, contact, WON_BACK) >= winsBack) return;
  tally.noteJourney(bought ? JOURNEY_PLACE.bought : JOURNEY_PLACE.wonBack, journey, bin);
  tally.noteJourney(JOURNEY_PLACE.revenue, journey, bin, value);
}
