/** Panels over the hours of a day: lines with their confidence bands, one colour a thing compared; bars of counts. */
import { noDataPanel, OKABE_ITO } from './chart-theme.ts';
import type { DayRow } from './day-rows.ts';

const WIDTH = 640;
const CLOCK = "format(floor(datum.value), '02') + ':' + format(round((datum.value - floor(datum.value)) * 60), '02')";

/** The axis that all panels of a chart share. */
export type Hours = ReturnType<typeof hoursOf>;

/** From the first interval to the end of the last, ticks a whole number of hours apart. */
export function hoursOf(rows: readonly DayRow[]) {
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
export function dayPanel({ title, isFraction, hours, rows, of, height, targets = [] }: DayPanel) {
  if (rows.length === 0) return noDataPanel(title, WIDTH, height);
  const scale = { domain: [...of], range: of.map((_, i) => OKABE_ITO[i % OKABE_ITO.length]!) };
  const columns = of.some((name) => name.length > 24) ? { columns: 1 } : {};
  const legend = of.length > 1 ? { title: null, orient: 'top' as const, labelLimit: WIDTH, ...columns } : null;
  const color = { field: 'of', type: 'nominal' as const, scale, legend };
  const x = { field: 'hour', type: 'quantitative' as const, ...hours };
  const axis = { title, ...(isFraction ? { format: '.0%' } : {}) };
  const format = isFraction ? '.1%' : ',.1f';
  const tooltip = [
    { field: 'of', type: 'nominal' as const, title: 'of' },
    { field: 'when', type: 'nominal' as const, title: 'time' },
    ...(['value', 'low', 'high'] as const).map((field) => ({ field, type: 'quantitative' as const, format })),
  ];
  return {
    width: WIDTH,
    height,
    layer: [
      // The line comes first: behind the band, a legend selection would be lost.
      {
        data: { values: [...rows] },
        mark: { type: 'line' as const, strokeWidth: 2, point: { size: 18 } },
        encoding: {
          x,
          y: { field: 'value', type: 'quantitative' as const, axis, scale: { zero: !isFraction } },
          color,
          tooltip,
        },
      },
      {
        data: { values: [...rows] },
        mark: { type: 'area' as const, opacity: 0.22 },
        encoding: { x, y: { field: 'low', type: 'quantitative' as const, axis }, y2: { field: 'high' }, color },
      },
      ...targets.map((target) => ({
        data: { values: [target] },
        mark: { type: 'rule' as const, strokeDash: [6, 4], color: '#333333' },
        encoding: { y: { field: 'value', type: 'quantitative' as const }, ...(target.of === null ? {} : { color }) },
      })),
    ],
  };
}

/** Bars from the start to the end of each interval. */
export function dayBars({ title, hours, rows, height }: Pick<DayPanel, 'title' | 'hours' | 'rows' | 'height'>) {
  if (rows.length === 0) return noDataPanel(title, WIDTH, height);
  return {
    width: WIDTH,
    height,
    data: { values: [...rows] },
    mark: { type: 'rect' as const, color: '#B8B8B8', stroke: 'white' },
    encoding: {
      x: { field: 'from', type: 'quantitative' as const, ...hours },
      x2: { field: 'to' },
      y: { field: 'value', type: 'quantitative' as const, axis: { title }, scale: { zero: true } },
      y2: { datum: 0 },
      tooltip: [
        { field: 'when', type: 'nominal' as const, title: 'time' },
        { field: 'value', type: 'quantitative' as const, format: ',.1f' },
      ],
    },
  };
}
