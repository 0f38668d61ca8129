/** Tables of key results: what was asked, what is expected, how likely it is met; and week by week. */
import type { ComparisonResult, KeyResultResult } from '../../plan/comparison-result.ts';
import { ofPlans } from './of-plans.ts';
import { spreadCells, spreadColumns, type Table, type TableCell } from './table.ts';

export function keyResultsTable({ plans }: ComparisonResult): Table {
  return ofPlans('key-results', plans, {
    columns: [
      ...(['objective', 'key_result', 'text', 'kind', 'guardrail', 'by', 'metric', 'scope', 'name'] as const),
      ...(['window_from', 'window_to', 'relation', 'target', 'change', 'probability', 'probability_low'] as const),
      ...(['probability_high', 'replications', 'confidence', 'verdict'] as const),
      ...[...spreadColumns('projected'), ...spreadColumns('baseline')],
      ...(['step', 'delivered_p50', 'delivered_p90'] as const),
    ],
    rows: ({ keyResults, objectives }) =>
      keyResults.map((one) => {
        const objective = objectives.find((objective) => objective.keyResults.includes(one.id));
        return [objective?.objective ?? null, ...keyResultCells(one)];
      }),
  });
}

function keyResultCells(one: KeyResultResult): TableCell[] {
  const { metric, activity, interval } = one;
  const target = metric?.target;
  return [
    ...[one.id, one.text, one.kind, one.guardrail, one.by],
    ...[metric?.metric ?? null, metric?.scope ?? null, metric?.name ?? null],
    ...[metric?.window.from ?? null, metric?.window.to ?? null],
    ...[target?.relation ?? null, target?.value ?? null, target?.kind === 'change' ? target.change : null],
    ...[one.probability, interval?.low ?? null, interval?.high ?? null],
    ...[one.of, one.confidence, one.verdict],
    ...spreadCells(metric?.projected ?? null),
    ...spreadCells(metric?.baseline ?? null),
    ...[activity?.step ?? null, activity?.p50 ?? null, activity?.p90 ?? null],
  ];
}

/** The metric of each key result week by week, of the plan and of the baseline. */
export function trajectoriesTable({ plans }: ComparisonResult): Table {
  return ofPlans('trajectories', plans, {
    columns: [
      ...(['key_result', 'metric', 'scope', 'name', 'by', 'target', 'week_from', 'week_to'] as const),
      ...[...spreadColumns('plan'), ...spreadColumns('baseline')],
    ],
    rows: ({ trajectories }) =>
      trajectories.flatMap(({ keyResult, metric, scope, name, by, target, weeks }) =>
        weeks.map((week) => [
          ...[keyResult, metric, scope, name, by, target, week.from, week.to],
          ...[...spreadCells(week.plan), ...spreadCells(week.baseline)],
        ]),
      ),
  });
}
