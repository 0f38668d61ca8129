import type { Companions } from '../companion.ts';
import type { Calendar } from '../scenario.ts';

/** What the people of a team are read against. */
export interface PeopleSetting {
  readonly calendar: Calendar;
  readonly companions: Companions;
  /** The currency of the scenario; null: not stated. */
  readonly currency: string | null;
  /** Whether a channel is deferred, so that there is work on closed days. */
  readonly deferred: boolean;
}
