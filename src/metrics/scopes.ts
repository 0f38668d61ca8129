import type { Model, TypeModel } from '../compile/model.ts';
import type { ScopeKind } from './result.ts';

/** A part of the center that is asked for KPIs: the types of contact, the teams, … that belong to it. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly name: string;
  readonly types: readonly number[];
  readonly teams: readonly number[];
  /** Channels whose waits it pools, for the quantiles; empty where it has none. */
  readonly channels: readonly number[];
  readonly journeys: readonly number[];
  readonly bases: readonly number[];
}

const NOTHING = { types: [], teams: [], channels: [], journeys: [], bases: [] };

/**
 * The whole, each channel, each intent that somebody brings, each team, each site where sites are stated, each journey,
 * each customer base.
 */
export function listScopes({ types, channels, intents, teams, journeys, customers }: Model): Scope[] {
  const typesWhere = (belongs: (type: TypeModel) => boolean): number[] =>
    types.flatMap((type, t) => (belongs(type) ? [t] : []));
  const sites = [...new Set(teams.map(({ site }) => site))].filter((site) => site !== null);
  return [
    {
      kind: 'whole',
      name: 'all',
      types: all(types),
      teams: all(teams),
      channels: all(channels),
      journeys: all(journeys),
      bases: all(customers),
    },
    ...channels.map(({ name }, c): Scope => {
      return { ...NOTHING, kind: 'channel', name, types: typesWhere(({ channel }) => channel === c), channels: [c] };
    }),
    ...intents.flatMap((name, i): Scope[] => {
      const own = typesWhere(({ intent }) => intent === i);
      return own.length === 0 ? [] : [{ ...NOTHING, kind: 'intent', name, types: own }];
    }),
    ...teams.map(({ name }, t): Scope => ({ ...NOTHING, kind: 'team', name, teams: [t] })),
    ...sites.map((name): Scope => {
      const own = teams.flatMap(({ site }, t) => (site === name ? [t] : []));
      return { ...NOTHING, kind: 'site', name, teams: own };
    }),
    ...journeys.map(({ name }, j): Scope => ({ ...NOTHING, kind: 'journey', name, journeys: [j] })),
    ...customers.map(({ name }, b): Scope => ({ ...NOTHING, kind: 'customers', name, bases: [b] })),
  ];
}

function all(items: readonly unknown[]): number[] {
  return items.map((_, i) => i);
}
