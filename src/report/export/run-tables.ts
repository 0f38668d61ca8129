/** Tables of runs: KPIs, who answered whom, formulas beside them, and the differences between runs. */
import type { CompareResult, Estimate, RunResult } from '../../metrics/result.ts';
import { runLabels } from '../run-label.ts';
import type { ColumnId } from './columns.ts';
import { detailTables } from './detail-tables.ts';
import { estimateCells, type Table, type TableCell } from './table.ts';

const FIGURES = ['value', 'half_width', 'confidence', 'numerator', 'denominator'] as const;
const KPIS: readonly ColumnId[] = ['scope', 'name', 'metric', ...FIGURES];
const INTERVALS: readonly ColumnId[] = ['scope', 'name', 'from', 'to', 'metric', ...FIGURES];

export function runTables(run: RunResult): Table[] {
  return [...kpiTables(run), ...detailTables(run.detail), ...besideTables(run)];
}

/** The differences, then the tables of every run, each row with the scenario it is of. */
export function compareTables(result: CompareResult): Table[] {
  const runs = [result.baseline, ...result.candidates.map(({ run }) => run)];
  const labels = runLabels(runs);
  const [first, ...others] = runs.map(runTables);
  const tables = first!.map(({ id, columns, rows }, i) => ({
    id,
    columns: ['scenario', ...columns] as const,
    rows: [rows, ...others.map((tables) => tables[i]!.rows)].flatMap((own, r) =>
      own.map((row): TableCell[] => [labels[r]!, ...row]),
    ),
  }));
  return [differencesTable(result), ...tables];
}

/** The paired differences: one row a KPI, candidate and scope. */
export function differencesTable(result: CompareResult): Table {
  const labels = runLabels([result.baseline, ...result.candidates.map(({ run }) => run)]);
  return {
    id: 'differences',
    columns: [
      ...(['candidate', 'scope', 'name', 'metric', 'baseline_value', 'baseline_half_width'] as const),
      ...(['candidate_value', 'candidate_half_width', 'difference', 'difference_half_width'] as const),
      ...(['confidence', 'verdict'] as const),
    ],
    rows: result.candidates.flatMap(({ differences }, c) =>
      differences.map(({ scope, name, metric, baseline, candidate, difference, verdict }) => [
        ...[labels[c + 1]!, scope, name, metric],
        ...[...estimateCells(baseline), ...estimateCells(candidate), ...estimateCells(difference)],
        ...[difference.confidence, verdict],
      ]),
    ),
  };
}

function kpiTables({ scopes }: RunResult): Table[] {
  const kpis = scopes.flatMap(({ scope, name, metrics }) =>
    Object.entries(metrics).map(([metric, estimate]) => [scope, name, metric, ...figures(estimate)]),
  );
  const intervals = scopes.flatMap(({ scope, name, intervals }) =>
    intervals.flatMap(({ from, to, metrics }) =>
      Object.entries(metrics).map(([metric, estimate]) => [scope, name, from, to, metric, ...figures(estimate)]),
    ),
  );
  return [
    { id: 'kpis', columns: KPIS, rows: kpis },
    { id: 'intervals', columns: INTERVALS, rows: intervals },
  ];
}

function besideTables({ answeredBy, sanity }: RunResult): Table[] {
  return [
    {
      id: 'answered-by',
      columns: ['intent', 'team', 'share', 'share_half_width'],
      rows: answeredBy.map(({ intent, team, share }) => [intent, team, ...estimateCells(share)]),
    },
    {
      id: 'formulas',
      columns: ['formula', 'metric', 'value'],
      rows: sanity.map(({ formula, metric, value }) => [formula, metric, value]),
    },
  ];
}

function figures({ value, halfWidth, confidence, numerator, denominator }: Estimate): TableCell[] {
  return [value, halfWidth, confidence, numerator, denominator];
}
