/** What a run shows beyond its KPIs: its weekdays and weeks, its waits, the ways that contacts go, its staffing. */
import type { ScopeKind } from '../documents/scope-kind.ts';
import type { Estimate } from './estimate.ts';

/** A value for each of several places, with the half-width of its confidence interval; null where there is no data. */
export interface Series {
  readonly values: readonly (number | null)[];
  readonly halfWidths: readonly (number | null)[];
}

/**
 * A KPI of a scope on one weekday, by interval of the day as `hours` lists them. By the clock: what happens on a day is
 * that day's, in the interval in which its contact came. A count is the mean of one such day. Of deferred channels there
 * are only counts and times, since they are answered on other days than they came on.
 */
export interface WeekdaySeries extends Series {
  readonly scope: ScopeKind;
  readonly name: string;
  readonly metric: string;
  /** 0 is Monday. Weekdays that are always closed are left out. */
  readonly weekday: number;
}

/** A KPI of a scope by week as `weeks` lists them, all hours. By the clock; a count is the sum of the week. */
export interface WeekSeries extends Series {
  readonly scope: ScopeKind;
  readonly name: string;
  readonly metric: string;
}

/** How long the contacts of a channel waited, all replications together: shares of those that joined a queue. */
export interface WaitDistribution {
  readonly channel: string;
  /** Deferred channels count opening hours until the first answer; live ones seconds in the queue, answered or not. */
  readonly counted: 'opening hours' | 'in queue';
  /** Contacts of all replications. */
  readonly contacts: number;
  /** Not delayed at all: answered at once. */
  readonly atOnce: Estimate;
  /** Bars of the delayed, from the shortest to the longest; shares of all, which with `atOnce` add up to 1. */
  readonly bars: readonly { readonly from: number; readonly to: number; readonly share: Estimate }[];
}

export type FlowStage = 'channel' | 'self-service' | 'team' | 'outcome';

/** Where contacts are: a channel, what self-service made of them, the team that answered, how it ended. */
export interface FlowNode {
  readonly stage: FlowStage;
  /** Of channels and teams their name; else a word of `FLOW_WORDS`. */
  readonly name: string;
}

/** Ends and turnings of a contact that are no names of parts. */
export const FLOW_WORDS = [
  ...(['no self-service', 'contained', 'gave up inside', 'handed over'] as const),
  ...(['resolved', 'not resolved', 'abandoned', 'blocked', 'balked', 'moved', 'called back', 'not reached'] as const),
  ...(['cleared', 'still open', 'answered'] as const),
] as const;
export type FlowWord = (typeof FLOW_WORDS)[number];

/**
 * Contacts that go from one place to the next, mean per replication. What flows into a place flows out of it. Each attempt
 * is a contact of its own: whoever redials flows twice. A team has those that it answered first, calling back or not, also
 * when it handed them on. `answered` and `called back`: of contacts whose resolution is not stated. Without self-service
 * in the scenario channels flow to teams and outcomes at once; so does self-service to outcomes where nobody answered.
 */
export interface FlowLink {
  /** Of contacts of this channel. */
  readonly channel: string;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly contacts: Estimate;
}

/** Agents in an interval of the day, mean over the days on which it is open. */
export interface StaffingInterval {
  readonly from: string;
  readonly to: string;
  readonly onDuty: Estimate;
  /** Agents that live contacts would keep busy all the time if all were answered: those offered and called back × handle time. */
  readonly work: Estimate;
  /**
   * Fewest agents with which Erlang A (C without patience) reaches the target with this work, one pool for everybody:
   * `agentsNeeded`. Null where the formula does not apply or no channel has a target.
   */
  readonly needed: number | null;
}

/**
 * Series have six significant digits: they are to be drawn, not to be reckoned with. With more than 20,000 of their
 * numbers by weekday only the whole has them, and of calendars beyond two years there are no weeks.
 */
export interface RunDetail {
  /** Intervals of the day that are open on some day: the columns of `byWeekday`. */
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  readonly byWeekday: readonly WeekdaySeries[];
  /** Weeks of seven days from the first day, first and last day of each; the last may be shorter. */
  readonly weeks: readonly { readonly from: string; readonly to: string }[];
  readonly byWeek: readonly WeekSeries[];
  readonly waits: readonly WaitDistribution[];
  readonly flows: readonly FlowLink[];
  readonly staffing: readonly StaffingInterval[];
}

/** KPIs that `byWeekday` and `byWeek` have, of the whole, of channels, and (occupancy, agents) of teams. */
export const DETAILED = [
  'offered',
  'service_level',
  'average_speed_of_answer',
  'abandonment_rate',
  'occupancy',
] as const;
