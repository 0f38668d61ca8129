import type { Shift } from '../behaviour-terms.ts';
import { parseDuration } from '../duration.ts';
import { backticked } from '../found.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { ifEnabled } from './enabled.ts';
import type { BehaviourSetting } from './setting.ts';
import type { ShiftShape } from './shape-channel.ts';

/** Reads who moves to another channel: at the door, from the queue, or both. */
export function readShift(spot: Spot<ShiftShape>, channel: string, setting: BehaviourSetting): Shift | null {
  if (spot.missing) return null;
  const door = spot.at('at_the_door');
  const queue = spot.at('from_queue');
  if (door.missing && queue.missing) {
    const message =
      'the shift does not say who moves: write `at_the_door: 10%`, or `from_queue: { after: 60s, accept: 20% }`';
    return spot.error('shift-kind', message, 'key');
  }
  const atTheDoor = door.parse(parseShare) ?? 0;
  const after = queue.at('after').parse(parseDuration);
  const accept = queue.at('accept').parse(parseShare);
  const to = otherChannel(spot.at('to'), channel, setting);
  if (to === null) return null;
  return ifEnabled(spot, { to, atTheDoor, fromQueue: after === null || accept === null ? null : { after, accept } });
}

/** Reads a channel that exists and is not this one. */
function otherChannel(spot: Spot<string>, channel: string, { channels }: BehaviourSetting): string | null {
  const to = spot.value;
  if (to === undefined || !channels.check(spot, to, 'value')) return null;
  if (to !== channel) return to;
  return spot.error('to-itself', `${backticked(to)} shifts to itself: name another channel`);
}
