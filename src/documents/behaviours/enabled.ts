import type { Spot } from '../spot.ts';

/** A part with `enabled: false` counts as absent; it is read and checked all the same, for a plan may switch it on. */
export function ifEnabled<T>(spot: Spot, part: T | null): T | null {
  return spot.child('enabled').value === false ? null : part;
}
