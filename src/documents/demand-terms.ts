/** What makes people come, beside the volume of a channel: checked, in seconds. */
import type { Distribution } from '../random/distribution.ts';
import type { Schedule } from './schedule-terms.ts';

/** Growth over the weeks, seasons and special days, as factors of a volume. */
export interface Course {
  /** Growth a week, 0.02 is 2 %: compounded week by week, and along a straight line inside each. */
  readonly trend: number;
  /** Multiplies all of it; 1: as stated. */
  readonly factor: number;
  /** Factor by month, January first, 12 numbers; null: none. */
  readonly months: readonly number[] | null;
}

/** Customers who may leave: the demand of volumes that name it follows how many are left. */
export interface CustomerBase {
  readonly name: string;
  /** Customers at the start. */
  readonly active: number;
  /** New ones a week. */
  readonly joins: number;
  /** Part that leaves in a week (7 days) whatever happens. */
  readonly churn: number;
  /** Probability that a customer leaves after an issue that ended so. */
  readonly leavesAfter: {
    readonly resolved: number;
    readonly unresolved: number;
    readonly abandoned: number;
  };
}

/** A message sent to many at a set time, or a reminder: part of them answer. */
export interface Campaign {
  readonly name: string;
  /** Seconds after the calendar's first midnight, one for each time it is sent. */
  readonly at: readonly number[];
  readonly audience: number;
  readonly responds: number;
  readonly after: Distribution;
  readonly channel: string;
  readonly intent: string;
}

/** Purchases on their way, of which some need help. */
export interface Journey {
  readonly name: string;
  /** Checkouts begun. */
  readonly volume: JourneyVolume;
  /** Money of one purchase. */
  readonly value: number;
  readonly needsHelp: number;
  readonly channel: string;
  readonly intent: string;
  /** Answered within so many seconds is in time. */
  readonly inTime: number;
  /** Probability of buying. */
  readonly converts: {
    readonly alone: number;
    readonly inTime: number;
    readonly late: number;
    readonly unanswered: number;
  };
  /** A reminder to those who did not buy wins part of them back; null: none is sent. */
  readonly reminder: { readonly after: Distribution; readonly winsBack: number } | null;
}

export interface JourneyVolume {
  readonly per: 'day' | 'week';
  readonly amount: number;
  readonly profile: Schedule<number> | null;
  readonly weekdays: readonly number[] | null;
}
