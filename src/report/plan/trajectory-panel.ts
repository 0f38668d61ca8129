/** One key result of one plan over the weeks: bands, lines, target, date, milestones. */
import type { ComparisonResult, PlanResult, Trajectory } from '../../plan/comparison-result.ts';
import { BLUE, GREY, noDataPanel } from '../chart-theme.ts';
import { unitOf } from '../metric-name.ts';
import { axisOf, calendarOf, INK, instantOf } from './plan-chart.ts';
import { shorten } from './shorten.ts';
import { chance } from './words.ts';

export const PANEL_WIDTH = 250;
export const PANEL_HEIGHT = 130;
/** Days with a number over them; more would run into each other. */
const MOST_NUMBERED = 8;

export interface Course {
  readonly plan: PlanResult;
  readonly label: string;
  readonly trajectory: Trajectory;
}

/** From the lowest to the highest value that any panel of a group shows, with room below for the steps. */
export function rangeOf(courses: readonly Course[]): readonly [number, number] | null {
  const values = courses
    .flatMap(({ trajectory: { weeks, target } }) => [
      target,
      ...weeks.flatMap(({ plan, baseline }) => [plan?.p5, plan?.p95, baseline?.p50]),
    ])
    .filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? high - low : Math.abs(high) || 1;
  return [low - 0.18 * room, high + 0.06 * room];
}

export function trajectoryPanel(course: Course, result: ComparisonResult, range: readonly [number, number] | null) {
  const { plan, label, trajectory } = course;
  const rows = rowsOf(course, result.currency);
  if (range === null || rows.length === 0) return noDataPanel(label, PANEL_WIDTH, PANEL_HEIGHT);
  const own = plan.keyResults.find(({ id }) => id === trajectory.keyResult);
  const axis = axisOf(unitOf(trajectory.metric, result.currency ?? undefined));
  const x = { field: 'when', ...calendarOf(result, 5) };
  const y = {
    type: 'quantitative' as const,
    scale: { domain: range.map((value) => value * axis.scale), zero: false, nice: false },
    axis: {
      title: axis.title === '' ? null : axis.title,
      format: axis.format,
      tickCount: 4,
      minExtent: 34,
      maxExtent: 34,
    },
  };
  const reviews = plan.reviews.map(({ date }) => ({ when: instantOf(date) }));
  const steps = beginnings(plan);
  const target = trajectory.target === null ? [] : [{ target: trajectory.target * axis.scale }];
  return {
    width: PANEL_WIDTH,
    height: PANEL_HEIGHT,
    title: {
      text: label,
      fontSize: 11,
      subtitle: own === undefined ? '' : `P(met) ${chance(own.probability)}: ${own.verdict}`,
      offset: 4,
      frame: 'group' as const,
    },
    layer: [
      ...milestones(reviews, [{ when: instantOf(trajectory.by) }], x),
      band(rows, 'p5', 'p95', 0.16, x, y),
      band(rows, 'p25', 'p75', 0.3, x, y),
      line(rows, 'baseline', { color: GREY, strokeDash: [3, 2], strokeWidth: 1.5 }, x, y),
      line(rows, 'p50', { color: BLUE, strokeWidth: 2 }, x, y),
      {
        data: { values: target },
        mark: { type: 'rule' as const, strokeDash: [7, 3], color: 'black', strokeWidth: 1.3 },
        encoding: { y: { field: 'target', ...y } },
      },
      {
        data: { values: steps },
        mark: { type: 'point' as const, shape: 'triangle-up', filled: true, size: 36, color: INK, opacity: 1 },
        encoding: {
          x,
          y: { value: PANEL_HEIGHT - 4 },
          tooltip: { field: 'ids', type: 'nominal' as const, title: 'step' },
        },
      },
      {
        data: { values: steps.length > MOST_NUMBERED ? [] : steps },
        mark: { type: 'text' as const, fontSize: 9, color: INK, dy: -10 },
        encoding: { x, y: { value: PANEL_HEIGHT - 4 }, text: { field: 'numbers', type: 'nominal' as const } },
      },
    ],
  };
}

type X = { readonly field: string } & ReturnType<typeof calendarOf>;

/** Uprights behind the figures: reviews dotted, the date solid. */
function milestones(reviews: readonly { when: number }[], by: readonly { when: number }[], x: X) {
  return [
    {
      data: { values: [...reviews] },
      mark: { type: 'rule' as const, color: '#8C8C8C', strokeDash: [1, 3] },
      encoding: { x },
    },
    { data: { values: [...by] }, mark: { type: 'rule' as const, color: INK, strokeWidth: 1 }, encoding: { x } },
  ];
}

function band<Y>(rows: readonly object[], low: string, high: string, opacity: number, x: X, y: Y) {
  return {
    data: { values: [...rows] },
    mark: { type: 'area' as const, color: BLUE, opacity },
    encoding: { x, y: { field: low, ...y }, y2: { field: high } },
  };
}

function line<M, Y>(rows: readonly object[], field: string, look: M, x: X, y: Y) {
  return {
    data: { values: [...rows] },
    mark: { type: 'line' as const, ...look },
    encoding: { x, y: { field, ...y } },
  };
}

/** Weeks with data, each at its middle. */
function rowsOf({ trajectory: { weeks, metric } }: Course, currency: string | null) {
  const { scale } = axisOf(unitOf(metric, currency ?? undefined));
  return weeks.flatMap(({ from, to, plan, baseline }) => {
    if (plan === null) return [];
    const [p5, p25, p50, p75, p95] = [plan.p5, plan.p25, plan.p50, plan.p75, plan.p95].map((value) => value * scale);
    const before = baseline === null ? null : baseline.p50 * scale;
    return [{ when: (instantOf(from) + instantOf(to)) / 2, p5, p25, p50, p75, p95, baseline: before }];
  });
}

/** Each day on which steps are to begin, once, with their numbers in the plan. */
function beginnings({ steps }: PlanResult) {
  const days = [...new Set(steps.map(({ planned }) => planned.start))].sort();
  return days.map((day) => {
    const own = steps.flatMap(({ id, planned }, s) => (planned.start === day ? [{ id, number: s + 1 }] : []));
    return {
      when: instantOf(day),
      numbers: own.map(({ number }) => number).join(','),
      ids: shorten(own.map(({ id }) => id).join(', '), 60),
    };
  });
}
