import { found, listed } from './found.ts';
import { didYouMean } from './nearest.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import type { Weekday } from './schedule-terms.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const EVERY_WEEKDAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** Reads `mon`, `mon-fri`, `sat-sun`, `mon,wed` or a mixture into weekdays, ascending, Monday first. */
export function parseWeekdays(value: string): Parsed<readonly Weekday[]> {
  const days = new Set<Weekday>();
  for (const part of value.split(',')) {
    const ends = part.trim().split(/\s*[-–]\s*/);
    if (ends.length > 2) return unknownWeekday(value, value);
    const numbers = ends.map((end) => WEEKDAYS.indexOf(end.toLowerCase() as (typeof WEEKDAYS)[number]));
    const unknown = numbers.indexOf(-1);
    if (unknown >= 0) return unknownWeekday(value, ends[unknown]);
    const first = numbers[0];
    const last = numbers[numbers.length - 1];
    // A range may run over the weekend: sat-mon is sat, sun, mon.
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day as Weekday);
      if (day === last) break;
    }
  }
  return accept([...days].sort((a, b) => a - b));
}

/** `mon, tue and fri`. */
export function weekdayText(days: readonly Weekday[]): string {
  return listed(days.map((day) => WEEKDAYS[day]));
}

/** A set of weekdays as steps name it. */
export function daysOf(days: readonly Weekday[]): 'every' | readonly Weekday[] {
  return days.length === 7 ? 'every' : [...days].sort((a, b) => a - b);
}

function unknownWeekday(value: string, word: string): Parsed<readonly Weekday[]> {
  const allowed = 'write mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri or a list such as mon,wed';
  return refuse('unknown-weekday', `${found(value)} is not a weekday: ${allowed}${didYouMean(word, WEEKDAYS)}`);
}
