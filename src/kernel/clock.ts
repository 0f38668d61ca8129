import type { FutureEventList } from './future-event-list.ts';
import { simjs } from './simjs.ts';

/**
 * Runs simjs's clock over a future-event list until the list gives no more events. `simulate` is called with no end of
 * its own (it would take the first event beyond it out and lose it): the list's `horizon` says when to stop.
 */
export function runClock(events: FutureEventList): void {
  const sim = new simjs.Sim();
  sim.queue = events;
  // simjs is slower when the number of events is left out, since its default is undefined (`Math.Infinity`).
  sim.simulate(Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER);
}
