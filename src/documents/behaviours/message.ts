import type { Message } from '../behaviour-terms.ts';
import { parseDuration } from '../duration.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { ifEnabled } from './enabled.ts';
import type { MessageShape } from './shape-channel.ts';

/** Reads the announcement in the queue: when it comes, and the part of those still waiting that leave at it. */
export function readMessage(spot: Spot<MessageShape>): Message | null {
  const after = spot.at('after').parse(parseDuration);
  const leave = spot.at('leave').parse(parseShare);
  return after === null || leave === null ? null : ifEnabled(spot, { after, leave });
}
