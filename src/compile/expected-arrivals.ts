import type { Volume } from '../documents/scenario.ts';
import type { Day } from './grid.ts';
import type { Grid } from './model.ts';
import { spread } from './schedule-table.ts';

/** Expected contacts of a volume in each interval of the horizon. Nobody arrives while the center is closed. */
export function expectedArrivals(
  volume: Exclude<Volume, { kind: 'trace' }>,
  days: readonly Day[],
  grid: Grid,
  openWeekdays: readonly number[],
): Float64Array {
  const { perDay, interval, open } = grid;
  const expected = new Float64Array(open.length);
  const put = (day: number, amounts: Float64Array, factor: number): void => {
    for (let slot = 0; slot < perDay; slot++) expected[day * perDay + slot] = amounts[slot]! * factor;
  };
  switch (volume.kind) {
    case 'rate':
      for (let i = 0; i < open.length; i++) expected[i] = open[i]! * volume.perSecond * interval;
      return expected;
    case 'counts':
      days.forEach((day, d) => {
        put(d, whileOpen(spread(volume.counts, day, perDay, interval), d, grid), 1);
      });
      return expected;
    case 'total': {
      days.forEach((day, d) => {
        const even = new Float64Array(perDay).fill(1);
        const weights = whileOpen(
          volume.profile === null ? even : spread(volume.profile, day, perDay, interval),
          d,
          grid,
        );
        const sum = weights.reduce((total, weight) => total + weight, 0);
        if (sum > 0) put(d, weights, (volume.amount * dayShare(volume, days[d]!, openWeekdays)) / sum);
      });
      return expected;
    }
  }
}

/**
 * What part of the stated total falls on a day. Of a weekly total: the day's weight over the weights of the open days of
 * a full week. Of a daily total: the day's weight over the average open weekday's.
 */
function dayShare(volume: Extract<Volume, { kind: 'total' }>, day: Day, openWeekdays: readonly number[]): number {
  if (day.hours === null) return 0;
  const weightOf = (weekday: number): number => (volume.weekdays === null ? 1 : (volume.weekdays[weekday] ?? 0));
  const sum = openWeekdays.reduce((total, weekday) => total + weightOf(weekday), 0);
  if (sum === 0) return 0;
  return volume.per === 'week' ? weightOf(day.weekday) / sum : (weightOf(day.weekday) * openWeekdays.length) / sum;
}

function whileOpen(amounts: Float64Array, day: number, { perDay, open }: Grid): Float64Array {
  return amounts.map((amount, slot) => (open[day * perDay + slot] === 1 ? amount : 0));
}
