import type { AnyResult } from '../../results/any-result.ts';
import { explanationTables } from './explanation-tables.ts';
import { comparisonTables } from './plan-tables.ts';
import { compareTables, runTables } from './run-tables.ts';
import type { Table } from './table.ts';

/** Every table of a result that has a row, in the order in which people want them. */
export function tablesOf(result: AnyResult): Table[] {
  return everyTableOf(result).filter(({ rows }) => rows.length > 0);
}

function everyTableOf(result: AnyResult): Table[] {
  switch (result.schema) {
    case 'ensaio.result/2':
      return runTables(result);
    case 'ensaio.compare/2':
      return compareTables(result);
    case 'ensaio.comparison/2':
      return comparisonTables(result);
    case 'ensaio.explanation/2':
      return explanationTables(result);
  }
}

/** Code of the currency of its amounts; null: none is stated. */
export function currencyOf(result: AnyResult): string | null {
  if (result.schema === 'ensaio.compare/2') return result.baseline.currency ?? null;
  return result.currency ?? null;
}
