/** What a comparison of plans gives back: `ensaio.comparison/2`, the same objects in memory and in JSON. */
import type { WrittenEffect } from '../documents/plan-terms.ts';
import type { ScopeKind } from '../documents/scope-kind.ts';
import type { Remark } from '../metrics/remark.ts';
import type { DifferenceRow, Estimate } from '../metrics/result.ts';
import type { Proportion, ProportionVerdict } from '../statistics/proportion.ts';
import type { Spread } from '../statistics/spread.ts';

export interface ComparisonResult {
  readonly schema: 'ensaio.comparison/2';
  readonly engine: string;
  readonly seed: string;
  readonly confidence: number;
  /** Replications of the baseline: the most that any plan has. */
  readonly replications: number;
  /** First day and number of days; weeks begin every seven days from the first, the last may be shorter. */
  readonly horizon: { readonly start: string; readonly days: number };
  readonly currency: string | null;
  /** Contacts simulated, all replications of all alternatives, those read from the cache included. */
  readonly contacts: number;
  readonly simultaneous: { readonly method: 'Bonferroni'; readonly comparisons: number };
  readonly baseline: {
    readonly name: string;
    readonly file: string;
    /** sha256 of the scenario's content. */
    readonly lock: string;
    readonly replications: number;
    readonly metrics: readonly MetricRow[];
  };
  /** Plans, and plain scenarios put beside them, in the order given. */
  readonly plans: readonly PlanResult[];
  /** Null when fewer than two plans are compared. */
  readonly selection: Selection | null;
  readonly warnings: readonly Remark[];
}

export interface MetricRow {
  readonly scope: ScopeKind;
  readonly name: string;
  readonly metric: string;
  readonly estimate: Estimate;
}

export interface PlanResult {
  /** True for a scenario that stands beside the plans: it has no key results, steps or spend. */
  readonly plain: boolean;
  readonly name: string;
  readonly file: string;
  readonly description: string | null;
  readonly replications: number;
  /** Replications after which selection gave it up; null: it stayed to the end. */
  readonly droppedAfter: number | null;
  /** Over the horizon: baseline, plan, paired difference, verdict. */
  readonly metrics: readonly DifferenceRow[];
  /** What it takes for granted of the world, in the words of the plan: the same for every plan compared. */
  readonly assumptions: readonly WrittenEffect[];
  readonly objectives: readonly {
    readonly objective: string;
    readonly owner: string | null;
    readonly keyResults: readonly string[];
    /** P(all its key results that are no guardrails are met), with Wilson's interval at the confidence of the comparison. */
    readonly probability: Proportion;
  }[];
  readonly keyResults: readonly KeyResultResult[];
  /** Part of key results met, by their weights: what selection compares. Null without key results. */
  readonly score: Estimate | null;
  readonly spend: Spend | null;
  readonly gates: readonly GateResult[];
  readonly steps: readonly StepResult[];
  readonly trajectories: readonly Trajectory[];
  readonly reviews: readonly Review[];
  /** What is missing of the plan itself: a step without owner, cost, evidence … */
  readonly flags: readonly Remark[];
}

export type KeyResultVerdict = ProportionVerdict;

export interface KeyResultResult {
  readonly id: string;
  readonly text: string;
  /** The text is its author's; else it is made of the target, in English. */
  readonly worded: boolean;
  readonly kind: 'metric' | 'activity';
  readonly guardrail: boolean;
  readonly by: string;
  /** Share of replications that meet it, and its Wilson interval. */
  readonly probability: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Replications with data. */
  readonly of: number;
  /** What P is held against: *met* when the interval is at or above it, *missed* when below. */
  readonly confidence: number;
  readonly verdict: KeyResultVerdict;
  /** Of metrics: the value in the window, and the baseline's there. Null for activities. */
  readonly metric: {
    readonly metric: string;
    readonly scope: ScopeKind;
    readonly name: string;
    readonly window: { readonly from: string; readonly to: string };
    readonly target: { readonly relation: 'at least' | 'at most' } & (
      | { readonly kind: 'to'; readonly value: number }
      /** `value`: that of the baseline's mean; null without data on it. */
      | { readonly kind: 'change'; readonly change: number; readonly value: number | null }
    );
    /** Every week of the window is to meet it, not the window as a whole. */
    readonly everyWeek: boolean;
    readonly projected: Spread | null;
    readonly baseline: Spread | null;
  } | null;
  /** Of activities: the step, and the day on which it is delivered, over the replications in which it is. */
  readonly activity: { readonly step: string; readonly p50: string | null; readonly p90: string | null } | null;
}

export interface Spend {
  readonly currency: string | null;
  readonly limit: number | null;
  readonly total: Spread;
  /** P(total ≤ limit); null without a limit. */
  readonly withinLimit: Proportion | null;
  readonly months: readonly { readonly month: string; readonly spent: Spread; readonly cumulated: Spread }[];
}

export interface GateResult {
  readonly text: string;
  readonly left: number | null;
  readonly right: number | null;
  /** `undetermined`: the interval of a side reaches over the other. No data never passes. */
  readonly verdict: 'passed' | 'failed' | 'undetermined' | 'no data';
}

export interface StepResult {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly planned: { readonly start: string; readonly full: string };
  /** Days on which it begins to act, and on which it is rolled out to everybody, over replications in which it is at all. */
  readonly start: { readonly p10: string; readonly p50: string; readonly p90: string } | null;
  readonly full: { readonly p10: string; readonly p50: string; readonly p90: string } | null;
  /** Share of replications in which it is late, and in which it never comes within the horizon. */
  readonly late: number;
  readonly never: number;
  readonly after: readonly string[];
  /** What it changes, and why that is believed, in the words of the plan. */
  readonly changes: readonly WrittenEffect[];
  readonly evidence: string | null;
  /** Money at the start, by month and by unit of a metric; null where the plan says nothing of it. */
  readonly cost: {
    readonly once: number;
    readonly monthly: number;
    readonly perUnit: readonly {
      readonly amount: number;
      readonly metric: string;
      readonly scope: ScopeKind;
      readonly name: string;
    }[];
  } | null;
  readonly obstacles: readonly {
    readonly risk: string;
    readonly probability: number;
    readonly mitigation: string | null;
    readonly owner: string | null;
  }[];
  readonly flags: readonly Remark[];
}

/** The metric of a key result week by week. */
export interface Trajectory {
  readonly keyResult: string;
  readonly metric: string;
  readonly scope: ScopeKind;
  readonly name: string;
  readonly by: string;
  /** Absolute target; of a change: that of the baseline's mean in the window. */
  readonly target: number | null;
  readonly weeks: readonly {
    readonly from: string;
    readonly to: string;
    readonly plan: Spread | null;
    readonly baseline: Spread | null;
  }[];
}

export interface Review {
  readonly date: string;
  readonly about: string | null;
  /** What the plan expects by then, to be held against what is seen: of each metric result, the week before. */
  readonly expect: readonly { readonly keyResult: string; readonly spread: Spread | null }[];
  /** Steps that should have begun by then. */
  readonly begun: readonly string[];
}

/** Which plan is best, by the score (or a metric), with what guarantee. */
export interface Selection {
  /** `key results` (the score) or a metric of the whole center. */
  readonly by: string;
  readonly procedure: 'Kim–Nelson';
  /** Probability of a correct selection, when the best is better by the indifference zone or more. */
  readonly probability: number;
  readonly indifference: number;
  /** File of the plan; null while several are left when replications ran out. */
  readonly best: string | null;
  readonly left: readonly string[];
  readonly dropped: readonly { readonly file: string; readonly after: number }[];
  /** Replications of plans spent, and those a procedure of fixed size would have needed for the same promise. */
  readonly spent: number;
  readonly fixedSize: number | null;
}
