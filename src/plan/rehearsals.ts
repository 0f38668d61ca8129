import type { Asked, Reading } from '../metrics/asked.ts';

/**
 * One replication of one alternative of a study: which steps of the plan take part, and whose draws they meet.
 * Alternative 0 is the baseline.
 */
export interface Rehearsal {
  readonly alternative: number;
  readonly replication: number;
  /** Bit i: step i takes part. All of them: −1. */
  readonly steps: number;
  /** Groups of what is drawn that come from another replication than `replication`: `effect:STEP`, `delivery`, `assumptions`. */
  readonly drawsOf?: Readonly<Record<string, number>>;
}

/** What became of the plan in a rehearsal, and the figures read off it. */
export interface Rehearsed {
  readonly reading: Reading;
  /** By step: day on which it begins to act, and on which it is rolled out; Infinity: not within the horizon, or never. */
  readonly begins: Float64Array;
  readonly full: Float64Array;
  /** Contacts simulated. */
  readonly contacts: number;
}

/** A stage on which alternatives are rehearsed: threads, a cache, or a table made for a test. */
export interface Stage {
  /** By alternative: what its readings hold. */
  readonly asked: readonly Asked[];
  /** Answers in the order asked, whatever thread or cache they come from. */
  rehearse(rehearsals: readonly Rehearsal[]): AsyncIterable<Rehearsed>;
}
