import { checkOnGrid } from './by-time.ts';
import { clockText, lengthText, looksLikeTime, parseClockTime, parseTimeRange } from './clock-time.ts';
import { found } from './found.ts';
import type { Hours } from './hours.ts';
import type { Meaning } from './schedule-meaning.ts';
import { isMapping, type Spot } from './spot.ts';

/** Numbers over one day, before they are laid over its opening hours. */
export type DayPlan =
  | { readonly kind: 'constant'; readonly value: number }
  /** One value for each interval from opening to closing. */
  | { readonly kind: 'list'; readonly values: readonly number[]; readonly spot: Spot }
  | {
      readonly kind: 'times';
      readonly entries: readonly TimeEntry[];
      /** Warns of entries that lie outside the opening hours of every day they are for. */
      readonly warnOutside: (unused: readonly TimeEntry[]) => void;
    };

export interface TimeEntry {
  readonly from: number;
  /** Null: until closing. */
  readonly to: number | null;
  readonly value: number;
}

/** A step of a day, in seconds after midnight. */
export interface DayStep {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Reads the plan of a day: one number, a list by interval, or a mapping by times or ranges of times. */
export function readDayPlan(spot: Spot, meaning: Meaning, interval: number): DayPlan | null {
  if (Array.isArray(spot.value)) return readList(spot, meaning);
  if (isMapping(spot.value)) return readTimes(spot, meaning, interval);
  if (typeof spot.value === 'string' && !/^[\s\d.,%+-]+$/.test(spot.value)) {
    const allowed = 'write a number, a list by interval, a mapping by time such as { 08:00: 4 }, or a CSV file';
    return spot.error('bad-schedule', `expected ${meaning.what}, found ${found(spot.value)}: ${allowed}`);
  }
  const value = spot.parse(meaning.parse);
  return value === null ? null : { kind: 'constant', value };
}

/** Lays a plan over opening hours; what lies outside is cut off. Null, with the problem noted, when a list does not fit. */
export function stepsOf(plan: DayPlan, hours: Hours, meaning: Meaning, interval: number): readonly DayStep[] | null {
  const steps = cutSteps(plan, hours, meaning, interval);
  const { ratePer } = meaning;
  if (steps === null || ratePer === null) return steps;
  return steps.map(({ from, to, value }) => ({ from, to, value: (value * (to - from)) / ratePer }));
}

/** The part of an entry inside the opening hours, with its share of an amount; null when there is none. */
export function insideHours(
  { from, to, value }: TimeEntry,
  { open, close }: Hours,
  { amount }: Pick<Meaning, 'amount'>,
): DayStep | null {
  const end = to ?? Math.max(from, close);
  const step = { from: Math.max(from, open), to: Math.min(end, close) };
  if (step.from >= step.to) return null;
  return { ...step, value: amount ? (value * (step.to - step.from)) / (end - from) : value };
}

function cutSteps(plan: DayPlan, hours: Hours, meaning: Meaning, interval: number): readonly DayStep[] | null {
  const { open, close } = hours;
  const count = Math.round((close - open) / interval);
  const slot = (i: number, value: number): DayStep => ({
    from: open + i * interval,
    to: open + (i + 1) * interval,
    value,
  });
  switch (plan.kind) {
    case 'constant':
      if (meaning.holds === 'until_next') return [{ from: open, to: close, value: plan.value }];
      return Array.from({ length: count }, (_, i) => slot(i, plan.value));
    case 'list':
      if (plan.values.length === count) return plan.values.map((value, i) => slot(i, value));
      return plan.spot.error('wrong-length', lengthMessage(plan, hours, count, interval));
    case 'times':
      return plan.entries.map((entry) => insideHours(entry, hours, meaning)).filter((step) => step !== null);
  }
}

function lengthMessage(
  plan: { values: readonly number[]; spot: Spot },
  hours: Hours,
  count: number,
  interval: number,
): string {
  const from = `${clockText(hours.open)}-${clockText(hours.close)}`;
  return `the list has ${plan.values.length} values, but ${from} has ${count} intervals of ${lengthText(interval)}`;
}

function readList(spot: Spot, meaning: Meaning): DayPlan | null {
  const values = spot.items().map((item) => item.parse(meaning.parse));
  const known = values.filter((value) => value !== null);
  if (values.length === 0) return spot.error('empty-schedule', `the list of ${meaning.what} is empty`);
  return known.length === values.length ? { kind: 'list', values: known, spot } : null;
}

function readTimes(spot: Spot, meaning: Meaning, interval: number): DayPlan | null {
  const read = spot.entries<unknown>().map((entry) => readEntry(entry, meaning, interval));
  if (read.length === 0)
    return spot.error('empty-schedule', `the ${meaning.what} are empty: write for example { 08:00: 4 }`);
  const entries = read.filter((entry) => entry !== null);
  if (entries.length < read.length) return null;
  let end = 0;
  for (const { from, to, spot: entry } of entries) {
    if (from < end) {
      return entry.error(
        'overlap',
        `${clockText(from)} comes before the end of the entry above, ${clockText(end)}`,
        'key',
      );
    }
    end = to ?? from + (meaning.holds === 'one_interval' ? interval : 1);
  }
  const laid = entries.map(({ from, to, value }, i) => ({
    from,
    to: to ?? (meaning.holds === 'one_interval' ? from + interval : (entries[i + 1]?.from ?? null)),
    value,
  }));
  const warnOutside = (unused: readonly TimeEntry[]): void => {
    laid.forEach((entry, i) => {
      if (!unused.includes(entry)) return;
      const place = entries[i].spot;
      place.warn('outside-hours', `${place.key} lies outside the opening hours and is not used`, 'key');
    });
  };
  return { kind: 'times', entries: laid, warnOutside };
}

function readEntry(entry: Spot, meaning: Meaning, interval: number) {
  if (!looksLikeTime(entry.key)) {
    return entry.error(
      'bad-time',
      `\`${entry.key}\` is not a time of day: do not mix times and weekdays in one mapping`,
      'key',
    );
  }
  const range = entry.key.includes('-') ? entry.parseKey(parseTimeRange) : null;
  const from = entry.key.includes('-') ? (range?.from ?? null) : entry.parseKey(parseClockTime);
  const value =
    entry.value === null ? entry.error('no-value', `\`${entry.key}\` has no value`, 'key') : entry.parse(meaning.parse);
  if (from === null || value === null) return null;
  const to = range?.to ?? null;
  if (meaning.onGrid) for (const time of [from, to ?? 0]) checkOnGrid(entry, time, interval);
  return { from, to, value, spot: entry };
}
