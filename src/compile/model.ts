/**
 * The compiled model: the scenario with names turned into indices and schedules into tables. Plain data that can be
 * cloned to a thread; equal models give equal numbers.
 *
 * Words: a *type* of contact is a channel with an intent; a *line* is a waiting line shared by the types that every team
 * treats alike; an *interval* counts from the first midnight; a *bin* is a row of the results (an interval of the day,
 * one row for all time outside opening hours, one for what is discarded).
 */
import type { Distribution } from '../random/distribution.ts';

export interface Model {
  readonly name: string;
  readonly grid: Grid;
  readonly channels: readonly ChannelModel[];
  readonly intents: readonly string[];
  readonly teams: readonly TeamModel[];
  readonly types: readonly TypeModel[];
  /** Waiting lines: how many there are; each type names its own. */
  readonly lines: number;
  /** Laws in use, referred to by index. */
  readonly laws: readonly Distribution[];
  /** Laws that change with the clock: for each, the index of the law by interval. */
  readonly schedules: readonly Int32Array[];
  /** Gamma factors with mean 1, one draw a day. */
  readonly busyness: readonly { readonly name: string; readonly cv: number }[];
  readonly pick: 'longest_idle' | 'random';
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
}

/** Refers to a law: an index, `NO_LAW`, or −2 − k for the k-th schedule. */
export type LawRef = number;
export const NO_LAW: LawRef = -1;

export interface TypeModel {
  /** `channel/intent`: the name of its random streams. */
  readonly name: string;
  readonly channel: number;
  readonly intent: number;
  readonly line: number;
  readonly arrivals: Arrivals;
  /** Indices into `busyness`. */
  readonly busyness: readonly number[];
  readonly patience: LawRef;
  readonly afterContactWork: LawRef;
  /** Talk time and its divisor, by team; NO_LAW where the team lacks the skill. */
  readonly handle: readonly LawRef[];
  readonly speed: readonly number[];
  /** Teams tried by an arriving contact, in order; the teams of a tier compete as one pool. */
  readonly routes: readonly (readonly number[])[];
}

export type Arrivals =
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
  /** Agents on duty by interval. */
  readonly agents: Int32Array;
  /** Lines served by a freed agent, in order; those of a tier longest waiting first. */
  readonly serves: readonly (readonly number[])[];
}
