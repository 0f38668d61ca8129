import { JOURNEY_PLACE } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { BIN, JOURNEY } from './contacts.ts';
import { BUYS, decide, WON_BACK } from './life.ts';

/** The purchase that a contact was about, if any. @param wait until answered; Infinity: never */
export function buy(floor: Floor, contact: number, wait: number): void {
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
