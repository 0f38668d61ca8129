/** One panel over the hours of a day: lines with their confidence bands, one colour and dash a thing compared. */

import { OKABE_ITO } from './chart-theme.ts';
import type { DayRow } from './day-rows.ts';

const WIDTH = 640;
const CLOCK = "format(floor(datum.value), '02') + ':' + format(round((datum.value - floor(datum.value)) * 60), '02')";

export interface DayPanel {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly DayRow[];
  /** The things compared, in the order of their colours. */
  readonly of: readonly string[];
  readonly height: number;
  /** A dashed line at each; `of` null is grey, for all. */
  readonly targets?: readonly { readonly of: string | null; readonly value: number }[];
}

/** The band and the line, and the targets dashed. Shows a legend only when there is more than one thing. */
export function dayPanel({ title, unit, rows, of, height, targets = [] }: DayPanel) {
  const isFraction = unit === 'fraction';
  const scale = { domain: [...of], range: of.map((_, i) => OKABE_ITO[i % OKABE_ITO.length]!) };
  const legend = of.length > 1 ? { title: null, orient: 'top' as const } : null;
  const color = { field: 'of', type: 'nominal' as const, scale, legend };
  const x = { field: 'hour', type: 'quantitative' as const, ...hours(rows) };
  const axis = { title, ...(isFraction ? { format: '.0%' } : {}) };
  const tooltip = [
    { field: 'of', type: 'nominal' as const, title: 'of' },
    { field: 'when', type: 'nominal' as const, title: 'time' },
    ...(['value', 'low', 'high'] as const).map((field) => ({
      field,
      type: 'quantitative' as const,
      format: isFraction ? '.1%' : ',.1f',
    })),
  ];
  return {
    width: WIDTH,
    height,
    layer: [
      // The line comes first: behind the band the legend could not select it.
      {
        data: { values: [...rows] },
        mark: { type: 'line' as const, strokeWidth: 2, point: { size: 16 } },
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
        encoding: {
          y: { field: 'value', type: 'quantitative' as const },
          ...(target.of === null ? {} : { color: { field: 'of', type: 'nominal' as const, scale, legend } }),
        },
      })),
    ],
  };
}

/** Bars from the start to the end of each interval. */
export function dayBars({ title, rows, height }: Pick<DayPanel, 'title' | 'rows' | 'height'>) {
  return {
    width: WIDTH,
    height,
    data: { values: [...rows] },
    mark: { type: 'bar' as const, color: '#B8B8B8', stroke: 'white' },
    encoding: {
      x: { field: 'from', type: 'quantitative' as const, ...hours(rows) },
      x2: { field: 'to' },
      y: { field: 'value', type: 'quantitative' as const, axis: { title } },
      tooltip: [
        { field: 'when', type: 'nominal' as const, title: 'time' },
        { field: 'value', type: 'quantitative' as const, format: ',.1f' },
      ],
    },
  };
}

/** The axis of hours, from the first interval to the end of the last, a tick a whole number of hours apart. */
function hours(rows: readonly DayRow[]) {
  const first = Math.floor(Math.min(24, ...rows.map((row) => row.from)));
  const last = Math.ceil(Math.max(first + 1, ...rows.map((row) => row.to)));
  const step = last - first > 14 ? 2 : 1;
  const values = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
  return {
    scale: { domain: [first, last], nice: false },
    axis: { title: null, values, labelExpr: CLOCK, grid: false },
  };
}
