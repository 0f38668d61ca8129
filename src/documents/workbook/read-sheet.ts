/**
 * A sheet of an Excel workbook as the CSV text that people would have written: a line a row, so that problems are told by
 * row and column. Formulas count by the value they had when the workbook was saved.
 */
import readXlsxFile, { InvalidSpreadsheetError } from 'read-excel-file/universal';
import { backticked, named } from '../found.ts';
import { didYouMean } from '../nearest.ts';
import { WorkbookError, xmlFilesOf } from './archive.ts';
import { type CellValue, cellText } from './cell-text.ts';
import { checkCells, checkExtent, sheetPaths } from './sheet-checks.ts';

const LARGEST = 50_000_000;

/**
 * @param name of the sheet; null: the first
 * @throws WorkbookError, whose message ends a sentence that begins with the workbook's name
 */
export async function readSheet(workbook: Uint8Array, name: string | null): Promise<string> {
  // 1. What it holds, before anybody believes it.
  if (workbook.byteLength > LARGEST) throw new WorkbookError('is larger than 50 MB');
  const files = xmlFilesOf(workbook);
  for (const xml of files.values()) checkExtent(xml);

  // 2. The sheet.
  const sheets = await sheetsOf(workbook);
  const place = name === null ? 0 : sheets.findIndex(({ sheet }) => sheet === name);
  const found = sheets[place];
  if (found === undefined)
    throw noSheet(
      name,
      sheets.map(({ sheet }) => sheet),
    );
  checkCells(files.get(sheetPaths(files)[place] ?? '') ?? '');

  // 3. Its rows; an empty one stays as an empty line.
  return found.data.map((row) => lineOf(row as readonly unknown[] as readonly CellValue[])).join('');
}

async function sheetsOf(workbook: Uint8Array) {
  try {
    // The library takes a buffer of its own.
    return await readXlsxFile(new Uint8Array(workbook).buffer);
  } catch (error) {
    const why = error instanceof InvalidSpreadsheetError ? `: ${error.message}` : '';
    throw new WorkbookError(`cannot be read as an Excel workbook${why}`);
  }
}

function noSheet(name: string | null, sheets: readonly string[]): WorkbookError {
  if (name === null) return new WorkbookError('has no sheet');
  return new WorkbookError(`has no sheet ${backticked(name)}: it has ${named(sheets)}${didYouMean(name, sheets)}`);
}

function lineOf(row: readonly CellValue[]): string {
  const cells = row.map(cellText);
  if (cells.every((cell) => cell === '')) return '\n';
  return `${cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
