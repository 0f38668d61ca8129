import { readChannelBehaviour, usualWithin } from './behaviours/channel-behaviour.ts';
import { readManner } from './behaviours/manner.ts';
import type { BehaviourSetting } from './behaviours/setting.ts';
import { readQueueCapacity } from './behaviours/waiting-room.ts';
import { readChannelBusyness } from './busyness.ts';
import { type DemandSetting, readFlowDemand } from './demand/flow-demand.ts';
import type { CustomerBase } from './demand-terms.ts';
import { readDistribution } from './distribution.ts';
import { found } from './found.ts';
import { readMix } from './mix.ts';
import { parseName } from './name.ts';
import type { Names } from './names.ts';
import { readPatience } from './patience.ts';
import type { Busyness, Calendar, Channel, Flow } from './scenario.ts';
import { readServiceLevel } from './service-level.ts';
import type { ChannelShape } from './shape.ts';
import { isMapping, type Spot } from './spot.ts';

/** What channels are read against. */
export interface ChannelSetting extends BehaviourSetting {
  readonly calendar: Calendar;
  /** The shared busyness factors. */
  readonly factors: Names;
  readonly bases: readonly CustomerBase[];
  readonly baseNames: Names;
}

/** Reads one way to reach the center, and the busyness factors of its own. */
export function readChannel(
  spot: Spot<ChannelShape>,
  setting: ChannelSetting,
): { channel: Channel; own: readonly Busyness[] } {
  const { calendar, companions, factors } = setting;
  spot.parseKey(parseName);
  const manner = readManner(spot, calendar);
  // Contacts come while the channel is open, so its volume is laid over the channel's hours.
  const coming = { ...setting, calendar: { ...calendar, hours: manner.hours ?? calendar.hours } };
  const busyness = readChannelBusyness(spot.at('busyness'), spot.key, factors);
  const channel: Channel = {
    name: spot.key,
    ...manner,
    flows: readFlows(spot, coming),
    lines: spot.at('lines').value ?? null,
    queueCapacity: readQueueCapacity(spot, manner.kind),
    patience: readPatience(spot.at('patience'), companions, calendar.interval),
    afterContactWork: readDistribution(spot.at('after_contact_work'), companions),
    priority: spot.at('priority').value ?? null,
    serviceLevel: readServiceLevel(spot.at('service_level'), usualWithin(manner)),
    busyness: busyness.names,
    ...readChannelBehaviour(spot, manner, setting),
  };
  return { channel, own: busyness.own };
}

function readFlows(spot: Spot<ChannelShape>, setting: ChannelSetting): Flow[] {
  const volume: Spot = spot.at('volume');
  if (isMapping(volume.value) && 'by_intent' in volume.value) return readByIntent(spot, volume, setting);
  const read = readFlowDemand(volume, demandSetting(spot.key, setting), ['by_intent']);
  const mix = spot.at('mix');
  if (volume.missing && !mix.missing) mix.warn('not-used', 'this mix is of no volume: it is not used', 'key');
  if (read?.volume.kind === 'trace' && read.volume.intents !== null) {
    if (!mix.missing) mix.warn('not-used', 'the recorded arrivals name their intents: this mix is not used', 'key');
    return [{ ...read, mix: sharesOf(read.volume.intents) }];
  }
  // The mix is read even where the volume was refused, for its own problems.
  const shares = mix.missing && read === null ? null : readMix(mix, setting.intents);
  return read === null || shares === null ? [] : [{ ...read, mix: shares }];
}

function readByIntent(spot: Spot<ChannelShape>, volume: Spot, setting: ChannelSetting): Flow[] {
  const byIntent = volume.child('by_intent');
  const stray = volume.entries<unknown>().find(({ key }) => key !== 'by_intent');
  if (stray !== undefined) stray.error('volume-kind', `\`${stray.key}\` cannot stand beside \`by_intent\``, 'key');
  if (!spot.at('mix').missing) {
    spot
      .at('mix')
      .error('not-here', 'a mix does not fit beside `by_intent`, which states the volume of each intent', 'key');
  }
  const entries = byIntent.entries<unknown>();
  if (entries.length === 0) {
    byIntent.error('bad-volume', `by_intent takes a volume for each intent: found ${found(byIntent.value)}`);
  }
  return entries.flatMap((entry): Flow[] => {
    const known = setting.intents.check(entry, entry.key, 'key');
    const read = readFlowDemand(entry, demandSetting(entry.key, setting), []);
    if (read?.volume.kind === 'trace' && read.volume.intents !== null) {
      entry.error(
        'intent-column',
        'the trace names intents itself: use it as the volume of the channel, without `by_intent`',
        'key',
      );
    }
    return known && read !== null ? [{ ...read, mix: [{ intent: entry.key, share: 1 }] }] : [];
  });
}

function demandSetting(column: string, setting: ChannelSetting): DemandSetting {
  return { ...setting, column, columns: setting.intents.list };
}

/** The mix that a trace turned out to have. */
function sharesOf(recorded: readonly string[]): Flow['mix'] {
  const counts = new Map<string, number>();
  for (const intent of recorded) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  return [...counts].map(([intent, count]) => ({ intent, share: count / recorded.length }));
}
