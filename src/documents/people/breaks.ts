import { checkKeys } from '../behaviours/known-keys.ts';
import { parseClockTime } from '../clock-time.ts';
import { parseDuration } from '../duration.ts';
import { found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { Break } from '../people-terms.ts';
import { isMapping, type Spot } from '../spot.ts';

const KEYS = ['at', 'for', 'staggered', 'paid'];
const CELL = /^(\S+?)\s*\+\s*([^/]+?)\s*(?:\/\s*(.+?)\s*)?$/;

/** Reads a list of breaks, `[{ at: 12:00, for: 1h, staggered: 2h, paid: false }]`. Null when one is refused. */
export function readBreaks(spot: Spot): readonly Break[] | null {
  if (spot.missing) return [];
  if (!Array.isArray(spot.value)) {
    const message = `expected a list of breaks such as [{ at: 12:00, for: 1h }], found ${found(spot.value)}`;
    return spot.error('bad-breaks', message);
  }
  const breaks = spot.items().map(readBreak);
  const known = breaks.filter((one) => one !== null);
  return known.length === breaks.length ? known : null;
}

function readBreak(spot: Spot): Break | null {
  if (!isMapping(spot.value)) {
    return spot.error('bad-breaks', `expected a break such as { at: 12:00, for: 1h }, found ${found(spot.value)}`);
  }
  checkKeys(spot, KEYS);
  for (const key of ['at', 'for']) {
    if (spot.child(key).missing) spot.error('missing', `this break lacks \`${key}\`: write { at: 12:00, for: 1h }`);
  }
  const at = spot.child('at').parse(parseClockTime);
  const seconds = spot.child('for').parse(parseDuration);
  const staggered = spot.child('staggered');
  const stagger = staggered.missing ? 0 : staggered.parse(parseDuration);
  const paid = spot.child('paid');
  if (!paid.missing && typeof paid.value !== 'boolean') {
    return paid.error('wrong-type', `\`paid\` must be true or false, found ${found(paid.value)}`);
  }
  if (at === null || seconds === null || stagger === null) return null;
  return { at, seconds, staggered: stagger, paid: paid.value !== false };
}

/** Reads the breaks of a cell, `10:00+15m; 12:00+1h/2h unpaid`: when it begins + how long / staggered over so long. */
export function parseBreaks(cell: string): Parsed<readonly Break[]> {
  const breaks: Break[] = [];
  for (const written of cell.split(';')) {
    if (written.trim() === '') continue;
    const one = parseBreak(written.trim());
    if (!one.ok) return one;
    breaks.push(one.value);
  }
  return accept(breaks);
}

function parseBreak(written: string): Parsed<Break> {
  const unpaid = /\s+unpaid$/i.test(written);
  const match = CELL.exec(written.replace(/\s+(?:un)?paid$/i, ''));
  if (match === null) {
    return refuse('bad-breaks', `${found(written)} is not a break: write 10:00+15m, or 12:00+1h/2h unpaid`);
  }
  const at = parseClockTime(match[1]);
  if (!at.ok) return at;
  const seconds = parseDuration(match[2]);
  if (!seconds.ok) return seconds;
  const staggered = match[3] === undefined ? accept(0) : parseDuration(match[3]);
  if (!staggered.ok) return staggered;
  return accept({ at: at.value, seconds: seconds.value, staggered: staggered.value, paid: !unpaid });
}
