/** The metric of each key result week by week, of the plan and of the baseline. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { type CsvCell, toCsv } from '../csv.ts';
import { spreadCells, spreadHeader } from './key-results-csv.ts';

const HEADER = [
  ...['plan', 'file', 'key_result', 'metric', 'scope', 'name', 'by', 'target', 'week_from', 'week_to'],
  ...[...spreadHeader('plan'), ...spreadHeader('baseline')],
];

export function trajectoriesCsv({ plans }: ComparisonResult): string {
  return toCsv(
    HEADER,
    plans.flatMap((plan) =>
      plan.trajectories.flatMap(({ keyResult, metric, scope, name, by, target, weeks }) =>
        weeks.map((week): CsvCell[] => [
          ...[plan.name, plan.file, keyResult, metric, scope, name, by, target, week.from, week.to],
          ...spreadCells(week.plan),
          ...spreadCells(week.baseline),
        ]),
      ),
    ),
  );
}
