import { CsvError, parse } from 'csv-parse/sync';
import type { ProblemList } from './problem-list.ts';
import { sheetReference } from './workbook/reference.ts';

/** A table read from a CSV file, or a sheet as such a file: a header and at least one row, every row as long as the header. */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Notes a problem at a cell of a row, or of the header when `row` is null. */
  wrong(row: CsvRow | null, cell: number, code: string, message: string, severity?: 'error' | 'warning'): null;
}
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const MOST_CHARACTERS = 50_000_000;

/** Reads CSV text with a header (commas or semicolons, quotes as in RFC 4180). Null when it cannot be read. */
export function readCsv(text: string, file: string, problems: ProblemList): CsvTable | null {
  const note = (code: string, message: string, line = 0, column = 0, severity: 'error' | 'warning' = 'error'): null => {
    problems.add({ severity, code, file, line, column, message });
    return null;
  };
  if (text.length > MOST_CHARACTERS) return note('too-large', 'the file is larger than 50 MB');
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const nul = source.indexOf('\0');
  if (nul >= 0) {
    const line = source.slice(0, nul).split('\n').length;
    return note('not-text', 'the file holds a NUL character: it is not a text file', line, 1);
  }

  const delimiter = delimiterOf(source);
  const rows: CsvRow[] = [];
  try {
    parse(source, {
      delimiter,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: 1_000_000,
      on_record: (cells: string[], { lines }) => {
        // `lines` is the line on which the record ends.
        rows.push({ line: lines - lineBreaksIn(cells), cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return note('csv-syntax', syntaxMessage(error.code), lineOf(error, source), 1);
  }

  const head = rows.shift();
  if (head === undefined) return note('empty-file', 'the file is empty', 1, 1);
  if (rows.length === 0) return note('empty-table', 'the table has a header and no rows', head.line, 1);
  let lines: string[] | null = null;
  // Of a sheet people know the number of a column, not of a character.
  const inSheet = sheetReference(file) !== null;
  const table: CsvTable = {
    file,
    header: head.cells,
    rows,
    wrong: (row, cell, code, message, severity) => {
      const { line } = row ?? head;
      if (inSheet) return note(code, message, line, cell + 1, severity);
      lines ??= source.split('\n');
      return note(code, message, line, columnOf(lines[line - 1] ?? '', cell, delimiter), severity);
    },
  };
  const width = head.cells.length;
  const uneven = rows.filter(({ cells }) => cells.length !== width);
  for (const row of uneven) {
    const cell = Math.max(0, Math.min(row.cells.length, width) - 1);
    table.wrong(row, cell, 'csv-columns', `this row has ${row.cells.length} cells, the header has ${width}`);
  }
  return uneven.length > 0 ? null : table;
}

/** Where a cell begins in its line, from 1. */
function columnOf(line: string, cell: number, delimiter: string): number {
  let inQuotes = false;
  let at = 0;
  for (let seen = 0; at < line.length && seen < cell; at++) {
    if (line[at] === '"') inQuotes = !inQuotes;
    else if (!inQuotes && line[at] === delimiter) seen++;
  }
  while (line[at] === ' ') at++;
  return at + 1;
}

function delimiterOf(source: string): ',' | ';' {
  const header = source.slice(0, 10_000).trimStart().split('\n', 1)[0];
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
}

/** For a mark never closed, the line of the last one in the file, which must be it; else where the parser stopped. */
function lineOf(error: CsvError, source: string): number {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return Number(error.lines ?? 0);
  return source.slice(0, source.lastIndexOf('"')).split('\n').length;
}

function syntaxMessage(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is opened here and never closed';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return 'a row is longer than a million characters: look for a quotation mark never closed';
  return 'a quotation mark stands inside a cell: quote the whole cell and double the mark inside, as in "a ""b"""';
}
