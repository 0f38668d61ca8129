import { parsePositive } from './amount.ts';
import { readByTime } from './by-time.ts';
import type { Companions } from './companion.ts';
import { backticked, found, named } from './found.ts';
import type { Names } from './names.ts';
import { didYouMean } from './nearest.ts';
import type { Skill } from './scenario.ts';
import { parseRatio, parseShare } from './share.ts';
import { isMapping, type Spot } from './spot.ts';

/**
 * Reads the intents a team can take: `all` (the default), a list of intents, or a mapping with a speed, a talk time
 * or a share of issues resolved of the team's own for each.
 */
export function readSkills(spot: Spot, intents: Names, companions: Companions, interval: number): Skill[] {
  if (spot.missing || spot.value === 'all') return intents.list.map(plain);
  if (isMapping(spot.value)) {
    const entries = spot.entries<unknown>();
    if (entries.length === 0)
      spot.error('no-skills', 'the team has no skills: name its intents, or write `all`', 'key');
    return entries.flatMap((entry) => {
      const known = intents.check(entry, entry.key, 'key');
      const skill = readSkill(entry, companions, interval);
      return known && skill !== null ? [skill] : [];
    });
  }
  const items = Array.isArray(spot.value) ? spot.items() : [];
  if (items.length === 0) {
    const what = Array.isArray(spot.value) ? 'an empty list' : found(spot.value);
    spot.error('no-skills', `expected \`all\`, a list of intents or a mapping of intents to speeds, found ${what}`);
  }
  return readNames(items, intents).map(plain);
}

/** The known names of a list, each once; the problem is noted for every other item. */
export function readNames(items: readonly Spot[], names: Names): string[] {
  const read = new Set<string>();
  for (const item of items) {
    const name = typeof item.value === 'string' ? item.value : found(item.value);
    if (!names.check(item, name, 'value')) continue;
    if (read.has(name)) item.error('named-twice', `${backticked(name)} is named twice`);
    read.add(name);
  }
  return [...read];
}

function plain(intent: string): Skill {
  return { intent, speed: 1, handle: [], fcr: null };
}

function readSkill(spot: Spot, companions: Companions, interval: number): Skill | null {
  if (!isMapping(spot.value)) {
    const speed =
      spot.value === null
        ? spot.error('no-value', `${backticked(spot.key)} has no speed: write 1`, 'key')
        : spot.parse(parseSpeed);
    return speed === null ? null : { intent: spot.key, speed, handle: [], fcr: null };
  }
  const allowed = ['speed', 'handle', 'fcr'];
  for (const entry of spot.entries<unknown>()) {
    if (allowed.includes(entry.key)) continue;
    const message = `unknown key ${backticked(entry.key)}: a skill takes ${named(allowed)}${didYouMean(entry.key, allowed)}`;
    entry.error('unknown-key', message, 'key');
  }
  const speed = spot.child('speed').parse(parseSpeed) ?? 1;
  const fcr = spot.child('fcr').parse(parseShare);
  return { intent: spot.key, speed, handle: readByTime(spot.child('handle'), companions, interval), fcr };
}

function parseSpeed(value: unknown) {
  const parsed = parseRatio(value);
  if (!parsed.ok) return parsed;
  const positive = parsePositive(parsed.value);
  if (!positive.ok || (parsed.value >= 0.05 && parsed.value <= 20)) return positive;
  const message = `a speed of ${found(value)} is outside 0.05 to 20: 1 is the usual speed, 1.25 a quarter faster`;
  return { ok: false, code: 'above-limit', message } as const;
}
