import { dayNumber } from '../documents/date.ts';
import { dateOf } from '../documents/plan/horizon.ts';
import type { Horizon, Period } from '../documents/plan-terms.ts';

const WEEK = 7;

/** Weeks of seven days from the first day of the horizon; the last may be shorter. */
export function weeksOf({ days }: Horizon): Period[] {
  const weeks: Period[] = [];
  for (let from = 0; from < days; from += WEEK) weeks.push({ from, to: Math.min(from + WEEK, days) });
  return weeks;
}

/** Weeks of seven days that end with the window, in order; the first may be shorter. */
export function weeksWithin({ from, to }: Period): Period[] {
  const weeks: Period[] = [];
  for (let end = to; end > from; end -= WEEK) weeks.unshift({ from: Math.max(from, end - WEEK), to: end });
  return weeks;
}

/** The seven days before a day, as far as they lie in the horizon; null on its first. */
export function weekBefore(day: number): Period | null {
  return day > 0 ? { from: Math.max(0, day - WEEK), to: day } : null;
}

/** A month of the calendar, as far as it lies in the horizon. */
export interface Month extends Period {
  /** `2027-03`. */
  readonly month: string;
  /** All its days, those outside the horizon too. */
  readonly length: number;
}

export function monthsOf(horizon: Horizon): Month[] {
  const first = dayNumber(horizon.start);
  const months: Month[] = [];
  for (let from = 0; from < horizon.days; from = months[months.length - 1]!.to) {
    const month = dateOf(from, horizon).slice(0, 7);
    const begins = dayNumber(`${month}-01`) - first;
    // 31 days on from the first of a month lies within the next one.
    const next = dayNumber(`${dateOf(begins + 31, horizon).slice(0, 7)}-01`) - first;
    months.push({ month, length: next - begins, from, to: Math.min(next, horizon.days) });
  }
  return months;
}

/** First and last day as dates. */
export function datesOf({ from, to }: Period, horizon: Horizon): { readonly from: string; readonly to: string } {
  return { from: dateOf(from, horizon), to: dateOf(to - 1, horizon) };
}
