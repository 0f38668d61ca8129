import { dayNumber, parseDate } from '../date.ts';
import { found } from '../found.ts';
import type { Calendar } from '../scenario.ts';
import { parseRatio } from '../share.ts';
import { isMapping, type Spot } from '../spot.ts';

/** Reads factors of every volume by date, `{ 2027-01-22: 150%, 2027-01-29: 0.6 }`; those outside the calendar are left out. */
export function readSpecialDays(
  spot: Spot,
  { start, days }: Pick<Calendar, 'start' | 'days'>,
): Calendar['specialDays'] {
  if (spot.missing) return [];
  if (!isMapping(spot.value)) {
    spot.error('bad-special-days', `expected factors by date such as { 2027-01-22: 150% }, found ${found(spot.value)}`);
    return [];
  }
  return spot.entries<unknown>().flatMap((entry) => {
    const date = entry.parseKey(parseDate);
    const factor =
      entry.value === null ? entry.error('no-value', `\`${entry.key}\` has no factor`, 'key') : entry.parse(parseRatio);
    if (date === null || factor === null) return [];
    const offset = dayNumber(date) - dayNumber(start);
    if (offset >= 0 && offset < days) return [{ date, factor }];
    entry.warn('date-outside', `the special day ${date} lies outside the calendar`, 'key');
    return [];
  });
}
