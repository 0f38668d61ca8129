import type { ScopeKind } from '../documents/scope-kind.ts';

/** What a figure of a check is, in words that stay the same in every record. */
export const MEASURES = ['KPI', 'difference', 'key result', 'met', 'score', 'spend'] as const;
export type MeasureKind = (typeof MEASURES)[number];

/** Which figure it is. */
export interface Measure {
  /**
   * A KPI of a scenario; of a plan a KPI's difference from the baseline, the metric of a key result in its window, 1 where
   * a key result is met and else 0, the part of key results met by their weights, the money spent.
   */
  readonly measure: MeasureKind;
  readonly scope?: ScopeKind;
  /** `all` for the whole. */
  readonly name?: string;
  readonly metric?: string;
  readonly keyResult?: string;
}

/** A figure, and what it is in each replication by itself. */
export interface Figure extends Measure {
  /** As the catalogue says it: `fraction`, `seconds`, `money` … */
  readonly unit: string;
  /** As `run` and `compare` tell it. */
  readonly mean: number | null;
  readonly halfWidth: number | null;
  /** Of a difference: the baseline's figure. A part of it is what a relative margin is. */
  readonly against?: number;
  /** By replication; null is no data. */
  readonly values: readonly (number | null)[];
}

/** Equal for two figures that are the same thing. */
export function keyOfMeasure({ measure, scope, name, metric, keyResult }: Measure): string {
  return JSON.stringify([measure, scope, name, metric, keyResult]);
}

/** Only what says which figure it is, keys in one order. */
export function measureOf({ measure, scope, name, metric, keyResult }: Measure): Measure {
  return {
    measure,
    ...(scope === undefined ? {} : { scope }),
    ...(name === undefined ? {} : { name }),
    ...(metric === undefined ? {} : { metric }),
    ...(keyResult === undefined ? {} : { keyResult }),
  };
}
