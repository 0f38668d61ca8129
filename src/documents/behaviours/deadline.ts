import type { Deadline } from '../behaviour-terms.ts';
import { found } from '../found.ts';
import { positiveDuration } from '../law-parameters.ts';
import { didYouMean } from '../nearest.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';

const BUSINESS = /^\s*(\d+(?:\.\d+)?)\s*business\s+(\p{L}+)\s*$/u;
const UNITS: Readonly<Record<string, number>> = {
  hours: 3600,
  hour: 3600,
  h: 3600,
  minutes: 60,
  minute: 60,
  min: 60,
  m: 60,
};
const ALLOWED = 'write for example 8 business hours, 30 business minutes or 24h';

/** Reads when an answer is due: `24h` by the clock, `8 business hours` of opening hours. */
export function parseDeadline(value: unknown): Parsed<Deadline> {
  const match = typeof value === 'string' ? BUSINESS.exec(value) : null;
  if (match !== null) return business(found(value), Number(match[1]), match[2]);
  if (typeof value === 'string' && /business/.test(value)) {
    return refuse('bad-duration', `${found(value)} is no deadline: ${ALLOWED}`);
  }
  const clock = positiveDuration(value);
  return clock.ok ? accept({ seconds: clock.value, business: false }) : clock;
}

function business(written: string, count: number, unit: string): Parsed<Deadline> {
  if (/^days?$/.test(unit)) {
    return refuse('bad-unit', `${written}: opening days differ in length, so a deadline counts hours; ${ALLOWED}`);
  }
  const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (size === undefined) {
    const hint = didYouMean(unit, ['hours', 'minutes']);
    return refuse('bad-unit', `${written} has an unknown unit ${found(unit)}: ${ALLOWED}${hint}`);
  }
  if (count === 0) return refuse('not-positive', `${written} is too small: write more than 0s`);
  return accept({ seconds: count * size, business: true });
}
