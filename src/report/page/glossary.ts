/** The words of a page that want a definition: each links to its entry, which is shown at a hover or at focus. */
import { metrics } from '../../metrics/catalogue.ts';
import type { Words } from '../language/en.ts';
import { isFormulaVariant } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { type Content, element, type Html } from './html.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly formula: string;
}

/** Collects what is asked for while the page is made, so that it explains what it uses and no more. */
export class Glossary {
  private readonly speech: Speech;
  /** By the words under which an entry stands in tables: its label, the short head of a column. */
  private readonly known = new Map<string, Entry>();
  private readonly used = new Map<string, Entry>();

  constructor(speech: Speech) {
    this.speech = speech;
    const { kpis, words } = speech;
    for (const [id, { title, meaning }] of Object.entries(words.page.terms)) {
      const entry = { id: `term-${id}`, title, meaning, formula: '' };
      for (const name of [title, ...namesOf(id, words)]) this.known.set(name, entry);
    }
    for (const { id } of metrics) {
      if (isFormulaVariant(id)) continue;
      const entry = { id: `kpi-${id}`, title: kpis.label(id), meaning: kpis.definition(id), formula: kpis.formula(id) };
      for (const name of [kpis.label(id), kpis.title(id), kpis.plain(id)]) this.known.set(name, entry);
    }
  }

  /** A text that is a term, alone or before a comma (`Abandonment rate, phone`), as a link to what it means. */
  explained(text: string): Content {
    const whole = this.known.get(text);
    if (whole !== undefined) return this.link(whole, text);
    const comma = text.lastIndexOf(', ');
    const part = comma < 0 ? undefined : this.known.get(text.slice(0, comma));
    return part === undefined ? text : [this.link(part, text.slice(0, comma)), text.slice(comma)];
  }

  /** The label of a KPI. */
  kpi(id: string, text = this.speech.kpis.title(id)): Content {
    const entry = this.known.get(this.speech.kpis.label(id));
    return entry === undefined ? text : this.link(entry, text);
  }

  /** Everything that was asked for, in the order of their titles. */
  list(): Html {
    const entries = [...this.used.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
    return element(
      'dl',
      { class: 'glossary' },
      entries.map(({ id, title, meaning, formula }) => [
        element('dt', { id: `${id}-name` }, title),
        element('dd', { id }, meaning, formula === '' ? null : [' ', element('code', {}, formula)]),
      ]),
    );
  }

  private link(entry: Entry, text: string): Html {
    this.used.set(entry.id, entry);
    return element('a', { class: 'term', href: `#${entry.id}-name`, 'aria-describedby': entry.id }, text);
  }
}

/** How other reports head the columns of what a term means. */
function namesOf(term: string, { common, plan }: Words): readonly string[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    chance: [plan.keyResults.chance],
    objective: [plan.sideBySide.objective],
    score: [plan.sideBySide.score],
    verdict: [common.verdict],
    difference: [common.difference],
    median: [plan.keyResults.median],
    budget: [plan.sideBySide.within],
  };
  return names[term] ?? [];
}
