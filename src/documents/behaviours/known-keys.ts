import { backticked, named } from '../found.ts';
import { didYouMean } from '../nearest.ts';
import type { Spot } from '../spot.ts';

/** Notes every key of a mapping that is not allowed in it, where the shape leaves the mapping to its own reader. */
export function checkKeys(spot: Spot, allowed: readonly string[]): void {
  for (const entry of spot.entries<unknown>()) {
    if (allowed.includes(entry.key)) continue;
    const takes = `${backticked(spot.key)} takes ${named(allowed)}`;
    entry.error(
      'unknown-key',
      `unknown key ${backticked(entry.key)}: ${takes}${didYouMean(entry.key, allowed)}`,
      'key',
    );
  }
}
