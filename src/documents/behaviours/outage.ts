import type { SelfService } from '../behaviour-terms.ts';
import { readClockSpan } from '../people/clock-span.ts';
import { readOnDays } from '../people/on-days.ts';
import type { Calendar } from '../scenario.ts';
import type { Spot } from '../spot.ts';
import { ifEnabled } from './enabled.ts';

/** Reads when a bot is out of service: `[{ days: mon, from: 10:00, to: 11:00 }]`, every day without `days` or `date`. */
export function readOutages(spot: Spot, calendar: Calendar): SelfService['outages'] {
  return spot
    .items()
    .map((item) => {
      const span = readClockSpan(item, 'outages');
      const days = readOnDays(item, calendar);
      return span === null || days === null ? null : ifEnabled(item, { days, ...span });
    })
    .filter((outage) => outage !== null);
}
