import { backticked, found, named } from './found.ts';
import { cv, positive, readParameters } from './law-parameters.ts';
import type { Names } from './names.ts';
import { didYouMean } from './nearest.ts';
import type { Busyness } from './scenario.ts';
import { isMapping, Spot } from './spot.ts';

export type Spread = Omit<Busyness, 'name'>;

/**
 * Reads the spread of a busyness factor, `{ cv: 12% }` or `{ shape: 28.7 }` (cv = 1 / √shape), drawn once a day or
 * `per: interval`; null when refused.
 */
export function readSpread(spot: Spot): Spread | null {
  if (!isMapping(spot.value)) {
    readParameters(spot, SPREADS);
    return null;
  }
  const { per: given, ...rest } = spot.value;
  const per = given === undefined ? 'day' : readPer(spot.child('per'));
  if (rest.cv === 0 || rest.cv === '0%') return per === null ? null : { cv: 0, per };
  const spread = readParameters(new Spot(spot.sheet, spot.path, rest), SPREADS);
  if (spread === null || per === null) return null;
  return { cv: spread.cv ?? 1 / Math.sqrt(spread.shape), per };
}

const SPREADS = [{ cv }, { shape: positive }];
const PERIODS = ['day', 'interval'] as const;

function readPer(spot: Spot): Busyness['per'] | null {
  const per = PERIODS.find((word) => word === spot.value);
  if (per !== undefined) return per;
  const hint = didYouMean(String(spot.value), PERIODS);
  return spot.error('unknown-word', `\`per\` must be ${named(PERIODS, 'or')}, found ${found(spot.value)}${hint}`);
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
      if (spread === null || spread.cv === 0) continue;
      own.push({ name, ...spread });
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
