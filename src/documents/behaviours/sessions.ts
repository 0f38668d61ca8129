import { parseAmount } from '../amount.ts';
import type { Sessions } from '../behaviour-terms.ts';
import { found } from '../found.ts';
import { type Parsed, refuse } from '../parsed.ts';
import { parseRatio, parseShare } from '../share.ts';
import { isMapping, type Spot } from '../spot.ts';
import { checkKeys } from './known-keys.ts';

const MOST = 100;
/** Twice as fast with others than alone is a slip. */
const FASTEST = 2;

/** One at a time. */
export const ONE: Sessions = { most: 1, speed: [1], fixedAtStart: false, customerIdle: 0 };

/**
 * Reads how many contacts an agent has at once: a number, all at full speed, or `{ most, speed, fixed, customer_idle }`.
 * `usual` when it is missing.
 */
export function readSessions(spot: Spot, usual: Sessions): Sessions {
  if (spot.missing) return usual;
  if (!isMapping(spot.value)) return alike(spot.parse(parseMost) ?? 1);
  checkKeys(spot, ['most', 'speed', 'fixed', 'customer_idle']);
  if (spot.child('most').missing) {
    spot.error('missing', '`most` is missing: write for example `most: 3`', 'key');
  }
  const most = spot.child('most').parse(parseMost) ?? 1;
  const fixed = spot.child('fixed');
  if (!fixed.missing && typeof fixed.value !== 'boolean') {
    fixed.error('wrong-type', `\`fixed\` must be true or false, found ${found(fixed.value)}`);
  }
  const idle = spot.child('customer_idle');
  const customerIdle = idle.parse(parseShare) ?? 0;
  if (customerIdle === 1)
    idle.error('above-limit', 'an agent who only waits for the customer has no work: write less than 100%');
  const speed = readSpeeds(spot.child('speed'), most) ?? alike(most).speed;
  return { most, speed, fixedAtStart: fixed.value === true, customerIdle };
}

function alike(most: number): Sessions {
  return { ...ONE, most, speed: Array.from({ length: most }, () => 1) };
}

/** Speeds with 1, 2 … `most` open; more than that are not used. Null when missing or refused. */
function readSpeeds(spot: Spot, most: number): readonly number[] | null {
  if (spot.missing) return null;
  if (!Array.isArray(spot.value)) {
    const message = `expected a speed for 1, 2 … sessions, such as [1, 0.9, 0.8], found ${found(spot.value)}`;
    return spot.error('bad-list', message);
  }
  const items = spot.items();
  const speeds = items.map((item) => item.parse(parseSpeed)).filter((speed) => speed !== null);
  if (speeds.length < items.length) return null;
  if (speeds.length < most) {
    const count = `${speeds.length} ${speeds.length === 1 ? 'speed' : 'speeds'}`;
    return spot.error('wrong-length', `${count} for up to ${most} sessions: write one for each number of sessions`);
  }
  const falls = speeds.findIndex((speed, i) => i > 0 && i < most && (i + 1) * speed < i * speeds[i - 1]);
  if (falls > 0) {
    const message = `an agent with ${falls + 1} sessions gets less done than with ${falls}: offer fewer at once`;
    items[falls].warn('slower-together', message);
  }
  return speeds.slice(0, most);
}

function parseMost(value: unknown): Parsed<number> {
  const parsed = parseAmount(value);
  if (!parsed.ok || (Number.isInteger(parsed.value) && parsed.value >= 1 && parsed.value <= MOST)) return parsed;
  return refuse('not-whole', `${found(value)} is not a number of sessions: write a whole number from 1 to ${MOST}`);
}

function parseSpeed(value: unknown): Parsed<number> {
  const parsed = parseRatio(value);
  if (!parsed.ok || (parsed.value > 0 && parsed.value <= FASTEST)) return parsed;
  return refuse('above-limit', `a speed of ${found(value)} is not above 0 and up to ${FASTEST}: 1 is the usual speed`);
}
