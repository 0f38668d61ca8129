import { ifEnabled } from '../behaviours/enabled.ts';
import type { Away } from '../people-terms.ts';
import type { Calendar } from '../scenario.ts';
import type { Spot } from '../spot.ts';
import { readClockSpan } from './clock-span.ts';
import { readOnDays } from './on-days.ts';
import type { AwayShape } from './shape-team.ts';

/** Reads when agents are away, paid: `[{ days: wed, from: 09:00, to: 10:00, agents: 4 }]`. */
export function readAway(spot: Spot<readonly AwayShape[]>, calendar: Calendar): readonly Away[] {
  return spot
    .items()
    .map((item) => {
      const span = readClockSpan(item, 'entries');
      const days = readOnDays(item, calendar);
      const agents = item.child('agents').value;
      if (span === null || days === null || typeof agents !== 'number') return null;
      return ifEnabled(item, { days, ...span, agents });
    })
    .filter((away) => away !== null);
}
