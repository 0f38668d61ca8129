import type { Repeat } from '../behaviour-terms.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { readDelay } from './delay.ts';
import { ifEnabled } from './enabled.ts';
import type { BehaviourSetting } from './setting.ts';
import type { RepeatShape } from './shape-intent.ts';
import { readDestinations } from './shares.ts';

/** A day, exponential. */
const USUAL_DELAY = { kind: 'exponential', mean: 86_400 } as const;

/** Reads who comes back with an issue that was not resolved: all of them after a day, by default. */
export function readRepeat(spot: Spot<RepeatShape>, { companions, channels }: BehaviourSetting): Repeat | null {
  if (spot.missing) return null;
  return ifEnabled(spot, {
    probability: spot.at('probability').parse(parseShare) ?? 1,
    after: readDelay(spot.at('after'), companions) ?? USUAL_DELAY,
    to: readDestinations(spot.at('to'), channels),
    most: spot.at('most').value ?? null,
  });
}
