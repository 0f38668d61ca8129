/** A KPI from place to place in time (weeks, intervals of the day), a line with its band for each plan or channel. */
import { type Chart, themeIn, VEGA_LITE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { axisOf } from '../plan/plan-chart.ts';

/** Fields are short: there are many rows. */
export interface CourseRow {
  /** Of which plan or channel. */
  readonly of: string;
  /** Which of the places. */
  readonly at: number;
  /** The figure and the ends of its band; `inner` ends of a narrower one. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly inner?: readonly [number, number];
  /** What a reader is told of it. */
  readonly text: string;
}

export interface CourseOf {
  readonly unit: string;
  /** Words of the places, in order. */
  readonly places: readonly string[];
  readonly rows: readonly CourseRow[];
  /** In the order of their looks. */
  readonly of: readonly { readonly label: string; readonly colour: string; readonly isQuiet?: boolean }[];
  readonly targets: readonly number[];
  /** Title of the names, and of the figure, in a tooltip. */
  readonly titles: { readonly of: string; readonly at: string; readonly value: string };
}

const HEIGHT = 170;
const INK = '#333333';

/** The span of places follows its rows, so that fewer rows are a closer look. */
export function courseChart(course: CourseOf, description: string, speech: Speech): Chart {
  const axis = axisOf(course.unit, speech);
  const rows = course.rows.map((row) => told(row, axis.scale, course.places));
  const x = {
    field: 'at',
    type: 'quantitative' as const,
    scale: { zero: false, nice: false, padding: 8 },
    axis: {
      title: null,
      tickMinStep: 1,
      format: 'd',
      labelExpr: `${JSON.stringify(course.places)}[datum.value] || ''`,
      ...{ grid: false, labelOverlap: true, labelFlush: false, tickCount: 6 },
    },
  };
  const y = {
    type: 'quantitative' as const,
    scale: { zero: false, nice: true },
    axis: { title: axis.title, format: axis.format, tickCount: 4 },
  };
  const color = {
    field: 'of',
    type: 'nominal' as const,
    scale: { domain: course.of.map(({ label }) => label), range: course.of.map(({ colour }) => colour) },
    legend: null,
  };
  const strokeDash = {
    field: 'of',
    type: 'nominal' as const,
    scale: {
      domain: course.of.map(({ label }) => label),
      range: course.of.map(({ isQuiet }) => (isQuiet ? [4, 3] : [1, 0])),
    },
    legend: null,
  };
  const ends = course.rows.some(({ inner }) => inner !== undefined) ? INNER : [];
  return {
    $schema: VEGA_LITE,
    description,
    config: themeIn(speech),
    width: 'container',
    height: HEIGHT,
    autosize: { type: 'fit', contains: 'padding' },
    data: { name: 'rows', values: rows },
    layer: [
      ...[OUTER, ...ends].map(({ low, high, opacity }) => ({
        mark: { type: 'area' as const, opacity },
        encoding: { x, y: { field: low, ...y }, y2: { field: high }, color },
      })),
      ...(course.targets.length === 0 ? [] : [targetRules(course.targets, axis.scale, y)]),
      {
        mark: { type: 'line' as const, strokeWidth: 2 },
        encoding: { x, y: { field: 'value', ...y }, color, strokeDash },
      },
      {
        params: [{ name: 'brush', select: { type: 'interval' as const, encodings: ['x' as const] } }],
        mark: { type: 'point' as const, filled: true, size: 40, opacity: 1 },
        encoding: {
          ...{ x, y: { field: 'value', ...y }, color },
          tooltip: [
            { field: 'of', type: 'nominal' as const, title: course.titles.of },
            { field: 'when', type: 'nominal' as const, title: course.titles.at },
            { field: 'text', type: 'nominal' as const, title: course.titles.value },
          ],
        },
      },
    ],
  };
}

function targetRules<Y>(targets: readonly number[], scale: number, y: Y) {
  return {
    data: { values: targets.map((target) => ({ target: target * scale })) },
    mark: { type: 'rule' as const, strokeDash: [7, 3], color: INK, strokeWidth: 1.3 },
    encoding: { y: { field: 'target', ...y } },
  };
}

const OUTER = { low: 'low', high: 'high', opacity: 0.14 };
const INNER = [{ low: 'low2', high: 'high2', opacity: 0.18 }];

function told({ of, at, value, low, high, inner, text }: CourseRow, scale: number, places: readonly string[]) {
  const narrow = inner === undefined ? {} : { low2: short(inner[0] * scale), high2: short(inner[1] * scale) };
  const [v, l, h] = [value, low, high].map((one) => short(one * scale));
  return { of, at, when: places[at] ?? '', value: v, low: l, high: h, ...narrow, text };
}

/** Six figures are more than a picture shows. */
function short(value: number): number {
  return Number(value.toPrecision(6));
}
