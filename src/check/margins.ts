import type { Figure } from './figure.ts';

/** A change of no interest: a part of the figure, or an amount in its unit. */
export type Margin = { readonly part: number } | { readonly amount: number };

export interface Margins {
  /** Of figures that have none of their own: a part of them. */
  readonly part: number;
  /** By metric id; `P`, `score` and `spend` of plans. */
  readonly own: Readonly<Record<string, Margin>>;
}

export const DEFAULT_MARGINS: Margins = { part: 0.01, own: {} };

/** Names that a margin may have besides metrics. */
export const NAMED_MARGINS: Readonly<Record<string, string>> = { P: 'fraction', score: 'fraction', spend: 'money' };

/** Of shares, times and marks that are near 0 a part is next to nothing: half a point, half a second, a hundredth. */
const LEAST: Readonly<Record<string, number>> = { fraction: 0.005, seconds: 0.5, score: 0.01 };
/** A probability moves by one replication at a time. */
const LEAST_OF_CHANCES = 0.02;

/** The margin of a recorded figure, in its unit. */
export function marginOf(figure: Pick<Figure, 'measure' | 'metric' | 'unit' | 'mean' | 'against'>, margins: Margins) {
  const { measure, unit, mean, against } = figure;
  const size = Math.max(Math.abs(mean ?? 0), Math.abs(against ?? 0));
  const name = nameOf(figure);
  const own = Object.hasOwn(margins.own, name) ? margins.own[name] : undefined;
  if (own !== undefined) return 'part' in own ? own.part * size : own.amount;
  const least = measure === 'met' || measure === 'score' ? LEAST_OF_CHANCES : (LEAST[unit] ?? 0);
  return Math.max(margins.part * size, least);
}

function nameOf({ measure, metric }: Pick<Figure, 'measure' | 'metric'>): string {
  if (measure === 'met') return 'P';
  return metric ?? measure;
}
