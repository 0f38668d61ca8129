/** How a scenario names a table: a CSV file, or a sheet of an Excel workbook. */

/** A sheet of a workbook: `staff.xlsx` is its first, `staff.xlsx#Agents` the one of that name. */
export interface SheetReference {
  readonly file: string;
  /** Null: the first. */
  readonly sheet: string | null;
}

/** True for text that is meant as the name of a table. */
export function namesTable(value: unknown): value is string {
  return typeof value === 'string' && (/\.csv\s*$/i.test(value) || sheetReference(value) !== null);
}

/** Null of anything else. */
export function sheetReference(name: string): SheetReference | null {
  const [, file, sheet] = /^(.*\.xlsx)\s*(?:#(.*))?$/is.exec(name) ?? [];
  if (file === undefined) return null;
  return { file: file.trim(), sheet: (sheet ?? '').trim() || null };
}
