/** Who is there, compiled: rosters by moment, and what makes people differ and come and go. */
export interface WorkforceModel {
  /** By moment of `Model.moments`: agents on duty when nobody is missing (planned shrinkage taken off, not rounded). */
  readonly roster: Float64Array;
  /**
   * By moment: agents paid, those on a paid break or absent included, while as many are in the company as at the start;
   * `Workforce.onPay` adds those in training and takes away those who have left.
   */
  readonly paid: Float64Array;
  /** Money an hour by moment, without overhead; null: not stated. */
  readonly wage: Float64Array | null;
  readonly overtime: number;
  /** True when nobody is ever missing, leaves, joins or differs: the roster is the truth. */
  readonly plain: boolean;
  readonly absence: number;
  readonly inDay: number;
  readonly headcount: number;
  /** Probability that a person leaves in a day. */
  readonly leavesPerDay: number;
  /** Whole agents hired: in the company from `day` (may be before 0 or beyond the horizon), answering from `ready` on. */
  readonly hires: readonly { readonly day: number; readonly ready: number; readonly agents: number }[];
  readonly learning: { readonly speed: number; readonly quality: number; readonly fullAfterDays: number } | null;
  readonly speedCv: number;
  /** Part slower for each hour since coming on duty. */
  readonly fatigue: number;
  /** Faster by a part while at least so many wait; Infinity: never. */
  readonly rushWhen: number;
  readonly rushFaster: number;
}
