import type { BaseCount, JourneyCount } from '../center/counting/counts.ts';
import type { ContactSums } from './contact-sums.ts';
import type { HistogramName } from './histograms.ts';
import type { Need } from './needs.ts';
import type { ScopeKind } from './result.ts';
import type { TeamSums } from './team-sums.ts';

export type { ContactSums } from './contact-sums.ts';
export type { TeamSums } from './team-sums.ts';

export interface Labels {
  readonly en: string;
  readonly 'pt-BR': string;
  readonly es: string;
}

/** Sums over the journeys, and over the customer bases, of a scope. */
export type JourneySums = Readonly<Record<JourneyCount, number>>;
export type CustomerSums = Readonly<Record<BaseCount | 'activeAtStart', number>>;

/** Numerator and denominator. */
export type Pair = readonly [number, number];

/** `score` is of 1 to 5, `ratio` a number without unit, `money` an amount in the scenario's currency. */
export type Unit = 'fraction' | 'seconds' | 'hours' | 'count' | 'agents' | 'money' | 'score' | 'ratio';

/** What is said of a KPI to people. */
export interface MetricWords {
  readonly id: string;
  readonly label: Labels;
  readonly definition: Labels;
  /** As people write it: H handled, O offered, A abandoned, T the threshold of the service level, n agents or parts. */
  readonly formula: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'neither';
}

export interface Metric extends MetricWords {
  readonly scopes: readonly ScopeKind[];
  /** What a model must use for it to be given, all of them; absent: it is always given. */
  readonly needs?: readonly Need[];
  /** True where a model without these says nothing about it, rather than 0: nothing paid is not nothing to pay. */
  readonly unknownWithout?: true;
  /** True where only the whole run has it, and no interval of the day. */
  readonly wholeRun?: true;
  /** How it is made for scopes of contacts; absent: it is not made from contacts. */
  readonly ofContacts?: (sums: ContactSums) => Pair;
  /** How it is made for teams and sites, and for the whole when `ofContacts` is absent. */
  readonly ofTeams?: (sums: TeamSums) => Pair;
  /** How it is made for a journey, and for all of them: the whole. */
  readonly ofJourneys?: (sums: JourneySums) => Pair;
  /** How it is made for a customer base, and for all of them: the whole. */
  readonly ofCustomers?: (sums: CustomerSums) => Pair;
  /** How it is made for the whole from its intents. */
  readonly ofIntents?: (intents: readonly ContactSums[]) => Pair;
  /** A quantile of one of the histograms, of this order. */
  readonly quantile?: { readonly of: HistogramName; readonly order: number };
}
