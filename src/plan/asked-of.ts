import type { Period, Plan } from '../documents/plan-terms.ts';
import type { Asked, AskedCell } from '../metrics/asked.ts';
import { monthsOf, weekBefore, weeksOf, weeksWithin } from './periods.ts';

/**
 * What is read of each replication of a plan: the whole horizon, its weeks and months (costs by the unit), the windows of
 * key results and the weeks of those that are to be met every week, and the week before each review. Each period once.
 */
export function askedOf(plan: Plan, cells: readonly AskedCell[]): Asked {
  const { horizon, keyResults, reviews } = plan;
  const all: Period[] = [{ from: 0, to: horizon.days }, ...weeksOf(horizon), ...monthsOf(horizon)];
  for (const result of keyResults) {
    if (result.kind === 'activity') continue;
    all.push(result.window);
    if (result.everyWeek) all.push(...weeksWithin(result.window));
  }
  all.push(...reviews.flatMap(({ day }) => weekBefore(day) ?? []));
  const periods = new Map(all.map(({ from, to }) => [`${from}-${to}`, { from, to }]));
  return { cells, periods: [...periods.values()] };
}
