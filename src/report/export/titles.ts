/** Columns and words of tables as people of a language read them. */
import type { ScopeKind } from '../../documents/scope-kind.ts';
import type { Speech } from '../language/speech.ts';
import { type ColumnId, isPlain, kindOf, spreadOf } from './columns.ts';
import { WEEKDAY_IDS } from './detail-tables.ts';

/** The head of a column, with its unit where all its rows have one. */
export function titleOf(id: ColumnId, currency: string | null, speech: Speech): string {
  const { columns, spread, units } = speech.words.exports;
  const title = isPlain(id) ? columns[id] : spread(spreadOf(id).of, spreadOf(id).part);
  switch (kindOf(id)) {
    case 'seconds':
      return `${title} (${units.seconds})`;
    case 'hours':
      return `${title} (${units.hours})`;
    case 'money':
      return currency === null ? title : `${title} (${currency})`;
    default:
      return title;
  }
}

/** A word of the program in the language; itself where it is none. */
export function wordIn(word: string, speech: Speech): string {
  const { common, exports, runCharts } = speech.words;
  const weekday = WEEKDAY_IDS.indexOf(word as (typeof WEEKDAY_IDS)[number]);
  if (weekday >= 0) return speech.dates.longWeekday(weekday);
  const scopes: Readonly<Record<string, string>> = common.scopes satisfies Readonly<Record<ScopeKind, string>>;
  for (const words of [scopes, common.verdicts, exports.words, runCharts.flow.stages, runCharts.flow.words]) {
    if (Object.hasOwn(words, word)) return (words as Readonly<Record<string, string>>)[word]!;
  }
  return word;
}

/** `seconds`, `%`, `BRL` … of the unit of a KPI. */
export function unitIn(unit: string, speech: Speech): string {
  const { units } = speech.words.exports;
  if (unit.startsWith('money ')) return unit.slice('money '.length);
  return Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : unit;
}
