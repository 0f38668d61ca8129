import type { Progress } from '../decide/options.ts';
import type { Horizon, Plan } from '../documents/plan-terms.ts';

/** One of those compared. The first is the baseline. */
export interface Alternative {
  /** Null for the baseline, and for a plain scenario that stands beside the plans. */
  readonly plan: Plan | null;
  readonly name: string;
  readonly file: string;
  readonly description?: string | null;
  /** sha256 of the scenario's content, of the baseline. */
  readonly lock?: string;
}

export interface ComparisonOptions {
  readonly seed: string;
  /** The most that any alternative has. */
  readonly replications: number;
  /** Level of every interval, as a fraction. */
  readonly confidence: number;
  readonly horizon: Horizon;
  readonly currency: string | null;
  /** How the best is selected. */
  readonly select: {
    /** `key results`: the part of them met, by weights; or a metric of the whole center. */
    readonly by: string;
    /** Least probability that it is the best, when it is better by the indifference zone. */
    readonly probability: number;
    /** A smaller difference is of no interest; in the unit of what is compared. */
    readonly indifference: number;
  };
  /** Plans that are clearly not the best are rehearsed no further. */
  readonly drop: boolean;
  /** Ends as soon as every key result is surely met or missed. */
  readonly untilSure: boolean;
  readonly signal?: AbortSignal;
  /** Counts rehearsals: replications of all alternatives. */
  readonly onProgress?: (progress: Progress) => void;
}
