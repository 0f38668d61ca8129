import { clockText, DAY, lengthText, parseTimeRange } from './clock-time.ts';
import { found } from './found.ts';
import { accept, type Parsed } from './parsed.ts';
import { isMapping, type Spot } from './spot.ts';
import { EVERY_WEEKDAY, parseWeekdays, weekdayText } from './weekday.ts';

/** Opening hours of a day, in seconds after midnight. */
export interface Hours {
  readonly open: number;
  readonly close: number;
}

const DEFAULT: Hours = { open: 8 * 3600, close: 18 * 3600 };

/** Reads opening hours by weekday, Monday first: one range for every day, or ranges by weekday (the others are closed). */
export function readHours(spot: Spot, interval: number, continuous: boolean, whose = 'the center'): (Hours | null)[] {
  if (continuous) return EVERY_WEEKDAY.map(() => ({ open: 0, close: DAY }));
  if (spot.missing) return EVERY_WEEKDAY.map(() => DEFAULT);
  if (!isMapping(spot.value)) {
    const hours = readRange(spot, interval);
    return EVERY_WEEKDAY.map(() => hours ?? DEFAULT);
  }
  const hours: (Hours | null | undefined)[] = EVERY_WEEKDAY.map(() => undefined);
  let complete = true;
  for (const entry of spot.entries<unknown>()) {
    const days = entry.parseKey(parseWeekdays);
    const range = entry.value === 'closed' ? null : readRange(entry, interval);
    if (days === null) {
      complete = false;
      continue;
    }
    const twice = days.filter((day) => hours[day] !== undefined);
    if (twice.length > 0)
      entry.error('weekday-twice', `${weekdayText(twice)} has hours already: name each weekday once`, 'key');
    for (const day of days) hours[day] = range;
  }
  if (complete && hours.every((range) => range === undefined || range === null)) {
    const message = `${whose} is closed on every weekday: write hours such as { mon-fri: 08:00-18:00 }`;
    spot.error('never-open', message, 'key');
  }
  return hours.map((range) => range ?? null);
}

function readRange(spot: Spot, interval: number): Hours | null {
  const range = spot.parse(parseHours);
  if (range === null) return DEFAULT;
  for (const time of [range.open, range.close]) {
    if (time % interval === 0) continue;
    const message = `${clockText(time)} is not the beginning of an interval of ${lengthText(interval)}: move it or choose a shorter interval`;
    spot.error('off-grid', message);
  }
  return range;
}

function parseHours(value: unknown): Parsed<Hours> {
  const range = parseTimeRange(value);
  if (range.ok) return accept({ open: range.value.from, close: range.value.to });
  if (range.code !== 'bad-time-range') return range;
  return {
    ...range,
    message: `${found(value)} are no opening hours: write for example 08:00-18:00 (a weekday may be closed)`,
  };
}
