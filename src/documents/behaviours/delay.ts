import type { Distribution } from '../../random/distribution.ts';
import type { Companions } from '../companion.ts';
import { readDistribution } from '../distribution.ts';
import { meanOf } from '../law-mean.ts';
import type { Spot } from '../spot.ts';

/** Reads a delay that takes time: were it always 0s, what follows could repeat for ever within one instant. */
export function readDelay(spot: Spot, companions: Companions): Distribution | null {
  const delay = readDistribution(spot, companions);
  if (delay === null || meanOf(delay) > 0) return delay;
  return spot.error('not-positive', `\`${spot.key}\` is always 0s: write more than 0s`);
}
