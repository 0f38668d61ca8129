import { checkKeys } from '../behaviours/known-keys.ts';
import { percentText } from '../branches.ts';
import type { Shrinkage } from '../people-terms.ts';
import { parseShare } from '../share.ts';
import { isMapping, type Spot } from '../spot.ts';

const NONE: Shrinkage = { planned: 0, absence: 0, inDay: 0 };

/** Reads what is paid and not there: a bare share, known beforehand, or `{ planned: 12%, absence: 6%, in_day: 8% }`. */
export function readShrinkage(spot: Spot): Shrinkage {
  if (spot.missing) return NONE;
  if (isMapping(spot.value)) checkKeys(spot, ['planned', 'absence', 'in_day']);
  const part = (key: string): number => spot.child(key).parse(parseShare) ?? 0;
  const shrinkage = isMapping(spot.value)
    ? { planned: part('planned'), absence: part('absence'), inDay: part('in_day') }
    : { ...NONE, planned: spot.parse(parseShare) ?? 0 };
  const sum = shrinkage.planned + shrinkage.absence + shrinkage.inDay;
  if (sum < 1) return shrinkage;
  spot.error('sum', `the shrinkage comes to ${percentText(sum)}: less than 100% must be left`);
  return NONE;
}
