import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';

/** Reads a probability, or a list of them by attempt, of which the last holds for all that follow. Null when missing or refused. */
export function readChances(spot: Spot): readonly number[] | null {
  if (spot.missing) return null;
  if (!Array.isArray(spot.value)) {
    const chance = spot.parse(parseShare);
    return chance === null ? null : [chance];
  }
  if (spot.value.length === 0) {
    return spot.error('bad-share', 'the list is empty: write a probability for each attempt, such as [60%, 40%]');
  }
  const chances = spot.items().map((item) => item.parse(parseShare));
  const known = chances.filter((chance) => chance !== null);
  return known.length === chances.length ? known : null;
}
