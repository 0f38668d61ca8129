import { readChannelBusyness } from './busyness.ts';
import type { Companions } from './companion.ts';
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
import { readVolume } from './volume.ts';

/** What channels are read against. */
export interface ChannelSetting {
  readonly calendar: Calendar;
  readonly companions: Companions;
  readonly intents: Names;
  /** The shared busyness factors. */
  readonly factors: Names;
}

/** Reads one way to reach the center, and the busyness factors of its own. */
export function readChannel(
  spot: Spot<ChannelShape>,
  setting: ChannelSetting,
): { channel: Channel; own: readonly Busyness[] } {
  const { calendar, companions, factors } = setting;
  spot.parseKey(parseName);
  const busyness = readChannelBusyness(spot.at('busyness'), spot.key, factors);
  const channel: Channel = {
    name: spot.key,
    flows: readFlows(spot, setting),
    lines: spot.at('lines').value ?? null,
    queueCapacity: spot.at('queue_capacity').value ?? null,
    patience: readPatience(spot.at('patience'), companions, calendar.interval),
    afterContactWork: readDistribution(spot.at('after_contact_work'), companions),
    priority: spot.at('priority').value ?? null,
    serviceLevel: readServiceLevel(spot.at('service_level')),
    busyness: busyness.names,
  };
  return { channel, own: busyness.own };
}

function readFlows(spot: Spot<ChannelShape>, setting: ChannelSetting): Flow[] {
  const volume: Spot = spot.at('volume');
  if (isMapping(volume.value) && 'by_intent' in volume.value) return readByIntent(spot, volume, setting);
  const read = readVolume(volume, scheduleSetting(spot.key, setting), setting.intents, ['by_intent']);
  const mix = spot.at('mix');
  if (read?.kind === 'trace' && read.intents !== null) {
    if (!mix.missing) mix.warn('not-used', 'the recorded arrivals name their intents: this mix is not used', 'key');
    return [{ volume: read, mix: sharesOf(read.intents) }];
  }
  // The mix is read even where the volume was refused, for its own problems.
  const shares = mix.missing && read === null ? null : readMix(mix, setting.intents);
  return read === null || shares === null ? [] : [{ volume: read, mix: shares }];
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
    const read = readVolume(entry, scheduleSetting(entry.key, setting), setting.intents, []);
    if (read?.kind === 'trace' && read.intents !== null) {
      entry.error(
        'intent-column',
        'the trace names intents itself: use it as the volume of the channel, without `by_intent`',
        'key',
      );
    }
    return known && read !== null ? [{ volume: read, mix: [{ intent: entry.key, share: 1 }] }] : [];
  });
}

function scheduleSetting(column: string, { calendar, companions, intents }: ChannelSetting) {
  return { calendar, companions, column, columns: intents.list };
}

/** The mix that a trace turned out to have. */
function sharesOf(recorded: readonly string[]): Flow['mix'] {
  const counts = new Map<string, number>();
  for (const intent of recorded) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  return [...counts].map(([intent, count]) => ({ intent, share: count / recorded.length }));
}
