/** Sheets as an Excel workbook (.xlsx): equal sheets are equal bytes. */
import writeXlsxFile from 'write-excel-file/universal';
import type { Sheet, SheetCell } from './sheet.ts';
import { withoutDates } from './zip-dates.ts';

/** What a cell of Excel can hold. */
const MOST_CHARACTERS = 32_767;
const HEAD = '#E8EAED';

export async function toExcel(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(
    sheets.map(({ name, widths, frozen, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: frozen,
      data: rows.map((row) => row.map(cellOf)),
    })),
  ).toBlob();
  return withoutDates(new Uint8Array(await blob.arrayBuffer()));
}

/** A text is a cell of texts whatever it begins with: only a cell of type `Formula` is computed, and there is none. */
function cellOf({ value, format, strong, wrap }: SheetCell) {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  const style = {
    ...(strong === true ? { fontWeight: 'bold' as const, backgroundColor: HEAD, alignVertical: 'top' as const } : {}),
    ...(wrap === true ? { wrap: true, align: 'left' as const, alignVertical: 'top' as const } : {}),
  };
  if (typeof value === 'string') return { ...style, type: String, value: value.slice(0, MOST_CHARACTERS) };
  if (typeof value === 'boolean') return { ...style, type: Boolean, value };
  return { ...style, type: Number, value, ...(format === undefined ? {} : { format }) };
}
