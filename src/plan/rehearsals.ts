import type { Asked } from '../metrics/asked.ts';
import type { Rehearsal, Rehearsed } from '../replication/rehearse.ts';

export type { Rehearsal, Rehearsed };

/** A stage on which alternatives are rehearsed: threads, a cache, or a table made for a test. */
export interface Stage {
  /** By alternative: what its readings hold. */
  readonly asked: readonly Asked[];
  /** Answers in the order asked, whatever thread or cache they come from. */
  rehearse(rehearsals: readonly Rehearsal[]): AsyncIterable<Rehearsed>;
}
