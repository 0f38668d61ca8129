import type { ScopeKind } from '../documents/scope-kind.ts';
import type { Estimate } from './estimate.ts';
import type { Remark } from './remark.ts';
import type { RunDetail } from './run-detail.ts';

/** What a run gives back: `ensaio.result/2` and `ensaio.compare/2`, the same objects in memory and in JSON. */

export type { Estimate, ScopeKind };

export interface ScopeResult {
  readonly scope: ScopeKind;
  /** Name of the channel, intent, team, site, journey or customer base; `all` for the whole. */
  readonly name: string;
  /** By metric id, in catalogue order. Only the metrics that make sense for this kind of scope and for what the model uses. */
  readonly metrics: Readonly<Record<string, Estimate>>;
  /** Empty for journeys and customer bases. */
  readonly intervals: readonly IntervalResult[];
}

export interface IntervalResult {
  /** `08:00`; the row of contacts and work outside opening hours is `outside` … `outside`. */
  readonly from: string;
  readonly to: string;
  readonly metrics: Readonly<Record<string, Estimate>>;
}

/** A closed-form figure beside the simulated one. */
export interface SanityLine {
  readonly formula: 'Erlang A' | 'Erlang C';
  readonly metric: string;
  readonly value: number | null;
  /** Why it differs from the simulation, or has no value; never empty. */
  readonly because: readonly Remark[];
}

export interface ScenarioIdentity {
  readonly name: string;
  readonly file: string;
  /** sha256 of the compiled model: equal models give equal numbers. */
  readonly fingerprint: string;
}

export interface RunResult {
  readonly schema: 'ensaio.result/2';
  readonly engine: string;
  readonly scenario: ScenarioIdentity;
  readonly seed: string;
  readonly replications: number;
  readonly confidence: number;
  /** One sentence, when a precision was asked: reached or not, and with how many replications. */
  readonly precision: {
    readonly metric: string;
    readonly asked: number;
    readonly reached: number | null;
    readonly met: boolean;
  } | null;
  /** Days of the calendar that count in each replication: what a count is a count of. */
  readonly days: number;
  /** Code of the currency of every amount of money; absent: none is stated. */
  readonly currency?: string;
  /** Contacts simulated in all replications, blocked ones left out. */
  readonly contacts: number;
  /** The service-level formula in use, by channel. */
  readonly serviceLevel: readonly {
    readonly channel: string;
    readonly formula: string;
    readonly within: number;
    readonly target: number | null;
    /** The formula in words, with its threshold. */
    readonly definition: Remark;
  }[];
  readonly scopes: readonly ScopeResult[];
  /** Share of each intent's handled contacts answered by each team. */
  readonly answeredBy: readonly { readonly intent: string; readonly team: string; readonly share: Estimate }[];
  readonly sanity: readonly SanityLine[];
  readonly warnings: readonly Remark[];
  readonly detail: RunDetail;
}

export type Verdict = 'better' | 'worse' | 'no evidence' | 'no data' | 'different';

export interface DifferenceRow {
  readonly scope: ScopeKind;
  readonly name: string;
  readonly metric: string;
  readonly baseline: Estimate;
  readonly candidate: Estimate;
  /** candidate − baseline, paired on the same customers. */
  readonly difference: Estimate;
  readonly verdict: Verdict;
}

export interface CompareResult {
  readonly schema: 'ensaio.compare/2';
  readonly engine: string;
  readonly seed: string;
  readonly replications: number;
  readonly confidence: number;
  /** How the half-widths of the differences allow for several of them being read at once. */
  readonly simultaneous: { readonly method: 'Bonferroni'; readonly comparisons: number };
  readonly baseline: RunResult;
  readonly candidates: readonly CandidateResult[];
}

export interface CandidateResult {
  readonly run: RunResult;
  readonly differences: readonly DifferenceRow[];
  /** Part of the baseline's contacts with people that is gone; absent where no scenario has self-service. */
  readonly netDeflection?: Estimate;
}
