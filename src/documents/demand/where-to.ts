import type { Spot } from '../spot.ts';
import type { OutreachSetting } from './setting.ts';

/** The channel and the intent with which people come; null when one is missing or not known. */
export function readWhereTo(
  channel: Spot,
  intent: Spot,
  { channels, intents }: OutreachSetting,
): { readonly channel: string; readonly intent: string } | null {
  if (typeof channel.value !== 'string' || typeof intent.value !== 'string') return null;
  const knownChannel = channels.check(channel, channel.value, 'value');
  const knownIntent = intents.check(intent, intent.value, 'value');
  return knownChannel && knownIntent ? { channel: channel.value, intent: intent.value } : null;
}
