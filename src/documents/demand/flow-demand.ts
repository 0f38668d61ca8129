import type { Course, CustomerBase } from '../demand-terms.ts';
import { found } from '../found.ts';
import type { Names } from '../names.ts';
import type { Volume } from '../scenario.ts';
import type { ScheduleSetting } from '../schedule-part.ts';
import type { Spot } from '../spot.ts';
import { readVolume } from '../volume.ts';
import { COURSE, readCourse } from './course.ts';

/** How many come over the horizon, and whether they follow the size of a customer base. */
export interface FlowDemand {
  readonly volume: Volume;
  readonly course: Course;
  readonly customers: string | null;
}

/** What the demand of a channel is read against. */
export interface DemandSetting extends ScheduleSetting {
  readonly intents: Names;
  readonly bases: readonly CustomerBase[];
  readonly baseNames: Names;
}

/** More contacts of one customer in a week are a slip: the number of all of them, most likely. */
const MOST_A_WEEK = 100;

/** Reads a volume with its course. `others` are keys that may stand in its place. Null when missing or refused. */
export function readFlowDemand(spot: Spot, setting: DemandSetting, others: readonly string[]): FlowDemand | null {
  const volume = readVolume(spot, setting, setting.intents, others, [...COURSE, 'customers']);
  const course = readCourse(spot);
  if (volume?.kind === 'trace') forbidCourse(spot);
  const follows = spot.child('customers');
  if (volume === null || follows.missing) {
    return volume === null ? null : { volume, course, customers: null };
  }
  if (volume.kind !== 'total') {
    const message = '`customers` goes with `per_day` or `per_week`, the contacts of one customer';
    return follows.error('not-here', message, 'key');
  }
  const base = setting.bases.find(({ name }) => name === follows.value);
  if (base === undefined) {
    const name = typeof follows.value === 'string' ? follows.value : found(follows.value);
    setting.baseNames.check(follows, name, 'value');
    return null;
  }
  const rate = volume.per === 'day' ? volume.amount * 7 : volume.amount;
  if (rate > MOST_A_WEEK) {
    const message = `${volume.amount} contacts of each customer are too many: beside \`customers\` it is the number of one customer, such as 0.12`;
    return spot.child(volume.per === 'day' ? 'per_day' : 'per_week').error('above-limit', message);
  }
  return { volume: { ...volume, amount: volume.amount * base.active }, course, customers: base.name };
}

function forbidCourse(spot: Spot): void {
  for (const key of COURSE) {
    if (spot.child(key).missing) continue;
    const message = `\`${key}\` does not fit beside \`trace\`: recorded arrivals are replayed as they came`;
    spot.child(key).error('not-here', message, 'key');
  }
}
