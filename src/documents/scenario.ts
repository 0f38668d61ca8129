/**
 * The scenario after reading and checking: what the planner wrote, with every default filled in, every unit turned
 * into seconds or a pure fraction, and every name known to exist. `compile` turns it into tables.
 */
import type { Distribution } from '../random/distribution.ts';

export interface Scenario {
  readonly name: string;
  readonly description: string | null;
  /** Where the figures come from, as the author cites it. */
  readonly source: string | null;
  readonly calendar: Calendar;
  /** Day-to-day busyness factors that channels may share, by name. */
  readonly busyness: readonly Busyness[];
  readonly intents: readonly Intent[];
  readonly channels: readonly Channel[];
  readonly teams: readonly Team[];
  readonly routing: Routing;
}

/** 0 is Monday … 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Calendar {
  /** First day, `YYYY-MM-DD`. The clock of a run starts at its midnight. */
  readonly start: string;
  readonly days: number;
  /** Length of a planning interval in seconds; divides a day. */
  readonly interval: number;
  /** Opening hours by weekday (7 entries), seconds after midnight, or null when closed. */
  readonly hours: readonly ({ readonly open: number; readonly close: number } | null)[];
  /** Dates closed all day, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** What becomes of those still waiting at closing: `serve_out` answers them, `clear` sends them away. */
  readonly atClose: 'serve_out' | 'clear';
  /** True for a center that never closes and is asked for its long-run behaviour. */
  readonly continuous: boolean;
  /** Seconds at the start that are simulated and discarded (continuous only). */
  readonly warmUp: number;
}

/** A value that changes with the clock. The last step that covers a moment gives the value; none covers it: no value. */
export type Schedule<T> = readonly ScheduleStep<T>[];
export interface ScheduleStep<T> {
  /** `every` day, some weekdays, or one date. */
  readonly days: 'every' | readonly Weekday[] | string;
  /** Seconds after midnight, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** A factor with mean 1 that multiplies a day's volume, drawn once a day: Gamma with shape 1 / cv². */
export interface Busyness {
  readonly name: string;
  readonly cv: number;
}

export interface Intent {
  readonly name: string;
  /** Talk (handle time without after-contact work), by time of arrival. */
  readonly handle: Schedule<Distribution>;
  /** Overrides the channel's after-contact work. */
  readonly afterContactWork: Distribution | null;
  /** Overrides the channel's priority. */
  readonly priority: number | null;
  /** Overrides the channel's patience, by time of arrival; empty: the channel's. */
  readonly patience: Schedule<Distribution>;
}

export interface Channel {
  readonly name: string;
  /** Demand: one flow for a volume with a mix, or one flow per intent. */
  readonly flows: readonly Flow[];
  /** Contacts in the center at once (waiting or talking); null: no limit. */
  readonly lines: number | null;
  /** Contacts waiting at once; null: no limit. */
  readonly queueCapacity: number | null;
  /** By time of arrival; empty: nobody abandons. */
  readonly patience: Schedule<Distribution>;
  readonly afterContactWork: Distribution | null;
  /** 1 is served before 2 …; null is served after all numbered ones. */
  readonly priority: number | null;
  readonly serviceLevel: ServiceLevel;
  /** Names of the busyness factors that multiply this channel's volume. */
  readonly busyness: readonly string[];
}

export interface ServiceLevel {
  /** Fraction aimed at; null: none stated. */
  readonly target: number | null;
  /** T, in seconds. "Within T" is wait ≤ T. */
  readonly within: number;
  /** g1 = H≤T/(O−A≤T), g0 = H≤T/H, g2 = (H≤T+A≤T)/O, g3 = H≤T/O. */
  readonly formula: ServiceLevelFormula;
  /** Abandons within this many seconds are short; g2 counts only them as good when it is set. */
  readonly shortAbandon: number | null;
}
export type ServiceLevelFormula = 'g0' | 'g1' | 'g2' | 'g3';

export interface Flow {
  readonly volume: Volume;
  /** Shares sum to 1; a flow of one intent has one entry. */
  readonly mix: readonly { readonly intent: string; readonly share: number }[];
}

export type Volume =
  /** So many contacts a second while open. */
  | { readonly kind: 'rate'; readonly perSecond: number }
  /**
   * A total per open day or per week. `profile` weighs the moments of an open day: the weight of a schedule step is
   * spread evenly over its length, and weights are normalised over each open day; null: evenly while open.
   * `weekdays` (7 weights, Monday first) splits a weekly total over its open days, or (per day) scales each day's
   * total relative to the average open day; null: evenly.
   */
  | {
      readonly kind: 'total';
      readonly per: 'day' | 'week';
      readonly amount: number;
      readonly profile: Schedule<number> | null;
      readonly weekdays: readonly number[] | null;
    }
  /** Expected contacts inside each step (the whole step, on each day it covers). */
  | { readonly kind: 'counts'; readonly counts: Schedule<number> }
  /** Recorded arrivals, replayed: seconds after the calendar's first midnight, ascending; intents by name or null (drawn from the mix). */
  | { readonly kind: 'trace'; readonly times: readonly number[]; readonly intents: readonly string[] | null };

export interface Team {
  readonly name: string;
  /** Agents on duty. No value means nobody. */
  readonly agents: Schedule<number>;
  readonly skills: readonly Skill[];
  /** Channels the team answers; null: all. */
  readonly channels: readonly string[] | null;
}

export interface Skill {
  readonly intent: string;
  /** 1.25 works a quarter faster: handle time and after-contact work are divided by it. */
  readonly speed: number;
  /** The team's own talk time for this intent, in place of the intent's; empty: the intent's. */
  readonly handle: Schedule<Distribution>;
}

export interface Routing {
  /** Teams tried in order for each intent that states them; those in one tier compete as one pool. */
  readonly intents: readonly { readonly intent: string; readonly tiers: readonly (readonly string[])[] }[];
  /** Intents taken in order by a freed agent; those in one tier are taken longest waiting first. */
  readonly teams: readonly { readonly team: string; readonly tiers: readonly (readonly string[])[] }[];
  /** Which of the idle agents of a tier gets the contact. */
  readonly agent: 'longest_idle' | 'random';
}
