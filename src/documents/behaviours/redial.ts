import type { Redial } from '../behaviour-terms.ts';
import { Names } from '../names.ts';
import type { Spot } from '../spot.ts';
import { readChances } from './chances.ts';
import { readDelay } from './delay.ts';
import { ifEnabled } from './enabled.ts';
import type { BehaviourSetting } from './setting.ts';
import type { RedialShape } from './shape-channel.ts';
import { readDestinations } from './shares.ts';

/** Stands for the intent that the customer came with. */
export const SAME = 'same';

/** Reads who tries again after a lost attempt: how likely, when, where, and with which intent. */
export function readRedial(
  spot: Spot<RedialShape>,
  { companions, channels, intents }: BehaviourSetting,
): Redial | null {
  if (spot.missing) return null;
  const afterAbandoning = readChances(spot.at('probability'));
  const afterBlocking = readChances(spot.at('after_blocking')) ?? afterAbandoning;
  const after = readDelay(spot.at('after'), companions);
  const to = readDestinations(spot.at('to'), channels);
  const toIntents = readDestinations(
    spot.at('to_intents'),
    new Names('intent', 'intents', [...new Set([...intents.list, SAME])]),
  );
  if (afterAbandoning === null || afterBlocking === null || after === null) return null;
  const most = spot.at('most').value ?? null;
  return ifEnabled(spot, { afterAbandoning, afterBlocking, after, most, to, toIntents });
}
