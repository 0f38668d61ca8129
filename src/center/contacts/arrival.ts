import { NO_LAW } from '../../compile/law-ref.ts';
import { END, JOURNEY_PLACE, LIFE } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { CUSTOMER_RETURNS } from '../ladder.ts';
import { arrivePlain } from '../plain.ts';
import { offer, offerAgain } from '../routing/offer.ts';
import { DEFERRED, HAS_OUTCOME, LIVELY, MEETS_BOT } from '../traits.ts';
import { nextInNeed } from './checkout.ts';
import {
  ARRIVED_AT,
  ATTEMPT,
  BIN,
  CAME_AT,
  DUE_AT,
  HANDLE_DRAW,
  HELD_AGENT,
  INTERVAL,
  JOURNEY,
  KEY_HIGH,
  KEY_LOW,
  LAST_SEAT,
  LEG,
  PACE,
  PATIENCE_DRAW,
  REDIALS,
  REPEATS,
  ROUTE,
  STATE,
  TRIES,
  TYPE,
  WAITED_BEFORE,
  WORK_DRAW,
} from './contacts.ts';
import { noteEnd } from './ending.ts';
import { AFTER_WORK, CHASER, decide, HANDLE, PATIENCE } from './life.ts';
import { lose } from './outcome.ts';
import { meetBot } from './self-service.ts';
import {
  CALLBACK,
  CHANGED_CHANNEL,
  CHASING,
  RETURNS,
  RETURNS_BY_SHIFT,
  RETURNS_TO_REDIAL,
  RETURNS_TO_REPEAT,
} from './state.ts';

/** A source sends its next: a contact of a type, or a purchase of a journey. */
export function arrive(floor: Floor, source: number): void {
  const { contacts, demand, plan, model } = floor;
  if (source >= model.types.length) {
    checkOut(floor, source - model.types.length);
    return;
  }
  if (plan.traits[source] === 0 && floor.allPlain) {
    arrivePlain(floor, source);
    return;
  }
  // 1. The customer is created whole, so that the same one comes whatever the center does; then the next is awaited.
  const contact = contacts.take();
  const { facts, times } = contacts;
  times[contact + HANDLE_DRAW] = demand.handleDraw(source);
  times[contact + PATIENCE_DRAW] = plan.patience[source] === NO_LAW ? 0 : demand.patienceDraw(source);
  times[contact + WORK_DRAW] = plan.work[source] === NO_LAW ? 0 : demand.workDraw(source);
  times[contact + PACE] = 1;
  facts[contact + TYPE] = source;
  facts[contact + STATE] = 0;
  if ((plan.traits[source]! & LIVELY) !== 0) identify(floor, contact, source);
  floor.nextArrivals.set(source, demand.nextArrival(source));
  // 2. At the door.
  if (plan.traits[source] !== 0) floor.tally.note(LIFE.first, source, floor.bin);
  enter(floor, contact);
}

/** A customer comes back, or a callback is tried again. */
export function comeBack(floor: Floor, contact: number): void {
  const { contacts, model, tally, orbit, events } = floor;
  const { facts, times } = contacts;
  const type = facts[contact + TYPE]!;
  const state = facts[contact + STATE]!;
  orbit.change(0, -1, events.now);
  if ((state & CALLBACK) !== 0) {
    offerAgain(floor, contact);
    return;
  }
  // 1. The issue is the same after a lost attempt, and takes as long; another contact about it takes its own time.
  if ((state & (RETURNS_TO_REPEAT | CHASING)) !== 0) {
    times[contact + HANDLE_DRAW] = decide(contacts, contact, HANDLE);
    times[contact + WORK_DRAW] = decide(contacts, contact, AFTER_WORK);
  }
  // Where the first contact had no work after it, none was drawn.
  if (times[contact + WORK_DRAW] === 0) times[contact + WORK_DRAW] = decide(contacts, contact, AFTER_WORK);
  times[contact + PATIENCE_DRAW] = decide(contacts, contact, PATIENCE);
  if ((state & CHANGED_CHANNEL) !== 0) times[contact + PACE]! *= model.types[type]!.contextLost;
  tally.note(reason(state), type, floor.bin);
  facts[contact + STATE] = state & ~RETURNS;
  facts[contact + LEG] = 0;
  facts[contact + TRIES] = 0;
  enter(floor, contact);
}

/** A customer asks elsewhere after a contact that is still unanswered: somebody else, as far as the center knows. */
export function sendChaser(floor: Floor, unanswered: number, type: number, nth: number): void {
  const { contacts, model, clock, events, plan } = floor;
  const at = clock.whenOpen(model.channels[plan.channelOf[type]!]!.open, events.now);
  if (at === Number.POSITIVE_INFINITY) return;
  const low = asWord(decide(contacts, unanswered, CHASER + 2 * nth));
  const high = asWord(decide(contacts, unanswered, CHASER + 2 * nth + 1));
  const contact = contacts.take();
  beginIssue(floor, contact, low, high);
  contacts.facts[contact + TYPE] = type;
  contacts.facts[contact + STATE] = CHASING;
  contacts.times[contact + PACE] = 1;
  floor.orbit.change(0, 1, events.now);
  events.schedule(at, CUSTOMER_RETURNS, contact);
}

function reason(state: number): number {
  if ((state & RETURNS_TO_REDIAL) !== 0) return LIFE.redials;
  if ((state & RETURNS_TO_REPEAT) !== 0) return LIFE.repeats;
  if ((state & RETURNS_BY_SHIFT) !== 0) return LIFE.shiftedIn;
  return LIFE.chases;
}

/** Through the door: blocked when every line is taken, else to self-service or to people. */
function enter(floor: Floor, contact: number): void {
  const { contacts, plan, tally } = floor;
  const { facts, times } = contacts;
  const { now } = floor.events;
  const type = facts[contact + TYPE]!;
  const channel = plan.channelOf[type]!;
  const traits = plan.traits[type]!;
  const live = (traits & DEFERRED) === 0;
  times[contact + ARRIVED_AT] = now;
  if (floor.inCenter[channel]! >= plan.lines[channel]! || (live && floor.inside >= plan.sharedLines)) {
    tally.blocked(type, floor.bin);
    floor.witness?.blocked(type, now);
    facts[contact + BIN] = floor.bin;
    facts[contact + INTERVAL] = floor.interval;
    noteEnd(floor, contact, END.blocked);
    if ((traits & HAS_OUTCOME) !== 0) lose(floor, contact, 'blocking');
    else contacts.release(contact);
    return;
  }
  facts[contact + BIN] = floor.bin;
  facts[contact + INTERVAL] = floor.interval;
  facts[contact + ROUTE] = plan.routeOf[type]!;
  floor.inCenter[channel]!++;
  if (live) floor.inside++;
  if (floor.bin < plan.bins) floor.measuredInside++;
  if (traits !== 0 || floor.judgesDue) {
    times[contact + CAME_AT] = now;
    if (!live || floor.judgesDue) times[contact + DUE_AT] = floor.dueOf(channel, now);
    if ((traits & MEETS_BOT) !== 0 && meetBot(floor, contact, type)) return;
  }
  offer(floor, contact);
}

/** A customer at the checkout needs help. */
function checkOut(floor: Floor, journey: number): void {
  const { contacts, model, tally, bin } = floor;
  const source = model.types.length + journey;
  const { type } = model.journeys[journey]!;
  const contact = contacts.take();
  beginIssue(floor, contact, floor.inNeed.low[journey]!, floor.inNeed.high[journey]!);
  floor.nextArrivals.set(source, nextInNeed(floor, journey));
  tally.noteJourney(JOURNEY_PLACE.neededHelp, journey, bin);
  const { facts, times } = contacts;
  facts[contact + TYPE] = type;
  facts[contact + STATE] = 0;
  facts[contact + JOURNEY] = journey;
  times[contact + HANDLE_DRAW] = decide(contacts, contact, HANDLE);
  times[contact + WORK_DRAW] = decide(contacts, contact, AFTER_WORK);
  times[contact + PATIENCE_DRAW] = decide(contacts, contact, PATIENCE);
  times[contact + PACE] = 1;
  tally.note(LIFE.first, type, bin);
  enter(floor, contact);
}

function identify(floor: Floor, contact: number, source: number): void {
  floor.demand.identify(source);
  beginIssue(floor, contact, floor.demand.keyLow, floor.demand.keyHigh);
}

function beginIssue({ contacts: { facts, times } }: Floor, contact: number, low: number, high: number): void {
  facts[contact + KEY_LOW] = low;
  facts[contact + KEY_HIGH] = high;
  facts[contact + ATTEMPT] = 0;
  facts[contact + REDIALS] = 0;
  facts[contact + REPEATS] = 0;
  facts[contact + TRIES] = 0;
  facts[contact + LEG] = 0;
  facts[contact + HELD_AGENT] = NOBODY;
  facts[contact + JOURNEY] = NOBODY;
  facts[contact + LAST_SEAT] = NOBODY;
  times[contact + WAITED_BEFORE] = 0;
}

/** A uniform number as 32 bits. */
function asWord(uniform: number): number {
  return Math.floor(uniform * 4_294_967_296) | 0;
}
