/** A forest plot: for each plan an estimate with its interval, its verdict by colour and shape, its figures beside it. */
import type { Speech } from '../language/speech.ts';
import { type Looks, rowsBy, tooltipOf, verdictChannels, wordsBeside } from './plan-chart.ts';

export interface IntervalRow {
  /** The head of the row. */
  readonly plan: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** In the words of the reader. */
  readonly verdict: string;
  /** Beside the row. */
  readonly words: string;
  /** What is told of it to those who do not see it. */
  readonly said: string;
}

export interface IntervalPanel<X> {
  readonly rows: readonly IntervalRow[];
  /** Plans, from top to bottom. */
  readonly order: readonly string[];
  readonly width: number;
  readonly x: X;
  readonly looks: Looks;
  /** Titles of the fields of a row that a tooltip shows. */
  readonly tooltip: Readonly<Record<string, string>>;
}

/** The data of the panel, said once, and three layers of it: the interval, the estimate, the words. */
export function intervalLayers<X>(panel: IntervalPanel<X>, speech: Speech) {
  const { rows, width, x } = panel;
  const y = rowsBy('plan', panel.order);
  const { color, shape } = verdictChannels(panel.looks, speech);
  const tooltip = tooltipOf(panel.tooltip);
  const layers = [
    {
      mark: { type: 'rule' as const, strokeWidth: 2.5, aria: false },
      encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' }, color, tooltip },
    },
    {
      mark: { type: 'point' as const, filled: true, size: 80, opacity: 1 },
      encoding: {
        y,
        x: { field: 'value', ...x },
        color,
        shape,
        tooltip,
        description: { field: 'said', type: 'nominal' as const },
      },
    },
    wordsBeside(width, y),
  ];
  return { data: { values: [...rows] }, layers };
}
