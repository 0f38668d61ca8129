import { DAY, parseClockTime } from '../clock-time.ts';
import { dayNumber, parseDate } from '../date.ts';
import { found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';

/** Reads `2027-01-11 09:00` (or with a T) into seconds after the midnight that begins the date `start`. */
export function parseMoment(value: unknown, start: string): Parsed<number> {
  const ends = typeof value === 'string' ? value.trim().split(/\s+|T/) : [];
  if (ends.length !== 2) {
    return refuse('bad-moment', `${found(value)} is not a moment: write a date and a time of day, 2027-01-11 09:00`);
  }
  const date = parseDate(ends[0]);
  if (!date.ok) return date;
  const time = parseClockTime(ends[1]);
  if (!time.ok) return time;
  return accept((dayNumber(date.value) - dayNumber(start)) * DAY + time.value);
}
