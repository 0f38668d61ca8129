import { backticked, found } from './found.ts';
import { cv, positive, readParameters } from './law-parameters.ts';
import type { Names } from './names.ts';
import type { Busyness } from './scenario.ts';
import { isMapping, type Spot } from './spot.ts';

/** Reads the spread of a busyness factor, `{ cv: 12% }` or `{ shape: 28.7 }` (cv = 1 / √shape); null when refused. */
export function readSpread(spot: Spot): number | null {
  if (isMapping(spot.value) && (spot.value.cv === 0 || spot.value.cv === '0%')) return 0;
  const given = readParameters(spot, [{ cv }, { shape: positive }]);
  if (given === null) return null;
  return given.cv ?? 1 / Math.sqrt(given.shape);
}

/** What a channel says of its busyness: names of shared factors, and factors of its own. */
export interface ChannelBusyness {
  readonly names: readonly string[];
  readonly own: readonly Busyness[];
}

/**
 * Reads a channel's busyness: the name of a shared factor, a spread of its own, or a list of these. Own factors are
 * named `own:` and the channel, which no shared factor can be called. A spread of 0 is no factor at all.
 */
export function readChannelBusyness(spot: Spot, channel: string, shared: Names): ChannelBusyness {
  const names: string[] = [];
  const own: Busyness[] = [];
  const items = Array.isArray(spot.value) ? spot.items() : spot.missing ? [] : [spot];
  for (const item of items) {
    if (isMapping(item.value)) {
      const spread = readSpread(item);
      const name = own.length === 0 ? `own:${channel}` : `own:${channel}:${own.length + 1}`;
      if (spread === null || spread === 0) continue;
      own.push({ name, cv: spread });
      names.push(name);
    } else if (typeof item.value !== 'string') {
      item.error('bad-busyness', `expected { cv: 12% } or the name of a shared factor, found ${found(item.value)}`);
    } else if (names.includes(item.value)) {
      item.error('named-twice', `the factor ${backticked(item.value)} is named twice`);
    } else if (shared.check(item, item.value, 'value')) {
      names.push(item.value);
    }
  }
  return { names, own };
}
