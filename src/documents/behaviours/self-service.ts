import { parseAmount } from '../amount.ts';
import type { SelfService } from '../behaviour-terms.ts';
import { readDistribution } from '../distribution.ts';
import { backticked, found } from '../found.ts';
import { parseName } from '../name.ts';
import type { Calendar } from '../scenario.ts';
import { parseShare } from '../share.ts';
import { readNames } from '../skills.ts';
import type { Spot } from '../spot.ts';
import { ifEnabled } from './enabled.ts';
import { readOutages } from './outage.ts';
import type { BehaviourSetting } from './setting.ts';
import type { SelfServiceShape } from './shape-self-service.ts';
import { readShare } from './shares.ts';

/** Reads a bot or voice menu in front of channels. Null when it is switched off or refused. */
export function readSelfService(
  spot: Spot<SelfServiceShape>,
  setting: BehaviourSetting & { readonly calendar: Calendar },
): SelfService | null {
  spot.parseKey(parseName);
  const on = readChannels(spot.at('on'), setting);
  const time = readDistribution(spot.at('time'), setting.companions);
  const bot = {
    name: spot.key,
    on,
    contains: readContains(spot.at('contains'), setting),
    givesUp: spot.at('gives_up').parse(parseShare) ?? 0,
    falseContainment: spot.at('false_containment').parse(parseShare) ?? 0,
    sessions: spot.at('sessions').value ?? null,
    whenFull: spot.at('when_full').value ?? 'overflow',
    handoverSaves: spot.at('handover_saves').parse(parseShare) ?? 0,
    outages: readOutages(spot.at('outages'), setting.calendar),
    cost: spot.at('cost').parse(parseAmount) ?? 0,
    shift: readBotShift(spot.at('shift'), on, setting),
  };
  if (spot.at('sessions').missing && !spot.at('when_full').missing) {
    spot.at('when_full').warn('not-used', '`when_full` is used with a number of `sessions` only', 'key');
  }
  return time === null || on.length === 0 ? null : ifEnabled(spot, { ...bot, time });
}

/** A contact meets one bot at most, so a channel has one at most that is switched on. */
export function checkOneEach(section: Spot, bots: readonly SelfService[]): void {
  const taken = new Map<string, string>();
  for (const { name, on } of bots) {
    for (const channel of on) {
      const other = taken.get(channel);
      taken.set(channel, other ?? name);
      if (other === undefined) continue;
      const message = `channel ${backticked(channel)} has ${backticked(other)} already: one bot a channel, or \`enabled: false\` for one of them`;
      section.child(name).child('on').error('two-bots', message);
    }
  }
}

function readChannels(spot: Spot, { channels }: BehaviourSetting): readonly string[] {
  if (spot.missing) return [];
  if (typeof spot.value === 'string') return readNames([spot], channels);
  if (spot.items().length > 0) return readNames(spot.items(), channels);
  const what = Array.isArray(spot.value) ? 'an empty list' : found(spot.value);
  spot.error('no-channels', `expected a channel, or a list such as [phone, chat], found ${what}`);
  return [];
}

function readContains(
  spot: Spot<SelfServiceShape['contains']>,
  { intents }: BehaviourSetting,
): SelfService['contains'] {
  return spot.entries<unknown>().flatMap((entry) => {
    const known = intents.check(entry, entry.key, 'key');
    const share = readShare(entry);
    return known && share !== null ? [{ name: entry.key, share }] : [];
  });
}

function readBotShift(
  spot: Spot<SelfServiceShape['shift']>,
  on: readonly string[],
  { channels }: BehaviourSetting,
): SelfService['shift'] {
  const place: Spot = spot;
  const target = place.child('to');
  const accept = place.child('accept').parse(parseShare);
  const to = target.value;
  if (typeof to !== 'string' || !channels.check(target, to, 'value') || accept === null) return null;
  if (on.includes(to)) {
    return target.error('to-itself', `the bot is on ${backticked(to)} itself: name another channel`);
  }
  return ifEnabled(place, { to, accept });
}
