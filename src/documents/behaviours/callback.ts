import type { Callback } from '../behaviour-terms.ts';
import { readDistribution } from '../distribution.ts';
import { parseDuration } from '../duration.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { readDelay } from './delay.ts';
import { ifEnabled } from './enabled.ts';
import type { BehaviourSetting } from './setting.ts';
import type { CallbackShape } from './shape-channel.ts';

/** A quarter of an hour, exponential. */
const USUAL_RETRY = { kind: 'exponential', mean: 900 } as const;
const USUAL_TRIES = 3;

/** Reads the offer of a call back: to all who must wait, with everybody reached at once, unless it says otherwise. */
export function readCallback(
  spot: Spot<CallbackShape>,
  deferred: boolean,
  { companions }: BehaviourSetting,
): Callback | null {
  if (spot.missing) return null;
  const accept = spot.at('accept').parse(parseShare);
  const place = spot.at('place').value ?? 'last';
  const reserve = spot.at('reserve').value ?? 0;
  if (place === 'kept' && reserve > 0) {
    spot.at('reserve').warn('not-used', '`reserve` is used by `place: last` only: the place here is kept', 'key');
  }
  const callback = {
    offerWhenWaitOver: spot.at('offer_when_wait_over').parse(parseDuration) ?? 0,
    reached: spot.at('reached').parse(parseShare) ?? 1,
    tries: spot.at('tries').value ?? USUAL_TRIES,
    retryAfter: readDelay(spot.at('retry_after'), companions) ?? USUAL_RETRY,
    attempt: readDistribution(spot.at('attempt'), companions),
    place,
    reserve,
  };
  if (deferred) {
    const message = 'a callback belongs to a live channel: on a deferred one nobody waits on the line';
    return spot.error('not-here', message, 'key');
  }
  return accept === null ? null : ifEnabled(spot, { ...callback, accept });
}
