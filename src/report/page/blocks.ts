/** The blocks of a report as parts of a page: the same sentences and tables as in text and Markdown. */
import { type Block, type Cell, type Column, textOf } from '../block.ts';
import type { Speech } from '../language/speech.ts';
import { figureValue } from './figure-value.ts';
import type { Glossary } from './glossary.ts';
import { element, type Html } from './html.ts';
import { type TableCell, tableHtml } from './table.ts';

export interface BlockSetting {
  readonly speech: Speech;
  readonly glossary: Glossary;
  /** Before the numbers of its tables, so that their names are of this part alone. */
  readonly prefix: string;
  /** The level of a heading of the second level. */
  readonly level: 3 | 4;
  /** Of a table that stands under no heading. */
  readonly caption?: string;
  /** Names of channels: rows that begin with one are its own. */
  readonly channels?: ReadonlySet<string>;
}

export function blocksHtml(blocks: readonly Block[], setting: BlockSetting): Html[] {
  return blocks.map((block, b) => {
    switch (block.kind) {
      case 'heading':
        return element(`h${setting.level}`, {}, setting.glossary.explained(block.text));
      case 'lines':
        return element('p', { class: 'note' }, block.lines.join(' '));
      case 'list':
        return element(
          'ul',
          {},
          block.items.map((item) => element('li', {}, item)),
        );
      case 'table': {
        const under = blocks.slice(0, b).findLast(({ kind }) => kind === 'heading');
        const title = under?.kind === 'heading' ? under.text : null;
        return blockTable(block.columns, block.rows, `${setting.prefix}-${b}`, title, setting);
      }
      default:
        return block satisfies never;
    }
  });
}

function blockTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  id: string,
  title: string | null,
  { speech, glossary, channels, caption = '' }: BlockSetting,
): Html {
  const { table } = speech.words.page;
  return tableHtml(
    {
      id,
      caption: title ?? caption,
      isCaptionSaid: title !== null,
      columns: columns.map(({ title, align }) => ({ title: glossary.explained(title), isNumber: align !== 'left' })),
      rows: rows.map((cells) => ({
        cells: cells.map((cell, c) => cellOf(cell, columns[c]!, speech, glossary)),
        ...(channels?.has(textOf(cells[0] ?? '')) ? { of: { channel: textOf(cells[0]!) } } : {}),
      })),
    },
    table,
  );
}

function cellOf(cell: Cell, { align }: Column, { punctuation }: Speech, glossary: Glossary): TableCell {
  const text = textOf(cell);
  const tone = typeof cell === 'string' ? {} : { tone: cell.tone };
  if (align === 'left') return { content: glossary.explained(text), ...tone };
  return { content: text, value: figureValue(text, punctuation), ...tone };
}
