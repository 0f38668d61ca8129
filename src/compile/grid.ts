import type { Calendar } from '../documents/scenario.ts';
import { addDays, weekdayOf } from './dates.ts';
import type { Grid } from './model.ts';

const DAY = 86_400;

/** One calendar day as the schedules see it. */
export interface Day {
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly hours: { readonly open: number; readonly close: number } | null;
}

/** The days simulated: in continuous mode those of warming up come first and one to run out in comes last. */
export function listDays(calendar: Calendar): Day[] {
  const days: Day[] = [];
  const count = calendar.continuous ? calendar.days + Math.ceil(calendar.warmUp / DAY) + 1 : calendar.days;
  for (let i = 0; i < count; i++) {
    const date = addDays(calendar.start, i);
    const weekday = weekdayOf(date);
    const closed = calendar.holidays.includes(date);
    const hours = calendar.continuous ? { open: 0, close: DAY } : closed ? null : (calendar.hours[weekday] ?? null);
    days.push({ date, weekday, hours });
  }
  return days;
}

/**
 * Lays the clock out in intervals and says which row of the results each belongs to.
 * @param rows one for each interval of the day, or one for all opening hours together
 */
export function layGrid(calendar: Calendar, days: readonly Day[], rows: 'by interval' | 'one' = 'by interval'): Grid {
  const { interval } = calendar;
  const perDay = Math.round(DAY / interval);
  const warmUp = calendar.continuous ? calendar.warmUp : 0;
  const end = calendar.continuous ? warmUp + calendar.days * DAY : days.length * DAY;

  // 1. Where it is open.
  const open = new Uint8Array(days.length * perDay);
  days.forEach(({ hours }, day) => {
    if (hours === null) return;
    open.fill(1, day * perDay + Math.round(hours.open / interval), day * perDay + Math.round(hours.close / interval));
  });

  const openBefore = new Float64Array(open.length + 1);
  for (let i = 0; i < open.length; i++) openBefore[i + 1] = openBefore[i]! + open[i]! * interval;

  // 2. One bin for each interval of the day that is open on some day, one for the time outside, one thrown away.
  const binOfSlot = new Int32Array(perDay).fill(rows === 'one' ? 0 : -1);
  const binNames: { from: string; to: string }[] = rows === 'one' ? [{ from: clockText(0), to: clockText(DAY) }] : [];
  for (let slot = 0; slot < perDay && rows === 'by interval'; slot++) {
    if (!days.some((_, day) => open[day * perDay + slot] === 1)) continue;
    binOfSlot[slot] = binNames.length;
    binNames.push({ from: clockText(slot * interval), to: clockText((slot + 1) * interval) });
  }
  const outside = binNames.length;
  const someOutside = open.includes(0) || !calendar.continuous;
  if (someOutside) binNames.push({ from: 'outside', to: 'outside' });
  const bins = binNames.length;

  // 3. The bin of each interval; time outside the measured window goes to the bin beyond the last, which nobody reads.
  const bin = new Int32Array(open.length);
  const binSeconds = new Float64Array(bins);
  for (let i = 0; i < open.length; i++) {
    const start = i * interval;
    const measured = start >= warmUp && start < end;
    bin[i] = !measured ? bins : open[i] === 1 ? binOfSlot[i % perDay]! : outside;
    if (measured) binSeconds[bin[i]!]! += interval;
  }
  return {
    start: calendar.start,
    interval,
    perDay,
    days: days.length,
    measuredDays: calendar.days,
    open,
    openBefore,
    bin,
    bins,
    binNames,
    binSeconds,
    end,
    continuous: calendar.continuous,
    atClose: calendar.atClose,
  };
}

function clockText(seconds: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  const text = `${part(Math.floor(seconds / 3600))}:${part(Math.floor((seconds % 3600) / 60))}`;
  return seconds % 60 === 0 ? text : `${text}:${part(seconds % 60)}`;
}
