import type { CustomerBase } from '../documents/demand-terms.ts';
import type { CustomerBaseModel } from './behaviour-model.ts';

const WEEK = 7;

/** What a week brings and takes, day by day: a daily part that compounds to the weekly one. */
export function customerBases(bases: readonly CustomerBase[]): CustomerBaseModel[] {
  return bases.map(({ name, active, joins, churn, leavesAfter }) => ({
    name,
    active,
    joins: joins / WEEK,
    churn: 1 - Math.exp(Math.log1p(-churn) / WEEK),
    leavesResolved: leavesAfter.resolved,
    leavesUnresolved: leavesAfter.unresolved,
    leavesAbandoned: leavesAfter.abandoned,
  }));
}
