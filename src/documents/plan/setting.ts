import type { Names } from '../names.ts';
import type { Horizon } from '../plan-terms.ts';
import type { ScopeKind } from '../scope-kind.ts';
import { isMapping, type Spot } from '../spot.ts';
import type { KnownMetric } from './known-metric.ts';
import type { Touched } from './touched.ts';

/** What the parts of a plan are read against. */
export interface PlanSetting {
  readonly horizon: Horizon;
  readonly catalogue: readonly KnownMetric[];
  readonly parts: Parts;
  /** Of the scenario; null: it states none. */
  readonly currency: string | null;
  readonly touched: Touched;
  /** Null: the plan lists nobody. */
  readonly stakeholders: Names | null;
  readonly stepIds: Names;
}

/** The names of the parts of a center that a KPI may be asked of, the dormant ones among them. */
export type Parts = Readonly<Record<Exclude<ScopeKind, 'whole'>, readonly string[]>>;

export function partsOf(document: unknown): Parts {
  const section = (key: string): Record<string, unknown> => {
    const part = isMapping(document) ? document[key] : undefined;
    return isMapping(part) ? part : {};
  };
  const sites = Object.values(section('teams')).map((team) => (isMapping(team) ? team.site : undefined));
  return {
    channel: Object.keys(section('channels')),
    intent: Object.keys(section('intents')),
    team: Object.keys(section('teams')),
    site: [...new Set(sites)].filter((site) => typeof site === 'string'),
    journey: Object.keys(section('journeys')),
    customers: Object.keys(section('customers')),
  };
}

/** The name of who is responsible; a name that no stakeholder has is warned of. */
export function readOwner(spot: Spot<string>, { stakeholders }: Pick<PlanSetting, 'stakeholders'>): string | null {
  const name = spot.value ?? null;
  if (name !== null && stakeholders !== null && !stakeholders.has(name)) {
    spot.warn('unknown-stakeholder', stakeholders.unknown(name));
  }
  return name;
}
