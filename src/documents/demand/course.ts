import type { Course } from '../demand-terms.ts';
import { found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import { parseRatio } from '../share.ts';
import { isMapping, type Spot } from '../spot.ts';
import { MONTHS, parseMonths } from './month.ts';

/** Neither growth nor seasons. */
export const STEADY: Course = { trend: 0, factor: 1, months: null };

/** The keys of a volume that say how it changes over weeks and seasons. */
export const COURSE = ['trend', 'factor', 'months'];

/** Beyond half as much again in a single week a trend is a slip. */
const STEEPEST = 0.5;

/** Reads how a volume grows, and its seasons. What is refused counts as none. */
export function readCourse(volume: Spot): Course {
  const trend = volume.child('trend').parse(parseTrend) ?? 0;
  const factor = volume.child('factor').parse(parseRatio) ?? 1;
  return { trend, factor, months: readMonths(volume.child('months')) };
}

/** Reads growth a week, `2%`, `-1%` or `0.02`. */
export function parseTrend(value: unknown): Parsed<number> {
  const falls = typeof value === 'number' ? value < 0 : typeof value === 'string' && /^\s*-/.test(value);
  const size = parseRatio(typeof value === 'number' ? Math.abs(value) : falls ? String(value).replace('-', '') : value);
  if (!size.ok) return size;
  if (size.value <= STEEPEST) return accept(falls ? -size.value : size.value);
  const meant = typeof value === 'number' && size.value <= STEEPEST * 100 ? `; did you mean ${value}%?` : '';
  return refuse('above-limit', `a trend of ${found(value)} a week is too steep: -50% to 50% is allowed${meant}`);
}

/** Reads factors by month, `{ jan: 120%, jun-aug: 80% }`, as twelve; a month not named has 1. */
function readMonths(spot: Spot): readonly number[] | null {
  if (spot.missing) return null;
  const entries = spot.entries<unknown>();
  if (!isMapping(spot.value) || entries.length === 0) {
    return spot.error('bad-months', `expected factors by month such as { jan: 120% }, found ${found(spot.value)}`);
  }
  const factors: (number | null)[] = MONTHS.map(() => null);
  for (const entry of entries) {
    const months = entry.parseKey(parseMonths);
    const factor =
      entry.value === null ? entry.error('no-value', `\`${entry.key}\` has no factor`, 'key') : entry.parse(parseRatio);
    if (months === null || factor === null) continue;
    if (months.some((month) => factors[month] !== null)) {
      entry.error('month-twice', `\`${entry.key}\` names a month that has its factor already`, 'key');
    }
    for (const month of months) factors[month] = factor;
  }
  return factors.map((factor) => factor ?? 1);
}
