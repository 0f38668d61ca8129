import { addDays, weekdayOf } from '../compile/dates.ts';
import type { Grid } from '../compile/model.ts';

const DAY = 86_400;
const DAYS_OF_WEEK = 7;

/** The days that a run measures, by weekday and by week of seven days from the first of them. */
export interface MeasuredDays {
  /** Of the grid, from 0; days before are of warming up, days after of running out. */
  readonly first: number;
  readonly last: number;
  /** By day of the grid; 0 is Monday. */
  readonly weekdayOf: readonly number[];
  /** First and last date of each week; the last week may be shorter. */
  readonly weeks: readonly { readonly from: string; readonly to: string }[];
  /** [weekday][bin]: how many measured intervals there are. */
  readonly intervals: Float64Array;
}

export function measuredDays({ start, end, measuredDays: days, days: all, perDay, bin, bins }: Grid): MeasuredDays {
  // A window that begins within a day has a part of one day more.
  const first = Math.floor((end - days * DAY) / DAY);
  const last = Math.ceil(end / DAY) - 1;
  const monday = weekdayOf(start);
  const weekdays = Array.from({ length: all }, (_, day) => (monday + day) % DAYS_OF_WEEK);
  const weeks: { from: string; to: string }[] = [];
  for (let day = first; day <= last; day += DAYS_OF_WEEK) {
    weeks.push({ from: addDays(start, day), to: addDays(start, Math.min(day + DAYS_OF_WEEK - 1, last)) });
  }
  const intervals = new Float64Array(DAYS_OF_WEEK * bins);
  bin.forEach((own, i) => {
    if (own < bins) intervals[weekdays[Math.floor(i / perDay)]! * bins + own]!++;
  });
  return { first, last, weekdayOf: weekdays, weeks, intervals };
}
