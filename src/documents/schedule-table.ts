import { clockText, lengthText, parseClockTime } from './clock-time.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import { looksLikeDate, parseDate } from './date.ts';
import type { TimeEntry } from './day-plan.ts';
import { backticked, named } from './found.ts';
import { didYouMean } from './nearest.ts';
import type { Meaning } from './schedule-meaning.ts';
import type { Part, ScheduleSetting } from './schedule-part.ts';
import type { Weekday } from './schedule-terms.ts';
import type { Spot } from './spot.ts';
import { parseWeekdays } from './weekday.ts';

/**
 * Reads a schedule from a table: `time` with one column of values, or with a column per weekday, or with `day` and one
 * column of values. A row holds for one interval.
 */
export function readScheduleTable(spot: Spot, meaning: Meaning, setting: ScheduleSetting): Part[] | null {
  const table = setting.companions.table(spot);
  const columns = table === null ? null : readHeader(table, meaning, setting);
  if (table === null || columns === null) return null;
  const { interval } = setting.calendar;
  const groups = readRows(table, columns, meaning, interval);
  if (groups === null) return null;
  let complete = true;
  for (const { entries } of groups) {
    entries.sort((a, b) => a.from - b.from);
    if (!checkSpacing(table, columns.time, entries, interval)) complete = false;
    else if (meaning.onGrid) checkGrid(table, columns.time, entries, interval);
  }
  return complete ? groups.map(({ days, entries }) => partOf(table, columns.time, days, entries)) : null;
}

interface Columns {
  readonly time: number;
  readonly day: number | null;
  readonly values: readonly { readonly index: number; readonly days: 'open' | readonly Weekday[] }[];
}
/** `open`, a date, or weekdays. */
type Days = string | readonly Weekday[];
type RowEntry = TimeEntry & { readonly row: CsvRow };

/** The entries of each set of days; null, with the problems noted, when a cell is refused. */
function readRows(table: CsvTable, columns: Columns, meaning: Meaning, interval: number) {
  const groups = new Map<string, { days: Days; entries: RowEntry[] }>();
  let complete = true;
  for (const row of table.rows) {
    const from = parseCell(table, row, columns.time, parseClockTime);
    const day = columns.day === null ? 'open' : parseDay(table, row, columns.day);
    for (const { index, days } of columns.values) {
      // An empty cell under a weekday means none; in a table with one column of values it is a slip.
      if (days !== 'open' && row.cells[index] === '') continue;
      const value = parseCell(table, row, index, meaning.parse);
      if (from === null || value === null || day === null) {
        complete = false;
        continue;
      }
      const place = days === 'open' ? day : days;
      const group = groups.get(String(place)) ?? { days: place, entries: [] };
      groups.set(String(place), group);
      group.entries.push({ from, to: from + interval, value, row });
    }
  }
  return complete ? [...groups.values()] : null;
}

function partOf(table: CsvTable, time: number, days: Days, entries: readonly RowEntry[]): Part {
  const warnOutside = (unused: readonly TimeEntry[]): void => {
    const first = entries.find((entry) => entry === unused[0]);
    if (first === undefined) return;
    const what = unused.length === 1 ? 'this row lies' : `this row and ${unused.length - 1} more lie`;
    const message = `${what} outside the opening hours and ${unused.length === 1 ? 'is' : 'are'} not used`;
    table.wrong(first.row, time, 'outside-hours', message, 'warning');
  };
  const plan = { kind: 'times', entries, warnOutside } as const;
  if (days === 'open') return { kind: 'open', plan };
  return typeof days === 'string' ? { kind: 'date', date: days, plan } : { kind: 'weekdays', days, plan };
}

function readHeader(table: CsvTable, meaning: Meaning, { column, columns }: ScheduleSetting): Columns | null {
  const { header } = table;
  const time = header.indexOf('time');
  if (time < 0) {
    const hint = didYouMean(header[0], ['time']);
    return table.wrong(null, 0, 'csv-header', `expected a column \`time\`, found ${named(header)}${hint}`);
  }
  const day = header.indexOf('day');
  const weekdays = header.flatMap((name, index) => {
    const days = name === column ? null : parseWeekdays(name);
    return days?.ok ? [{ index, days: days.value }] : [];
  });
  const single = [column, ...meaning.columns].map((name) => header.indexOf(name)).find((index) => index >= 0);
  const strays = header.filter((name) => name !== 'time' && name !== 'day' && !isKnown(name, meaning, columns));
  if (day < 0 && weekdays.length > 0 && strays.every((name) => parseWeekdays(name).ok)) {
    return { time, day: null, values: weekdays };
  }
  const allowed = ['time', 'day', ...meaning.columns, 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', column];
  if (single === undefined || strays.length > 0) {
    const stray = strays.find((name) => !parseWeekdays(name).ok) ?? strays[0] ?? 'time';
    const wanted = `\`time\` with a column ${backticked(meaning.columns[0])}, or a column for each weekday`;
    const message = `unknown column ${backticked(stray)}: the table takes ${wanted}${didYouMean(stray, allowed)}`;
    const lacks = `the table has no column of values: it takes ${wanted}`;
    return table.wrong(null, header.indexOf(stray), 'csv-header', stray === 'time' ? lacks : message);
  }
  return { time, day: day < 0 ? null : day, values: [{ index: single, days: 'open' }] };
}

function isKnown(name: string, meaning: Meaning, columns: readonly string[]): boolean {
  return meaning.columns.includes(name) || columns.includes(name);
}

function parseCell<T>(
  table: CsvTable,
  row: CsvRow,
  column: number,
  parser: (text: string) => { ok: true; value: T } | { ok: false; code: string; message: string },
): T | null {
  const parsed = parser(row.cells[column]);
  if (parsed.ok) return parsed.value;
  const empty = row.cells[column] === '';
  return table.wrong(row, column, parsed.code, empty ? 'the cell is empty: write 0 for none' : parsed.message);
}

function parseDay(table: CsvTable, row: CsvRow, column: number): string | readonly Weekday[] | null {
  return looksLikeDate(row.cells[column])
    ? parseCell(table, row, column, parseDate)
    : parseCell(table, row, column, parseWeekdays);
}

/** Rows cover one interval each: they must not overlap, and a hole between them is probably a slip. */
function checkSpacing(table: CsvTable, column: number, entries: readonly RowEntry[], interval: number): boolean {
  for (let i = 1; i < entries.length; i++) {
    const { from, row } = entries[i];
    const before = entries[i - 1].from;
    const rule = `a row is for one interval of ${lengthText(interval)}`;
    if (from - before < interval) {
      const message =
        from === before
          ? `${clockText(from)} has a row already`
          : `${clockText(from)} comes ${lengthText(from - before)} after the row before: ${rule}`;
      table.wrong(row, column, 'overlap', message);
      return false;
    }
    if (from - before > interval) {
      const hole = `${clockText(before + interval)}-${clockText(from)}`;
      table.wrong(row, column, 'gap', `there is no row for ${hole}, which counts as 0: ${rule}`, 'warning');
      return true;
    }
  }
  return true;
}

function checkGrid(table: CsvTable, column: number, entries: readonly RowEntry[], interval: number): void {
  for (const { from, row } of entries) {
    if (from % interval === 0) continue;
    const message = `${clockText(from)} is not the beginning of an interval of ${lengthText(interval)}`;
    table.wrong(row, column, 'off-grid', message);
  }
}
