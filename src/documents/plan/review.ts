import { checkKeys } from '../behaviours/known-keys.ts';
import type { Horizon, Plan } from '../plan-terms.ts';
import { isMapping, type Spot } from '../spot.ts';
import { dateOf, readDay } from './horizon.ts';

/** Reads the dates on which the plan is looked at, in order of time. */
export function readReviews(spot: Spot, horizon: Horizon): Plan['reviews'] {
  const reviews = spot.items().map((item) => {
    const mapping = isMapping(item.value);
    if (mapping) checkKeys(item, ['date', 'about']);
    const place = mapping ? item.child('date') : item;
    if (place.missing) return item.error('missing', '`date` is missing: write for example `date: 2027-03-31`', 'key');
    const day = readDay(place, horizon);
    const about = mapping && !item.child('about').missing ? String(item.child('about').value) : null;
    return day === null ? null : { date: dateOf(day, horizon), day, about };
  });
  return reviews.filter((review) => review !== null).sort((a, b) => a.day - b.day);
}
