/** Tables of steps: when they come, what they change and why that is believed. */
import type { ComparisonResult, StepResult } from '../../plan/comparison-result.ts';
import { ofPlans } from './of-plans.ts';
import type { Table, TableCell } from './table.ts';

export function stepsTable({ plans }: ComparisonResult): Table {
  return ofPlans('steps', plans, {
    columns: [
      ...(['step', 'text', 'owner', 'planned_start', 'planned_full', 'start_p10', 'start_p50', 'start_p90'] as const),
      ...(['full_p10', 'full_p50', 'full_p90', 'late', 'never', 'after', 'evidence'] as const),
      ...(['cost_once', 'cost_monthly'] as const),
    ],
    rows: ({ steps }) => steps.map(stepCells),
  });
}

function stepCells({ id, text, owner, planned, start, full, late, never, after, evidence, cost }: StepResult) {
  return [
    ...[id, text, owner, planned.start, planned.full, ...dayCells(start), ...dayCells(full)],
    ...[late, never, after.join(', ') || null, evidence],
    ...[cost?.once ?? null, cost?.monthly ?? null],
  ];
}

function dayCells(days: StepResult['start']): TableCell[] {
  return [days?.p10 ?? null, days?.p50 ?? null, days?.p90 ?? null];
}

/** What each step changes; rows without a step are what the plan takes for granted of the world. */
export function changesTable({ plans }: ComparisonResult): Table {
  return ofPlans('changes', plans, {
    columns: ['step', 'path', 'operation', 'today', 'amount', 'why'],
    rows: ({ steps, assumptions }) =>
      [{ id: null, changes: assumptions }, ...steps].flatMap(({ id, changes }) =>
        changes.map(({ path, operation, today, amount, why }) => [id, path, operation, today, amount, why]),
      ),
  });
}
