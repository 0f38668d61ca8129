/** Columns that a string takes on a terminal, and strings made safe to print there. */

/** Control characters (a terminal would obey them) become a visible sign. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** Combining marks take no column; East Asian wide characters and emoji take two. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mark}|\u200d|\ufe0f/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}

/** Breaks a sentence at spaces, but not inside a quantity (`1.2 s ± 0.1 s`); a word longer than the line stays whole. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/(?<![\d±→]) (?![±→])/)) {
    if (row !== '' && widthOf(row) + 1 + widthOf(word) > columns) {
      rows.push(row);
      row = indent + word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  rows.push(row);
  return rows;
}
