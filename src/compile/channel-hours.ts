import type { Calendar, Channel } from '../documents/scenario.ts';
import type { Day } from './grid.ts';
import type { Grid } from './model.ts';

/** When contacts may come, as the demand of a channel is spread over it. */
export interface OpeningHours extends Pick<Grid, 'interval' | 'perDay'> {
  /** 1 where open, by interval. */
  readonly open: Uint8Array;
  /** Weekdays that open in a week without holidays. */
  readonly weekdays: readonly number[];
}

/**
 * A channel without hours of its own is open with the center. One with hours keeps them instead, and closes on the
 * center's holidays, unless its contacts may wait: then they come any day.
 */
export function channelHours(
  { hours, deferred }: Pick<Channel, 'hours' | 'deferred'>,
  calendar: Calendar,
  days: readonly Day[],
  grid: Pick<Grid, 'interval' | 'perDay' | 'open'>,
): OpeningHours {
  const { interval, perDay } = grid;
  if (hours === null) {
    const weekdays = WEEK.filter((weekday) => calendar.continuous || calendar.hours[weekday] != null);
    return { interval, perDay, open: grid.open, weekdays };
  }
  const open = new Uint8Array(days.length * perDay);
  days.forEach(({ date, weekday }, day) => {
    const own = hours[weekday] ?? null;
    if (own === null || (!deferred && !calendar.continuous && calendar.holidays.includes(date))) return;
    const start = day * perDay;
    open.fill(1, start + Math.round(own.open / interval), start + Math.round(own.close / interval));
  });
  return { interval, perDay, open, weekdays: WEEK.filter((weekday) => hours[weekday] != null) };
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
