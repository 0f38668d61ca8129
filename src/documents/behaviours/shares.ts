import type { Share } from '../behaviour-terms.ts';
import { percentText } from '../branches.ts';
import { backticked, found } from '../found.ts';
import type { Names } from '../names.ts';
import { parseShare } from '../share.ts';
import { isMapping, type Spot } from '../spot.ts';

/** Shares may miss 100% by this much, for figures that were rounded. They are then set to sum to 1. */
const ROUNDING = 0.001;

/** Reads where something goes: one name, or names with shares that sum to 100%. Empty when missing or refused. */
export function readDestinations(spot: Spot, names: Names): readonly Share[] {
  if (spot.missing) return [];
  if (typeof spot.value === 'string') {
    return names.check(spot, spot.value, 'value') ? [{ name: spot.value, share: 1 }] : [];
  }
  if (isMapping(spot.value) && Object.keys(spot.value).length > 0) {
    return readShares(spot, names, backticked(spot.key)) ?? [];
  }
  const what = isMapping(spot.value) ? 'an empty mapping' : found(spot.value);
  const [first = 'phone', second = 'email'] = names.list;
  const allowed = `write a name such as ${first}, or shares such as { ${first}: 80%, ${second}: 20% }`;
  spot.error('bad-destination', `expected where it goes, found ${what}: ${allowed}`);
  return [];
}

/** Reads names with shares that sum to 100%, those of 0% left out. `whole` is what they are shares of. Null when refused. */
export function readShares(spot: Spot, names: Names, whole: string): readonly Share[] | null {
  const entries = spot.entries<unknown>();
  const shares = entries.map((entry) => ({
    known: names.check(entry, entry.key, 'key'),
    share: readShare(entry),
  }));
  const known = shares.map(({ share }) => share).filter((share) => share !== null);
  if (known.length < shares.length) return null;
  const sum = known.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > ROUNDING + 1e-12) {
    return spot.error('sum', `the shares of ${whole} sum to ${percentText(sum)}: they must sum to 100%`, 'key');
  }
  if (shares.some(({ known }) => !known)) return null;
  return entries.map(({ key }, i) => ({ name: key, share: known[i] / sum })).filter(({ share }) => share > 0);
}

/** The share of a named entry; an entry without a value is told so. */
export function readShare(entry: Spot): number | null {
  if (entry.value === null) return entry.error('no-value', `${backticked(entry.key)} has no share`, 'key');
  return entry.parse(parseShare);
}
