/** What the charts of plans share: a calendar, units, the colours and shapes of verdicts, how panels stand together. */
import { dayNumber } from '../../documents/date.ts';
import type { Verdict } from '../../metrics/result.ts';
import type { ComparisonResult, KeyResultVerdict } from '../../plan/comparison-result.ts';
import { BLUE, GREY, VERMILLION } from '../chart-theme.ts';
import { comparisonAnswer } from './comparison-answer.ts';

/** Columns of a name at the head of a row, and over a panel. */
export const LABEL = 34;
export const NARROW_LABEL = 27;
export const INK = '#333333';
export const ORANGE = '#E69F00';
const DAY = 86_400_000;
/** Panels in a row. */
const MOST_COLUMNS = 3;

/** Shapes differ as well as colours, for readers in grey. */
export const DIFFERENCE_VERDICTS: readonly Look<Verdict>[] = [
  { verdict: 'better', colour: BLUE, shape: 'triangle-up' },
  { verdict: 'worse', colour: VERMILLION, shape: 'triangle-down' },
  { verdict: 'different', colour: '#CC79A7', shape: 'diamond' },
  { verdict: 'no evidence', colour: GREY, shape: 'circle' },
];
export const KEY_RESULT_VERDICTS: readonly Look<KeyResultVerdict>[] = [
  { verdict: 'met', colour: BLUE, shape: 'triangle-up' },
  { verdict: 'undetermined', colour: ORANGE, shape: 'diamond' },
  { verdict: 'missed', colour: VERMILLION, shape: 'triangle-down' },
];

interface Look<V> {
  readonly verdict: V;
  readonly colour: string;
  readonly shape: string;
}

/** Colour and shape of a verdict, in one legend. */
export function verdictChannels(looks: readonly Look<string>[]) {
  const domain = looks.map(({ verdict }) => verdict);
  const legend = { title: null, orient: 'bottom' as const };
  const field = { field: 'verdict', type: 'nominal' as const };
  return {
    color: { ...field, scale: { domain, range: looks.map(({ colour }) => colour) }, legend },
    shape: { ...field, scale: { domain, range: looks.map(({ shape }) => shape) }, legend },
  };
}

/** Milliseconds of the start of a day in UTC, so that a chart is the same in every time zone. */
export function instantOf(date: string): number {
  return dayNumber(date) * DAY;
}

/** The days of the horizon, and of whatever reaches beyond it: numbers under dates, at the beginnings of weeks. */
export function calendarOf({ horizon }: ComparisonResult, mostTicks: number, beyond: readonly string[] = []) {
  const first = instantOf(horizon.start);
  const last = Math.max(first + horizon.days * DAY, ...beyond.map(instantOf));
  const weeks = Math.max(1, Math.ceil((last - first) / (7 * DAY)));
  const every = Math.ceil(weeks / mostTicks);
  return {
    type: 'quantitative' as const,
    scale: { domain: [first, last], nice: false, zero: false },
    axis: {
      title: null,
      values: Array.from({ length: Math.floor(weeks / every) + 1 }, (_, i) => first + i * every * 7 * DAY),
      labelExpr: "utcFormat(datum.value, '%-d %b')",
      labelOverlap: true,
      labelFlush: false,
      grid: false,
    },
  };
}

/** How the values of a unit stand on an axis: the factor, the format, and the words beside it. */
export function axisOf(unit: string): { readonly scale: number; readonly format: string; readonly title: string } {
  if (unit === 'fraction') return { scale: 100, format: ',.4~g', title: '%' };
  if (unit === 'seconds') return { scale: 1, format: ',.6~g', title: 'seconds' };
  return { scale: 1, format: ',.6~g', title: unit.replace(/^money /, '').replace(/^count$/, '') };
}

export function columnsFor(panels: number): number {
  return Math.max(1, Math.min(MOST_COLUMNS, panels));
}

/** The first two sentences of the answer, as the title of a chart. */
export function answerTitle(result: ComparisonResult): string[] {
  return comparisonAnswer(result)
    .slice(0, 2)
    .map((sentence) => sentence.split('; ')[0]!.replace(/\.$/, ''));
}
