/** Tables whose rows belong to plans. */
import type { PlanResult } from '../../plan/comparison-result.ts';
import type { ColumnId } from './columns.ts';
import type { Table, TableCell } from './table.ts';

/** Before the columns of what is told of a plan. */
export const OF_PLAN = ['plan', 'file'] as const;

/** Rows that each plan has several of, with the plan before them. */
export function ofPlans(
  id: Table['id'],
  plans: readonly PlanResult[],
  own: { readonly columns: readonly ColumnId[]; readonly rows: (plan: PlanResult) => readonly TableCell[][] },
): Table {
  return {
    id,
    columns: [...OF_PLAN, ...own.columns],
    rows: plans.flatMap((plan) => own.rows(plan).map((row) => [plan.name, plan.file, ...row])),
  };
}
