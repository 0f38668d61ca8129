import { found, named } from './found.ts';
import { cv, positive, readParameters } from './law-parameters.ts';
import { didYouMean } from './nearest.ts';
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
export function readChannelBusyness(spot: Spot, channel: string, shared: readonly string[]): ChannelBusyness {
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
      item.error('named-twice', `the factor \`${item.value}\` is named twice`);
    } else if (shared.includes(item.value)) {
      names.push(item.value);
    } else {
      item.error('unknown-busyness', `${unknownFactor(item.value, shared)}${didYouMean(item.value, shared)}`);
    }
  }
  return { names, own };
}

function unknownFactor(name: string, shared: readonly string[]): string {
  if (shared.length === 0) return `unknown busyness factor \`${name}\`: none is defined under \`busyness\``;
  return `unknown busyness factor \`${name}\`: known are ${named(shared)}`;
}
