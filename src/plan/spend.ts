import type { Period, Plan, Step } from '../documents/plan-terms.ts';
import { proportionOf } from '../statistics/proportion.ts';
import { spreadOf } from '../statistics/spread.ts';
import { endOf } from '../timeline/schedule.ts';
import type { Spend } from './comparison-result.ts';
import { countWithin, daysWithin } from './count-within.ts';
import { type Month, monthsOf, weeksOf } from './periods.ts';
import type { Told } from './readings.ts';

/** What a plan costs, month by month and in all, against its budget. Null before anything was rehearsed. */
export function spendOf(plan: Plan, told: Told, currency: string | null, confidence: number): Spend | null {
  const months = monthsOf(plan.horizon);
  const spent = told.rehearsed.map((_, r) => spentIn(plan, told, r));
  const cumulated = spent.map(runningSum);
  const totals = cumulated.map((row) => row[row.length - 1]!);
  const total = spreadOf(totals);
  if (total === null) return null;
  const limit = plan.budget?.limit ?? null;
  const within = limit === null ? 0 : totals.filter((sum) => sum <= limit).length;
  const column = (rows: readonly Float64Array[], m: number) => spreadOf(rows.map((row) => row[m]!))!;
  return {
    currency,
    limit,
    total,
    withinLimit: limit === null ? null : proportionOf(within, totals.length, confidence),
    months: months.map(({ month }, m) => ({ month, spent: column(spent, m), cumulated: column(cumulated, m) })),
  };
}

/** Money spent in each month of the horizon in one replication. */
export function spentIn(plan: Plan, told: Told, replication: number): Float64Array {
  const months = monthsOf(plan.horizon);
  const weeks = weeksOf(plan.horizon);
  const { begins, reading } = told.rehearsed[replication]!;
  const spent = new Float64Array(months.length);
  plan.steps.forEach((step, s) => {
    const active = activeDays(step, begins[s]!);
    // What never comes is paid for all the same, when it was to come.
    const paid = begins[s] === Number.POSITIVE_INFINITY ? step.day : begins[s]!;
    months.forEach((month, m) => {
      if (paid >= month.from && paid < month.to) spent[m]! += step.cost.once;
      const here = { from: Math.max(month.from, active.from), to: Math.min(month.to, active.to) };
      if (here.from >= here.to) return;
      spent[m]! += runningCost(step, month, here);
      for (const { amount, ...cell } of step.cost.perUnit) {
        spent[m]! += amount * countWithin(here, cell, weeks, { asked: told.asked, reading });
      }
    });
  });
  return spent;
}

/** A monthly cost is spread over all days of the calendar's month, those beyond the horizon too. */
function runningCost({ cost }: Step, month: Month, active: Period): number {
  return (cost.monthly * daysWithin(active, month)) / month.length;
}

function activeDays(step: Step, begins: number): Period {
  return { from: begins, to: endOf(step, begins) };
}

function runningSum(row: Float64Array): Float64Array {
  let sum = 0;
  return row.map((value) => (sum += value));
}
