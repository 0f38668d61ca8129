import type { Journey } from '../documents/demand-terms.ts';
import type { Channel, Scenario } from '../documents/scenario.ts';
import type { JourneyModel } from './behaviour-model.ts';
import type { OpeningHours } from './channel-hours.ts';
import { type ContactType, typeIndex } from './contact-types.ts';
import { dayFactors } from './day-factors.ts';
import { expectedArrivals } from './expected-arrivals.ts';
import type { Day } from './grid.ts';
import type { Remembered } from './remembered.ts';

/**
 * Purchases begun are spread over the opening hours of the channel that helps: outside them nobody could be helped, and
 * nothing of what is simulated would touch them.
 */
export function journeyModels(
  { journeys, calendar }: Pick<Scenario, 'journeys' | 'calendar'>,
  days: readonly Day[],
  types: readonly ContactType[],
  hours: ReadonlyMap<Channel, OpeningHours>,
  known: Remembered<Journey, Float64Array>,
): JourneyModel[] {
  const factors = dayFactors({ trend: 0, factor: 1, months: null }, calendar, days);
  const typeOf = typeIndex(types);
  return journeys.map((journey) => {
    const { name, volume, value, needsHelp, channel, intent, inTime, converts, reminder } = journey;
    const type = typeOf(channel, intent);
    return {
      name,
      expected: known.of(journey, () =>
        expectedArrivals({ kind: 'total', ...volume }, days, hours.get(types[type]!.channel)!, factors),
      ),
      type,
      value,
      needsHelp,
      inTime,
      alone: converts.alone,
      helped: converts.inTime,
      late: converts.late,
      unanswered: converts.unanswered,
      winsBack: reminder?.winsBack ?? 0,
    };
  });
}
