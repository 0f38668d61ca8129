/**
 * Rows as CSV (RFC 4180, CRLF). Numbers stay numbers, to full precision. Text that a spreadsheet would take for a formula
 * (it begins with = + - @ or a tab or return) gets an apostrophe before it, as OWASP advises against CSV injection.
 */
export type CsvCell = string | number | null;

export function toCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  let text = line(header);
  for (const row of rows) text += line(row);
  return text;
}

function line(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
