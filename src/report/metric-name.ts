/** What the catalogue says of a metric id, with the id itself where the catalogue does not know it. */
import { groups, metrics } from '../metrics/catalogue.ts';
import type { MetricWords } from '../metrics/metric.ts';
import { netDeflection } from '../metrics/net-deflection.ts';

const byId: ReadonlyMap<string, MetricWords> = new Map(
  [...metrics, netDeflection].map((metric) => [metric.id, metric]),
);

export function labelOf(id: string): string {
  return byId.get(id)?.label.en ?? id;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['average_speed_of_answer', 'Speed of answer'],
  ['abandonment_rate', 'Abandonment'],
  ['average_handle_time', 'Handle time'],
  ['first_contact_resolution', 'FCR'],
  ['csat_mean', 'Satisfaction'],
  ['on_time_rate', 'On time'],
]);

/** The label at the head of a narrow column. */
export function titleOf(id: string): string {
  return SHORT.get(id) ?? labelOf(id);
}

/** The label without the acronym that may follow it. */
export function plainLabelOf(id: string): string {
  return labelOf(id).replace(/ \([^)]*\)$/, '');
}

/** The label inside a sentence: `average speed of answer`. */
export function nounOf(id: string): string {
  const label = plainLabelOf(id).replace(/^Wait, (.+)$/, 'the $1 of the wait');
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}

/** @param currency of the amounts of money, which their unit then names: `money BRL` */
export function unitOf(id: string, currency?: string): string {
  const unit = byId.get(id)?.unit ?? 'count';
  return unit === 'money' && currency !== undefined ? `money ${currency}` : unit;
}

export function betterOf(id: string): MetricWords['better'] {
  return byId.get(id)?.better ?? 'neither';
}

export function formulaOf(id: string): string {
  return byId.get(id)?.formula ?? '';
}

/** Groups that every center has: their KPIs stand in one table, without headings. */
const ALWAYS = 5;

/**
 * Metric ids by idea, each in the catalogue's order: first those that every center has and those the catalogue does not
 * know, without a title; then the groups that have any.
 */
export function byIdea(ids: readonly string[]): { readonly title: string | null; readonly ids: readonly string[] }[] {
  const apart = groups.slice(ALWAYS).map(({ title, metrics: own }) => ({
    title: title.en,
    ids: ids.filter((id) => own.some((metric) => metric.id === id)),
  }));
  const taken = new Set(apart.flatMap((group) => group.ids));
  return [{ title: null, ids: ids.filter((id) => !taken.has(id)) }, ...apart.filter((group) => group.ids.length > 0)];
}

/** The same service level by each formula that people use: shown once, apart from the KPIs. */
export function isFormulaVariant(id: string): boolean {
  return /^service_level_g\d$/.test(id);
}
