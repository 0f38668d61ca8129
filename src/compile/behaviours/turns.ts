import type { Turn } from '../behaviour-model.ts';
import type { TypeIndex } from '../contact-types.ts';
import type { Destination } from '../destinations.ts';

/** Destinations as types, each once, with the parts that go there; they sum to 1. */
export function turnsTo(destinations: readonly Destination[], indexOf: TypeIndex): Turn[] {
  const shares = new Map<number, number>();
  for (const { channel, intent, share } of destinations) {
    const type = indexOf(channel, intent);
    shares.set(type, (shares.get(type) ?? 0) + share);
  }
  return [...shares].map(([type, share]) => ({ type, share }));
}
