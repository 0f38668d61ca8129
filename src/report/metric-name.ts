/** What the catalogue says of a metric id, with the id itself where the catalogue does not know it. */
import { type Metric, metrics } from '../metrics/catalogue.ts';

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

export function labelOf(id: string): string {
  return byId.get(id)?.label.en ?? id;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['average_speed_of_answer', 'Speed of answer'],
  ['abandonment_rate', 'Abandonment'],
  ['average_handle_time', 'Handle time'],
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

export function unitOf(id: string): string {
  return byId.get(id)?.unit ?? 'count';
}

export function formulaOf(id: string): string {
  return byId.get(id)?.formula ?? '';
}

/** The same service level by each formula that people use: shown once, apart from the KPIs. */
export function isFormulaVariant(id: string): boolean {
  return /^service_level_g\d$/.test(id);
}
