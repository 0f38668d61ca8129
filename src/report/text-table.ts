/** A table in aligned columns. One too wide for the page is cut between columns; every part repeats the first column. */
import { type Cell, type Column, textOf } from './block.ts';
import type { Paint } from './paint.ts';
import { padEnd, padStart, printable, widthOf } from './text-width.ts';

const GAP = '  ';

export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string[] {
  const set = columns.map((column, c) =>
    setColumn(
      column,
      rows.map((row) => row[c] ?? ''),
      paint,
    ),
  );
  return parts(set, width).flatMap((part, p) => {
    const all = p === 0 ? part : [set[0]!, ...part];
    const body = rows.map((_, r) =>
      all
        .map((column) => column.body[r])
        .join(GAP)
        .trimEnd(),
    );
    const head = all
      .map((column) => column.head)
      .join(GAP)
      .trimEnd();
    return [...(p === 0 ? [] : ['']), paint.quiet(head), ...body];
  });
}

interface SetColumn {
  readonly width: number;
  readonly head: string;
  readonly body: readonly string[];
}

function setColumn(column: Column, cells: readonly Cell[], paint: Paint): SetColumn {
  const texts = atSign(
    column,
    cells.map((cell) => printable(textOf(cell))),
  );
  const width = Math.max(widthOf(column.title), ...texts.map(widthOf));
  const pad = column.align === 'left' ? padEnd : padStart;
  const body = cells.map((cell, r) => {
    const padded = pad(texts[r]!, width);
    return typeof cell === 'string' ? padded : paint[cell.tone](padded);
  });
  return { width, head: pad(column.title, width), body };
}

/** Lines quantities up at their ± sign. */
function atSign(column: Column, texts: readonly string[]): readonly string[] {
  if (column.align !== 'quantity') return texts;
  const halves = texts.map((text) => text.split(' ± '));
  const right = Math.max(0, ...halves.map((half) => (half[1] === undefined ? 0 : widthOf(half[1]) + 3)));
  return halves.map(([value, spread]) => value + padEnd(spread === undefined ? '' : ` ± ${spread}`, right));
}

/** The columns in groups that fit, the first column counted in each. */
function parts(columns: readonly SetColumn[], width: number): SetColumn[][] {
  const groups: SetColumn[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [c, column] of columns.entries()) {
    if (c > 0 && used + GAP.length + column.width > width && (groups.length !== 1 || groups[0]!.length > 1)) {
      groups.push([column]);
      used = columns[0]!.width + GAP.length + column.width;
    } else if (c === 0) {
      groups.push([column]);
      used = column.width;
    } else {
      groups.at(-1)!.push(column);
      used += GAP.length + column.width;
    }
  }
  return groups;
}
