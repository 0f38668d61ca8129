/** What each KPI of the tables means: the same words as in the catalogue. */
import { betterOf, unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';
import { unitIn } from './titles.ts';

export function definitionsSheet(tables: readonly Table[], currency: string | null, speech: Speech): Sheet {
  const { definitions: words, better } = speech.words.exports;
  const heads = [words.id, words.kpi, words.definition, words.formula, words.unit, words.better];
  const rows = metricsOf(tables).map((id) => [
    ...[id, speech.kpis.label(id), speech.kpis.definition(id), speech.kpis.formula(id)],
    ...[unitIn(unitOf(id, currency), speech), better[betterOf(id)]],
  ]);
  return {
    name: words.title,
    widths: [34, 34, 70, 48, 10, 10],
    frozen: 1,
    rows: [
      heads.map((value) => ({ value, strong: true })),
      ...rows.map((row) => row.map((value) => ({ value, wrap: true }))),
    ],
  };
}

/** In the order in which they come. */
function metricsOf(tables: readonly Table[]): string[] {
  const found = new Set<string>();
  for (const { columns, rows } of tables) {
    const at = columns.indexOf('metric');
    if (at < 0) continue;
    for (const row of rows) if (typeof row[at] === 'string') found.add(row[at]);
  }
  return [...found];
}
