/** Blocks as GitHub-flavoured Markdown. */
import { type Block, type Cell, type Column, textOf } from './block.ts';
import { printable } from './text-width.ts';

export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block) => blockMarkdown(block).join('\n')).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`];
    case 'lines':
      return block.lines.map((line, i) => escaped(line) + (i < block.lines.length - 1 ? '  ' : ''));
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`);
    case 'table':
      return [
        row(block.columns.map((column) => column.title)),
        `| ${block.columns.map(rule).join(' | ')} |`,
        ...block.rows.map((cells) => row(cells)),
      ];
  }
}

function row(cells: readonly Cell[]): string {
  return `| ${cells.map((cell) => escaped(textOf(cell))).join(' | ')} |`;
}

function rule(column: Column): string {
  return column.align === 'left' ? '---' : '---:';
}

/** What a scenario's author named stays words: no markup, no HTML, no new table cell. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*[\]<>|~#]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}
