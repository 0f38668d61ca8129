import { normalQuantile } from '../../random/normal-quantile.ts';
import { LIFE } from '../counting/counts.ts';
import type { Floor } from '../floor.ts';
import { DEFERRED } from '../traits.ts';
import { ARRIVED_AT, BIN, STARTED_AT, STATE, TYPE, WAITED_BEFORE } from './contacts.ts';
import { ANSWERS_SURVEY, decide, SATISFACTION } from './life.ts';
import { CALLBACK, HANDLED_BEFORE, MET_BOT, TRANSFERRED } from './state.ts';

const MINUTE = 60;

/** Asks how it was, of those who answer: a linear prediction with normal spread, rounded to 1 … 5. */
export function survey(floor: Floor, contact: number, type: number, resolved: boolean): void {
  const { contacts, tally } = floor;
  const { facts, times } = contacts;
  const law = floor.model.satisfaction!;
  if (decide(contacts, contact, ANSWERS_SURVEY) >= law.responds) return;
  const state = facts[contact + STATE]!;
  // Minutes are felt on the line: nobody stands there until a mail is answered, or until the callback comes.
  const stood = (floor.plan.traits[facts[contact + TYPE]!]! & DEFERRED) === 0 && (state & CALLBACK) === 0;
  const onTheLine = stood ? times[contact + STARTED_AT]! - times[contact + ARRIVED_AT]! : 0;
  const waited = times[contact + WAITED_BEFORE]! + onTheLine;
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
