/** What a diff of two results gives back: `ensaio.diff/1`, the same objects in memory and in JSON. */
import type { ScopeKind } from '../documents/scope-kind.ts';
import type { ResultKind } from './any-result.ts';
import type { Area } from './other-values.ts';

export const DIFF_SCHEMA = 'ensaio.diff/1';

export interface DiffResult {
  readonly schema: typeof DIFF_SCHEMA;
  /** The kind of both results. */
  readonly kind: ResultKind;
  readonly before: { readonly file: string };
  readonly after: { readonly file: string };
  /** Code of the currency of amounts, when it is that of both. */
  readonly currency: string | null;
  /** Not a value differs, but perhaps the names of files. */
  readonly same: boolean;
  /** Different seeds: what differs may be luck, and is measured by its standard error. */
  readonly independent: boolean;
  /** What the two were made from, where it differs. */
  readonly facts: readonly FactChange[];
  /** Verdicts that are others now. */
  readonly verdicts: readonly VerdictChange[];
  /** Figures that both have. */
  readonly compared: number;
  /** Those of them that differ; the largest first, in units of their own uncertainty. */
  readonly figures: readonly FigureChange[];
  /** Figures that only one of the two has. */
  readonly gone: readonly FigurePart[];
  readonly added: readonly FigurePart[];
  /** Other values that differ, by where they stand: `intervals`, `detail`, `trajectories` …; of figures `halfWidths`. */
  readonly others: Readonly<Partial<Record<Area, number>>>;
}

export type Fact = 'engine' | 'seed' | 'replications' | 'confidence' | 'days' | 'horizon' | 'currency' | PartFact;
/** Facts of a scenario or plan, which `of` names. */
type PartFact = 'file' | 'name' | 'model' | 'content';

export interface FactChange {
  readonly fact: Fact;
  /** File of the scenario or plan, as the result before names it; null: the result as a whole. */
  readonly of: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface VerdictChange {
  readonly about: 'key result' | 'gate' | 'difference' | 'selection';
  readonly of: string | null;
  /** Id of the key result, text of the gate, `channel phone service_level` of a difference. */
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * `kpi` of a scenario or plan; its `difference` from the baseline; `key result`: P(met); `score`; `spend`: the mean total;
 * `gain` of a whole plan and the part of it that a `step` brings (Shapley).
 */
export type FigureSort = 'kpi' | 'difference' | 'key result' | 'score' | 'spend' | 'gain' | 'step';

export interface FigureAddress {
  readonly sort: FigureSort;
  /** File of the scenario or plan; null in the result of one run. */
  readonly of: string | null;
  readonly scope: ScopeKind;
  readonly name: string;
  /** Id of the KPI; of key results their own id, of steps `step: KPI`. */
  readonly metric: string;
}

export interface FigureChange extends FigureAddress {
  /** Null is no data. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Of what it was before; null when that was 0 or unknown. */
  readonly relative: number | null;
  /** The change in standard errors, when the results are independent. Beyond 2 or 3 it is hardly luck. */
  readonly errors: number | null;
}

/** Figures of one part of one scenario. */
export interface FigurePart {
  readonly of: string | null;
  readonly scope: ScopeKind;
  readonly name: string;
  readonly metrics: readonly string[];
}
