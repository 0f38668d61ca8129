/** A sheet of a workbook before it is a file: cells with a value and the way it is shown. */

/** A day is its Excel serial number, an empty cell null. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** Excel's number format, `0.0%`; of numbers. */
  readonly format?: string;
  readonly strong?: boolean;
  /** Prose, at the left of a wide column: broken into lines where it does not fit. */
  readonly wrap?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows that stay when one scrolls. */
  readonly frozen: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Excel takes 31 characters, none of them []:*?/\, no apostrophe at an end, and no name twice in small or large letters. */
const LONGEST_NAME = 31;

/** Legal names for sheets, each of its own, in the order given. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const legal =
      title
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^['\s]+|['\s]+$/g, '') || '-';
    for (let n = 1; ; n++) {
      const ending = n === 1 ? '' : ` ${n}`;
      const name = shortened(legal, LONGEST_NAME - ending.length) + ending;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** At most so many UTF-16 units, never half a character. */
function shortened(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.trim();
}
