/** One key result of one plan over the weeks: bands, lines, target, date, milestones. */
import type { ComparisonResult, PlanResult, Trajectory } from '../../plan/comparison-result.ts';
import { BLUE, GREY, noDataPanel } from '../chart-theme.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { type Milestone, milestoneLayers } from './milestones.ts';
import { axisOf, calendarOf, instantOf, tooltipOf, widthFor } from './plan-chart.ts';
import { shorten } from './shorten.ts';

export const PANEL_HEIGHT = 130;

export interface Course {
  readonly plan: PlanResult;
  readonly label: string;
  readonly trajectory: Trajectory;
}

/** What the panels of a group have in common. */
interface Frame {
  readonly width: number;
  readonly range: readonly [number, number] | null;
}

export function frameOf(courses: readonly Course[]): Frame {
  return { width: widthFor(courses.length), range: rangeOf(courses) };
}

/** From the lowest to the highest value that any panel of a group shows, with room below for the steps. */
function rangeOf(courses: readonly Course[]): Frame['range'] {
  const values = courses
    .flatMap(({ trajectory: { weeks, target } }) => [
      target,
      ...weeks.flatMap(({ plan, baseline }) => [plan?.p5, plan?.p95, baseline?.p5, baseline?.p95]),
    ])
    .filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? high - low : Math.abs(high) || 1;
  return [low - 0.18 * room, high + 0.06 * room];
}

export function trajectoryPanel(course: Course, result: ComparisonResult, { width, range }: Frame, speech: Speech) {
  const { plan, label, trajectory } = course;
  const rows = rowsOf(course, result, speech);
  if (range === null || rows.length === 0) return noDataPanel(label, width, PANEL_HEIGHT, speech);
  const own = plan.keyResults.find(({ id }) => id === trajectory.keyResult);
  const axis = axisOf(unitOf(trajectory.metric, result.currency), speech);
  const x = { field: 'when', ...calendarOf(result, 4) };
  const y = {
    type: 'quantitative' as const,
    scale: { domain: range.map((value) => value * axis.scale), zero: false, nice: false },
    axis: { title: axis.title, format: axis.format, tickCount: 4, minExtent: 34, maxExtent: 34 },
  };
  const target = trajectory.target === null ? [] : [{ target: trajectory.target * axis.scale, aim: rows[0]!.aim }];
  return {
    width,
    height: PANEL_HEIGHT,
    title: { text: label, subtitle: metWords(own, speech), fontSize: 11, offset: 4, frame: 'group' as const },
    // The weeks, of all layers that have no data of their own: said once, since a chart may be large.
    data: { values: rows },
    layer: [
      ...milestoneLayers(milestonesOf(course, result, speech), x, PANEL_HEIGHT, speech),
      band('before5', 'before95', { fillOpacity: 0, stroke: GREY, strokeWidth: 0.7, strokeDash: [1, 2] }, x, y),
      band('p5', 'p95', { color: BLUE, opacity: 0.16 }, x, y),
      band('p25', 'p75', { color: BLUE, opacity: 0.3 }, x, y),
      line('before', { color: GREY, strokeDash: [3, 2], strokeWidth: 1.5 }, x, y),
      line('p50', { color: BLUE, strokeWidth: 2 }, x, y),
      weekPoints(x, y, speech),
      {
        data: { values: target },
        mark: { type: 'rule' as const, strokeDash: [7, 3], color: 'black', strokeWidth: 1.3, aria: false },
        encoding: { y: { field: 'target', ...y }, tooltip: tooltipOf({ aim: speech.words.charts.of.target }) },
      },
    ],
  };
}

type X = { readonly field: string } & ReturnType<typeof calendarOf>;

/** A week at a time, for the pointer and for those who listen. */
function weekPoints<Y>(x: X, y: Y, { words }: Speech) {
  const { of } = words.charts;
  return {
    mark: { type: 'point' as const, filled: true, color: BLUE, size: 16, opacity: 1 },
    encoding: {
      x,
      y: { field: 'p50', ...y },
      tooltip: tooltipOf({ week: of.week, own: of.plan, without: of.baseline, aim: of.target }),
      description: { field: 'said', type: 'nominal' as const },
    },
  };
}

function band<M, Y>(low: string, high: string, look: M, x: X, y: Y) {
  return {
    mark: { type: 'area' as const, aria: false, ...look },
    encoding: { x, y: { field: low, ...y }, y2: { field: high } },
  };
}

function line<M, Y>(field: string, look: M, x: X, y: Y) {
  return {
    mark: { type: 'line' as const, aria: false, ...look },
    encoding: { x, y: { field, ...y } },
  };
}

/** Weeks with data, each at its middle. */
function rowsOf({ label, trajectory }: Course, { currency, horizon }: ComparisonResult, speech: Speech) {
  const { figures, dates, words } = speech;
  const unit = unitOf(trajectory.metric, currency);
  const { scale } = axisOf(unit, speech);
  const day = (date: string) => dates.short(date, horizon.start);
  const aim = figures.bare(unit, trajectory.target);
  return trajectory.weeks.flatMap(({ from, to, plan, baseline }) => {
    if (plan === null) return [];
    const [p5, p25, p50, p75, p95] = [plan.p5, plan.p25, plan.p50, plan.p75, plan.p95].map((value) => value * scale);
    const [before5, before, before95] =
      baseline === null ? [null, null, null] : [baseline.p5, baseline.p50, baseline.p95].map((value) => value * scale);
    const week = words.charts.until(day(from), day(to));
    const own = figures.median(unit, plan);
    return [
      {
        when: (instantOf(from) + instantOf(to)) / 2,
        ...{ p5, p25, p50, p75, p95, before5, before, before95, week, own, aim },
        without: figures.median(unit, baseline),
        said: `${label}, ${week}: ${own}`,
      },
    ];
  });
}

/** Reviews, the date by which it counts, and each day on which steps are to begin, with their numbers in the plan. */
function milestonesOf({ plan, trajectory }: Course, { horizon }: ComparisonResult, { dates }: Speech): Milestone[] {
  const at = (date: string) => ({ when: instantOf(date), date: dates.short(date, horizon.start) });
  const days = [...new Set(plan.steps.map(({ planned }) => planned.start))].sort();
  const starts = days.map((day): Milestone => {
    const own = plan.steps.flatMap(({ id, planned }, s) => (planned.start === day ? [{ id, number: s + 1 }] : []));
    const numbers = own.map(({ number }) => number).join(',');
    return { kind: 'steps', ...at(day), numbers, about: shorten(own.map(({ id }) => id).join(', '), 60) };
  });
  const reviews = plan.reviews.map(
    ({ date, about }): Milestone => ({ kind: 'review', ...at(date), numbers: '', about: shorten(about ?? '', 60) }),
  );
  return [...reviews, { kind: 'date', ...at(trajectory.by), numbers: '', about: '' }, ...starts];
}

function metWords(own: PlanResult['keyResults'][number] | undefined, { figures, words }: Speech): string {
  if (own === undefined) return '';
  const { probability, verdict } = own;
  if (probability === null) return words.common.verdicts[verdict];
  return words.charts.trajectories.met(figures.chance(probability), words.common.verdicts[verdict]);
}
