/**
 * What becomes of a plan in one replication: when each step begins to act and is rolled out, and which values of the
 * scenario hold from which day on.
 */
export interface Realisation {
  /** By step: the day it begins to act, and the day it is rolled out to everybody; Infinity: never, or not in the horizon. */
  readonly begins: Float64Array;
  readonly full: Float64Array;
  /** Ascending by day; the first is day 0. Values hold until the next. Days on which nothing changes are left out. */
  readonly phases: readonly Phase[];
}

/** Values of the scenario, by index into `Plan.values`; one not named is the scenario's own. */
export interface Phase {
  readonly day: number;
  readonly values: ReadonlyMap<number, number | string | boolean>;
}
