/** What is chosen to be shown: ordinary controls, so that the keyboard and every reader know them. */
import type { Words } from '../language/en.ts';
import { type Content, element, fragment, type Html } from './html.ts';
import type { Filter } from './setting.ts';

export function filterBar(filters: readonly Filter[], { page }: Words): Html {
  if (filters.length === 0) return fragment();
  const { title, reset, hint } = page.filters;
  return element(
    'form',
    { class: 'filters', 'aria-label': title, 'data-script': true, hidden: true },
    filters.map((filter) => filterHtml(filter, page.filters)),
    element('button', { type: 'button', id: 'all' }, reset),
    filters.some(({ kind }) => kind === 'span') ? element('p', { class: 'hint' }, hint) : null,
  );
}

function filterHtml(filter: Filter, { all, from, to }: Words['page']['filters']): Content {
  if (filter.kind === 'name') {
    const { of, label, names } = filter;
    return choice(of, label, [option('', all, true), ...names.map((name) => option(name, name, false))]);
  }
  const { places } = filter;
  const options = (chosen: number) => places.map((place, p) => option(String(p), place, p === chosen));
  return [choice('from', from, options(0)), choice('to', to, options(places.length - 1))];
}

function choice(of: string, label: string, options: readonly Html[]): Html {
  return element(
    'label',
    {},
    element('span', {}, label),
    element('select', { 'data-filter': of, autocomplete: 'off' }, options),
  );
}

function option(value: string, text: string, selected: boolean): Html {
  return element('option', { value, selected }, text);
}
