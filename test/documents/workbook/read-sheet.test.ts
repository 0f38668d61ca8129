import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readSheet } from '../../../src/documents/workbook/read-sheet.ts';
import { namesTable, sheetReference } from '../../../src/documents/workbook/reference.ts';
import { checkCells, checkExtent } from '../../../src/documents/workbook/sheet-checks.ts';

type Cell = string | number | boolean | null | { value: Date; format: string } | { formula: string };

async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const blob = await writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cellOf(cell) : cell))),
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(cell: { value: Date; format: string } | { formula: string }) {
  return 'formula' in cell
    ? { type: 'Formula' as const, value: cell.formula }
    : { type: Date, value: cell.value, format: cell.format };
}

/** A time of day as Excel keeps it: on its day 0. */
function clock(hours: number, minutes: number, seconds = 0): Cell {
  return { value: new Date(Date.UTC(1899, 11, 30, hours, minutes, seconds)), format: 'hh:mm' };
}

describe('a sheet becomes the CSV text that people would have written', () => {
  test('texts, numbers with their digits, empty rows and cells', async () => {
    const bytes = await workbook({
      Agents: [
        ['time', 'front, phone', 'a "quoted" one', 'two\nlines'],
        ['08:00', 12, 0.1, 1234567.891],
        [null, null, null, null],
        ['09:00', null, true, 3],
      ],
    });
    expect(await readSheet(bytes, null)).toBe(
      'time,"front, phone","a ""quoted"" one",two lines\n08:00,12,0.1,1234567.891\n\n09:00,,true,3\n',
    );
  });

  test('times of day, days, and both', async () => {
    const rows: Cell[][] = [0, 8, 17, 23].map((hour) => [clock(hour, 30), clock(hour, 0, 15)]);
    rows.push([
      { value: new Date(Date.UTC(1899, 11, 31)), format: '[h]:mm' },
      { value: new Date(Date.UTC(2027, 0, 4)), format: 'yyyy-mm-dd' },
      { value: new Date(Date.UTC(2027, 0, 4, 8, 3, 12)), format: 'yyyy-mm-dd hh:mm:ss' },
    ]);
    expect((await readSheet(await workbook({ Times: rows }), 'Times')).split('\n')).toEqual([
      ...['00:30,00:00:15,', '08:30,08:00:15,', '17:30,17:00:15,', '23:30,23:00:15,'],
      ...['24:00,2027-01-04,2027-01-04T08:03:12', ''],
    ]);
  });

  test('of the name asked for', async () => {
    const bytes = await workbook({ Notes: [['not this']], 'Agents 2027': [['time', 'agents']] });
    expect(await readSheet(bytes, 'Agents 2027')).toBe('time,agents\n');
    await expect(readSheet(bytes, 'Agents')).rejects.toThrow(
      'has no sheet `Agents`: it has `Notes` and `Agents 2027`; did you mean `Agents 2027`?',
    );
  });
});

test.each([
  ['<row r="1048576"><c r="A1048576"/></row>', 'has more than 200000 rows'],
  ["<row a='>' r='99999999999'/>", 'has more than 200000 rows'],
  ['<x:row r = "1"><x:c t="n" r="XFD1"/></x:row>', 'has more than 500 columns'],
  ['<row r="1"><c r="ZZZZZZZZ1"/></row>', 'has more than 500 columns'],
  ['<row r="&#57;99999999"/>', 'has a row at "&#57;99999999"'],
  ['<row/>'.repeat(200_001), 'has more than 200000 rows'],
])('cells far away are refused before they are read: %.40s', (xml, message) => {
  expect(() => checkExtent(xml)).toThrow(message);
  expect(() => checkExtent('<row r="1"><c r="A1" t="s"><v>3</v></c><c/></row>')).not.toThrow();
});

test('an error in a cell is told with its place', () => {
  expect(() => checkCells('<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toThrow('has #DIV/0! in the cell B2');
});

describe('what is no workbook, or hides something, is refused', () => {
  test.each([
    ['text', 'time,agents\n08:00,3\n'],
    ['an archive that is cut', null],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    const whole = await workbook({ A: [['time']] });
    const bytes = text === null ? whole.slice(0, 300) : new TextEncoder().encode(text);
    await expect(readSheet(bytes, null)).rejects.toThrow('is not an Excel workbook (.xlsx)');
  });

  test('an archive with damaged files', async () => {
    const bytes = await workbook({ A: [['time']] });
    bytes.fill(7, 60, 300);
    await expect(readSheet(bytes, null)).rejects.toThrow(/is damaged|cannot be read/);
  });

  test('an archive that says it is larger than it may be, and one that is larger than it says', async () => {
    const large = changed(await workbook({ A: [['time']] }), (view, entry) =>
      view.setUint32(entry + 24, 0x7fff_ffff, true),
    );
    await expect(readSheet(large, null)).rejects.toThrow('is larger than 100 MB when unpacked');
    const lying = changed(await workbook({ A: [['time']] }), (view, entry) => view.setUint32(entry + 24, 5, true));
    await expect(readSheet(lying, null)).rejects.toThrow('is damaged');
  });

  test('merged cells', async () => {
    const blob = await writeXlsxFile([
      {
        sheet: 'A',
        data: [
          [{ value: 'agents', columnSpan: 2 }, null],
          ['08:00', 2],
        ],
      },
    ]).toBlob();
    await expect(readSheet(new Uint8Array(await blob.arrayBuffer()), null)).rejects.toThrow('has merged cells (A1:B1)');
  });

  test('a formula without a value is an empty cell', async () => {
    expect(await readSheet(await workbook({ A: [['time', { formula: '1+1' }, 3]] }), null)).toBe('time,,3\n');
  });
});

/** The archive with the central directory of each file changed. */
function changed(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}

test.each([
  ['data/agents.csv', true, null],
  ['data/agents.XLSX', true, { file: 'data/agents.XLSX', sheet: null }],
  ['agents.xlsx#Week 1', true, { file: 'agents.xlsx', sheet: 'Week 1' }],
  ['agents.xlsx # Week 1 ', true, { file: 'agents.xlsx', sheet: 'Week 1' }],
  ['agents.xls', false, null],
  ['08:00', false, null],
])('%s names a table: %s', (name, names, reference) => {
  expect(namesTable(name)).toBe(names);
  expect(sheetReference(name)).toEqual(reference);
});
