import type { ScopeKind } from '../scope-kind.ts';

/** What a plan has to know of a KPI. The catalogue of KPIs lies further on the way, so it is handed in. */
export interface KnownMetric {
  readonly id: string;
  /** What people call it; its id where nothing is said. */
  readonly label?: { readonly en: string };
  /** `fraction`, `seconds`, `hours`, `count`, `agents`, `money`, `score` or `ratio`. */
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly scopes: readonly ScopeKind[];
}
