/** What every part of a page is made with. */
import type { Charts } from '../charts.ts';
import type { Speech } from '../language/speech.ts';
import type { FigureOptions, Figures } from './figures.ts';
import type { Glossary } from './glossary.ts';
import { type Content, element, fragment, type Html } from './html.ts';

export interface Setting {
  readonly speech: Speech;
  readonly glossary: Glossary;
  readonly figures: Figures;
  readonly charts: Charts;
}

/** A part of a page with its place in the contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

/** A page before it is put together: the answer, what filters it, and its parts. */
export interface Outline {
  readonly title: string;
  /** What kind of result it is. */
  readonly kicker: string;
  readonly answer: Content;
  readonly filters: readonly Filter[];
  readonly sections: readonly Section[];
}

/** Chooses one of several names, or a span of places in time. */
export type Filter =
  | {
      readonly kind: 'name';
      readonly of: 'plan' | 'channel';
      readonly label: string;
      readonly names: readonly string[];
    }
  | { readonly kind: 'span'; readonly places: readonly string[] };

export function sectionHtml({ id, title, content }: Section): Html {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    content,
  );
}

/** A section, unless it has nothing to show. */
export function sectionUnless(isEmpty: boolean, make: () => Section): Section[] {
  return isEmpty ? [] : [make()];
}

/** The chart of a stem, where the result has it. */
export function chartOf({ charts, figures }: Setting, stem: string, options: FigureOptions = {}): Html {
  const chart = charts.get(stem);
  return chart === undefined ? fragment() : figures.figure(stem, chart, options);
}

/** Names and what is said of them. */
export function facts(pairs: readonly (readonly [name: Content, said: Content])[]): Html {
  return element(
    'dl',
    { class: 'facts' },
    pairs.map(([name, said]) => element('div', {}, element('dt', {}, name), element('dd', {}, said))),
  );
}
