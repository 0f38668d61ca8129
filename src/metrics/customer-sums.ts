/** Sums over journeys and over customer bases: counts of the whole run, without intervals. */
import { BASE_COUNTS, BASE_PLACE, BASE_WIDTH, JOURNEY_COUNTS, JOURNEY_WIDTH } from '../center/counting/counts.ts';
import type { TallyLayout } from '../center/counting/tally.ts';
import type { CustomerSums, JourneySums } from './metric.ts';
import { type NamedRow, windowOn } from './named-row.ts';
import type { Scope } from './scopes.ts';

const OF_BASES = [...BASE_COUNTS, 'activeAtStart'] as const;
export const CUSTOMER_SUMS = OF_BASES.length;
/** Places of the two levels among sums that grow. */
export const ACTIVE = BASE_PLACE.active;
export const ACTIVE_AT_START = BASE_WIDTH;
export const journeyWindow: (rows: Float64Array) => NamedRow<keyof JourneySums> = windowOn(JOURNEY_COUNTS);
export const customerWindow: (rows: Float64Array) => NamedRow<keyof CustomerSums> = windowOn(OF_BASES);

export function addJourneys(row: Float64Array, values: Float64Array, layout: TallyLayout, scope: Scope): void {
  for (const journey of scope.journeys) {
    const cell = layout.journeys + journey * JOURNEY_WIDTH;
    for (let i = 0; i < JOURNEY_WIDTH; i++) row[i]! += values[cell + i]!;
  }
}

export function addCustomers(
  row: Float64Array,
  values: Float64Array,
  layout: TallyLayout,
  activeAtStart: Float64Array,
  scope: Scope,
): void {
  for (const base of scope.bases) {
    const cell = layout.bases + base * BASE_WIDTH;
    for (let i = 0; i < BASE_WIDTH; i++) row[i]! += values[cell + i]!;
    row[ACTIVE_AT_START]! += activeAtStart[base]!;
  }
}
