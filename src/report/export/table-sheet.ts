/** A table as a sheet: numbers as numbers, shown in their units; beside the id of each KPI its name and its unit. */
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { amountFormat, FORMATS, serialOf } from './cell-format.ts';
import { type ColumnId, kindOf } from './columns.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import type { Table, TableCell } from './table.ts';
import { titleOf, unitIn, wordIn } from './titles.ts';

const NARROWEST = 9;
const WIDEST = 48;
/** Rows whose length decides on the width of a column: reading all of a large table would bring nothing. */
const LOOKED_AT = 200;

export function tableSheet(table: Table, currency: string | null, speech: Speech): Sheet {
  const heads = table.columns.flatMap((id) => headsOf(id, currency, speech));
  const metricAt = table.columns.indexOf('metric');
  const rows = table.rows.map((row) => {
    const metric = metricAt < 0 ? null : row[metricAt];
    const unit = typeof metric === 'string' ? unitOf(metric, currency) : null;
    return table.columns.flatMap((id, c) => cellsOf(id, row[c] ?? null, { unit, before: row[c - 1] ?? null }, speech));
  });
  return {
    name: table.id,
    widths: heads.map((head, c) => widthOf([head, ...rows.slice(0, LOOKED_AT).map((row) => row[c]!)])),
    frozen: 1,
    rows: [heads, ...rows],
  };
}

/** The id of a KPI is followed by what it is called and its unit. */
function headsOf(id: ColumnId, currency: string | null, speech: Speech): SheetCell[] {
  const { kpi } = speech.words.common;
  const { unit } = speech.words.exports;
  const titles = [titleOf(id, currency, speech), ...(id === 'metric' ? [kpi, unit] : [])];
  return titles.map((value) => ({ value, strong: true }));
}

/** What decides on how a cell is shown: the unit of the row's KPI, and the cell before it. */
interface Beside {
  readonly unit: string | null;
  readonly before: TableCell;
}

function cellsOf(id: ColumnId, value: TableCell, { unit, before }: Beside, speech: Speech): SheetCell[] {
  const kind = kindOf(id);
  if (typeof value === 'number') {
    const format = kind === 'amount' ? amountFormat(unit, id) : FORMATS[kind];
    return [format === undefined ? { value } : { value, format }];
  }
  if (kind === 'metric') {
    const [label, named] =
      typeof value === 'string' ? [speech.kpis.label(value), unitIn(unit ?? '', speech)] : ['', ''];
    return [{ value }, { value: label || null }, { value: named || null }];
  }
  if (typeof value !== 'string') return [{ value }];
  if (kind === 'day') return [dayCell(value)];
  if (kind === 'word' || isTurning(id, before)) return [{ value: wordIn(value, speech) }];
  return [{ value }];
}

/** Where contacts are has a name, unless it is what became of them. */
function isTurning(id: ColumnId, stage: TableCell): boolean {
  return (id === 'from_name' || id === 'to_name') && (stage === 'self-service' || stage === 'outcome');
}

function dayCell(day: string): SheetCell {
  const serial = serialOf(day);
  return serial === null ? { value: day } : { value: serial, format: FORMATS.day };
}

/** In characters. Numbers are shown shorter than they are. */
function widthOf(cells: readonly SheetCell[]): number {
  const longest = Math.max(
    ...cells.map(({ value }) => (typeof value === 'string' ? [...value.slice(0, WIDEST)].length : 8)),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
