import { layParts, readParts } from './schedule.ts';
import { WEIGHTS } from './schedule-meaning.ts';
import type { ScheduleSetting } from './schedule-part.ts';
import type { Schedule, ScheduleStep } from './schedule-terms.ts';
import type { Spot } from './spot.ts';
import { EVERY_WEEKDAY } from './weekday.ts';

/** How a daily or weekly total is spread over the day. */
export interface Profile {
  readonly weights: Schedule<number>;
  /** Sums by weekday, Monday first, when the profile is written by weekday; null when every day has the same. */
  readonly sums: readonly number[] | null;
}

/** Reads a profile, whose weights lie within the opening hours and are not all 0. Null when missing or refused. */
export function readProfile(spot: Spot, setting: ScheduleSetting): Profile | null {
  const parts = readParts(spot, WEIGHTS, setting);
  const weights = parts === null ? null : layParts(parts, WEIGHTS, setting.calendar);
  if (parts === null || weights === null) return null;
  if (weights.every(({ value }) => value === 0)) {
    const message = 'the profile is empty: no time within the opening hours has a weight above 0';
    return spot.error('empty-profile', message, 'key');
  }
  const byWeekday = parts.some(({ kind }) => kind === 'weekdays');
  return { weights, sums: byWeekday ? EVERY_WEEKDAY.map((day) => sumOn(weights, day)) : null };
}

function sumOn(weights: readonly ScheduleStep<number>[], weekday: number): number {
  const own = weights.filter(({ days }) => days === 'every' || (Array.isArray(days) && days.includes(weekday)));
  return own.reduce((sum, { value }) => sum + value, 0);
}
