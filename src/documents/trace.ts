import { DAY } from './clock-time.ts';
import type { CsvTable } from './csv-table.ts';
import { dayNumber, parseDate, weekdayOfDay } from './date.ts';
import { found, named } from './found.ts';
import type { Names } from './names.ts';
import { didYouMean } from './nearest.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import type { Calendar, Volume } from './scenario.ts';

export type Trace = Extract<Volume, { kind: 'trace' }>;

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)$/;

/**
 * Reads recorded arrivals from a table with a column `arrival` (a moment such as 2027-01-04T08:03:12, or seconds after
 * the calendar's first midnight) and perhaps `intent`. Those outside the calendar or its opening hours are left out, with
 * a warning.
 */
export function readTrace(table: CsvTable, calendar: Calendar, intents: Names): Trace | null {
  const arrival = table.header.indexOf('arrival');
  if (arrival < 0) {
    const hint = didYouMean(table.header[0], ['arrival']);
    return table.wrong(null, 0, 'csv-header', `expected a column \`arrival\`, found ${named(table.header)}${hint}`);
  }
  const stray = table.header.findIndex((name) => name !== 'arrival' && name !== 'intent');
  if (stray >= 0) {
    const name = table.header[stray];
    const hint = didYouMean(name, ['intent']);
    return table.wrong(
      null,
      stray,
      'csv-header',
      `unknown column \`${name}\`: a trace has \`arrival\` and \`intent\`${hint}`,
    );
  }
  const intent = table.header.indexOf('intent');
  const first = dayNumber(calendar.start);
  const read: { time: number; intent: string }[] = [];
  let complete = true;
  for (const row of table.rows) {
    const time = parseMoment(row.cells[arrival], first);
    if (!time.ok) table.wrong(row, arrival, time.code, time.message);
    const name = intent < 0 ? '' : row.cells[intent];
    const known = intent < 0 || intents.has(name);
    if (!known) {
      table.wrong(row, intent, 'unknown-intent', intents.unknown(name));
    }
    if (time.ok && known) read.push({ time: time.value, intent: name });
    else complete = false;
  }
  if (!complete) return null;
  const kept = read.filter(({ time }) => isOpenAt(time, calendar, first)).sort((a, b) => a.time - b.time);
  const dropped = read.length - kept.length;
  if (dropped > 0) {
    const at = table.rows[read.findIndex(({ time }) => !isOpenAt(time, calendar, first))];
    const message = `${dropped} of ${read.length} arrivals lie outside the calendar's opening hours and are left out; the first is here`;
    table.wrong(at, arrival, 'arrivals-outside', message, 'warning');
  }
  if (kept.length === 0)
    return table.wrong(null, arrival, 'empty-volume', 'no arrival lies inside the calendar: check its `start`');
  return {
    kind: 'trace',
    times: kept.map(({ time }) => time),
    intents: intent < 0 ? null : kept.map((entry) => entry.intent),
  };
}

function parseMoment(text: string, first: number): Parsed<number> {
  if (/^-?\d+(\.\d+)?$/.test(text)) return accept(Number(text));
  const match = MOMENT.exec(text);
  const date = match === null ? null : parseDate(match[1]);
  if (match === null || Number(match[2]) > 23 || Number(match[3]) > 59 || Number(match[4]) >= 60) {
    return refuse(
      'bad-moment',
      `${found(text)} is not a moment: write 2027-01-04T08:03:12, or seconds after the first midnight`,
    );
  }
  if (date?.ok === false) return date;
  return accept(
    (dayNumber(match[1]) - first) * DAY + Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4]),
  );
}

function isOpenAt(time: number, calendar: Calendar, first: number): boolean {
  const length = calendar.continuous ? calendar.days * DAY + calendar.warmUp : calendar.days * DAY;
  if (time < 0 || time >= length) return false;
  const day = first + Math.floor(time / DAY);
  const hours = calendar.hours[weekdayOfDay(day)];
  if (hours === null || calendar.holidays.some((date) => dayNumber(date) === day)) return false;
  return time % DAY >= hours.open && time % DAY < hours.close;
}
