/** What each plan costs, a row a month, and one for the total. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { type CsvCell, toCsv } from '../csv.ts';
import { spreadCells, spreadHeader } from './key-results-csv.ts';

const HEADER = ['plan', 'file', 'month', 'currency', ...spreadHeader('spent'), ...spreadHeader('cumulated'), 'budget'];

export function spendCsv({ plans }: ComparisonResult): string {
  return toCsv(
    HEADER,
    plans.flatMap(({ name, file, spend }): CsvCell[][] => {
      if (spend === null) return [];
      const { currency, limit, total } = spend;
      const row = (month: string, spent: CsvCell[], cumulated: CsvCell[]) => [
        ...[name, file, month, currency],
        ...spent,
        ...cumulated,
        limit,
      ];
      return [
        ...spend.months.map((one) => row(one.month, spreadCells(one.spent), spreadCells(one.cumulated))),
        row('total', spreadCells(total), spreadCells(total)),
      ];
    }),
  );
}
