import type { Distribution } from '../random/distribution.ts';
import { parseAmount } from './amount.ts';
import type { Companions } from './companion.ts';
import type { CsvTable } from './csv-table.ts';
import { parseDuration } from './duration.ts';
import { found, named } from './found.ts';
import { didYouMean } from './nearest.ts';
import type { Spot } from './spot.ts';
import { namesTable } from './workbook/reference.ts';

/** Reads observed durations, each equally likely: a list, or a table with one column `seconds` or `value`. */
export function readEmpirical(spot: Spot, companions: Companions): Distribution | null {
  let values: (number | null)[];
  if (namesTable(spot.value)) {
    const table = companions.table(spot);
    if (table === null) return null;
    const column = observedColumn(table);
    if (column === null) return null;
    values = columnValues(table, column);
  } else {
    const items = spot.items();
    if (items.length === 0) {
      const what = Array.isArray(spot.value) ? 'an empty list' : found(spot.value);
      return spot.error('bad-parameters', `empirical takes a list of durations or a CSV file: found ${what}`);
    }
    values = items.map((item) => item.parse(parseDuration));
  }
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  return { kind: 'empirical', values: known.sort((a, b) => a - b) };
}

function observedColumn(table: CsvTable): number | null {
  const column = table.header.findIndex((name) => name === 'seconds' || name === 'value');
  if (column >= 0) return column;
  const hint = didYouMean(table.header[0], ['seconds', 'value']);
  return table.wrong(
    null,
    0,
    'csv-header',
    `expected a column \`seconds\` or \`value\`, found ${named(table.header)}${hint}`,
  );
}

function columnValues(table: CsvTable, column: number): (number | null)[] {
  const parser = table.header[column] === 'seconds' ? parseAmount : parseDuration;
  return table.rows.map((row) => {
    const parsed = parser(row.cells[column]);
    return parsed.ok ? parsed.value : table.wrong(row, column, parsed.code, parsed.message);
  });
}
