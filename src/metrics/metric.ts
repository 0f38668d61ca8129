import type { ContactCount, TeamCount } from '../center/tally.ts';
import type { ScopeKind } from './result.ts';

export interface Labels {
  readonly en: string;
  readonly 'pt-BR': string;
  readonly es: string;
}

/**
 * Sums over the contacts of a scope and bin: the counters, the service level's two sums by each channel's formula, and,
 * for averages over time, the seconds of opening hours with what passed in them.
 */
export type ContactSums = Readonly<
  Record<ContactCount | 'levelTop' | 'levelBottom' | 'seconds' | 'openQueueSeconds', number>
>;
/** Sums over the teams of a scope and bin. */
export type TeamSums = Readonly<Record<TeamCount | 'seconds' | 'openBusySeconds' | 'openDutySeconds', number>>;

/** Numerator and denominator. */
export type Pair = readonly [number, number];

export interface Metric {
  readonly id: string;
  readonly label: Labels;
  readonly definition: Labels;
  /** As people write it: H handled, O offered, A abandoned, T the threshold of the service level. */
  readonly formula: string;
  readonly unit: 'fraction' | 'seconds' | 'count' | 'agents';
  readonly better: 'higher' | 'lower' | 'neither';
  readonly scopes: readonly ScopeKind[];
  /** How it is made for scopes of contacts; absent: it is not made from contacts. */
  readonly ofContacts?: (sums: ContactSums) => Pair;
  /** How it is made for a team, and for the whole when `ofContacts` is absent. */
  readonly ofTeams?: (sums: TeamSums) => Pair;
  /** A quantile of the wait of the offered, of this order. */
  readonly quantile?: number;
}
