/** Values that change with the clock, as a scenario states them. */

/** 0 is Monday … 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A value that changes with the clock. The last step that covers a moment gives the value; none covers it: no value. */
export type Schedule<T> = readonly ScheduleStep<T>[];
export interface ScheduleStep<T> {
  /** `every` day, some weekdays, or one date. */
  readonly days: 'every' | readonly Weekday[] | string;
  /** Seconds after midnight, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}
