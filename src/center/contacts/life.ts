import { counterDraw } from '../../random/counter-draw.ts';
import { ATTEMPT, type Contacts, KEY_HIGH, KEY_LOW } from './contacts.ts';

/**
 * What a customer decides after the first contact was created. Each decision is a function of the customer's identity,
 * of what is decided and of the attempt: the same customer decides the same under every plan, whatever else happens.
 */
export type Decision = number;
export const HANDLE: Decision = 1;
export const AFTER_WORK: Decision = 2;
export const PATIENCE: Decision = 3;
export const REDIALS_AT_ALL: Decision = 4;
export const REDIAL_AFTER: Decision = 5;
export const REDIAL_TO: Decision = 6;
export const RESOLVED: Decision = 7;
export const REPEATS_AT_ALL: Decision = 8;
export const REPEAT_AFTER: Decision = 9;
export const REPEAT_TO: Decision = 10;
export const BALKS: Decision = 11;
export const SHIFTS_AT_DOOR: Decision = 12;
export const SHIFTS_IN_QUEUE: Decision = 13;
export const HEEDS_MESSAGE: Decision = 14;
export const ACCEPTS_CALLBACK: Decision = 15;
export const BOT_TIME: Decision = 16;
export const BOT_OUTCOME: Decision = 17;
export const CONTAINED_FALSELY: Decision = 18;
export const SHIFTS_AFTER_BOT: Decision = 19;
export const ANSWERS_SURVEY: Decision = 22;
export const SATISFACTION: Decision = 23;
export const BUYS: Decision = 24;
export const WON_BACK: Decision = 25;
export const NEEDS_HELP: Decision = 26;
export const LEAVES: Decision = 27;
export const COMPLEXITY: Decision = 28;
/** Those that may come up several times within one attempt: the n-th is decision + n. */
export const CHASES: Decision = 1000;
export const CHASE_AFTER: Decision = 2000;
export const CHASER: Decision = 3000;
export const REACHED: Decision = 4000;
export const CALL_AGAIN_AFTER: Decision = 5000;
export const VAIN_ATTEMPT: Decision = 6000;
export const HANDED_ON_AT_ALL: Decision = 7000;
export const HANDOVER_TIME: Decision = 8000;
export const LEG_HANDLE: Decision = 9000;
export const LEG_WORK: Decision = 10_000;
export const LEG_PATIENCE: Decision = 11_000;

/** A uniform number for one decision of the customer, at this attempt. */
export function decide({ facts }: Contacts, contact: number, decision: Decision): number {
  return counterDraw(facts[contact + KEY_LOW]!, facts[contact + KEY_HIGH]!, decision, facts[contact + ATTEMPT]!);
}
