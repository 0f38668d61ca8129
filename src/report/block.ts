/** A report before it has a format: headings, sentences and tables. Text and Markdown are two ways of writing the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };

export interface Column {
  readonly title: string;
  /** `quantity` lines its cells up at the ± sign. */
  readonly align: 'left' | 'right' | 'quantity';
}

/** Words, or words with a tone that a terminal may colour. */
export type Cell = string | { readonly text: string; readonly tone: Tone };
export type Tone = 'good' | 'bad' | 'quiet';

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, text };
}

export function lines(...sentences: readonly string[]): Block {
  return { kind: 'lines', lines: sentences };
}
