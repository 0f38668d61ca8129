import { END, LIFE } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { BOT_ENDS } from '../ladder.ts';
import { offer } from '../routing/offer.ts';
import { ARRIVED_AT, BIN, INTERVAL, PACE, STATE, TYPE } from './contacts.ts';
import { leaveCenter } from './departure.ts';
import { noteEnd } from './ending.ts';
import { BOT_OUTCOME, BOT_TIME, CONTAINED_FALSELY, decide, SHIFTS_AFTER_BOT } from './life.ts';
import { lose, settleByBot } from './outcome.ts';
import { FROM_BOT, MET_BOT } from './state.ts';
import { shiftTo } from './way-back.ts';

/**
 * A contact meets the bot of its channel first.
 * @returns false when it goes to people at once: out of service, or every session in use
 */
export function meetBot(floor: Floor, contact: number, type: number): boolean {
  const { model, botSessions, tally } = floor;
  const bot = model.types[type]!.selfService!.bot;
  const { sessions, whenFull } = model.bots[bot]!;
  const free = botSessions.of[bot]! < sessions;
  if (isOut(floor, bot) || (!free && whenFull === 'overflow')) {
    tally.note(LIFE.botOverflow, type, floor.contacts.facts[contact + BIN]!);
    return false;
  }
  if (free) begin(floor, contact, bot);
  else floor.botLines.join(bot, contact);
  return true;
}

/** The bot is done with a contact: contained, given up, or handed over to people. */
export function endBot(floor: Floor, contact: number): void {
  const { contacts, model, tally, botSessions, events } = floor;
  const { facts, times } = contacts;
  const type = facts[contact + TYPE]!;
  const bin = facts[contact + BIN]!;
  const { bot, contains, shift, shiftTo: other } = model.types[type]!.selfService ?? floor.begun(type, 'selfService');
  const { givesUp, falseContainment, handover } = model.bots[bot]!;
  botSessions.change(bot, -1, events.now);
  beginNext(floor, bot);
  const draw = decide(contacts, contact, BOT_OUTCOME);
  if (draw < givesUp) {
    tally.note(LIFE.gaveUpInside, type, bin);
    leaveCenter(floor, contact);
    lose(floor, contact, 'abandoning');
    return;
  }
  // The rest of the same uniform is uniform again.
  if (draw - givesUp < contains * (1 - givesUp)) {
    const falsely = decide(contacts, contact, CONTAINED_FALSELY) < falseContainment;
    tally.note(LIFE.contained, type, bin);
    if (falsely) tally.note(LIFE.falselyContained, type, bin);
    leaveCenter(floor, contact);
    settleByBot(floor, contact, falsely);
    return;
  }
  facts[contact + STATE]! |= MET_BOT | FROM_BOT;
  times[contact + PACE]! *= handover;
  if (shift > 0 && decide(contacts, contact, SHIFTS_AFTER_BOT) < shift) {
    tally.note(LIFE.shiftedAfterBot, type, bin);
    noteEnd(floor, contact, END.moved);
    leaveCenter(floor, contact);
    shiftTo(floor, contact, other);
    return;
  }
  tally.note(LIFE.handedOver, type, bin);
  times[contact + ARRIVED_AT] = events.now;
  offer(floor, contact);
}

function begin(floor: Floor, contact: number, bot: number): void {
  const { contacts, model, laws, events, botSessions, tally } = floor;
  const { facts } = contacts;
  tally.note(LIFE.botSessions, facts[contact + TYPE]!, facts[contact + BIN]!);
  botSessions.change(bot, 1, events.now);
  const time = laws.draw(model.bots[bot]!.time, facts[contact + INTERVAL]!, decide(contacts, contact, BOT_TIME));
  events.schedule(events.now + time, BOT_ENDS, contact);
}

function isOut({ model, events }: Floor, bot: number): boolean {
  const { outages } = model.bots[bot]!;
  for (let i = 0; i < outages.length && outages[i]! <= events.now; i += 2)
    if (events.now < outages[i + 1]!) return true;
  return false;
}

/** A session is free: whoever waits first begins; out of service, whoever waits goes to people. */
function beginNext(floor: Floor, bot: number): void {
  if (!isOut(floor, bot)) {
    const contact = takeFirst(floor, bot);
    if (contact !== NOBODY) begin(floor, contact, bot);
    return;
  }
  for (let contact = takeFirst(floor, bot); contact !== NOBODY; contact = takeFirst(floor, bot)) {
    const { facts, times } = floor.contacts;
    floor.tally.note(LIFE.botOverflow, facts[contact + TYPE]!, facts[contact + BIN]!);
    times[contact + ARRIVED_AT] = floor.events.now;
    offer(floor, contact);
  }
}

/** Takes the first of those who wait for a session; -1: nobody. */
function takeFirst({ botLines }: Floor, bot: number): number {
  const contact = botLines.head[bot]!;
  if (contact !== NOBODY) botLines.leave(bot, contact);
  return contact;
}
