/** Blocks as plain text for a terminal or a file. */
import type { Block } from './block.ts';
import { type Paint, unpainted } from './paint.ts';
import { textTable } from './text-table.ts';
import { printable, wrap } from './text-width.ts';

export interface TextOptions {
  /** Columns of the page; tables are cut and sentences broken to fit. */
  readonly width: number;
  readonly paint: Paint;
}

export function toText(
  blocks: readonly Block[],
  { width, paint }: TextOptions = { width: 100, paint: unpainted },
): string {
  return `${blocks.map((block) => blockText(block, width, paint).join('\n')).join('\n\n')}\n`;
}

function blockText(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'heading':
      return wrap(printable(block.text), width).map(paint.strong);
    case 'lines':
      return block.lines.flatMap((line) => wrap(printable(line), width, '  '));
    case 'list':
      return block.items.flatMap((item) => wrap(`- ${printable(item)}`, width, '  '));
    case 'table':
      return textTable(block.columns, block.rows, width, paint);
  }
}
