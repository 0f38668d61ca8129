/** The first figure of a text that people read, back as a number: what a column of figures is sorted by. */
import type { Punctuation } from '../language/punctuation.ts';

/**
 * `82,4% ± 0,6 p.p.` is 82.4, `3 min 12 s` is 192, `R$ 1.402` is 1402, `−2.1 s` is −2.1, `<1 %` just below 1. Null where
 * there is no figure. Units of one column are the same, so they need no conversion but for times.
 */
export function figureValue(text: string, { decimal, thousands, minutes, unbounded }: Punctuation): number | null {
  const first = text.split(/[±(–]/)[0]!;
  if (first.includes(unbounded)) return first.includes('−') ? -Number.MAX_VALUE : Number.MAX_VALUE;
  const plain = first.replaceAll(thousands, '').replace(decimal, '.');
  const numbers = [...plain.matchAll(/([<>−+]?)(\d+(?:\.\d+)?)\s*([^\d\s]*)/g)];
  if (numbers.length === 0) return null;
  const scales: Readonly<Record<string, number>> = { h: 3600, [minutes]: 60, s: 1 };
  const isTime = numbers.length > 1 && numbers.every(([, , , unit]) => Object.hasOwn(scales, unit!));
  const [, sign, digits, unit] = numbers[0]!;
  const isClock = isTime || unit === minutes;
  const size = isClock
    ? numbers.reduce((sum, [, , number, own]) => sum + Number(number) * (scales[own!] ?? 1), 0)
    : Number(digits);
  const nudge = sign === '<' ? -0.5 : sign === '>' ? 0.5 : 0;
  return (sign === '−' ? -size : size) + nudge;
}
