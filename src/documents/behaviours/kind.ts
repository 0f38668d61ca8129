import type { ChannelKind, Deadline, Sessions } from '../behaviour-terms.ts';
import type { Spot } from '../spot.ts';
import { ONE } from './sessions.ts';
import type { ChannelShape } from './shape-channel.ts';

/** What a kind of channel is like where its scenario does not say. */
export interface Usual {
  readonly deferred: boolean;
  /** Of a deferred one. */
  readonly deadline: Deadline | null;
  readonly sessions: Sessions;
  /** Time of the service level of a live one, in seconds. */
  readonly within: number;
}

const HOUR = 3600;
const LIVE = { deferred: false, deadline: null, sessions: ONE };
const DEFERRED = { deferred: true, sessions: ONE };

export const USUAL: Readonly<Record<ChannelKind, Usual>> = {
  phone: { ...LIVE, within: 20 },
  chat: { ...LIVE, sessions: { ...ONE, most: 3, speed: [1, 0.9, 0.8] }, within: 60 },
  messaging: { ...LIVE, sessions: { ...ONE, most: 4, speed: [1, 0.95, 0.9, 0.85] }, within: 120 },
  email: { ...DEFERRED, deadline: { seconds: 8 * HOUR, business: true }, within: 20 },
  social: { ...DEFERRED, deadline: { seconds: 2 * HOUR, business: true }, within: 120 },
  in_person: { ...LIVE, within: 600 },
};

/** Words in the name of a channel that tell its kind. */
const WORDS: Readonly<Record<Exclude<ChannelKind, 'phone'>, readonly string[]>> = {
  chat: ['chat', 'webchat', 'livechat'],
  messaging: ['messaging', 'whatsapp', 'sms', 'telegram', 'messenger'],
  email: ['email', 'emails', 'mail', 'tickets', 'ticket'],
  social: ['social', 'instagram', 'facebook', 'twitter', 'tiktok', 'linkedin'],
  in_person: ['in_person', 'store', 'stores', 'branch', 'shop', 'presencial'],
};

/** The kind that a name sounds like: `support-email` like email. Null for none. */
export function soundsLike(name: string): ChannelKind | null {
  const plain = name.toLowerCase();
  const words = [plain.replace(/[ -]/g, '_'), ...plain.split(/[_ .-]/)];
  for (const [kind, own] of Object.entries(WORDS) as [ChannelKind, readonly string[]][]) {
    if (words.some((word) => own.includes(word))) return kind;
  }
  return null;
}

/**
 * Warns of a channel that sounds like another kind than the phone line it is by default, unless it says itself what the
 * kind would decide.
 */
export function warnOfKind(spot: Spot<ChannelShape>): void {
  const kind = soundsLike(spot.key);
  if (kind === null || !spot.at('kind').missing) return;
  const decided = USUAL[kind].deferred
    ? [spot.at('deferred'), spot.at('deadline')]
    : [spot.at('sessions'), spot.at('service_level').at('within')];
  if (decided.some(({ missing }) => !missing)) return;
  const message = `channel \`${spot.key}\` is treated as a phone line: add \`kind: ${kind}\`, or \`kind: phone\` if it is one`;
  spot.warn('kind-by-name', message, 'key');
}
