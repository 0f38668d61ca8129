import type { Period } from '../documents/plan-terms.ts';
import type { Asked, AskedCell, Reading } from '../metrics/asked.ts';
import { locate } from './figure.ts';

/**
 * How many of something a replication counted within some days: exactly where these days were asked for, else from the
 * weeks, each by the part of its days that lies within them.
 * @param weeks of the horizon
 */
export function countWithin(
  days: Period,
  cell: AskedCell,
  weeks: readonly Period[],
  { asked, reading }: { readonly asked: Asked; readonly reading: Reading },
): number {
  const whole = locate(asked, { cell, period: days });
  if (whole >= 0) return reading[whole]!;
  return weeks.reduce((count, week) => {
    const common = daysWithin(week, days);
    return common === 0 ? count : count + (reading[placeOfWeek(asked, cell, week)]! * common) / (week.to - week.from);
  }, 0);
}

/** Days that two periods have in common. */
export function daysWithin(a: Period, b: Period): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function placeOfWeek(asked: Asked, cell: AskedCell, week: Period): number {
  const place = locate(asked, { cell, period: week });
  // What is not read is not nothing.
  if (place < 0) throw new Error(`${cell.metric} of ${cell.scope} ${cell.name} is not asked for by the week`);
  return place;
}
