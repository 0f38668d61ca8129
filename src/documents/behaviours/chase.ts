import type { Chase } from '../behaviour-terms.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { readDelay } from './delay.ts';
import { ifEnabled } from './enabled.ts';
import type { BehaviourSetting } from './setting.ts';
import type { ChaseShape } from './shape-channel.ts';

/** Reads who asks elsewhere about a contact that is not answered yet; once at most, by default. */
export function readChase(
  spot: Spot<ChaseShape>,
  deferred: boolean,
  { companions, channels }: BehaviourSetting,
): Chase | null {
  if (spot.missing) return null;
  const after = readDelay(spot.at('after'), companions);
  const probability = spot.at('probability').parse(parseShare);
  const savedByUpdates = spot.at('saved_by_updates').parse(parseShare) ?? 0;
  const target = spot.at('to');
  const to = target.value !== undefined && channels.check(target, target.value, 'value') ? target.value : null;
  if (!deferred) {
    const message = 'only deferred contacts are chased: add `deferred: true` (or `kind: email`), or leave it out';
    return spot.error('not-here', message, 'key');
  }
  if (after === null || probability === null || to === null) return null;
  return ifEnabled(spot, { after, probability, to, savedByUpdates, most: spot.at('most').value ?? 1 });
}
