import { printable, widthOf } from '../text-width.ts';

/** A name that fits its column: cut where it is longer, with an ellipsis for the rest. */
export function shorten(text: string, columns: number): string {
  const whole = printable(text);
  if (widthOf(whole) <= columns) return whole;
  let kept = '';
  let used = 0;
  for (const character of whole) {
    used += widthOf(character);
    if (used > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
