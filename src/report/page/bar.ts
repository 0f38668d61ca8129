/** A chance as a bar: how long it is, how sure that is, and how long it was to be. Told in words beside it. */
import { type Content, element, type Html } from './html.ts';

export interface Chance {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const HEIGHT = 12;

/** @param asked the chance it is held against; null: none */
export function chanceBar({ value, low, high }: Chance, asked: number | null, tone: 'good' | 'bad' | 'quiet'): Html {
  const size = 100 * (value ?? 0);
  const parts: Content[] = [
    element('rect', { class: 'track', x: 0, y: 2, width: 100, height: HEIGHT - 4, rx: 2 }),
    element('rect', { class: `size ${tone}`, x: 0, y: 2, width: rounded(size), height: HEIGHT - 4, rx: 2 }),
  ];
  if (low !== null && high !== null) {
    const [from, to] = [rounded(100 * low), rounded(100 * high)];
    parts.push(element('line', { class: 'reach', x1: from, x2: to, y1: HEIGHT / 2, y2: HEIGHT / 2 }));
  }
  if (asked !== null) {
    const at = rounded(100 * asked);
    parts.push(element('line', { class: 'asked', x1: at, x2: at, y1: 0, y2: HEIGHT }));
  }
  return element(
    'svg',
    {
      class: 'bar',
      viewBox: `0 0 100 ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    parts,
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
