/**
 * How wide a line of text is drawn, from a table rather than from the fonts of a machine: charts are laid out alike
 * everywhere. Widths of Helvetica, as Adobe's font metrics (Core 14 AFM) give them; Arial and Liberation Sans share them.
 */

/** In thousandths of the font's size. */
const ALIKE: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, "ijl'‘’"],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '-()`r“”'],
  [355, '"'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jckvsxyz'],
  [556, '#$0123456789?L_abdeghnopqu–'],
  [584, '+<=>~±−×÷'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…→'],
  [1015, '@'],
];
const WIDTHS = new Map(ALIKE.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Of letters not in the table; those of East Asia, and pictures, fill their square. */
const OTHER = 600;
const SQUARE = 1000;
const IS_SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u;
/** Bold letters of Helvetica are wider by about this, on average. */
const BOLD = 1.06;
/** Room for fonts that stand in for Helvetica where it is not there. */
const PRUDENCE = 1.1;

/** @returns in the unit of the font's size */
export function lineWidth(text: string, fontSize: number, isBold: boolean): number {
  let thousandths = 0;
  // A letter and its accent are as wide as the letter.
  for (const letter of text.normalize('NFD')) thousandths += widthOf(letter);
  return (thousandths / 1000) * fontSize * (isBold ? BOLD : 1) * PRUDENCE;
}

function widthOf(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  if (/\p{Mark}/u.test(letter)) return 0;
  return IS_SQUARE.test(letter) ? SQUARE : OTHER;
}
