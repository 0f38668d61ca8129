import { weekdayOf } from '../date.ts';
import type { WorkShift } from '../people-terms.ts';
import { EVERY_WEEKDAY, weekdayText } from '../weekday.ts';
import type { PeopleSetting } from './setting.ts';

/**
 * Why nothing can come of a shift: the center is closed on all its days. Where a channel is deferred its backlog may be
 * worked off on closed days, so that nothing is said.
 */
export function whyUnused({ days }: WorkShift, { calendar, deferred }: PeopleSetting): string | null {
  if (deferred) return null;
  if (typeof days === 'string' && days !== 'every') {
    const closed = calendar.holidays.includes(days) || calendar.hours[weekdayOf(days)] === null;
    return closed ? `the center is closed on ${days}` : null;
  }
  const weekdays = days === 'every' ? EVERY_WEEKDAY : days;
  return weekdays.every((day) => calendar.hours[day] === null)
    ? `the center is closed on ${weekdayText(weekdays)}`
    : null;
}
