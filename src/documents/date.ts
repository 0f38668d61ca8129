import { found } from './found.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import type { Weekday } from './schedule-terms.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2027-01-25`, a day that exists, from 1900 to 2999. */
export function parseDate(value: unknown): Parsed<string> {
  const text = typeof value === 'string' ? value.trim() : '';
  const match = DATE.exec(text);
  if (match === null) return refuse('bad-date', `${found(value)} is not a date: write year, month and day, 2027-01-25`);
  const [year, month, day] = match.slice(1).map(Number);
  if (year < 1900 || year > 2999) return refuse('bad-date', `${found(value)} is not a date between 1900 and 2999`);
  if (month < 1 || month > 12) return refuse('bad-date', `${found(value)} is not a date: there is no month ${month}`);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return refuse('bad-date', `${found(value)} is not a date: that month has ${last} days`);
  }
  return accept(text);
}

export function looksLikeDate(key: string): boolean {
  return /^\s*\d{4}-/.test(key);
}

/** Days since 1970-01-01 in the civil calendar (Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): Weekday {
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

export function weekdayOf(date: string): Weekday {
  return weekdayOfDay(dayNumber(date));
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
