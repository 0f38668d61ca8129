import { ifEnabled } from '../behaviours/enabled.ts';
import { dayNumber, parseDate } from '../date.ts';
import { parseDuration } from '../duration.ts';
import type { Hire } from '../people-terms.ts';
import type { Calendar } from '../scenario.ts';
import type { Spot } from '../spot.ts';
import type { HireShape } from './shape-team.ts';

/** Reads who joins: `[{ date: 2027-02-01, agents: 8, training: 2 weeks }]`. A date before the calendar is in order. */
export function readHires(spot: Spot<readonly HireShape[]>, { start, days }: Calendar): readonly Hire[] {
  return spot
    .items()
    .map((item) => {
      const date = item.child('date').parse(parseDate);
      const training = item.child('training').missing ? 0 : item.child('training').parse(parseDuration);
      const agents = item.child('agents').value;
      if (date === null || training === null || typeof agents !== 'number') return null;
      if (dayNumber(date) >= dayNumber(start) + days) {
        item.child('date').warn('date-outside', `${date} lies after the end of the calendar: nobody joins`);
      }
      return ifEnabled(item, { date, agents, training });
    })
    .filter((hire) => hire !== null);
}
