import type { Mark } from './marks.ts';
import type { Row } from './row.ts';

const HEADINGS = ['program', 'contacts', 'CPU s', 'contacts per CPU s', '× C limit', 'verified', 'wall s', 'peak MB'];

/** The rows as an aligned table. */
export function printRows(rows: readonly Row[]): string {
  const body = rows.map((row) => [
    row.name,
    millions(row.contacts),
    row.cpuSeconds.toFixed(3),
    millions(row.contactsPerCpuSecond),
    row.ratioToC === null ? '–' : row.ratioToC.toFixed(3),
    row.verified ? 'yes' : 'NO',
    row.wallSeconds.toFixed(2),
    row.peakMegabytes === null ? '–' : row.peakMegabytes.toFixed(0),
  ]);
  return aligned([HEADINGS, ...body]);
}

export function printMarks(marks: readonly Mark[]): string {
  const verdict = (met: boolean | null): string => (met === null ? 'not measured' : met ? 'met' : 'MISSED');
  const body = marks.map(({ mark, measured, asked, met }) => [mark, figure(measured), asked, verdict(met)]);
  return aligned([['mark', 'measured', 'asked', ''], ...body]);
}

function figure(measured: number | null): string {
  if (measured === null) return '–';
  return measured >= 1e5 ? millions(measured) : measured.toFixed(2);
}

function millions(count: number): string {
  return `${(count / 1e6).toFixed(2)} M`;
}

/** First column to the left, the others to the right. */
function aligned(cells: readonly (readonly string[])[]): string {
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return cells.map((row) => line(row).trimEnd()).join('\n');
}
