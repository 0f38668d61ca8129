/** Tables of a comparison of plans that every plan has a row or more of. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { keyResultsTable, trajectoriesTable } from './key-result-tables.ts';
import { OF_PLAN, ofPlans } from './of-plans.ts';
import { changesTable, stepsTable } from './step-tables.ts';
import { estimateCells, spreadCells, spreadColumns, type Table, type TableCell } from './table.ts';

export function comparisonTables(result: ComparisonResult): Table[] {
  return [
    plansTable(result),
    objectivesTable(result),
    keyResultsTable(result),
    planDifferencesTable(result),
    trajectoriesTable(result),
    spendTable(result),
    stepsTable(result),
    changesTable(result),
    gatesTable(result),
    baselineTable(result),
  ];
}

/** Every KPI of every plan against the baseline. */
export function planDifferencesTable({ plans }: ComparisonResult): Table {
  return {
    id: 'differences',
    columns: [
      ...[
        ...OF_PLAN,
        ...(['replications', 'scope', 'name', 'metric', 'baseline_value', 'baseline_half_width'] as const),
      ],
      ...(['plan_value', 'plan_half_width', 'difference', 'difference_half_width', 'confidence', 'verdict'] as const),
    ],
    rows: plans.flatMap((plan) =>
      plan.metrics.map(({ scope, name, metric, baseline, candidate, difference, verdict }) => [
        ...[plan.name, plan.file, plan.replications, scope, name, metric],
        ...[...estimateCells(baseline), ...estimateCells(candidate), ...estimateCells(difference)],
        ...[difference.confidence, verdict],
      ]),
    ),
  };
}

/** What each plan costs, a row a month, and one for the total. */
export function spendTable({ plans }: ComparisonResult): Table {
  return {
    id: 'spend',
    columns: [...OF_PLAN, 'month', 'currency', ...spreadColumns('spent'), ...spreadColumns('cumulated'), 'budget'],
    rows: plans.flatMap(({ name, file, spend }) => {
      if (spend === null) return [];
      const row = (month: string, spent: TableCell[], cumulated: TableCell[]): TableCell[] => [
        ...[name, file, month, spend.currency],
        ...[...spent, ...cumulated, spend.limit],
      ];
      const total = spreadCells(spend.total);
      return [
        ...spend.months.map((one) => row(one.month, spreadCells(one.spent), spreadCells(one.cumulated))),
        row('total', total, total),
      ];
    }),
  };
}

function plansTable({ plans }: ComparisonResult): Table {
  return {
    id: 'plans',
    columns: [
      ...([...OF_PLAN, 'plain', 'description', 'replications', 'dropped_after', 'score', 'score_half_width'] as const),
      ...(['currency', ...spreadColumns('total'), 'budget'] as const),
      ...(['within_budget', 'within_budget_low', 'within_budget_high'] as const),
    ],
    rows: plans.map(({ name, file, plain, description, replications, droppedAfter, score, spend }) => [
      ...[name, file, plain, description, replications, droppedAfter, ...estimateCells(score)],
      ...[spend?.currency ?? null, ...spreadCells(spend?.total ?? null), spend?.limit ?? null],
      ...[spend?.withinLimit?.value ?? null, spend?.withinLimit?.low ?? null, spend?.withinLimit?.high ?? null],
    ]),
  };
}

function objectivesTable({ plans }: ComparisonResult): Table {
  return ofPlans('objectives', plans, {
    columns: ['objective', 'owner', 'key_result', 'probability', 'probability_low', 'probability_high'],
    rows: ({ objectives }) =>
      objectives.map(({ objective, owner, keyResults, probability }) => [
        ...[objective, owner, keyResults.join(', ')],
        ...[probability.value, probability.low, probability.high],
      ]),
  });
}

function gatesTable({ plans }: ComparisonResult): Table {
  return ofPlans('gates', plans, {
    columns: ['gate', 'left', 'right', 'verdict'],
    rows: ({ gates }) => gates.map(({ text, left, right, verdict }) => [text, left, right, verdict]),
  });
}

function baselineTable({ baseline }: ComparisonResult): Table {
  return {
    id: 'baseline',
    columns: ['scope', 'name', 'metric', 'value', 'half_width'],
    rows: baseline.metrics.map(({ scope, name, metric, estimate }) => [
      scope,
      name,
      metric,
      ...estimateCells(estimate),
    ]),
  };
}
