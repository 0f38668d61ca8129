import type { Model } from '../compile/model.ts';
import type { ScopeKind } from './result.ts';

/** A part of the center that is asked for KPIs: the types of contact and the teams that belong to it. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly name: string;
  readonly types: readonly number[];
  readonly teams: readonly number[];
  /** Channels whose waits it pools, for the quantiles; empty where it has none. */
  readonly channels: readonly number[];
}

/** The whole, each channel, each intent that somebody brings, each team. */
export function listScopes({ types, channels, intents, teams }: Model): Scope[] {
  const typesWhere = (belongs: (type: Model['types'][number]) => boolean): number[] =>
    types.flatMap((type, t) => (belongs(type) ? [t] : []));
  return [
    {
      kind: 'whole',
      name: 'all',
      types: types.map((_, t) => t),
      teams: teams.map((_, t) => t),
      channels: channels.map((_, c) => c),
    },
    ...channels.map(({ name }, c): Scope => {
      return { kind: 'channel', name, types: typesWhere(({ channel }) => channel === c), teams: [], channels: [c] };
    }),
    ...intents.flatMap((name, i): Scope[] => {
      const own = typesWhere(({ intent }) => intent === i);
      return own.length === 0 ? [] : [{ kind: 'intent', name, types: own, teams: [], channels: [] }];
    }),
    ...teams.map(({ name }, t): Scope => ({ kind: 'team', name, types: [], teams: [t], channels: [] })),
  ];
}
