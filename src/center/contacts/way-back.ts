import type { Turn } from '../../compile/behaviour-model.ts';
import type { Floor } from '../floor.ts';
import { CUSTOMER_RETURNS } from '../ladder.ts';
import { ATTEMPT, PACE, STATE, TYPE } from './contacts.ts';
import { type Decision, decide } from './life.ts';
import { buy } from './purchase.ts';
import { CHANGED_CHANNEL, LASTING, MET_BOT, RETURNS_BY_SHIFT } from './state.ts';

/**
 * On the way back as a contact of a type, which may be of another channel.
 * @returns seconds until then; where that is beyond the horizon, the delay as it was drawn
 */
export function sendBack(floor: Floor, contact: number, from: number, to: number, after: number, why: number): number {
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
    // Beyond the horizon: whoever wanted help with a purchase did not get it.
    buy(floor, contact, Number.POSITIVE_INFINITY);
    contacts.release(contact);
    return after;
  }
  orbit.change(0, 1, now);
  events.schedule(at, CUSTOMER_RETURNS, contact);
  return at - now;
}

/** The type a contact turns into, by the customer's decision. */
export function turn(floor: Floor, contact: number, turns: readonly Turn[], decision: Decision): number {
  if (turns.length === 1) return turns[0]!.type;
  let left = decide(floor.contacts, contact, decision);
  for (const { type, share } of turns) {
    left -= share;
    if (left < 0) return type;
  }
  return turns[turns.length - 1]!.type;
}

/** Goes on as a contact of another type, at once. */
export function shiftTo(floor: Floor, contact: number, type: number): void {
  sendBack(floor, contact, floor.contacts.facts[contact + TYPE]!, type, 0, RETURNS_BY_SHIFT);
}
