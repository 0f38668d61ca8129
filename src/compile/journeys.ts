import type { Channel, Scenario } from '../documents/scenario.ts';
import type { JourneyModel } from './behaviour-model.ts';
import type { OpeningHours } from './channel-hours.ts';
import { type ContactType, typeIndex } from './contact-types.ts';
import { dayFactors } from './day-factors.ts';
import { expectedArrivals } from './expected-arrivals.ts';
import type { Day } from './grid.ts';

/**
 * Purchases begun are spread over the opening hours of the channel that helps: outside them nobody could be helped, and
 * nothing of what is simulated would touch them.
 */
export function journeyModels(
  { journeys, calendar }: Pick<Scenario, 'journeys' | 'calendar'>,
  days: readonly Day[],
  types: readonly ContactType[],
  hours: ReadonlyMap<Channel, OpeningHours>,
): JourneyModel[] {
  const factors = dayFactors({ trend: 0, factor: 1, months: null }, calendar, days);
  const typeOf = typeIndex(types);
  return journeys.map(({ name, volume, value, needsHelp, channel, intent, inTime, converts, reminder }) => {
    const type = typeOf(channel, intent);
    return {
      name,
      expected: expectedArrivals({ kind: 'total', ...volume }, days, hours.get(types[type]!.channel)!, factors),
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
