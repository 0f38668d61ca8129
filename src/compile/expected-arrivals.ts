import type { Volume } from '../documents/scenario.ts';
import type { OpeningHours } from './channel-hours.ts';
import type { Day } from './grid.ts';
import { SpreadByDay } from './schedule-table.ts';

/**
 * Expected contacts of a volume in each interval of the horizon. Nobody arrives while the channel is closed.
 * @param factors by day: what multiplies the volume
 */
export function expectedArrivals(
  volume: Exclude<Volume, { kind: 'trace' }>,
  days: readonly Day[],
  hours: OpeningHours,
  factors: Float64Array,
): Float64Array {
  const { perDay, interval, open } = hours;
  const onDay = new SpreadByDay(perDay, interval);
  const expected = new Float64Array(open.length);
  days.forEach((day, d) => {
    const factor = factors[d]!;
    const put = (amounts: Float64Array, each: number): void => {
      for (let slot = 0; slot < perDay; slot++) expected[d * perDay + slot] = amounts[slot]! * each;
    };
    switch (volume.kind) {
      case 'rate':
        put(whileOpen(new Float64Array(perDay).fill(volume.perSecond * interval), d, hours), factor);
        break;
      case 'counts':
        put(whileOpen(onDay.spread(volume.counts, day), d, hours), factor);
        break;
      case 'total': {
        const even = new Float64Array(perDay).fill(1);
        const weights = whileOpen(volume.profile === null ? even : onDay.spread(volume.profile, day), d, hours);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        if (sum > 0) put(weights, (volume.amount * dayShare(volume, day, hours) * factor) / sum);
      }
    }
  });
  return expected;
}

/**
 * What part of the stated total falls on an open day. Of a weekly total: the day's weight over the weights of the open
 * days of a full week. Of a daily total: the day's weight over the average open weekday's.
 */
function dayShare(
  volume: Extract<Volume, { kind: 'total' }>,
  { weekday }: Day,
  { weekdays }: Pick<OpeningHours, 'weekdays'>,
): number {
  const weightOf = (other: number): number => (volume.weekdays === null ? 1 : (volume.weekdays[other] ?? 0));
  const sum = weekdays.reduce((total, other) => total + weightOf(other), 0);
  if (sum === 0) return 0;
  return volume.per === 'week' ? weightOf(weekday) / sum : (weightOf(weekday) * weekdays.length) / sum;
}

function whileOpen(amounts: Float64Array, day: number, { perDay, open }: OpeningHours): Float64Array {
  return amounts.map((amount, slot) => (open[day * perDay + slot] === 1 ? amount : 0));
}
