import { percentText } from './branches.ts';
import { openWeekdays } from './calendar.ts';
import { found } from './found.ts';
import type { Calendar } from './scenario.ts';
import { parseRatio } from './share.ts';
import { isMapping, type Spot } from './spot.ts';
import { EVERY_WEEKDAY, parseWeekdays, weekdayText } from './weekday.ts';

/**
 * Reads weights by weekday, `{ mon: 22%, tue-fri: 19% }`, as seven numbers, Monday first; unnamed days weigh 0. Parts of
 * a week written in percent sum to 100%.
 */
export function readWeekdayWeights(spot: Spot, per: 'day' | 'week', calendar: Calendar): number[] | null {
  if (spot.missing) return null;
  const entries = spot.entries<unknown>();
  if (!isMapping(spot.value) || entries.length === 0) {
    return spot.error('bad-weekdays', `expected weights such as { mon: 22%, tue: 20% }, found ${found(spot.value)}`);
  }
  const weights: (number | null)[] = EVERY_WEEKDAY.map(() => null);
  let complete = true;
  for (const entry of entries) {
    const days = entry.parseKey(parseWeekdays);
    const weight =
      entry.value === null ? entry.error('no-value', `\`${entry.key}\` has no weight`, 'key') : entry.parse(parseRatio);
    if (days === null || weight === null) {
      complete = false;
      continue;
    }
    if (days.some((day) => weights[day] !== null)) {
      entry.error('weekday-twice', `\`${entry.key}\` names a day that has its weight already`, 'key');
    }
    for (const day of days) weights[day] = weight;
    if (weight > 0 && days.every((day) => calendar.hours[day] === null)) {
      entry.warn('closed-day', `the center is closed on ${weekdayText(days)}: its weight goes to the open days`, 'key');
    }
  }
  if (!complete) return null;
  const known = weights.map((weight) => weight ?? 0);
  const sum = known.reduce((total, weight) => total + weight, 0);
  const inPercent = entries.every(({ value }) => typeof value === 'string' && value.includes('%'));
  if (per === 'week' && inPercent && Math.abs(sum - 1) > 0.001 + 1e-12) {
    return spot.error('sum', `the parts of the week sum to ${percentText(sum)}: they must sum to 100%`, 'key');
  }
  const open = EVERY_WEEKDAY.filter((day) => calendar.hours[day] !== null);
  if (open.every((day) => known[day] === 0)) {
    return spot.error('empty-profile', 'no open weekday has a weight above 0', 'key');
  }
  const unnamed = openWeekdays(calendar).filter((day) => weights[day] === null);
  if (unnamed.length > 0) {
    spot.warn(
      'weekday-missing',
      `no weight is given for ${weekdayText(unnamed)}, when the center is open: nobody comes`,
      'key',
    );
  }
  return known;
}
