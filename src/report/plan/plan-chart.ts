/** What the charts of plans share: a calendar, units, colours and shapes of verdicts, tooltips, the places of panels. */
import { dayNumber } from '../../documents/date.ts';
import type { Verdict } from '../../metrics/result.ts';
import type { ComparisonResult, KeyResultVerdict } from '../../plan/comparison-result.ts';
import { BLUE, GREY, VERMILLION } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';

/** Columns of a name at the head of a row, and over a panel. */
export const LABEL = 40;
export const NARROW_LABEL = 32;
/** Plans told of in a title. */
export const MOST_TOLD = 3;
export const INK = '#333333';
export const ORANGE = '#E69F00';
const DAY = 86_400_000;
/** Panels in a row. */
const MOST_COLUMNS = 3;

/** Shapes differ as well as colours, for readers in grey. */
export const DIFFERENCE_VERDICTS: readonly Look<Exclude<Verdict, 'no data'>>[] = [
  { verdict: 'better', colour: BLUE, shape: 'triangle-up' },
  { verdict: 'worse', colour: VERMILLION, shape: 'triangle-down' },
  { verdict: 'different', colour: '#CC79A7', shape: 'diamond' },
  { verdict: 'no evidence', colour: GREY, shape: 'circle' },
];
export const KEY_RESULT_VERDICTS: readonly Look<Exclude<KeyResultVerdict, 'no data'>>[] = [
  { verdict: 'met', colour: BLUE, shape: 'triangle-up' },
  { verdict: 'undetermined', colour: ORANGE, shape: 'diamond' },
  { verdict: 'missed', colour: VERMILLION, shape: 'triangle-down' },
];

interface Look<V extends string> {
  readonly verdict: V;
  readonly colour: string;
  readonly shape: string;
}

export type Looks = readonly Look<Verdict | KeyResultVerdict>[];

/** Colour and shape of a verdict, in one legend in the reader's words. */
export function verdictChannels(looks: Looks, { words }: Speech) {
  const domain = looks.map(({ verdict }) => words.common.verdicts[verdict]);
  const legend = { title: null, orient: 'bottom' as const, symbolOpacity: 1 };
  const field = { field: 'verdict', type: 'nominal' as const };
  return {
    color: { ...field, scale: { domain, range: looks.map(({ colour }) => colour) }, legend },
    shape: { ...field, scale: { domain, range: looks.map(({ shape }) => shape) }, legend },
  };
}

/** Rows carry what is told of them as text, by field; here are the titles of these fields. */
export function tooltipOf(titles: Readonly<Record<string, string>>) {
  return Object.entries(titles).map(([field, title]) => ({ field, type: 'nominal' as const, title }));
}

/** A name at the head of each row. */
export function rowsBy(field: string, sort: readonly string[]) {
  return { field, type: 'nominal' as const, sort: [...sort], axis: { title: null, labelLimit: 330 } };
}

/** Words in a column to the right of a panel. */
export function wordsBeside<Y>(width: number, y: Y) {
  return {
    mark: { type: 'text' as const, align: 'left' as const, color: INK, fontSize: 10, aria: false },
    encoding: { y, x: { value: width + 8 }, text: { field: 'words', type: 'nominal' as const } },
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

interface Axis {
  readonly scale: number;
  readonly format: string;
  readonly title: string | null;
}

/** How the values of a unit stand on an axis: the factor, the format, and the words beside it. */
export function axisOf(unit: string, { words, punctuation }: Speech): Axis {
  if (unit === 'fraction') return { scale: 100, format: ',.4~g', title: '%' };
  const currency = unit.startsWith('money ') ? unit.slice('money '.length) : null;
  const known: Readonly<Record<string, string>> = currency === null ? words.common.units : punctuation.currencies;
  const name = currency ?? unit;
  return { scale: 1, format: ',.6~g', title: Object.hasOwn(known, name) ? known[name]! : currency };
}

export function columnsFor(panels: number): number {
  return Math.max(1, Math.min(MOST_COLUMNS, panels));
}

/** Of a panel that stands beside others: the fewer there are, the more room has each. */
export function widthFor(panels: number): number {
  return [500, 360, 250][columnsFor(panels) - 1]!;
}

/** The first of several findings, and how many plans are not told of. */
export function toldOf<T>(all: readonly T[], tell: (one: T) => string, speech: Speech): string[] {
  const told = all.slice(0, MOST_TOLD).map(tell);
  const more = all.length - told.length;
  return more === 0 ? told : [...told, speech.words.charts.morePlans(more)];
}
