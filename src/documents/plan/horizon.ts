import { DAY } from '../clock-time.ts';
import { dayNumber, parseDate } from '../date.ts';
import { parseDuration } from '../duration.ts';
import { found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { Horizon } from '../plan-terms.ts';
import type { Calendar } from '../scenario.ts';
import type { Spot } from '../spot.ts';

/** As long as the longest calendar. */
const LONGEST = 3660;

/** Reads how long a plan is rehearsed; without it, as long as the calendar of the scenario. */
export function readHorizon(spot: Spot, calendar: Pick<Calendar, 'start' | 'days'>): Horizon {
  const days = spot.parse(parseDays) ?? calendar.days;
  if (days <= LONGEST) return { start: calendar.start, days };
  spot.error('too-long', `a horizon of ${found(spot.value)} is too long: ${LONGEST} days is the most`);
  return calendar;
}

/** Reads a whole number of days above 0: `10 days`, `2 weeks`. */
export function parseDays(value: unknown): Parsed<number> {
  if (typeof value === 'number' || (typeof value === 'string' && /^\s*[\d.]+\s*$/.test(value))) {
    return refuse('no-unit', `${String(value).trim()} has no unit: write ${inDays(value)} or for example 2 weeks`);
  }
  const parsed = parseDuration(value);
  if (!parsed.ok) {
    if (parsed.code !== 'bad-duration') return parsed;
    return refuse(
      parsed.code,
      `expected a number of days, found ${found(value)}: write for example 10 days or 2 weeks`,
    );
  }
  const days = parsed.value / DAY;
  if (Number.isInteger(days) && days > 0) return accept(days);
  return refuse('not-whole', `${found(value)} is not a whole number of days: write for example 10 days or 2 weeks`);
}

/** Reads a date within the horizon, as the day it is: 0 is the first. */
export function readDay(spot: Spot, horizon: Horizon): number | null {
  const date = spot.parse(parseDate);
  if (date === null) return null;
  const day = dayNumber(date) - dayNumber(horizon.start);
  if (day >= 0 && day < horizon.days) return day;
  const span = `${horizon.start} to ${dateOf(horizon.days - 1, horizon)}`;
  return spot.error('date-outside', `${date} lies outside the horizon, ${span} (${daysText(horizon.days)})`);
}

/** The date of a day. */
export function dateOf(day: number, { start }: Pick<Horizon, 'start'>): string {
  return new Date((dayNumber(start) + day) * DAY * 1000).toISOString().slice(0, 10);
}

/** `13 weeks`, `10 days`. */
export function daysText(days: number): string {
  const [count, unit] = days % 7 === 0 ? [days / 7, 'week'] : [days, 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function inDays(value: unknown): string {
  const days = Number(value);
  return `${days} day${days === 1 ? '' : 's'}`;
}
