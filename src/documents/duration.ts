import { found } from './found.ts';
import { didYouMean } from './nearest.ts';
import { accept, type Parsed, refuse } from './parsed.ts';

/** Seconds in each unit, and its place: larger units are written first. */
const UNITS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  seconds: 1,
  second: 1,
  m: 60,
  min: 60,
  minutes: 60,
  minute: 60,
  h: 3600,
  hours: 3600,
  hour: 3600,
  d: 86_400,
  days: 86_400,
  day: 86_400,
  w: 604_800,
  weeks: 604_800,
  week: 604_800,
};
const ALLOWED = 'write for example 20s, 4m30s, 8h, 1.5m or 2 days';
const PART = /\s*(\d+(?:\.\d+)?)\s*(\p{L}+)/uy;
/** Ten years: anything longer is a slip. */
const LONGEST = 10 * 366 * 86_400;

/** Reads `20s`, `4m30s`, `8h`, `1.5m`, `2 days`, `250ms` into seconds. A number without a unit is refused. */
export function parseDuration(value: unknown): Parsed<number> {
  if (typeof value === 'number') return bareNumber(value, found(value));
  if (typeof value !== 'string')
    return refuse('bad-duration', `expected a duration, found ${found(value)}: ${ALLOWED}`);
  const text = value.trim();
  if (/^[+-]?[\d.]+$/.test(text)) return bareNumber(Number(text), text);
  if (/^-/.test(text)) return refuse('negative', `${found(value)} is negative: a duration is 0s or more`);
  if (/^\d+,\d+\s*\p{L}+$/u.test(text)) {
    return refuse('bad-duration', `${found(value)} has a decimal comma: write ${text.replace(',', '.')}`);
  }
  return parts(text, value);
}

function bareNumber(value: number, written: string): Parsed<number> {
  if (Number.isNaN(value)) return refuse('bad-duration', `expected a duration, found ${written}: ${ALLOWED}`);
  if (value < 0) return refuse('negative', `${written} is negative: a duration is 0s or more`);
  if (!Number.isFinite(value)) return refuse('bad-duration', `expected a duration, found ${written}: ${ALLOWED}`);
  return refuse('no-unit', `${written} has no unit: write ${written}s or ${written}m`);
}

function parts(text: string, value: string): Parsed<number> {
  let seconds = 0;
  let at = 0;
  let smallest = Number.POSITIVE_INFINITY;
  while (at < text.length) {
    PART.lastIndex = at;
    const part = PART.exec(text);
    if (part === null) return refuse('bad-duration', `${found(value)} is not a duration: ${ALLOWED}`);
    const unit = Object.hasOwn(UNITS, part[2]) ? UNITS[part[2]] : undefined;
    if (unit === undefined) return refuse('bad-unit', unknownUnit(value, part[2]));
    if (unit >= smallest) {
      return refuse('bad-duration', `${found(value)} is not a duration: each unit once, the larger first, as in 4m30s`);
    }
    smallest = unit;
    // A millisecond is divided, not multiplied, so that 250ms is exactly 0.25.
    seconds += unit === UNITS.ms ? Number(part[1]) / 1000 : Number(part[1]) * unit;
    at = PART.lastIndex;
  }
  if (seconds > LONGEST) return refuse('too-long', `${found(value)} is longer than ten years`);
  return text === ''
    ? refuse('bad-duration', `expected a duration, found ${found(value)}: ${ALLOWED}`)
    : accept(seconds);
}

function unknownUnit(value: string, unit: string): string {
  const hint = didYouMean(unit, Object.keys(UNITS));
  return `${found(value)} has an unknown unit ${found(unit)}: units are ms, s, m, h, days and weeks${hint}`;
}
