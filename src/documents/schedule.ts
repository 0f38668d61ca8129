import { openWeekdays } from './calendar.ts';
import { DAY, looksLikeTime } from './clock-time.ts';
import { dayNumber, looksLikeDate, parseDate, weekdayOf } from './date.ts';
import { type DayPlan, insideHours, readDayPlan, stepsOf } from './day-plan.ts';
import type { Hours } from './hours.ts';
import type { Calendar } from './scenario.ts';
import type { Meaning } from './schedule-meaning.ts';
import type { Part, ScheduleSetting } from './schedule-part.ts';
import { readScheduleTable } from './schedule-table.ts';
import type { Schedule, ScheduleStep, Weekday } from './schedule-terms.ts';
import { isMapping, type Spot } from './spot.ts';
import { daysOf, EVERY_WEEKDAY, parseWeekdays, weekdayText } from './weekday.ts';
import { namesTable } from './workbook/reference.ts';

/**
 * Reads numbers that change with the clock: one number, a list by interval, a mapping by times, ranges of times or
 * weekdays, or a table. What lies outside the opening hours is left out, with a warning. Null when missing or refused.
 */
export function readSchedule(spot: Spot, meaning: Meaning, setting: ScheduleSetting): Schedule<number> | null {
  const parts = readParts(spot, meaning, setting);
  return parts === null ? null : layParts(parts, meaning, setting.calendar);
}

/** The first half of it: what is planned for which days. */
export function readParts(spot: Spot, meaning: Meaning, setting: ScheduleSetting): Part[] | null {
  if (spot.missing) return null;
  if (namesTable(spot.value)) return readScheduleTable(spot, meaning, setting);
  if (isMapping(spot.value)) {
    const keys = Object.keys(spot.value);
    if (keys.length > 0 && !keys.some(looksLikeTime)) return readDays(spot, meaning, setting);
  }
  const plan = readDayPlan(spot, meaning, setting.calendar.interval);
  return plan === null ? null : [{ kind: 'open', plan }];
}

/** Reads `{ mon-fri: …, sat: …, 2027-12-24: … }`. */
function readDays(spot: Spot, meaning: Meaning, setting: ScheduleSetting): Part[] | null {
  const entries = spot.entries<unknown>();
  const parts = entries.map((entry) => readPart(entry, meaning, setting));
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const named = new Set<string | number>();
  known.forEach((part, i) => {
    const days = part.kind === 'date' ? [part.date] : part.kind === 'weekdays' ? part.days : [];
    if (days.some((day) => named.has(day))) {
      entries[i].error(
        'weekday-twice',
        `\`${entries[i].key}\` names a day that has its ${meaning.what} already`,
        'key',
      );
    }
    for (const day of days) named.add(day);
    warnOfDay(entries[i], part, meaning, setting.calendar);
  });
  warnOfUnnamed(spot, known, meaning, setting.calendar);
  return known;
}

function readPart(entry: Spot, meaning: Meaning, setting: ScheduleSetting): Part | null {
  const date = looksLikeDate(entry.key) ? entry.parseKey(parseDate) : null;
  const days = looksLikeDate(entry.key) ? null : entry.parseKey(parseWeekdays);
  if (entry.value === null) {
    const message = `\`${entry.key}\` has no value (in braces, a list of weekdays needs quotes: "mon,wed")`;
    return entry.error('no-value', message, 'key');
  }
  const plan = readDayPlan(entry, meaning, setting.calendar.interval);
  if (plan === null) return null;
  if (date !== null) return { kind: 'date', date, plan };
  return days === null ? null : { kind: 'weekdays', days, plan };
}

/** The second half: lays the parts over the opening hours of their days. */
export function layParts(parts: readonly Part[], meaning: Meaning, calendar: Calendar): Schedule<number> | null {
  for (const part of parts) warnOutside(part, calendar);
  const steps: ScheduleStep<number>[] = [];
  let complete = true;
  const put = (days: ScheduleStep<number>['days'], plan: DayPlan, hours: Hours): void => {
    const laid = stepsOf(plan, hours, meaning, calendar.interval);
    if (laid === null) complete = false;
    else for (const step of laid) steps.push({ days, ...step });
  };
  for (const part of parts) {
    if (part.kind === 'date') continue;
    const weekdays = part.kind === 'open' ? EVERY_WEEKDAY : part.days;
    for (const group of byHours(weekdays, calendar)) put(daysOf(group.weekdays), part.plan, group.hours);
  }
  // A date replaces its weekday altogether, so dates come last and each begins with a day of nothing.
  for (const part of parts) {
    if (part.kind !== 'date') continue;
    const hours = calendar.hours[weekdayOf(part.date)];
    steps.push({ days: part.date, from: 0, to: DAY, value: 0 });
    if (hours !== null) put(part.date, part.plan, hours);
  }
  return complete ? steps : null;
}

/** Open weekdays grouped by their hours. */
function byHours(weekdays: readonly Weekday[], calendar: Calendar): { weekdays: Weekday[]; hours: Hours }[] {
  const groups: { weekdays: Weekday[]; hours: Hours }[] = [];
  for (const weekday of weekdays) {
    const hours = calendar.hours[weekday];
    if (hours === null) continue;
    const group = groups.find((other) => other.hours.open === hours.open && other.hours.close === hours.close);
    if (group === undefined) groups.push({ weekdays: [weekday], hours });
    else group.weekdays.push(weekday);
  }
  return groups;
}

/** Warns of entries with a value that lie outside the opening hours of every day they are for. */
function warnOutside(part: Part, calendar: Calendar): void {
  if (part.plan.kind !== 'times') return;
  const days = part.kind === 'open' ? EVERY_WEEKDAY : part.kind === 'date' ? [weekdayOf(part.date)] : part.days;
  const hours = days.map((day) => calendar.hours[day]).filter((range) => range !== null);
  if (hours.length === 0) return;
  const unused = part.plan.entries.filter(
    (entry) => entry.value > 0 && hours.every((range) => insideHours(entry, range, { amount: false }) === null),
  );
  part.plan.warnOutside(unused);
}

function warnOfDay(entry: Spot, part: Part, meaning: Meaning, calendar: Calendar): void {
  if (part.kind === 'date') {
    const offset = dayNumber(part.date) - dayNumber(calendar.start);
    if (offset < 0 || offset >= calendar.days)
      entry.warn('date-outside', `${part.date} lies outside the calendar`, 'key');
  } else if (part.kind === 'weekdays' && part.days.every((day) => calendar.hours[day] === null)) {
    const message = `the center is closed on ${weekdayText(part.days)}: these ${meaning.what} are not used`;
    entry.warn('closed-day', message, 'key');
  }
}

function warnOfUnnamed(spot: Spot, parts: readonly Part[], meaning: Meaning, calendar: Calendar): void {
  const named = new Set(parts.flatMap((part) => (part.kind === 'weekdays' ? part.days : [])));
  const unnamed = openWeekdays(calendar).filter((day) => !named.has(day));
  if (named.size === 0 || unnamed.length === 0) return;
  spot.warn(
    'weekday-missing',
    `no ${meaning.what} are given for ${weekdayText(unnamed)}, when the center is open`,
    'key',
  );
}
