/** Panels over the hours of a day: lines with their confidence bands, one colour a thing compared; bars of counts. */
import { noDataPanel } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import type { DayRow } from './day-rows.ts';
import { looksOf } from './labels.ts';
import { TOLD, tell, UNHEARD } from './told.ts';

export const WIDTH = 640;
/** Room for the numbers of the axis, the same in all panels, so that they stand under each other. */
const MARGIN = { minExtent: 44, maxExtent: 44 };
const CLOCK = "format(floor(datum.value), '02') + ':' + format(round((datum.value - floor(datum.value)) * 60), '02')";

/** The axis that all panels of a chart share. */
export type Hours = ReturnType<typeof hoursOf>;

/** From the first interval to the end of the last, ticks a whole number of hours apart. */
export function hoursOf(rows: readonly Pick<DayRow, 'from' | 'to'>[]) {
  const first = rows.length === 0 ? 0 : Math.floor(Math.min(...rows.map((row) => row.from)));
  const last = rows.length === 0 ? 24 : Math.ceil(Math.max(...rows.map((row) => row.to)));
  const step = last - first > 14 ? 2 : 1;
  const values = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
  return {
    scale: { domain: [first, last], nice: false },
    axis: { title: null, values, labelExpr: CLOCK, labelFlush: false, grid: false },
  };
}

export interface DayPanel {
  readonly title: string;
  readonly isFraction: boolean;
  readonly hours: Hours;
  readonly rows: readonly DayRow[];
  /** The things compared, in the order of their colours. */
  readonly of: readonly string[];
  readonly height: number;
  /** A dashed line at each; `of` null is for all of them. */
  readonly targets?: readonly { readonly of: string | null; readonly value: number }[];
}

/** The band, the line, and the targets dashed. A legend only when there is more than one thing. */
export function dayPanel({ title, isFraction, hours, rows, of, height, targets = [] }: DayPanel, speech: Speech) {
  if (rows.length === 0) return noDataPanel(title, WIDTH, height, speech);
  const looks = looksOf(of);
  const columns = of.some((name) => name.length > 24) ? { columns: 1 } : {};
  const legend =
    of.length > 1 ? { title: null, orient: 'top' as const, labelLimit: WIDTH, symbolOpacity: 1, ...columns } : null;
  const color = { field: 'of', type: 'nominal' as const, scale: looks.color, legend };
  const shape = { field: 'of', type: 'nominal' as const, scale: looks.shape, legend };
  const x = { field: 'hour', type: 'quantitative' as const, ...hours };
  const axis = { title, tickCount: height > 100 ? 5 : 3, ...MARGIN, ...(isFraction ? { format: '.0%' } : {}) };
  const y = { type: 'quantitative' as const, axis, scale: { zero: !isFraction } };
  return {
    width: WIDTH,
    height,
    data: { values: [...rows] },
    layer: [
      // The line comes first: behind the band, a legend selection would be lost.
      {
        mark: { type: 'line' as const, strokeWidth: 2, ...UNHEARD },
        encoding: { x, y: { field: 'value', ...y }, color },
      },
      {
        mark: { type: 'area' as const, opacity: of.length > 3 ? 0.13 : 0.22, ...UNHEARD },
        encoding: { x, y: { field: 'low', type: 'quantitative' as const, axis }, y2: { field: 'high' }, color },
      },
      ...targets.map((target) => ({
        data: { values: [target] },
        mark: { type: 'rule' as const, strokeDash: [6, 4], color: '#333333', ...UNHEARD },
        encoding: { y: { field: 'value', type: 'quantitative' as const }, ...(target.of === null ? {} : { color }) },
      })),
      {
        transform: tell('of', 'when', 'text'),
        mark: { type: 'point' as const, filled: true, size: of.length > 1 ? 26 : 18, opacity: 1 },
        encoding: {
          ...{ x, y: { field: 'value', ...y }, color, shape, description: TOLD },
          tooltip: tooltipOf(title, speech, of.length > 1),
        },
      },
    ],
  };
}

/** Bars from the start to the end of each interval, each with its confidence interval. */
export function dayBars({ title, hours, rows, height }: Omit<DayPanel, 'isFraction' | 'of'>, speech: Speech) {
  if (rows.length === 0) return noDataPanel(title, WIDTH, height, speech);
  const y = { type: 'quantitative' as const, axis: { title, tickCount: 3, ...MARGIN }, scale: { zero: true } };
  return {
    width: WIDTH,
    height,
    data: { values: [...rows] },
    layer: [
      {
        transform: tell('when', 'text'),
        mark: { type: 'rect' as const, color: '#B8B8B8', stroke: 'white' },
        encoding: {
          x: { field: 'from', type: 'quantitative' as const, ...hours },
          x2: { field: 'to' },
          y: { field: 'value', ...y },
          y2: { datum: 0 },
          description: TOLD,
          tooltip: tooltipOf(title, speech, false),
        },
      },
      {
        mark: { type: 'rule' as const, color: '#333333', strokeWidth: 1, ...UNHEARD },
        encoding: {
          x: { field: 'hour', type: 'quantitative' as const, ...hours },
          y: { field: 'low', ...y },
          y2: { field: 'high' },
        },
      },
    ],
  };
}

/** When, of what, and the figure with its interval. */
export function tooltipOf(title: string, { words }: Speech, isOfMany: boolean) {
  return [
    ...(isOfMany ? [{ field: 'of', type: 'nominal' as const, title: words.runCharts.of }] : []),
    { field: 'when', type: 'nominal' as const, title: words.runCharts.time },
    { field: 'text', type: 'nominal' as const, title },
  ];
}
