import type { Period } from '../documents/plan-terms.ts';
import type { ScopeKind } from '../documents/scope-kind.ts';

/** One number asked of a replication: a KPI of a part of the center. */
export interface AskedCell {
  readonly scope: ScopeKind;
  /** `all` for the whole. */
  readonly name: string;
  readonly metric: string;
}

/**
 * What is read off each replication: every cell over every period. Laid out as
 * [period][cell][numerator, denominator]; a quantile is its value over 1, and 0/0 is no data.
 */
export interface Asked {
  readonly cells: readonly AskedCell[];
  /** The first is the whole horizon. */
  readonly periods: readonly Period[];
}

/** The figures of one replication, as `Asked` lays them out. */
export type Reading = Float64Array;

/** Where the numerator of a cell stands; the denominator is the next. */
export function placeOf({ cells }: Asked, period: number, cell: number): number {
  return 2 * (period * cells.length + cell);
}
