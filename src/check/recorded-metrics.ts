import type { ScopeKind } from '../documents/scope-kind.ts';

/**
 * The KPIs that a record holds: of each idea the one that decides. A change of the others shows in the digest, and in one
 * of these unless nobody would mind it.
 */
const DECIDING = [
  ...['offered', 'service_level', 'average_speed_of_answer', 'wait_p90', 'abandonment_rate', 'blocking_rate'],
  ...['average_handle_time', 'occupancy', 'mean_on_duty', 'containment', 'transfer_rate'],
  ...['first_contact_resolution', 'csat_mean', 'on_time_rate', 'backlog'],
  ...['total_cost', 'cost_per_contact', 'revenue', 'conversion', 'retention'],
] as const;

/** Of the parts fewer: what else changes in them shows in the whole. */
const OF_PARTS: Readonly<Partial<Record<ScopeKind, readonly string[]>>> = {
  whole: DECIDING,
  channel: [
    ...['offered', 'service_level', 'average_speed_of_answer', 'abandonment_rate', 'average_handle_time'],
    ...['containment', 'on_time_rate'],
  ],
  team: ['average_handle_time', 'occupancy', 'mean_on_duty'],
  journey: ['conversion', 'revenue'],
  customers: ['retention'],
};

/** @param parts of this kind in the center: a lone channel or team is the whole once more */
export function isRecorded(scope: ScopeKind, metric: string, parts: number): boolean {
  if (parts < 2 && (scope === 'channel' || scope === 'team')) return false;
  return OF_PARTS[scope]?.includes(metric) ?? false;
}
