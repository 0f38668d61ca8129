/**
 * The scenario after reading and checking: what the planner wrote, with every default filled in, every unit turned
 * into seconds or a pure fraction, and every name known to exist. `compile` turns it into tables.
 */
import type { Distribution } from '../random/distribution.ts';
import type {
  Balk,
  Callback,
  ChannelKind,
  Chase,
  Deadline,
  Message,
  Redial,
  Repeat,
  Satisfaction,
  SelfService,
  Sessions,
  Shift,
  Transfer,
} from './behaviour-terms.ts';
import type { Campaign, Course, CustomerBase, Journey } from './demand-terms.ts';
import type { Pay, Seniority, Workforce, WorkShift } from './people-terms.ts';
import type { Schedule } from './schedule-terms.ts';

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
  /** Most contacts in the center at once, over all channels; null: no limit. */
  readonly lines: number | null;
  readonly selfService: readonly SelfService[];
  readonly customers: readonly CustomerBase[];
  readonly campaigns: readonly Campaign[];
  readonly journeys: readonly Journey[];
  readonly satisfaction: Satisfaction | null;
  /** Code of the currency of every amount, `BRL`; null: not stated. */
  readonly currency: string | null;
  /** Part added to wages for everything else an agent costs. */
  readonly overhead: number;
  /** An issue contacted again within so many seconds was not resolved at first contact. */
  readonly resolutionWindow: number;
}

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
  /** Factors of every volume on special days. */
  readonly specialDays: readonly { readonly date: string; readonly factor: number }[];
  /** What becomes of those still waiting at closing: `serve_out` answers them, `clear` sends them away. */
  readonly atClose: 'serve_out' | 'clear';
  /** True for a center that never closes and is asked for its long-run behaviour. */
  readonly continuous: boolean;
  /** Seconds at the start that are simulated and discarded (continuous only). */
  readonly warmUp: number;
}

/** A factor with mean 1 that multiplies volume, drawn once a day or once an interval: Gamma with shape 1 / cv². */
export interface Busyness {
  readonly name: string;
  readonly cv: number;
  readonly per: 'day' | 'interval';
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
  readonly complexity: Complexity;
  /** Part of issues that a contact resolves; null: not stated, every contact resolves. */
  readonly fcr: number | null;
  readonly repeat: Repeat | null;
  readonly transfer: Transfer | null;
  /** Weight of its waiting time under the strategy `weighted`. */
  readonly value: number;
  /** Money lost when a customer with it gives up for good; null: not stated. */
  readonly worth: number | null;
}

export type Complexity = 'simple' | 'medium' | 'complex';

export interface Channel {
  readonly name: string;
  readonly kind: ChannelKind;
  /** When contacts may come, by weekday (7 entries); null: while the center is open. */
  readonly hours: Calendar['hours'] | null;
  /** True: it may wait overnight, nobody is sent away at closing, and it is due by its deadline. */
  readonly deferred: boolean;
  /** Null for a live channel, or when none is stated. */
  readonly deadline: Deadline | null;
  readonly sessions: Sessions;
  /** Contacts of a smaller priority number interrupt those of this channel, which go on later where they stopped. */
  readonly interruptible: boolean;
  readonly balk: Balk | null;
  readonly message: Message | null;
  readonly shift: Shift | null;
  readonly redial: Redial | null;
  readonly callback: Callback | null;
  readonly chase: Chase | null;
  /** Handling is longer by this part for a customer who comes from another channel; 0: context is kept. */
  readonly contextLost: number;
  /** Money for each contact handled, beside agents' time. */
  readonly cost: number;
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
  /** The wait judged: of the contact, or of all attempts of the customer up to the answer. */
  readonly over: 'contact' | 'attempts';
}
export type ServiceLevelFormula = 'g0' | 'g1' | 'g2' | 'g3';

export interface Flow {
  readonly volume: Volume;
  readonly course: Course;
  /** The customer base whose size it follows; null: none. */
  readonly customers: string | null;
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
  /** Part of the schedule or the shifts, and of the headcount, that is staffed. */
  readonly staffing: number;
  readonly skills: readonly Skill[];
  /** Channels the team answers; null: all. */
  readonly channels: readonly string[] | null;
  /** Shifts in place of a schedule: `agents` is then empty. */
  readonly shifts: readonly WorkShift[];
  readonly workforce: Workforce;
  readonly pay: Pay;
  readonly seniority: Seniority;
  readonly site: string | null;
}

export interface Skill {
  readonly intent: string;
  /** 1.25 works a quarter faster: handle time and after-contact work are divided by it. */
  readonly speed: number;
  /** The team's own talk time for this intent, in place of the intent's; empty: the intent's. */
  readonly handle: Schedule<Distribution>;
  /** Part of issues that this team resolves; null: the intent's. */
  readonly fcr: number | null;
}

export type Strategy =
  | 'availability'
  | 'skills'
  | 'complexity'
  | 'proficiency'
  | 'least_occupied'
  | 'equitable'
  | 'weighted'
  | 'deadline'
  | 'sticky'
  | 'random'
  | 'round_robin'
  | 'custom';

export interface Routing {
  readonly strategy: Strategy;
  /** Teams that a contact may go to as well once it has waited so long. */
  readonly overflow: readonly {
    readonly intent: string | null;
    readonly after: number;
    readonly to: readonly string[];
  }[];
  /** A contact gains one priority for each so many seconds waited; null: priorities do not age. */
  readonly ageing: number | null;
  /** Strategy `complexity`: part of contacts whose complexity is misjudged. */
  readonly triageError: number;
  /** Strategy `proficiency`: the fastest team first, or the one that resolves most. */
  readonly prefer: 'fastest' | 'best_resolving';
  /** Strategy `custom`: the rule as JavaScript; null otherwise. */
  readonly rule: { readonly file: string; readonly code: string } | null;
  /** Teams tried in order for each intent that states them; those in one tier compete as one pool. */
  readonly intents: readonly { readonly intent: string; readonly tiers: readonly (readonly string[])[] }[];
  /** Intents taken in order by a freed agent; those in one tier are taken longest waiting first. */
  readonly teams: readonly { readonly team: string; readonly tiers: readonly (readonly string[])[] }[];
  /** Which of the idle agents of a tier gets the contact. */
  readonly agent: 'longest_idle' | 'random';
}
