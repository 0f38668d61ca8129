import type { Balk } from '../behaviour-terms.ts';
import { parseDuration } from '../duration.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { ifEnabled } from './enabled.ts';
import type { BalkShape } from './shape-channel.ts';

/** Reads who leaves at the door: always this part, or only before a long queue or a long announced wait. */
export function readBalk(spot: Spot<BalkShape>): Balk | null {
  const probability = spot.at('probability').parse(parseShare);
  const whenWaitOver = spot.at('when_wait_over').parse(parseDuration);
  if (probability === null) return null;
  return ifEnabled(spot, { whenWaiting: spot.at('when_waiting').value ?? null, whenWaitOver, probability });
}
