import type { Companions } from './companion.ts';
import type { DayPlan } from './day-plan.ts';
import type { Calendar } from './scenario.ts';
import type { Weekday } from './schedule-terms.ts';

/** A plan for a day and the days it is for: all open ones, some weekdays, or one date. */
export type Part =
  | { readonly kind: 'open'; readonly plan: DayPlan }
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[]; readonly plan: DayPlan }
  | { readonly kind: 'date'; readonly date: string; readonly plan: DayPlan };

/** What a schedule is read against. */
export interface ScheduleSetting {
  readonly calendar: Calendar;
  readonly companions: Companions;
  /** Name of the column to use in a table with several, such as the team's. */
  readonly column: string;
  /** Names that other columns of the table may have. */
  readonly columns: readonly string[];
}
