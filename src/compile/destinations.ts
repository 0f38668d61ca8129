import type { Redial, Repeat, SelfService, Share } from '../documents/behaviour-terms.ts';
import { SAME } from '../documents/behaviours/redial.ts';

/** A channel with an intent, by name, and the part of the customers that goes there. */
export interface Destination {
  readonly channel: string;
  readonly intent: string;
  readonly share: number;
}

/** Where those who try again go: every channel tried, with every intent it turns into. */
export function redialDestinations(redial: Redial, channel: string, intent: string): Destination[] {
  return orSame(redial.to, channel).flatMap((way) =>
    orSame(redial.toIntents, SAME).map((turn) => ({
      channel: way.name,
      intent: turn.name === SAME ? intent : turn.name,
      share: way.share * turn.share,
    })),
  );
}

/** Where those who come back with an unresolved issue go. */
export function repeatDestinations(repeat: Repeat, channel: string, intent: string): Destination[] {
  return orSame(repeat.to, channel).map(({ name, share }) => ({ channel: name, intent, share }));
}

/** The bot or menu in front of a channel. */
export function botOf(selfService: readonly SelfService[], channel: string): SelfService | undefined {
  return selfService.find(({ on }) => on.includes(channel));
}

/** Parts of nobody are left out; an empty list keeps what it was. */
function orSame(shares: readonly Share[], same: string): Share[] {
  return shares.length === 0 ? [{ name: same, share: 1 }] : shares.filter(({ share }) => share > 0);
}
