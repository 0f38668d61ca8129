/** A table as Parquet (https://parquet.apache.org), for data frames: columns under their ids, each of one type. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { type ColumnKind, kindOf } from './columns.ts';
import type { Table } from './table.ts';

type ParquetType = 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN';

/** Days are texts, as in CSV: readers differ in what they make of dates. */
const TYPES: Readonly<Record<ColumnKind, ParquetType>> = {
  text: 'STRING',
  word: 'STRING',
  metric: 'STRING',
  day: 'STRING',
  'yes or no': 'BOOLEAN',
  count: 'INT32',
  number: 'DOUBLE',
  amount: 'DOUBLE',
  money: 'DOUBLE',
  share: 'DOUBLE',
  change: 'DOUBLE',
  seconds: 'DOUBLE',
  hours: 'DOUBLE',
};

/** @param engine name and version of the program that made the figures, which the file then tells */
export function toParquet({ id, columns, rows }: Table, engine: string): Uint8Array {
  const bytes = parquetWriteBuffer({
    columnData: columns.map((column, c) => ({
      name: column,
      type: TYPES[kindOf(column)],
      data: rows.map((row) => finite(row[c] ?? null)),
    })),
    kvMetadata: [{ key: 'table', value: id }],
    createdBy: engine,
  });
  return new Uint8Array(bytes);
}

/** Without a bound is no number that every reader takes. */
function finite<T>(cell: T): T | null {
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
}
