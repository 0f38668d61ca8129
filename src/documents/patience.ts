import type { Distribution } from '../random/distribution.ts';
import { readByTime } from './by-time.ts';
import { DAY } from './clock-time.ts';
import type { Companions } from './companion.ts';
import type { Schedule } from './schedule-terms.ts';
import type { Spot } from './spot.ts';

/** Patience longer than any run: a billion seconds, some 31 years. */
export const NEVER: Schedule<Distribution> = [
  { days: 'every', from: 0, to: DAY, value: { kind: 'deterministic', value: 1e9 } },
];

/** Reads how long people wait before they abandon. Empty, as `never` is, when nobody abandons. */
export function readPatience(spot: Spot, companions: Companions, interval: number): Schedule<Distribution> {
  return spot.value === 'never' ? [] : readByTime(spot, companions, interval);
}
