import { describe, expect, test } from 'vitest';
import { type ColumnKind, kindOf } from '../../../src/report/export/columns.ts';
import { sheetNames } from '../../../src/report/export/sheet.ts';
import { TABLE_IDS } from '../../../src/report/export/table.ts';
import { tablesOf } from '../../../src/report/export/tables.ts';
import { titleOf } from '../../../src/report/export/titles.ts';
import { LANGUAGES } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { compareResult, runResult } from '../fixture.ts';
import { emptyComparison, hostileComparison, sampleComparison, sampleExplanation } from '../plan/sample-result.ts';
import { detailSample } from './detail.ts';

const RESULTS = {
  run: runResult({ detail: detailSample() }),
  compare: compareResult(),
  plans: sampleComparison(),
  hostile: hostileComparison(),
  empty: emptyComparison(),
  explanation: sampleExplanation(),
};

const TEXTS: readonly ColumnKind[] = ['text', 'word', 'metric', 'day'];

describe.each(Object.entries(RESULTS))('tables of %s', (_, result) => {
  test.each(
    tablesOf(result).map((table) => [table.id, table] as const),
  )('%s: every cell is of its column', (_, table) => {
    expect(new Set(table.columns).size).toBe(table.columns.length);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      for (const [c, cell] of row.entries()) {
        if (cell === null) continue;
        const kind = kindOf(table.columns[c]!);
        expect([table.columns[c], typeof cell]).toEqual([
          table.columns[c],
          TEXTS.includes(kind) ? 'string' : kind === 'yes or no' ? 'boolean' : 'number',
        ]);
      }
    }
  });
});

test('a comparison has the tables of every scenario, with its name', () => {
  const kpis = tablesOf(RESULTS.compare).find(({ id }) => id === 'kpis')!;
  expect(kpis.columns[0]).toBe('scenario');
  expect(new Set(kpis.rows.map(([scenario]) => scenario))).toEqual(new Set(['Help desk', 'Morning peak']));
});

test.each(LANGUAGES)('%s: every table and column has a title of its own; sheets may be called so', (language) => {
  const speech = speechIn(language);
  const titles = TABLE_IDS.map((id) => speech.words.exports.tables[id]);
  expect(sheetNames(titles)).toEqual(titles.map((title, i) => (titles.indexOf(title) === i ? title : `${title} 2`)));
  for (const result of Object.values(RESULTS)) {
    for (const { id, columns } of tablesOf(result)) {
      const heads = columns.map((column) => titleOf(column, 'BRL', speech));
      expect([id, new Set(heads).size]).toEqual([id, heads.length]);
      expect(heads.join()).not.toMatch(/undefined|\[object/);
    }
  }
});

test('names of sheets are legal, short and each of its own, whatever they are to be', () => {
  const names = sheetNames([
    'a[b]:c*d?e/f\\g',
    "'quoted'",
    'Long '.repeat(20),
    'Long '.repeat(20),
    'KPIS',
    'kpis',
    '',
    '\u0007',
    '😀'.repeat(30),
  ]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
});
