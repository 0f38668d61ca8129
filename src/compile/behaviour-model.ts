/**
 * What customers and machines do, compiled: probabilities, indices of laws, indices of types. Null where a scenario does
 * not use a behaviour, so that the engine asks once and goes on.
 */
import type { LawRef } from './law-ref.ts';

/** A type of contact and the part that becomes it; the parts of a list sum to 1. */
export interface Turn {
  readonly type: number;
  readonly share: number;
}

export interface BalkModel {
  /** 0: whatever the queue. */
  readonly whenWaiting: number;
  /** Seconds; −1: whatever the announced wait. */
  readonly whenWaitOver: number;
  readonly probability: number;
}

export interface MessageModel {
  readonly after: number;
  readonly leave: number;
}

export interface ShiftModel {
  readonly to: number;
  readonly atTheDoor: number;
  /** Infinity: not offered in the queue. */
  readonly after: number;
  readonly accept: number;
}

export interface RedialModel {
  readonly afterAbandoning: readonly number[];
  readonly afterBlocking: readonly number[];
  readonly after: LawRef;
  /** Infinity: no limit. */
  readonly most: number;
  /** Never empty. */
  readonly to: readonly Turn[];
}

export interface RepeatModel {
  readonly probability: number;
  readonly after: LawRef;
  readonly most: number;
  readonly to: readonly Turn[];
}

export interface TransferModel {
  /** By team. */
  readonly probability: readonly number[];
  readonly to: number;
  readonly kind: 'cold' | 'warm' | 'consult';
  readonly handover: LawRef;
}

export interface CallbackModel {
  readonly offerWhenWaitOver: number;
  readonly accept: number;
  readonly reached: number;
  readonly tries: number;
  readonly retryAfter: LawRef;
  /** Agent's time in a vain attempt; NO_LAW: none. */
  readonly attempt: LawRef;
  /** The route of those who are called back: their own when the place is kept, else one whose line comes last. */
  readonly route: number;
}

export interface ChaseModel {
  readonly after: LawRef;
  /** After what status notifications save. */
  readonly probability: number;
  readonly to: number;
  readonly most: number;
}

export interface BotModel {
  readonly name: string;
  readonly time: LawRef;
  readonly givesUp: number;
  readonly falseContainment: number;
  /** Infinity: no limit. */
  readonly sessions: number;
  readonly whenFull: 'overflow' | 'wait';
  /** Handling after it is multiplied by this. */
  readonly handover: number;
  readonly cost: number;
  /** Whether a live channel has it. */
  readonly live: boolean;
  /** Moments [from, to) out of service, ascending: from0, to0, from1, to1 … in seconds. */
  readonly outages: Float64Array;
}

/** What a type meets in self-service before people; null: none. */
export interface SelfServiceModel {
  readonly bot: number;
  readonly contains: number;
  /** Of those not contained, who go on as another type; 0: none. */
  readonly shift: number;
  readonly shiftTo: number;
}

export interface CustomerBaseModel {
  readonly name: string;
  readonly active: number;
  /** A day. */
  readonly joins: number;
  readonly churn: number;
  readonly leavesResolved: number;
  readonly leavesUnresolved: number;
  readonly leavesAbandoned: number;
}

export interface JourneyModel {
  readonly name: string;
  readonly expected: Float64Array;
  /** The contact of those who need help. */
  readonly type: number;
  readonly value: number;
  readonly needsHelp: number;
  readonly inTime: number;
  readonly alone: number;
  readonly helped: number;
  readonly late: number;
  readonly unanswered: number;
  /** 0: no reminder. */
  readonly winsBack: number;
}
