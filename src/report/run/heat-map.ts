/** Weekday × interval of the day: a cell where there is data, its colour the figure, a mark where luck could decide. */
import type { Estimate } from '../../metrics/result.ts';
import type { RunDetail, WeekdaySeries } from '../../metrics/run-detail.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import type { Hours } from './day-panel.ts';
import { clockSpan } from './day-rows.ts';
import { TOLD, tell, UNHEARD } from './told.ts';

export const WIDTH = 560;
const ROW = 17;
/** Browns under the target, blues over it; darker is less, so that it reads in grey as well. */
const LEVELS = ['#5E1F00', '#B0480A', '#E8A05C', '#CFE3F2', '#EDF5FB'];
const SHORTFALLS = ['#5E1F00', '#B0480A', '#E8A05C', '#FBEBDD'];
const AMOUNTS = ['#F1F5FA', '#9DBEDD', '#3F7FB8', '#0B3C6F'];
/** A level this far under its target is as dark as it gets. */
const FAR = 0.5;
/** Colours change from one side of a target to the other within this. */
const STEP = 1e-6;

export interface HeatMap {
  readonly title: string;
  readonly metric: string;
  /** One each weekday. */
  readonly series: readonly WeekdaySeries[];
  /** Colours part here; null where more is simply darker. */
  readonly target: number | null;
}

export function heatPanel({ title, metric, series, target }: HeatMap, detail: RunDetail, hours: Hours, speech: Speech) {
  const rows = cellsOf(series, detail, target, speech);
  const scale = target === null ? amountScale(metric) : levelScale(target);
  const { runCharts } = speech.words;
  const told = { day: runCharts.heatMap.weekday, when: runCharts.time, text: speech.kpis.label(metric) };
  const days = [...new Set(series.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  const names = days.map((day) => speech.dates.weekday(day));
  const y = {
    field: 'day',
    type: 'ordinal' as const,
    scale: { domain: names },
    axis: { title: null, domain: false, ticks: false, minExtent: 32, maxExtent: 32 },
  };
  const x = { type: 'quantitative' as const, ...hours };
  return {
    width: WIDTH,
    height: { step: ROW },
    title: { text: title, fontSize: 12, anchor: 'start' as const, offset: 4, frame: 'group' as const },
    data: { values: rows },
    layer: [
      {
        transform: tell('day', 'when', 'text'),
        mark: { type: 'rect' as const, stroke: 'white', strokeWidth: 0.5 },
        encoding: {
          ...{ x: { field: 'from', ...x }, x2: { field: 'to' }, y, description: TOLD },
          color: {
            field: 'value',
            type: 'quantitative' as const,
            scale,
            legend: legendOf(unitOf(metric), days.length),
          },
          tooltip: Object.entries(told).map(([field, label]) => ({ field, type: 'nominal' as const, title: label })),
        },
      },
      ...(target === null ? [] : [openMarks(rows, x, y)]),
    ],
  };
}

/** A dot in each cell that may as well lie on the other side of the target. */
function openMarks<X, Y>(rows: ReturnType<typeof cellsOf>, x: X, y: Y) {
  return {
    data: { values: rows.filter(({ open }) => open) },
    mark: { type: 'point' as const, filled: true, size: 9, color: '#1A1A1A', opacity: 1, ...UNHEARD },
    encoding: { x: { field: 'hour', ...x }, y },
  };
}

/** Of a share with a target: from far under it, over the target, to all. */
function levelScale(target: number) {
  const turn = Math.min(Math.max(target, 0.01), 0.999);
  const lowest = Math.max(0, turn - FAR);
  return {
    domain: [lowest, (lowest + turn) / 2, turn - STEP, turn, 1],
    range: LEVELS,
    clamp: true,
    interpolate: 'rgb' as const,
  };
}

/** More is darker; of a level less is, so that dark asks for a look. Shares that are never small begin at their least. */
function amountScale(metric: string) {
  const isLevel = metric === 'service_level';
  return {
    range: isLevel ? [...SHORTFALLS] : [...AMOUNTS],
    zero: !isLevel && metric !== 'occupancy',
    nice: true,
    interpolate: 'rgb' as const,
  };
}

function legendOf(unit: string, days: number) {
  return {
    title: null,
    gradientLength: Math.max(44, days * ROW - 8),
    gradientThickness: 10,
    tickCount: 3,
    format: unit === 'fraction' ? '.0%' : ',.4~g',
  };
}

/** Cells with data. `open`: the interval reaches over the target, so that chance alone may have put it on its side. */
function cellsOf(series: readonly WeekdaySeries[], { hours }: RunDetail, target: number | null, speech: Speech) {
  return series.flatMap(({ metric, weekday, values, halfWidths }) =>
    hours.flatMap((hour, h) => {
      const value = values[h] ?? null;
      if (value === null) return [];
      const shown: Pick<Estimate, 'value' | 'halfWidth'> = { value, halfWidth: halfWidths[h] ?? null };
      return [
        {
          day: speech.dates.weekday(weekday),
          ...clockSpan(hour),
          value,
          text: speech.figures.quantity(unitOf(metric), shown),
          open: target !== null && isOpen(value, shown.halfWidth, target),
        },
      ];
    }),
  );
}

function isOpen(value: number, halfWidth: number | null, target: number): boolean {
  return halfWidth !== null && Math.abs(value - target) < halfWidth;
}
