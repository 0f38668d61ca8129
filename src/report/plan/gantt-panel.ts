/** The schedule of one plan, a row a step. Rows are numbers and names are marks, so that lines may run between rows. */
import type { PlanResult } from '../../plan/comparison-result.ts';
import { BLUE } from '../chart-theme.ts';
import { type calendarOf, INK, instantOf, ORANGE } from './plan-chart.ts';
import { shorten } from './shorten.ts';
import { chance, shortDay } from './words.ts';

export const WIDTH = 520;
const ROW = 22;
const NAME = 34;
const TAIL = '#F3C88A';

export function ganttPanel(plan: PlanResult, label: string, calendar: ReturnType<typeof calendarOf>) {
  const { steps } = plan;
  const reviews = plan.reviews.map(({ date }) => ({ when: instantOf(date), text: shortDay(date, date) }));
  const rows = steps.map(({ id, owner, planned, full, late, never }, s) => ({
    row: s,
    name: `${s + 1} ${shorten(id, NAME - 4)}`,
    owner: shorten(owner ?? 'nobody', NAME),
    late: chance(late),
    start: instantOf(planned.start),
    end: instantOf(planned.full),
    p50: full === null ? null : instantOf(full.p50),
    p90: full === null ? null : instantOf(full.p90),
    never: full === null ? `not in the horizon; never ${chance(never)}` : `never ${chance(never)}`,
    said: Math.max(instantOf(planned.full), full === null ? 0 : instantOf(full.p90)),
    risky: never > 0 || full === null,
  }));
  const overdue = rows.filter(({ p90, end }) => p90 !== null && p90 > end);
  const y = {
    field: 'row',
    type: 'quantitative' as const,
    scale: { domain: [steps.length - 0.5, -0.5], nice: false },
    axis: null,
  };
  const at = (field: string) => ({ field, ...calendar });
  return {
    width: WIDTH,
    height: Math.max(1, steps.length) * ROW,
    title: { text: label, fontSize: 12, offset: 16, frame: 'group' as const },
    layer: [
      {
        data: { values: reviews },
        mark: { type: 'rule' as const, color: '#8C8C8C', strokeDash: [1, 3] },
        encoding: { x: at('when'), tooltip: { field: 'text', type: 'nominal' as const, title: 'review' } },
      },
      words(reviews, 'text', { dy: -6, fontSize: 9 }, { x: at('when'), y: { value: 0 } }),
      bars(rows, BLUE, 12, 'start', 'end', at, y),
      // What is there for everybody from its first day has no length, and is seen all the same.
      {
        data: { values: rows.filter(({ start, end }) => start === end) },
        mark: { type: 'point' as const, shape: 'diamond', filled: true, color: BLUE, opacity: 1, size: 110 },
        encoding: { x: at('start'), y },
      },
      bars(overdue, TAIL, 5, 'end', 'p90', at, y),
      bars(
        overdue.filter(({ p50, end }) => p50! > end),
        ORANGE,
        5,
        'end',
        'p50',
        at,
        y,
      ),
      {
        data: { values: overdue },
        mark: { type: 'tick' as const, orient: 'vertical' as const, color: INK, thickness: 1.5, size: 9 },
        encoding: { x: at('p50'), y },
      },
      ...waits(plan, at, y),
      words(rows, 'name', { align: 'right' as const }, { x: { value: -8 }, y }),
      words(
        rows.filter(({ risky }) => risky),
        'never',
        { align: 'left' as const, dx: 6 },
        { x: at('said'), y },
      ),
    ],
  };
}

function bars<X, Y>(
  rows: readonly object[],
  color: string,
  size: number,
  from: string,
  to: string,
  at: (field: string) => X,
  y: Y,
) {
  return {
    data: { values: [...rows] },
    mark: { type: 'bar' as const, orient: 'horizontal' as const, color, size },
    encoding: {
      x: at(from),
      x2: { field: to },
      y,
      tooltip: (['name', 'owner', 'late', 'never'] as const).map((field) => ({ field, type: 'nominal' as const })),
    },
  };
}

/** A line from the planned end of a step to the planned start of each that comes after it, with a head. */
function waits<X, Y>({ steps }: PlanResult, at: (field: string) => X, y: Y) {
  const placeOf = new Map(steps.map(({ id }, s) => [id, s]));
  const lines = steps.flatMap(({ after, planned }, row) =>
    after.flatMap((id) => {
      const before = placeOf.get(id);
      if (before === undefined) return [];
      return [{ from: instantOf(steps[before]!.planned.full), fromRow: before, to: instantOf(planned.start), row }];
    }),
  );
  return [
    {
      data: { values: lines },
      mark: { type: 'rule' as const, color: '#6B6B6B', strokeWidth: 1 },
      encoding: { x: at('from'), x2: { field: 'to' }, y: { ...y, field: 'fromRow' }, y2: { field: 'row' } },
    },
    {
      data: { values: lines },
      mark: { type: 'point' as const, shape: 'triangle-right', filled: true, size: 40, color: '#6B6B6B', opacity: 1 },
      encoding: { x: at('to'), y },
    },
  ];
}

function words<M, E>(rows: readonly object[], field: string, look: M, encoding: E) {
  return {
    data: { values: [...rows] },
    mark: { type: 'text' as const, color: INK, fontSize: 10, baseline: 'middle' as const, ...look },
    encoding: { ...encoding, text: { field, type: 'nominal' as const } },
  };
}
