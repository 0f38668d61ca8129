/** The sentences of a chart's title, back from the rows that they were broken into for a picture. */
import { TITLE_COLUMNS } from '../chart-theme.ts';
import { widthOf, wrap } from '../text-width.ts';

/**
 * A row goes on in the next one when the first word of that would not have fitted. Where it begins as a sentence does it
 * stays apart even so: a break too many is harmless, two sentences run into one are not.
 */
export function unwrapped(rows: readonly string[]): string[] {
  const sentences: string[] = [];
  rows.forEach((row, r) => {
    const before = rows[r - 1];
    const [word = ''] = wrap(row, 1);
    const goesOn = before !== undefined && widthOf(before) + 1 + widthOf(word) > TITLE_COLUMNS;
    if (goesOn && !/^\p{Lu}|:$/u.test(word)) sentences.push(`${sentences.pop()} ${row}`);
    else sentences.push(row);
  });
  return sentences;
}
