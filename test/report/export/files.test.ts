import { parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/universal';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { xmlFilesOf } from '../../../src/documents/workbook/archive.ts';
import { serialOf } from '../../../src/report/export/cell-format.ts';
import { toExcel } from '../../../src/report/export/excel.ts';
import { toParquet } from '../../../src/report/export/parquet.ts';
import type { Sheet } from '../../../src/report/export/sheet.ts';
import { tablesOf } from '../../../src/report/export/tables.ts';
import { workbookOf } from '../../../src/report/export/workbook.ts';
import type { Language } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import type { AnyResult } from '../../../src/results/any-result.ts';
import { runResult } from '../fixture.ts';
import { HOSTILE, hostileComparison, sampleComparison } from '../plan/sample-result.ts';

async function read(bytes: Uint8Array) {
  const sheets = await readXlsxFile(new Uint8Array(bytes).buffer);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as unknown[][]]));
}

function workbook(result: AnyResult, language: Language = 'en'): Promise<Uint8Array> {
  return toExcel(workbookOf(result, tablesOf(result), speechIn(language)));
}

const RISKY = [
  '=1+2',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '<script>alert(1)</script>',
  '</t></si><si><t>',
  '\u001b[31m',
  '\u202Eabc',
];

afterEach(() => {
  vi.useRealTimers();
});

describe('an Excel workbook', () => {
  test('tells what it is and how to repeat it, then what the KPIs mean, then the tables', async () => {
    const sheets = await read(
      await workbook(runResult({ scenario: { name: 'Help desk', file: "my desk's.yaml", fingerprint: 'f00' } })),
    );
    expect([...sheets.keys()]).toEqual([
      'About',
      'Definitions',
      'KPIs',
      'By interval',
      'Who answers what',
      'Erlang beside',
    ]);
    const about = new Map(sheets.get('About')!.map(([what, value]) => [what, value]));
    expect(about.get('To repeat it')).toBe("ensaio run 'my desk'\\''s.yaml' -n 30 --seed 1 --confidence 95%");
    expect(about.get('Replications')).toBe(30);
    const level = sheets.get('Definitions')!.find(([id]) => id === 'service_level')!;
    expect(level.slice(1, 2)).toEqual(['Service level']);
    expect(level.slice(4)).toEqual(['%', 'higher']);
    const [head, ...rows] = sheets.get('KPIs')!;
    expect(head!.slice(0, 6)).toEqual(['Scope', 'Name', 'KPI id', 'KPI', 'Unit', 'Value']);
    expect(rows.find((row) => row[2] === 'service_level')!.slice(0, 7)).toEqual([
      ...['whole center', 'all', 'service_level', 'Service level', '%', 0.8243, 0.0061],
    ]);
  });

  test('speaks the language asked for; days are days', async () => {
    const sheets = await read(await workbook(sampleComparison(), 'pt-BR'));
    expect([...sheets.keys()].slice(0, 5)).toEqual(['Sobre', 'Definições', 'Planos', 'Objetivos', 'Resultados-chave']);
    const [head, first] = sheets.get('Resultados-chave')!;
    expect(first![head!.indexOf('Prazo')]).toEqual(new Date(Date.UTC(2027, 4, 30)));
    expect(first![head!.indexOf('Veredito')]).toBe('não atingido');
    expect(serialOf('2027-03-01')).toBe(46_447);
  });

  test('names are texts whatever they begin with: there is no formula in it', async () => {
    const rows = RISKY.map((value) => [{ value }]);
    const sheet: Sheet = { name: 'Names', widths: [20], frozen: 0, rows };
    const bytes = await toExcel([sheet]);
    const back = (await read(bytes)).get('Names')!;
    for (const [i, value] of RISKY.entries())
      expect(back[i]).toEqual([value.replaceAll('\t', '').replaceAll('\u001b', '')]);
    const hostile = await workbook(hostileComparison());
    for (const made of [bytes, hostile]) {
      for (const xml of xmlFilesOf(made).values()) expect(xml).not.toMatch(/<f[ >]|<script/);
    }
    expect((await read(hostile)).get('Plans')!.map(([name]) => name)).toContain(HOSTILE[1]);
  });

  test('a text longer than a cell can hold is cut; what is no number is empty', async () => {
    const rows = [
      [{ value: 'x'.repeat(40_000) }],
      [{ value: Number.POSITIVE_INFINITY }],
      [{ value: Number.NaN }],
      [{ value: 1 }],
    ];
    const back = (await read(await toExcel([{ name: 'A', widths: [], frozen: 0, rows }]))).get('A')!;
    expect(String(back[0]![0])).toHaveLength(32_767);
    expect(back.slice(1)).toEqual([[null], [null], [1]]);
  });

  test('equal results are equal bytes, whenever they are written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-04T08:00:00Z') });
    const first = await workbook(runResult());
    vi.setSystemTime(new Date('2031-12-24T18:30:44Z'));
    const second = await workbook(runResult());
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('a Parquet file', () => {
  test('holds the rows of the table, typed, under the ids of its columns', async () => {
    const table = tablesOf(sampleComparison()).find(({ id }) => id === 'plans')!;
    const bytes = toParquet(table, 'ensaio 1.2.3');
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('PAR1');
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ plan: 'Hire twenty agents', plain: false, replications: 40, dropped_after: 40 });
    expect(rows.map((row) => Object.values(row))).toEqual(table.rows.map((row) => [...row]));
  });
});
