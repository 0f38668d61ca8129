/** What `explain` gives back: `ensaio.explanation/2`. */
import type { ScopeKind } from '../documents/scope-kind.ts';
import type { Estimate } from '../metrics/result.ts';

export interface ExplanationResult {
  readonly schema: 'ensaio.explanation/2';
  readonly engine: string;
  readonly seed: string;
  readonly confidence: number;
  readonly replications: number;
  readonly plan: { readonly name: string; readonly file: string };
  readonly currency: string | null;
  /** Gain of each metric asked about, by step. */
  readonly attribution: {
    readonly method: 'all subsets' | 'sampled orders';
    readonly subsets: number;
    readonly metrics: readonly AttributionRow[];
  };
  /** Which uncertainty matters most, by key result. */
  readonly uncertainty: readonly {
    readonly keyResult: string;
    readonly metric: string;
    readonly variance: number | null;
    /** `groups`: effect sizes of each step, delivery, demand (assumptions), daily luck; and what they do together. */
    readonly shares: readonly { readonly group: string; readonly share: number; readonly halfWidth: number | null }[];
  }[];
  /** Where time and money go today, in the baseline. */
  readonly today: {
    readonly lines: readonly {
      readonly channel: string;
      /** It may wait over night: its hours are not those of customers on the line. */
      readonly deferred: boolean;
      readonly offered: number;
      readonly waitHours: number;
      readonly abandoned: number | null;
      readonly cost: number | null;
    }[];
    readonly teams: readonly {
      readonly team: string;
      readonly occupancy: number | null;
      readonly paidHours: number;
      readonly cost: number | null;
    }[];
  };
  /** What automating 10 points more of each intent would bring, by a bot that is there; largest first. */
  readonly automate: readonly {
    readonly intent: string;
    readonly bot: string;
    readonly channel: string;
    readonly from: number;
    readonly to: number;
    readonly metrics: readonly { readonly metric: string; readonly difference: Estimate }[];
  }[];
}

export interface AttributionRow {
  readonly metric: string;
  readonly scope: ScopeKind;
  readonly name: string;
  /** The key result it belongs to; null: asked for by itself. */
  readonly keyResult: string | null;
  readonly baseline: number | null;
  readonly plan: number | null;
  /** plan − baseline, which the Shapley parts add up to. */
  readonly gain: Estimate;
  readonly steps: readonly {
    readonly step: string;
    /** Mean over all orders in which steps may come of what it adds. */
    readonly shapley: Estimate;
    /** What is lost without it, all others in place. */
    readonly leaveOneOut: Estimate;
  }[];
}
