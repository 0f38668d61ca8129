/** A result as sheets: what it is and how to repeat it, what the KPIs mean, and each table. */
import type { AnyResult } from '../../results/any-result.ts';
import type { Speech } from '../language/speech.ts';
import { aboutSheet } from './about-sheet.ts';
import { definitionsSheet } from './definitions-sheet.ts';
import { type Sheet, sheetNames } from './sheet.ts';
import type { Table } from './table.ts';
import { tableSheet } from './table-sheet.ts';
import { currencyOf } from './tables.ts';

export function workbookOf(result: AnyResult, tables: readonly Table[], speech: Speech): Sheet[] {
  const { tables: titles, about, definitions } = speech.words.exports;
  const currency = currencyOf(result);
  const names = sheetNames([about.title, definitions.title, ...tables.map(({ id }) => titles[id])]);
  return [
    aboutSheet(result, speech),
    definitionsSheet(tables, currency, speech),
    ...tables.map((table) => tableSheet(table, currency, speech)),
  ].map((sheet, i) => ({ ...sheet, name: names[i]! }));
}
