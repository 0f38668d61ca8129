import type { Distribution } from '../random/distribution.ts';
import { clockText, DAY, lengthText, parseClockTime } from './clock-time.ts';
import type { Companions } from './companion.ts';
import { readDistribution } from './distribution.ts';
import { found } from './found.ts';
import type { Schedule, ScheduleStep } from './schedule-terms.ts';
import { isMapping, type Spot } from './spot.ts';

/**
 * Reads a law that may vary with the time of arrival: one law, or `{ by_time: { 08:00: 2m, 12:00: … } }`, where each
 * entry holds from its time until the next one, the last until midnight and the first also before its time. Empty when
 * missing or refused.
 */
export function readByTime(spot: Spot, companions: Companions, interval: number): Schedule<Distribution> {
  if (spot.missing) return [];
  if (!isMapping(spot.value) || !('by_time' in spot.value)) {
    const law = readDistribution(spot, companions);
    return law === null ? [] : [{ days: 'every', from: 0, to: DAY, value: law }];
  }
  const stray = spot.entries<unknown>().find(({ key }) => key !== 'by_time');
  if (stray !== undefined) stray.error('two-distributions', `\`${stray.key}\` cannot stand beside \`by_time\``, 'key');
  return steps(spot.child('by_time'), companions, interval);
}

function steps(spot: Spot, companions: Companions, interval: number): Schedule<Distribution> {
  const entries = spot.entries<unknown>();
  if (entries.length === 0) {
    spot.error(
      'bad-schedule',
      `by_time takes times with a law each, such as { 08:00: 2m, 12:00: 3m }: found ${found(spot.value)}`,
    );
    return [];
  }
  const read = entries.map((entry) => {
    const from = entry.parseKey(parseClockTime);
    if (from !== null) checkOnGrid(entry, from, interval);
    return { entry, from, value: readDistribution(entry, companions) };
  });
  const steps: ScheduleStep<Distribution>[] = [];
  let before = -1;
  read.forEach(({ entry, from, value }, i) => {
    if (from === null || value === null) return;
    if (from <= before)
      entry.error('not-ascending', `${clockText(from)} does not come after ${clockText(before)}`, 'key');
    before = from;
    steps.push({ days: 'every', from: i === 0 ? 0 : from, to: read[i + 1]?.from ?? DAY, value });
  });
  return steps;
}

/** What holds from a time of day changes at the beginning of an interval. */
export function checkOnGrid(spot: Spot, time: number, interval: number): void {
  if (time % interval === 0) return;
  const before = Math.floor(time / interval) * interval;
  const near = `${clockText(before)} or ${clockText(before + interval)}`;
  spot.error(
    'off-grid',
    `${clockText(time)} is not the beginning of an interval of ${lengthText(interval)}: write ${near}`,
    'key',
  );
}
