import type { ChannelKind } from '../behaviour-terms.ts';
import type { Spot } from '../spot.ts';
import type { ChannelShape } from './shape-channel.ts';

/** Reads how many may wait at once; in person, those are the places of the waiting room. */
export function readQueueCapacity(spot: Spot<ChannelShape>, kind: ChannelKind): number | null {
  const room = spot.at('waiting_room');
  const capacity = spot.at('queue_capacity');
  if (!room.missing && !capacity.missing) {
    room.error('both-given', '`waiting_room` and `queue_capacity` are both given: keep one', 'key');
  } else if (!room.missing && kind !== 'in_person') {
    room.error('not-here', '`waiting_room` belongs to `kind: in_person`: write `queue_capacity`', 'key');
  }
  return room.value ?? capacity.value ?? null;
}
