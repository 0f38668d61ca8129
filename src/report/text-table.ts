/**
 * A table in aligned columns. Too wide for the page, the words of its last column are broken over several lines; if that
 * does not do, it is cut between columns, and every part repeats the first column.
 */
import { type Cell, type Column, textOf } from './block.ts';
import type { Paint } from './paint.ts';
import { padEnd, padStart, printable, widthOf, wrap } from './text-width.ts';

const GAP = '  ';
/** Words are not broken into a column narrower than this. */
const NARROWEST = 24;

type Rows = readonly (readonly Cell[])[];

export function textTable(columns: readonly Column[], rows: Rows, width: number, paint: Paint): string[] {
  const broken = breakLast(columns, rows, width, paint);
  const set = columns.map((_, c) => setColumn(columns, broken, c, paint));
  return parts(set, width).flatMap((part, p) => {
    const all = p === 0 ? part : [set[0]!, ...part];
    const body = broken.map((_, r) => joined(all.map((column) => column.body[r]!)));
    return [...(p === 0 ? [] : ['']), paint.quiet(joined(all.map((column) => column.head))), ...body];
  });
}

interface SetColumn {
  readonly width: number;
  readonly head: string;
  readonly body: readonly string[];
}

function setColumn(columns: readonly Column[], rows: Rows, c: number, paint: Paint): SetColumn {
  const column = columns[c]!;
  const cells = rows.map((row) => row[c] ?? '');
  const texts = alignedAtSign(
    column,
    cells.map((cell) => printable(textOf(cell))),
  );
  const width = Math.max(widthOf(column.title), ...texts.map(widthOf));
  const pad = column.align === 'left' ? padEnd : padStart;
  const body = cells.map((cell, r) => {
    const padded = pad(texts[r]!, width);
    return typeof cell === 'string' ? padded : paint[cell.tone](padded);
  });
  return { width, head: pad(printable(column.title), width), body };
}

/** Lines quantities up at their ± sign; words such as `no data` end at the edge of the column. */
function alignedAtSign(column: Column, texts: readonly string[]): readonly string[] {
  if (column.align !== 'quantity') return texts;
  const halves = texts.map((text) => text.split(' ± '));
  const spreads = halves.map(([, spread]) => (spread === undefined ? '' : ` ± ${spread}`));
  const right = Math.max(0, ...spreads.map(widthOf));
  return halves.map(([value], r) => value + (spreads[r] === '' ? '' : padEnd(spreads[r]!, right)));
}

/** The rows with the words of the last column broken to the room that the others leave; further lines are rows of their own. */
function breakLast(columns: readonly Column[], rows: Rows, width: number, paint: Paint): Rows {
  const last = columns.length - 1;
  if (columns[last]?.align !== 'left' || last === 0) return rows;
  const others = columns.slice(0, last).map((_, c) => setColumn(columns, rows, c, paint).width + GAP.length);
  const room = width - others.reduce((sum, one) => sum + one, 0);
  if (room < NARROWEST) return rows;
  return rows.flatMap((row) => {
    const cell = row[last] ?? '';
    const pieces = wrap(textOf(cell), room);
    return pieces.map((text, p): Cell[] => {
      const piece = typeof cell === 'string' ? text : { text, tone: cell.tone };
      return [...columns.slice(0, last).map((_, c) => (p === 0 ? (row[c] ?? '') : '')), piece];
    });
  });
}

/** The columns in groups that fit; groups after the first leave room for the first column. */
function parts(columns: readonly SetColumn[], width: number): SetColumn[][] {
  const [first, ...others] = columns;
  const groups: SetColumn[][] = [[first!]];
  let used = first!.width;
  let inGroup = 0;
  for (const column of others) {
    if (inGroup > 0 && used + GAP.length + column.width > width) {
      groups.push([]);
      used = first!.width;
      inGroup = 0;
    }
    groups.at(-1)!.push(column);
    used += GAP.length + column.width;
    inGroup += 1;
  }
  return groups;
}

function joined(cells: readonly string[]): string {
  return cells.join(GAP).trimEnd();
}
