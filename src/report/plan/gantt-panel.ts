/** The schedule of one plan, a row a step. Rows are numbers and names are marks, so that lines may run between rows. */
import type { PlanResult, StepResult } from '../../plan/comparison-result.ts';
import { BLUE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { type calendarOf, INK, instantOf, ORANGE, tooltipOf } from './plan-chart.ts';
import { shorten } from './shorten.ts';

export const WIDTH = 520;
const ROW = 22;
const NAME = 34;
const TAIL = '#F3C88A';

/** A step of one day. */
const DIAMOND = {
  type: 'point',
  shape: 'diamond',
  filled: true,
  color: BLUE,
  opacity: 1,
  size: 110,
  aria: false,
} as const;
const TICK = { type: 'tick', orient: 'vertical', color: INK, thickness: 1.5, size: 9, aria: false } as const;

type Calendar = ReturnType<typeof calendarOf>;

/** @param first day of the horizon, beside which years are told */
export function ganttPanel(plan: PlanResult, label: string, calendar: Calendar, first: string, speech: Speech) {
  const { of } = speech.words.charts;
  const { steps } = plan;
  const rows = steps.map((step, s) => rowOf(step, s, first, speech));
  const y = {
    field: 'row',
    type: 'quantitative' as const,
    scale: { domain: [steps.length - 0.5, -0.5], nice: false },
    axis: null,
  };
  const at = (field: string) => ({ field, ...calendar });
  const tooltip = tooltipOf({
    ...{ name: of.step, does: of.does, owner: of.owner, planned: of.planned },
    ...{ delivered: of.delivered, late: of.late, never: of.never },
  });
  const description = { field: 'said', type: 'nominal' as const };
  return {
    width: WIDTH,
    height: Math.max(1, steps.length) * ROW,
    title: { text: label, fontSize: 12, offset: 16, frame: 'group' as const },
    // The steps, of all layers that have no data of their own.
    data: { values: rows },
    layer: [
      ...reviewLayers(plan, at, speech),
      ...waits(plan, at, y),
      bars({ color: BLUE, size: 12 }, 'start', 'end', at, { y, tooltip, description }),
      // What is there for everybody from its first day has no length, and is seen all the same.
      { ...only('atOnce'), mark: DIAMOND, encoding: { x: at('start'), y, tooltip } },
      { ...only('overdue'), ...bars({ color: TAIL, size: 5, aria: false }, 'end', 'p90', at, { y, tooltip }) },
      { ...only('lateHalf'), ...bars({ color: ORANGE, size: 5, aria: false }, 'end', 'p50', at, { y, tooltip }) },
      { ...only('overdue'), mark: TICK, encoding: { x: at('p50'), y } },
      words('name', { align: 'right' as const }, { x: { value: -8 }, y }),
      words('risks', { align: 'left' as const, dx: 6 }, { x: at('reach'), y }),
    ],
  };
}

function rowOf({ id, text, owner, planned, full, late, never }: StepResult, s: number, first: string, speech: Speech) {
  const { figures, dates, words } = speech;
  const { schedule, until } = words.charts;
  const day = (date: string | null) => dates.short(date, first);
  const name = `${s + 1} ${shorten(id, NAME - 4)}`;
  const [start, end] = [instantOf(planned.start), instantOf(planned.full)];
  const [p50, p90] = full === null ? [null, null] : [instantOf(full.p50), instantOf(full.p90)];
  const risks = [
    ...(full === null ? [schedule.notInHorizon] : []),
    ...(late > 0 ? [schedule.late(figures.chance(late))] : []),
    ...(never > 0 ? [schedule.never(figures.chance(never))] : []),
  ].join(', ');
  const told = until(day(planned.start), day(planned.full));
  return {
    ...{ row: s, name, start, end, p50, p90, risks, planned: told },
    does: shorten(text, 80),
    owner: shorten(owner ?? schedule.nobody, NAME),
    late: figures.chance(late),
    never: figures.chance(never),
    delivered: full === null ? schedule.notInHorizon : `${day(full.p50)} (${day(full.p90)})`,
    reach: Math.max(end, p90 ?? 0),
    ...{ atOnce: start === end, overdue: p90 !== null && p90 > end, lateHalf: p50 !== null && p50 > end },
    said: `${name}: ${told}${risks === '' ? '' : `, ${risks}`}`,
  };
}

/** Behind the steps, with their dates over them. */
function reviewLayers<X>({ reviews }: PlanResult, at: (field: string) => X, speech: Speech) {
  const { of } = speech.words.charts;
  const values = reviews.map(({ date, about }) => ({
    when: instantOf(date),
    text: speech.dates.short(date, date),
    about: shorten(about ?? '', 60),
  }));
  return [
    {
      data: { values },
      mark: { type: 'rule' as const, color: '#8C8C8C', strokeDash: [1, 3], aria: false },
      encoding: { x: at('when'), tooltip: tooltipOf({ text: of.review, about: of.about }) },
    },
    { data: { values }, ...words('text', { dy: -6, fontSize: 9 }, { x: at('when'), y: { value: 0 } }) },
  ];
}

/** The rows that are so. */
function only(field: 'atOnce' | 'overdue' | 'lateHalf') {
  return { transform: [{ filter: { field, equal: true } }] };
}

function bars<M, X, E>(look: M, from: string, to: string, at: (field: string) => X, encoding: E) {
  return {
    mark: { type: 'bar' as const, orient: 'horizontal' as const, ...look },
    encoding: { x: at(from), x2: { field: to }, ...encoding },
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
      mark: { type: 'rule' as const, color: '#6B6B6B', strokeWidth: 1, aria: false },
      encoding: { x: at('from'), x2: { field: 'to' }, y: { ...y, field: 'fromRow' }, y2: { field: 'row' } },
    },
    {
      data: { values: lines },
      mark: {
        type: 'point' as const,
        shape: 'triangle-right',
        filled: true,
        size: 40,
        color: '#6B6B6B',
        opacity: 1,
        xOffset: -4,
        aria: false,
      },
      encoding: { x: at('to'), y },
    },
  ];
}

function words<M, E>(field: string, look: M, encoding: E) {
  return {
    mark: { type: 'text' as const, color: INK, fontSize: 10, baseline: 'middle' as const, aria: false, ...look },
    encoding: { ...encoding, text: { field, type: 'nominal' as const } },
  };
}
