import type { Model } from '../../compile/model.ts';
import { traitsOf } from '../traits.ts';

/** What is counted for each type of contact and bin. All but the last two belong to the bin of arrival. */
export const CONTACT_COUNTS = [
  'blocked',
  'offered',
  'delayed',
  'handled',
  'handledWithin',
  'abandoned',
  'abandonedWithin',
  'abandonedShort',
  'cleared',
  'waitHandled',
  'waitAbandoned',
  'waitCleared',
  'talk',
  'afterContactWork',
  'abandonEvents',
  'queueSeconds',
] as const;

/**
 * What is counted for each team and bin: by the clock, but for `handled` and `handleSeconds` (bin of arrival). `stints`
 * counts spells on duty, with the sum and the sum of squares of the part of each spell that was busy.
 */
export const TEAM_COUNTS = [
  'busySeconds',
  'dutySeconds',
  'handled',
  'handleSeconds',
  'sessionSeconds',
  'paidSeconds',
  'wages',
  'overtimeSeconds',
  'overtimeWages',
  'stints',
  'stintBusy',
  'stintBusySquared',
] as const;

/**
 * What is counted of behaviours, for each type and bin of arrival. Arrivals = offered + blocked + balked + shiftedAtDoor +
 * callbacks + contained + gaveUpInside + shiftedAfterBot; offered = handled + abandoned + cleared + shifted + waiting.
 */
export const LIFE_COUNTS = [
  /** Contacts by how they came to be. */
  'first',
  'redials',
  'repeats',
  'chases',
  'shiftedIn',
  /** At the door and in the queue. */
  'balked',
  'shiftedAtDoor',
  'shifted',
  /** Calls back: accepted, talked to, given up after the last vain attempt, seconds from the call to the talk, vain attempts. */
  'callbacks',
  'callbacksReached',
  'callbacksLost',
  'callbackWait',
  'callbackVain',
  /** Self-service: sessions, and how they ended. */
  'botSessions',
  'contained',
  'falselyContained',
  'containedAgain',
  'gaveUpInside',
  'shiftedAfterBot',
  'botOverflow',
  'handedOver',
  /** Handed on by this type; legs of this type, by the bin of the contact's arrival. */
  'transfersOut',
  'legs',
  'legsHandled',
  'legsAbandoned',
  /** Seconds waited by those answered. */
  'legWait',
  /** Issues whose first contact with a person ended; those contacted again within the window. */
  'issues',
  'issuesAgain',
  'issuesResolved',
  'issuesUnresolved',
  'issuesLost',
  'worthLost',
  /** Answers to the survey, those of 4 or 5, the sum of scores. */
  'surveys',
  'satisfied',
  'scores',
  /** Deferred: answered by the due time and after it. */
  'onTime',
  'late',
  /** At the end of each day: looks, contacts open, of which past due. */
  'looks',
  'open',
  'openPastDue',
  /** Seconds of agents' time when several contacts share it; seconds from coming to the end, of the handled. */
  'attributed',
  'inCenter',
  'interruptions',
] as const;

/**
 * How contacts end of the types that have any behaviour, by the way they came and the team that answered first: what a
 * bot contained or lost, or has not finished with, is not among them. `moved` goes on elsewhere, `notReached` was not to
 * be called back; `answered` and `calledBack` are of types whose resolution is not stated.
 */
export const END_COUNTS = [
  'resolved',
  'notResolved',
  'answered',
  'calledBack',
  'abandoned',
  'blocked',
  'balked',
  'moved',
  'notReached',
  'cleared',
] as const;

export const JOURNEY_COUNTS = [
  'started',
  'neededHelp',
  'helpedInTime',
  'helpedLate',
  'unanswered',
  'bought',
  'wonBack',
  'revenue',
] as const;

export const BASE_COUNTS = ['active', 'left', 'joined'] as const;

export type ContactCount = (typeof CONTACT_COUNTS)[number];
export type TeamCount = (typeof TEAM_COUNTS)[number];
export type LifeCount = (typeof LIFE_COUNTS)[number];
export type EndCount = (typeof END_COUNTS)[number];
export type JourneyCount = (typeof JOURNEY_COUNTS)[number];
export type BaseCount = (typeof BASE_COUNTS)[number];

export const CONTACT_WIDTH = CONTACT_COUNTS.length;
export const TEAM_WIDTH = TEAM_COUNTS.length;
export const LIFE_WIDTH = LIFE_COUNTS.length;
export const END_WIDTH = END_COUNTS.length;
export const JOURNEY_WIDTH = JOURNEY_COUNTS.length;
export const BASE_WIDTH = BASE_COUNTS.length;

/** Each count's place in its row. */
export const CONTACT = places(CONTACT_COUNTS);
export const LIFE = places(LIFE_COUNTS);
export const TEAM = places(TEAM_COUNTS);
export const END = places(END_COUNTS);
export const JOURNEY_PLACE = places(JOURNEY_COUNTS);
export const BASE_PLACE = places(BASE_COUNTS);

function places<T extends string>(names: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<T, number>;
}

/** Whether a model has any behaviour beyond arriving, waiting, abandoning and being answered by one free agent. */
export function isLively(model: Model): boolean {
  return (
    model.framed === true ||
    model.journeys.length > 0 ||
    model.customers.length > 0 ||
    traitsOf(model).some((traits) => traits !== 0)
  );
}
