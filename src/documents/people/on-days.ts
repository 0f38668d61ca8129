import { dayNumber, looksLikeDate, parseDate } from '../date.ts';
import { found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { Calendar } from '../scenario.ts';
import type { ScheduleStep } from '../schedule-terms.ts';
import { isMapping, type Spot } from '../spot.ts';
import { daysOf, parseWeekdays } from '../weekday.ts';

/** The days that something is for: every one, some weekdays, or a date. */
export type OnDays = ScheduleStep<unknown>['days'];

/** Reads `days: mon-fri`, `days: [mon, wed]` or `date: 2027-01-09` of a mapping; every day when neither stands there. */
export function readOnDays(spot: Spot, calendar: Calendar): OnDays | null {
  const days = spot.child('days');
  const date = spot.child('date');
  if (!days.missing && !date.missing)
    return date.error('both-given', '`days` and `date` are both given: keep one', 'key');
  if (isMapping(spot.value) && 'date' in spot.value) {
    const day = date.parse(parseDate);
    if (day !== null && isOutside(day, calendar)) date.warn('date-outside', `${day} lies outside the calendar`);
    return day;
  }
  return days.missing ? 'every' : days.parse(parseOnDays);
}

/** Reads `every`, `mon-fri`, `mon,wed`, a list of weekdays, or a date. */
export function parseOnDays(value: unknown): Parsed<OnDays> {
  const text = Array.isArray(value) ? value.map(String).join(',') : value;
  if (typeof text !== 'string') {
    return refuse('unknown-weekday', `expected weekdays such as mon-fri, found ${found(value)}`);
  }
  if (text === 'every') return accept('every');
  if (looksLikeDate(text)) return parseDate(text);
  const days = parseWeekdays(text);
  return days.ok ? accept(daysOf(days.value)) : days;
}

export function isOutside(date: string, { start, days }: Calendar): boolean {
  const offset = dayNumber(date) - dayNumber(start);
  return offset < 0 || offset >= days;
}
