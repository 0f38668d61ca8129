/** What a sheet may not hold, since nobody would see it in the table: found in its XML before it is read. */
import { WorkbookError } from './archive.ts';

const MOST_ROWS = 200_000;
const MOST_COLUMNS = 500;

/** Paths of the sheets of a workbook, in its order. */
export function sheetPaths(files: ReadonlyMap<string, string>): string[] {
  const targets = new Map<string, string>();
  for (const [, tag] of (files.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)) {
    const [id, target] = [attribute(tag!, 'Id'), attribute(tag!, 'Target')];
    if (id !== null && target !== null) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)];
  return sheets.map(([, tag]) => targets.get(attribute(tag!, '\\w+:id') ?? '') ?? '');
}

function attribute(tag: string, name: string): string | null {
  const [, , value] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(tag) ?? [];
  return value ?? null;
}

/** Rows and cells; a `>` within quotes does not end a tag. */
const PLACED = /<(?:\w+:)?(row|c)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)/g;
const PLACE = /(?:^|\s)r\s*=\s*(["'])(.*?)\1/s;

/** Of every file: a cell far away would make a table of millions of empty ones. @throws WorkbookError */
export function checkExtent(xml: string): void {
  let rows = 0;
  for (const [, kind, tag] of xml.matchAll(PLACED)) {
    if (kind === 'row') rows++;
    const place = PLACE.exec(tag!)?.[2] ?? '1';
    const [, letters, digits] = /^([A-Za-z]*)(\d+)$/.exec(place) ?? [];
    if (digits === undefined) throw new WorkbookError(`has a ${kind} at ${JSON.stringify(place.slice(0, 20))}`);
    if (Number(digits) > MOST_ROWS || rows > MOST_ROWS) throw new WorkbookError(`has more than ${MOST_ROWS} rows`);
    if (columnOf(letters!) > MOST_COLUMNS) throw new WorkbookError(`has more than ${MOST_COLUMNS} columns`);
  }
}

/** `A` is 1, `AA` 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.slice(0, 4).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Of the sheet that is read. @throws WorkbookError */
export function checkCells(xml: string): void {
  const [, merged] = /<(?:\w+:)?mergeCell\b[^>]*\bref="([^"]{1,40})"/.exec(xml) ?? [];
  if (merged !== undefined) throw new WorkbookError(`has merged cells (${merged}): unmerge them and fill each`);
  for (const [, tag, inner] of xml.matchAll(/<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(.*?)<\/(?:\w+:)?c>/gs)) {
    const error = /<(?:\w+:)?v>([^<]{1,20})</.exec(inner!)?.[1] ?? 'an error';
    throw new WorkbookError(`has ${error} in the cell ${attribute(tag!, 'r') ?? '?'}`);
  }
}
