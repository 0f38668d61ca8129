/** What the catalogue says of a metric id in a language, with the id itself where the catalogue does not know it. */
import { groups, metrics } from '../../metrics/catalogue.ts';
import type { MetricWords } from '../../metrics/metric.ts';
import { netDeflection } from '../../metrics/net-deflection.ts';
import { formulaIn } from './formulas.ts';
import type { Language } from './language.ts';
import { NARROW, nounIn } from './nouns.ts';

const byId: ReadonlyMap<string, MetricWords> = new Map(
  [...metrics, netDeflection].map((metric) => [metric.id, metric]),
);

export class Kpis {
  private readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  label(id: string): string {
    return byId.get(id)?.label[this.language] ?? id;
  }

  definition(id: string): string {
    return byId.get(id)?.definition[this.language] ?? '';
  }

  formula(id: string): string {
    return formulaIn(this.language, formulaOf(id));
  }

  /** The label at the head of a narrow column. */
  title(id: string): string {
    return NARROW[this.language][id] ?? this.label(id);
  }

  /** The label without the acronym that may follow it. */
  plain(id: string): string {
    return this.label(id).replace(/ \([^)]*\)$/, '');
  }

  /** The label inside a sentence: `average speed of answer`. */
  noun(id: string): string {
    return nounIn(this.language, this.plain(id));
  }
}

/** @param currency of the amounts of money, which their unit then names: `money BRL` */
export function unitOf(id: string, currency?: string | null): string {
  const unit = byId.get(id)?.unit ?? 'count';
  return unit === 'money' && currency !== undefined && currency !== null ? `money ${currency}` : unit;
}

export function betterOf(id: string): MetricWords['better'] {
  return byId.get(id)?.better ?? 'neither';
}

/** In English; its letters are explained on the page of KPIs. */
export function formulaOf(id: string): string {
  return byId.get(id)?.formula ?? '';
}

/** Groups that every center has: their KPIs stand in one table, without headings. */
const ALWAYS = 5;

/**
 * Metric ids by idea, each in the catalogue's order: first those that every center has and those the catalogue does not
 * know, without a title; then the groups that have any. `title` is that of the catalogue's group.
 */
export function byIdea<T extends string>(
  ids: readonly T[],
): { readonly title: (typeof groups)[number]['title'] | null; readonly ids: readonly T[] }[] {
  const apart = groups.slice(ALWAYS).map(({ title, metrics: own }) => ({
    title,
    ids: ids.filter((id) => own.some((metric) => metric.id === id)),
  }));
  const taken = new Set<string>(apart.flatMap((group) => group.ids));
  return [{ title: null, ids: ids.filter((id) => !taken.has(id)) }, ...apart.filter((group) => group.ids.length > 0)];
}

/** The same service level by each formula that people use: shown once, apart from the KPIs. */
export function isFormulaVariant(id: string): boolean {
  return /^service_level_g\d$/.test(id);
}
