/** Figures of a result as rows: raw numbers and words, before they become a file of any kind. */
import type { Estimate } from '../../metrics/result.ts';
import type { Spread } from '../../statistics/spread.ts';
import { type CsvCell, toCsv } from '../csv.ts';
import { type ColumnId, SPREAD_PARTS, type SpreadOf } from './columns.ts';

/** Null is an empty cell: no data, or nothing to say. Days are texts, `2027-03-01`. */
export type TableCell = string | number | boolean | null;

export interface Table {
  readonly id: TableId;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly (readonly TableCell[])[];
}

export const TABLE_IDS = [
  ...(['kpis', 'intervals', 'weekdays', 'weeks', 'waits', 'flows', 'staffing', 'answered-by', 'formulas'] as const),
  ...(['differences', 'plans', 'objectives', 'key-results', 'trajectories', 'spend', 'steps', 'changes'] as const),
  ...(['gates', 'baseline', 'attribution', 'uncertainty', 'today-channels', 'today-teams', 'automate'] as const),
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** The table as CSV, under the ids of its columns. */
export function tableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return toCsv(
    columns,
    rows.map((row) => row.map((cell): CsvCell => (typeof cell === 'boolean' ? String(cell) : cell))),
  );
}

/** The columns of a spread, in the order of `spreadCells`. */
export function spreadColumns<T extends SpreadOf>(of: T): `${T}_${(typeof SPREAD_PARTS)[number]}`[] {
  return SPREAD_PARTS.map((part) => `${of}_${part}` as const);
}

export function spreadCells(spread: Spread | null): TableCell[] {
  return SPREAD_PARTS.map((part) => spread?.[part] ?? null);
}

/** Value and half-width. */
export function estimateCells(estimate: Pick<Estimate, 'value' | 'halfWidth'> | null): TableCell[] {
  return [estimate?.value ?? null, estimate?.halfWidth ?? null];
}
