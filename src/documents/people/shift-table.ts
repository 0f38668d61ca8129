import { parseHeads } from '../amount.ts';
import { clockText, parseClockTime } from '../clock-time.ts';
import type { CsvRow, CsvTable } from '../csv-table.ts';
import { backticked, named } from '../found.ts';
import { didYouMean } from '../nearest.ts';
import type { Parsed } from '../parsed.ts';
import type { WorkShift } from '../people-terms.ts';
import type { Spot } from '../spot.ts';
import { parseBreaks } from './breaks.ts';
import { isOutside, parseOnDays } from './on-days.ts';
import type { PeopleSetting } from './setting.ts';
import { shiftFaults } from './shift-faults.ts';
import { whyUnused } from './unused-shift.ts';

const COLUMNS = ['agents', 'days', 'from', 'to', 'breaks'];
const NEEDED = ['agents', 'from', 'to'];

/** Reads a table of shifts, a row each: `agents,days,from,to,breaks`. An empty cell of `days` is every day. */
export function readShiftTable(spot: Spot, setting: PeopleSetting): readonly WorkShift[] {
  const table = setting.companions.table(spot);
  if (table === null || !hasColumns(table)) return [];
  return table.rows.map((row) => readRow(table, row, setting)).filter((shift) => shift !== null);
}

function hasColumns(table: CsvTable): boolean {
  const { header } = table;
  const takes = `a table of shifts has the columns ${named(COLUMNS)}`;
  const stray = header.findIndex((name) => !COLUMNS.includes(name));
  if (stray >= 0) {
    const hint = didYouMean(header[stray], COLUMNS);
    table.wrong(null, stray, 'csv-header', `unknown column ${backticked(header[stray])}: ${takes}${hint}`);
    return false;
  }
  const lacking = NEEDED.find((name) => !header.includes(name));
  if (lacking !== undefined) {
    table.wrong(null, 0, 'csv-header', `the column ${backticked(lacking)} is missing: ${takes}`);
    return false;
  }
  return true;
}

function readRow(table: CsvTable, row: CsvRow, setting: PeopleSetting): WorkShift | null {
  const cell = <T>(name: string, parser: (text: string) => Parsed<T>, usual?: T): T | null => {
    const column = table.header.indexOf(name);
    const text = row.cells[column] ?? '';
    if (text === '' && usual !== undefined) return usual;
    const parsed = parser(text);
    if (parsed.ok) return parsed.value;
    return table.wrong(row, column, parsed.code, text === '' ? 'the cell is empty' : parsed.message);
  };
  const agents = cell('agents', parseHeads);
  const days = cell('days', parseOnDays, 'every' as const);
  const from = cell('from', parseClockTime);
  const to = cell('to', parseClockTime);
  const breaks = cell('breaks', parseBreaks, []);
  if (agents === null || days === null || from === null || to === null || breaks === null) return null;
  const shift = { agents, days, from, to, breaks };
  for (const { at, code, message } of shiftFaults(shift)) {
    const which = at === 'to' || breaks.length < 2 ? '' : `${clockText(breaks[at].at)}: `;
    table.wrong(row, table.header.indexOf(at === 'to' ? 'to' : 'breaks'), code, which + message);
  }
  warn(table, row, shift, setting);
  return shift;
}

function warn(table: CsvTable, row: CsvRow, shift: WorkShift, setting: PeopleSetting): void {
  const column = Math.max(0, table.header.indexOf('days'));
  const { days } = shift;
  const unused = whyUnused(shift, setting);
  if (typeof days === 'string' && days !== 'every' && isOutside(days, setting.calendar)) {
    table.wrong(row, column, 'date-outside', `${days} lies outside the calendar`, 'warning');
  } else if (unused !== null) {
    table.wrong(row, column, 'closed-day', `this shift is of no use: ${unused}`, 'warning');
  }
}
