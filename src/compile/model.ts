/**
 * The compiled model: the scenario with names turned into indices and schedules into tables. Plain data that can be
 * cloned to a thread; equal models give equal numbers.
 *
 * Words: a *type* of contact is a channel with an intent; a *line* is a waiting line shared by the types that every team
 * treats alike; an *interval* counts from the first midnight; a *bin* is a row of the results (an interval of the day,
 * one row for all time outside opening hours, one for what is discarded).
 */
import type { Satisfaction } from '../documents/behaviour-terms.ts';
import type { Distribution } from '../random/distribution.ts';
import type {
  BalkModel,
  BotModel,
  CallbackModel,
  ChaseModel,
  CustomerBaseModel,
  JourneyModel,
  MessageModel,
  RedialModel,
  RepeatModel,
  SelfServiceModel,
  ShiftModel,
  TransferModel,
} from './behaviour-model.ts';
import type { LawRef } from './law-ref.ts';
import type { WorkforceModel } from './people-model.ts';

export interface Model {
  readonly name: string;
  /** One of several that follow each other in time: whatever may be switched on has its place, and the results one row. */
  readonly framed?: true;
  readonly grid: Grid;
  readonly channels: readonly ChannelModel[];
  readonly intents: readonly string[];
  readonly teams: readonly TeamModel[];
  readonly types: readonly TypeModel[];
  /** Ways through the center: which teams are tried, and where a contact waits. A type names its own. */
  readonly routes: readonly RouteModel[];
  readonly lines: readonly LineModel[];
  readonly bots: readonly BotModel[];
  readonly journeys: readonly JourneyModel[];
  readonly customers: readonly CustomerBaseModel[];
  readonly satisfaction: Satisfaction | null;
  /** Most contacts in the center at once, over all channels; Infinity: no limit. */
  readonly sharedLines: number;
  /** Seconds within which another contact breaks first-contact resolution. */
  readonly resolutionWindow: number;
  /**
   * Moments at which staffing may change, ascending from 0: the start of every interval of the horizon, and others where
   * shifts and breaks ask for them.
   */
  readonly moments: Float64Array;
  /** Multiplies wages: 1 + overhead. */
  readonly loading: number;
  readonly currency: string | null;
  /** Laws in use, referred to by index. */
  readonly laws: readonly Distribution[];
  /** Laws that change with the clock: for each, the index of the law by interval. */
  readonly schedules: readonly Int32Array[];
  /** Gamma factors with mean 1, one draw a day or an interval. */
  readonly busyness: readonly { readonly name: string; readonly cv: number; readonly per: 'day' | 'interval' }[];
  /** Which idle agent of a tier gets a contact. */
  readonly pick: 'longest_idle' | 'random' | 'least_occupied' | 'round_robin';
  /** Which of the lines of a tier a freed agent takes from. */
  readonly order: LineOrder;
  /** Whether whoever had the customer before is asked first. */
  readonly sticky: boolean;
  /** A rule of the user's own in place of `order`, and of the order of teams: JavaScript, a script without exports. */
  readonly rule: { readonly file: string; readonly code: string } | null;
}

/**
 * By the head of each line: `arrival` longest waiting · `aged` least arrival + offset · `weighted` most weight × wait ·
 * `due` least due time · `equitable` the line whose customers have waited longest on average, this head included.
 */
export type LineOrder = 'arrival' | 'aged' | 'weighted' | 'due' | 'equitable';

export interface RouteModel {
  /** Teams tried by an arriving contact, in order; the teams of a tier compete as one pool. */
  readonly tiers: readonly (readonly number[])[];
  readonly line: number;
  /** Teams that may take it as well after so many seconds, ascending. */
  readonly overflow: readonly { readonly after: number; readonly teams: readonly number[] }[];
}

export interface LineModel {
  /** `aged`: seconds added to the moment of arrival. */
  readonly offset: number;
  readonly weight: number;
  /** True for deferred work: it waits overnight, and nobody stays after closing for it. */
  readonly deferred: boolean;
}

export interface Grid {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Seconds in an interval, and intervals in a day. */
  readonly interval: number;
  readonly perDay: number;
  /** Days simulated, those of warming up and running out included. */
  readonly days: number;
  /** Days that count. */
  readonly measuredDays: number;
  /** 1 where the center is open, by interval. */
  readonly open: Uint8Array;
  /** Seconds of opening hours before each interval, and before the end: the clock of business hours. */
  readonly openBefore: Float64Array;
  /** Row of the results, by interval; `bins` where nothing is kept. */
  readonly bin: Int32Array;
  readonly bins: number;
  readonly binNames: readonly { readonly from: string; readonly to: string }[];
  /** Seconds of measured clock in each bin, over all days. */
  readonly binSeconds: Float64Array;
  /** The last measured second. */
  readonly end: number;
  readonly continuous: boolean;
  readonly atClose: 'serve_out' | 'clear';
}

export interface ChannelModel {
  readonly name: string;
  /** At most so many in the center, and waiting, at once; Infinity: no limit. */
  readonly lines: number;
  readonly queueCapacity: number;
  readonly within: number;
  readonly formula: 'g0' | 'g1' | 'g2' | 'g3';
  readonly shortAbandon: number | null;
  readonly target: number | null;
  /** Whether the wait judged is that of all attempts up to the answer. */
  readonly overAttempts: boolean;
  readonly kind: string;
  readonly deferred: boolean;
  /** Seconds until a deferred contact is due, and whether they are of opening hours; Infinity: never. */
  readonly deadline: number;
  readonly deadlineInBusiness: boolean;
  /** 1 where contacts may come, by interval. */
  readonly open: Uint8Array;
  /** Sessions at once with one agent; `speed[k − 1]` of each when k are open (what customers idle taken in). */
  readonly sessions: number;
  readonly speed: readonly number[];
  readonly speedFixedAtStart: boolean;
  readonly cost: number;
}

export interface TypeModel {
  /** `channel/intent`: the name of its random streams. */
  readonly name: string;
  readonly channel: number;
  readonly intent: number;
  readonly route: number;
  /** Strategy `complexity`: the routes taken when complexity is misjudged, each with its part; the rest takes `route`. */
  readonly misjudged: readonly { readonly route: number; readonly share: number }[];
  /** Smaller interrupts larger; Infinity: no priority. */
  readonly priority: number;
  readonly interruptible: boolean;
  readonly arrivals: Arrivals;
  /** Customer base whose size its volume follows; −1: none. */
  readonly customers: number;
  /** Indices into `busyness`. */
  readonly busyness: readonly number[];
  readonly patience: LawRef;
  readonly afterContactWork: LawRef;
  /** Talk time and its divisor, by team; NO_LAW where the team lacks the skill. */
  readonly handle: readonly LawRef[];
  readonly speed: readonly number[];
  /** Part of issues that a contact with each team resolves, by team; null: every contact resolves, and nobody counts. */
  readonly fcr: readonly number[] | null;
  readonly selfService: SelfServiceModel | null;
  readonly balk: BalkModel | null;
  readonly message: MessageModel | null;
  readonly shift: ShiftModel | null;
  readonly redial: RedialModel | null;
  readonly repeat: RepeatModel | null;
  readonly transfer: TransferModel | null;
  readonly callback: CallbackModel | null;
  readonly chase: ChaseModel | null;
  /** Multiplies handling for a customer who comes from another channel. */
  readonly contextLost: number;
  /** Money lost with a customer who gives up for good; 0: not stated. */
  readonly worth: number;
}

export type Arrivals =
  /** Nobody comes by himself: reached from elsewhere. */
  | { readonly kind: 'none' }
  /** Expected arrivals by interval; a Poisson process at an even rate inside each. */
  | { readonly kind: 'poisson'; readonly expected: Float64Array }
  /**
   * Recorded moments, ascending; those of day d are `from[d]` up to `from[d + 1]`. Where the types of a channel share
   * one recording, one uniform a moment, the same for all of them, falls in [low, high) of exactly one.
   */
  | {
      readonly kind: 'trace';
      readonly times: Float64Array;
      readonly from: Int32Array;
      readonly low: number;
      readonly high: number;
    };

export interface TeamModel {
  readonly name: string;
  readonly site: string | null;
  /** Agents the schedule asks for at the start of each interval. */
  readonly agents: Int32Array;
  /** Lines served by a freed agent, in order; those of a tier by `Model.order`. */
  readonly serves: readonly (readonly number[])[];
  /** By line: seconds its head must have waited before this team takes it (overflow); 0 for its own. */
  readonly servesAfter: Float64Array;
  /** By line: it is begun only while more than so many agents of the team are idle, who begins included. */
  readonly reserve: Int32Array;
  readonly workforce: WorkforceModel;
}
