/** Tables that are sorted by their heads, copied whole, and filtered by what their rows are of. */
import { type Attributes, type Content, element, type Html } from './html.ts';

export interface TableCell {
  readonly content: Content;
  /** What it is sorted by; null: no data, which comes last. Absent: its text. */
  readonly value?: number | null;
  readonly tone?: 'good' | 'bad' | 'quiet';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** What filters go by: the plan, the channel, the place in time. */
  readonly of?: { readonly plan?: string; readonly channel?: string; readonly at?: number };
}

export interface Table {
  /** Of this page alone. */
  readonly id: string;
  readonly caption: string;
  /** Said by the heading above already: kept for those who hear the page. */
  readonly isCaptionSaid?: boolean;
  readonly columns: readonly { readonly title: Content; readonly isNumber: boolean }[];
  readonly rows: readonly TableRow[];
}

export interface TableWords {
  readonly sort: string;
  readonly copy: string;
  readonly nothing: string;
}

/** Rows beyond which a table scrolls by itself downwards too. */
const TALL = 24;

/** A region that scrolls by itself, since a wide table is not to move the page; the keyboard reaches it. */
export function tableHtml({ id, caption, isCaptionSaid = false, columns, rows }: Table, words: TableWords): Html {
  const filtered = rows.some(({ of }) => of !== undefined);
  return element(
    'div',
    { class: 'table' },
    element(
      'button',
      { type: 'button', class: 'copy', 'data-copy': id, 'data-script': true, hidden: true },
      words.copy,
    ),
    element(
      'div',
      { class: rows.length > TALL ? 'scroll tall' : 'scroll', role: 'region', tabindex: 0, 'aria-label': caption },
      element(
        'table',
        { id, 'data-empty': filtered },
        element('caption', {}, isCaptionSaid ? element('span', { class: 'said' }, caption) : caption),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            columns.map(({ title, isNumber }) => headHtml(title, isNumber, words)),
          ),
        ),
        element(
          'tbody',
          {},
          rows.map((row) => rowHtml(row, columns)),
        ),
      ),
      filtered ? element('p', { class: 'empty', hidden: true }, words.nothing) : null,
    ),
  );
}

function headHtml(title: Content, isNumber: boolean, { sort }: TableWords): Html {
  const button = element('button', { type: 'button', class: 'sort', 'data-sort': true, 'aria-label': sort }, '↕');
  return element('th', { scope: 'col', class: isNumber ? 'number' : null }, element('span', {}, title), button);
}

function rowHtml({ cells, of = {} }: TableRow, columns: Table['columns']): Html {
  const about: Attributes = {
    'data-plan': of.plan ?? null,
    'data-channel': of.channel ?? null,
    'data-at': of.at ?? null,
  };
  return element(
    'tr',
    about,
    cells.map(({ content, value, tone }, c) => {
      const classes = [columns[c]?.isNumber === true ? 'number' : '', tone ?? ''].filter((name) => name !== '');
      const attributes = {
        class: classes.length === 0 ? null : classes.join(' '),
        'data-value': value === undefined ? null : value === null || !Number.isFinite(value) ? '' : value,
      };
      return c === 0 ? element('th', { scope: 'row', ...attributes }, content) : element('td', attributes, content);
    }),
  );
}
