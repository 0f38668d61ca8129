import { END } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { BIN, FIRST_TEAM, FIRST_TYPE, STATE, TYPE } from './contacts.ts';
import { CALLBACK, FROM_BOT, TRANSFERRED } from './state.ts';

/** The type a contact was offered as. */
export function firstType({ contacts: { facts } }: Floor, contact: number): number {
  return (facts[contact + STATE]! & TRANSFERRED) === 0 ? facts[contact + TYPE]! : facts[contact + FIRST_TYPE]!;
}

/**
 * Counts how a contact ended. Those of types without any behaviour end in so few ways that the plain counts tell them.
 * @param how a number of `END`
 * @param team that talked to it last; the one that answered first is known of those handed on
 */
export function noteEnd(floor: Floor, contact: number, how: number, team = NOBODY): void {
  const { contacts, plan, tally } = floor;
  const { facts } = contacts;
  if (plan.traits[facts[contact + TYPE]!] === 0) return;
  const state = facts[contact + STATE]!;
  const answered = (state & TRANSFERRED) === 0 ? team : facts[contact + FIRST_TEAM]!;
  const answeredBack = how === END.answered && (state & CALLBACK) !== 0;
  tally.ended(
    answeredBack ? END.calledBack : how,
    firstType(floor, contact),
    (state & FROM_BOT) !== 0,
    answered,
    facts[contact + BIN]!,
  );
}
