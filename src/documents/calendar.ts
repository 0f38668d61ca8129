import { DAY, lengthText } from './clock-time.ts';
import { dayNumber, parseDate, weekdayOf, weekdayOfDay } from './date.ts';
import { readSpecialDays } from './demand/special-days.ts';
import { parseDuration } from './duration.ts';
import { type Hours, readHours } from './hours.ts';
import type { Calendar } from './scenario.ts';
import type { Weekday } from './schedule-terms.ts';
import type { CalendarShape } from './shape.ts';
import type { Spot } from './spot.ts';
import { EVERY_WEEKDAY } from './weekday.ts';

export const DEFAULT_START = '2027-01-04';
const DEFAULT_INTERVAL = 1800;
const SHORTEST_INTERVAL = 60;

/** Reads the calendar, with a usable value in place of each refused one, so that the rest can still be checked. */
export function readCalendar(spot: Spot<CalendarShape>): Calendar {
  const continuous = spot.at('continuous').value === true;
  const start = spot.at('start').parse(parseDate) ?? DEFAULT_START;
  const interval = readInterval(spot.at('interval'));
  const days = readDays(spot);
  const hours = readHours(spot.at('hours'), interval, continuous);
  const holidays = spot
    .at('holidays')
    .items()
    .map((item) => item.parse(parseDate))
    .filter((date) => date !== null);
  if (continuous)
    forbid(
      spot,
      ['hours', 'at_close', 'holidays'],
      'a continuous center never closes: leave it out, or leave out `continuous`',
    );
  else forbid(spot, ['warm_up'], 'a warm-up belongs to a continuous center: leave it out, or write `continuous: true`');
  const calendar: Calendar = {
    start,
    days,
    interval,
    hours,
    holidays: continuous ? [] : holidays,
    specialDays: readSpecialDays(spot.at('special_days'), { start, days }),
    atClose: spot.at('at_close').value ?? 'serve_out',
    continuous,
    warmUp: continuous ? readWarmUp(spot.at('warm_up'), interval) : 0,
  };
  if (!continuous) checkOpen(spot, calendar);
  return calendar;
}

/** The days of a calendar with their date's number, weekday, and opening hours (null when closed). */
export function daysOfCalendar(calendar: Calendar): { day: number; weekday: number; hours: Hours | null }[] {
  const first = dayNumber(calendar.start);
  const holidays = new Set(calendar.holidays.map(dayNumber));
  return Array.from({ length: calendar.days }, (_, i) => {
    const day = first + i;
    const weekday = weekdayOfDay(day);
    return { day, weekday, hours: holidays.has(day) ? null : calendar.hours[weekday] };
  });
}

/** The weekdays that come up in the calendar and on which the center opens. */
export function openWeekdays(calendar: Calendar): Weekday[] {
  const first = weekdayOf(calendar.start);
  return EVERY_WEEKDAY.filter((day) => calendar.hours[day] !== null && (day - first + 7) % 7 < calendar.days);
}

function readInterval(spot: Spot): number {
  const interval = spot.parse(parseDuration) ?? DEFAULT_INTERVAL;
  if (interval >= SHORTEST_INTERVAL && Number.isInteger(interval) && DAY % interval === 0) return interval;
  const fault = interval < SHORTEST_INTERVAL ? 'is too short (1m is the least)' : 'does not divide a day';
  spot.error('interval', `an interval of ${lengthText(interval)} ${fault}: write for example 15m, 30m or 1h`);
  return DEFAULT_INTERVAL;
}

function readDays(spot: Spot<CalendarShape>): number {
  const days = spot.at('days');
  const weeks = spot.at('weeks');
  if (!days.missing && !weeks.missing) weeks.error('both-given', '`days` and `weeks` are both given: keep one', 'key');
  return days.value ?? (weeks.value === undefined ? 1 : weeks.value * 7);
}

function readWarmUp(spot: Spot, interval: number): number {
  const warmUp = spot.parse(parseDuration) ?? DAY;
  if (warmUp % interval === 0 && warmUp <= 366 * DAY) return warmUp;
  const message = `a warm-up of ${lengthText(warmUp)} is not a whole number of intervals of ${lengthText(interval)}, up to a year`;
  spot.error('warm-up', message);
  return DAY;
}

function forbid(spot: Spot<CalendarShape>, keys: readonly (keyof CalendarShape)[], reason: string): void {
  for (const key of keys)
    if (!spot.at(key).missing) spot.at(key).error('not-here', `\`${key}\` does not fit here: ${reason}`, 'key');
}

function checkOpen(spot: Spot<CalendarShape>, calendar: Calendar): void {
  const days = daysOfCalendar(calendar);
  const someHours = EVERY_WEEKDAY.some((weekday) => calendar.hours[weekday] !== null);
  if (someHours && days.every(({ hours }) => hours === null)) {
    spot.error(
      'never-open',
      'the center is closed on every day of the calendar: check `start`, `days`, `hours` and `holidays`',
      'key',
    );
  }
  for (const item of spot.at('holidays').items()) {
    const date = item.value;
    if (typeof date !== 'string' || !parseDate(date).ok) continue;
    const offset = dayNumber(date) - days[0].day;
    if (offset < 0 || offset >= days.length) item.warn('date-outside', `the holiday ${date} lies outside the calendar`);
  }
}
