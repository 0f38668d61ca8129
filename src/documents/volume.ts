import { parsePositive } from './amount.ts';
import { found, named } from './found.ts';
import type { Names } from './names.ts';
import { didYouMean } from './nearest.ts';
import { readProfile } from './profile.ts';
import type { Volume } from './scenario.ts';
import { readSchedule } from './schedule.ts';
import { COUNTS, rates } from './schedule-meaning.ts';
import type { ScheduleSetting } from './schedule-part.ts';
import type { Schedule } from './schedule-terms.ts';
import { isMapping, type Spot } from './spot.ts';
import { readTrace } from './trace.ts';
import { readWeekdayWeights } from './weekday-weights.ts';
import { namesTable } from './workbook/reference.ts';

/** Reads how many contacts come; each of these keys is one way to say it. */
type ReadVolume = (spot: Spot, volume: Spot, setting: ScheduleSetting, intents: Names) => Volume | null;

const KINDS: Readonly<Record<string, ReadVolume>> = {
  per_minute: (spot, _, setting) => readRate(spot, 60, setting),
  per_hour: (spot, _, setting) => readRate(spot, 3600, setting),
  per_day: (spot, volume, setting) => readTotal(spot, volume, 'day', setting),
  per_week: (spot, volume, setting) => readTotal(spot, volume, 'week', setting),
  per_interval: (spot, _, setting) => countsOf(spot, readSchedule(spot, COUNTS, setting)),
  trace: readTraceAt,
};
const WAYS: readonly string[] = Object.keys(KINDS);
const SHAPING = ['profile', 'weekdays'];

/**
 * Reads one volume (not `by_intent`). Null when missing or refused. `others` may stand in its place and `beside` may stand
 * with it: both are read elsewhere. `ways` are the ways to say it that are allowed.
 */
export function readVolume(
  spot: Spot,
  setting: ScheduleSetting,
  intents: Names,
  others: readonly string[],
  beside: readonly string[] = [],
  ways: readonly string[] = WAYS,
): Volume | null {
  if (spot.missing) return null;
  if (!isMapping(spot.value)) {
    return spot.error('bad-volume', `expected a volume such as { per_day: 1400 }, found ${found(spot.value)}`);
  }
  const allowed = [...ways, ...SHAPING, ...beside, ...others];
  const entries = spot.entries<unknown>();
  for (const entry of entries) {
    if (allowed.includes(entry.key)) continue;
    const message = `unknown key \`${entry.key}\`: a volume takes ${named(allowed)}${didYouMean(entry.key, allowed)}`;
    entry.error('unknown-key', message, 'key');
  }
  const given = entries.filter(({ key }) => ways.includes(key));
  if (given.length === 0) {
    if (entries.some(({ key }) => !allowed.includes(key))) return null;
    return spot.error(
      'volume-kind',
      `the volume does not say how many: write one of ${named([...ways, ...others], 'or')}`,
      'key',
    );
  }
  if (given.length > 1) {
    const both = named(given.map(({ key }) => key));
    return given[1].error('volume-kind', `the volume is given in more than one way, ${both}: keep one`, 'key');
  }
  const [way] = given;
  for (const key of SHAPING) {
    const beside = spot.child(key);
    if (beside.missing || way.key === 'per_day' || way.key === 'per_week') continue;
    beside.error(
      'not-here',
      `\`${key}\` shapes \`per_day\` or \`per_week\`: it does not fit beside \`${way.key}\``,
      'key',
    );
  }
  return KINDS[way.key](way, spot, setting, intents);
}

function readRate(spot: Spot, seconds: number, setting: ScheduleSetting): Volume | null {
  if (Array.isArray(spot.value) || isMapping(spot.value) || namesTable(spot.value)) {
    return countsOf(spot, readSchedule(spot, rates(seconds), setting));
  }
  const rate = spot.parse(parsePositive);
  return rate === null ? null : { kind: 'rate', perSecond: rate / seconds };
}

function countsOf(spot: Spot, counts: Schedule<number> | null): Volume | null {
  if (counts === null) return null;
  if (counts.every(({ value }) => value === 0))
    return spot.error('empty-volume', 'the volume is 0 at all times', 'key');
  return { kind: 'counts', counts };
}

function readTotal(spot: Spot, volume: Spot, per: 'day' | 'week', setting: ScheduleSetting): Volume | null {
  const amount = spot.parse(parsePositive);
  const profile = readProfile(volume.child('profile'), setting);
  const weekdays = readWeekdayWeights(volume.child('weekdays'), per, setting.calendar);
  const refused =
    (profile === null && !volume.child('profile').missing) || (weekdays === null && !volume.child('weekdays').missing);
  if (amount === null || refused) return null;
  // A weekly total with a profile of its own for each weekday falls on the weekdays as the profile's sums do.
  const split = weekdays ?? (per === 'week' ? (profile?.sums ?? null) : null);
  if (
    weekdays !== null &&
    profile?.sums?.some((sum, day) => sum === 0 && weekdays[day] > 0 && setting.calendar.hours[day] !== null)
  ) {
    const message = 'a weekday has a weight here, but no weight above 0 at any time in the profile';
    return volume.child('weekdays').error('empty-profile', message, 'key');
  }
  return { kind: 'total', per, amount, profile: profile?.weights ?? null, weekdays: split };
}
function readTraceAt(spot: Spot, _: Spot, setting: ScheduleSetting, intents: Names): Volume | null {
  if (!namesTable(spot.value))
    return spot.error(
      'bad-trace',
      `expected a CSV file such as data/arrivals.csv, or an .xlsx, found ${found(spot.value)}`,
    );
  const table = setting.companions.table(spot);
  return table === null ? null : readTrace(table, setting.calendar, intents);
}
