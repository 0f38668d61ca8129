/**
 * Figures as the program prints them with their doubt: `24,008 ± 55`, `+1.9 pp ± 0.5 pp`, `51.0 s (37.0 s – 1 m 05 s)`,
 * `83 % (74–89 %)`. A page that quotes one quotes all of it, so that it can be held against what a command prints.
 */
export interface Found {
  /** With single spaces, wherever the line was broken. */
  readonly text: string;
  /** Where in the text it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Lines of prose are broken anywhere; further lines of a list or of a wrapped sentence are indented. */
const GAP = String.raw`(?: |\n {0,6})`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const SECONDS = String.raw`${NUMBER}${GAP}s\b`;
const MINUTES = String.raw`${NUMBER}${GAP}m\b(?:${GAP}${SECONDS})?`;
const HOURS = String.raw`${NUMBER}${GAP}h\b(?:${GAP}${MINUTES})?`;
const AMOUNT = String.raw`[+−]?(?:[A-Z]{3}${GAP})?(?:${HOURS}|${MINUTES}|${SECONDS}|${NUMBER}${GAP}(?:%|pp\b)|${NUMBER})`;
const BEFORE = String.raw`(?<![\w.,–-])`;

/** A ± with nothing before it is a figure as well: a doubt that has lost what it is the doubt of. */
const WITH_HALF_WIDTH = `(?:${BEFORE}${AMOUNT}${GAP})?±${GAP}${AMOUNT}`;
const MEDIAN = String.raw`${BEFORE}${AMOUNT}${GAP}\(${AMOUNT}${GAP}–${GAP}${AMOUNT}\)`;
const CHANCE = String.raw`${BEFORE}[<>]?\d+ %${GAP}\(\d+–\d+ %\)`;
const FIGURE = new RegExp([MEDIAN, CHANCE, WITH_HALF_WIDTH].join('|'), 'g');

export function figuresIn(text: string): Found[] {
  return [...text.matchAll(FIGURE)].map((match) => ({
    text: match[0].replace(/\s+/g, ' '),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Of figures of the same form, the one whose numbers are least far away; for whoever has to mend a page. */
export function nearest(figure: string, said: ReadonlySet<string>): string | null {
  const [form, own] = [formOf(figure), numbersOf(figure)];
  let best: { readonly text: string; readonly far: number } | null = null;
  for (const text of said) {
    if (formOf(text) !== form) continue;
    const far = numbersOf(text).reduce((sum, value, i) => sum + distance(value, own[i]!), 0);
    if (best === null || far < best.far) best = { text, far };
  }
  return best?.text ?? null;
}

const ANY_NUMBER = new RegExp(NUMBER, 'g');

/** The figure with its numbers and signs left out. */
function formOf(figure: string): string {
  return figure.replace(ANY_NUMBER, '#').replace(/[+−]/g, '');
}

function numbersOf(figure: string): number[] {
  return (figure.match(ANY_NUMBER) ?? []).map((number) => Number(number.replaceAll(',', '')));
}

function distance(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / (Math.abs(a) + Math.abs(b));
}
