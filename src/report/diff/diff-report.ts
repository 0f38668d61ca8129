/** What changed between two results: the answer first, then what they were made from, verdicts, figures, and the rest. */
import type { DiffResult, FactChange, FigurePart, VerdictChange } from '../../results/diff-result.ts';
import type { Area } from '../../results/other-values.ts';
import { type Block, type Column, heading, lines } from '../block.ts';
import type { Speech } from '../language/speech.ts';
import {
  changeWords,
  differenceWords,
  errorWords,
  isOfPlan,
  relativeWords,
  valueWords,
  whatOf,
  whereOf,
} from './figure-words.ts';
import { withShortNames } from './short-files.ts';

/** Rows of a table that are shown when not all are asked for. */
const MOST_ROWS = 25;
/** Standard errors beyond which a difference is hardly luck. */
const MUCH = 3;
const HASH = /^[0-9a-f]{40,}$/;

/** @param all shows every row */
export function diffReport(found: DiffResult, all: boolean, speech: Speech): Block[] {
  const diff = withShortNames(found);
  const words = speech.words.diff;
  const most = all ? Number.POSITIVE_INFINITY : MOST_ROWS;
  return [
    lines(answer(diff, speech)),
    heading(1, words.title(diff.before.file, diff.after.file)),
    ...(diff.same ? [] : [lines(diff.independent ? words.independent : words.sameSeed)]),
    ...tableOf(
      words.madeFrom,
      columnsOf([words.what, words.of, words.before, words.after]),
      factRows(diff.facts, speech),
      most,
      speech,
    ),
    ...tableOf(
      words.verdicts,
      columnsOf([words.what, words.of, '', words.before, words.after]),
      verdictRows(diff.verdicts, speech),
      most,
      speech,
    ),
    ...figureBlocks(diff, most, speech),
    ...restBlocks(diff, speech),
  ];
}

function answer({ same, figures, compared, currency, independent }: DiffResult, speech: Speech): string {
  const words = speech.words.diff;
  const [first] = figures;
  if (first === undefined) return same ? words.same : words.noFigure;
  const count = (value: number) => speech.figures.bare('count', value);
  const where = isOfPlan(first) ? [] : [whereOf(first, speech)];
  const what = [whatOf(first, speech), ...where, ...(first.of === null ? [] : [first.of])].join(', ');
  const values = [first.before, first.after].map((value) => valueWords(first, value, currency, speech));
  const most = words.most(what, values[0]!, values[1]!, changeWords(first, currency, speech));
  const beyond = figures.filter(({ errors }) => errors !== null && Math.abs(errors) > MUCH).length;
  const luck = independent ? `, ${words.beyond(count(beyond), beyond)}` : '';
  return `${words.changed(count(figures.length), count(compared))}${luck}; ${most}.`;
}

function figureBlocks({ figures, currency, independent }: DiffResult, most: number, speech: Speech): Block[] {
  if (figures.length === 0) return [];
  const words = speech.words.diff;
  const several = figures.some(({ of }) => of !== null);
  const columns: Column[] = [
    ...columnsOf([words.what, words.where, ...(several ? [words.of] : [])]),
    ...[words.before, words.after, words.change, words.relative].map((title) => ({ title, align: 'right' as const })),
    ...(independent ? [{ title: words.errors, align: 'right' as const }] : []),
  ];
  const rows = figures.map((figure) => [
    ...[whatOf(figure, speech), isOfPlan(figure) ? '' : whereOf(figure, speech)],
    ...(several ? [figure.of ?? ''] : []),
    ...[figure.before, figure.after].map((value) => valueWords(figure, value, currency, speech)),
    ...[changeWords(figure, currency, speech), relativeWords(figure, speech)],
    ...(independent ? [errorWords(figure, speech)] : []),
  ]);
  return tableOf(words.figures, columns, rows, most, speech, words.order);
}

function factRows(facts: readonly FactChange[], speech: Speech): string[][] {
  const { facts: names, none } = speech.words.diff;
  const shown = (value: string | null) => (value === null ? none : HASH.test(value) ? value.slice(0, 12) : value);
  return facts.map(({ fact, of, before, after }) => [names[fact], of ?? '', shown(before), shown(after)]);
}

function verdictRows(verdicts: readonly VerdictChange[], speech: Speech): string[][] {
  const { about: names, none, undecided } = speech.words.diff;
  const known: Readonly<Record<string, string>> = speech.words.common.verdicts;
  const shown = (value: string | null) => (value === null ? none : value === '' ? undecided : (known[value] ?? value));
  return verdicts.map(({ about, of, what, before, after }) => [
    names[about],
    of ?? '',
    about === 'difference' ? differenceWords(what, speech) : what,
    shown(before),
    shown(after),
  ]);
}

/** What only one of them has, and what is only counted. */
function restBlocks({ gone, added, others }: DiffResult, speech: Speech): Block[] {
  const words = speech.words.diff;
  const counts = Object.entries(others) as [Area, number][];
  const items = [
    ...gone.map((part) => `${words.onlyBefore}: ${partWords(part, speech)}`),
    ...added.map((part) => `${words.onlyAfter}: ${partWords(part, speech)}`),
  ];
  const told = counts.map(([area, count]) => `${words.areas[area]} ${speech.figures.bare('count', count)}`);
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...(told.length === 0 ? [] : [lines(`${words.others}: ${told.join(', ')}.`)]),
  ];
}

function partWords({ of, scope, name, metrics }: FigurePart, speech: Speech): string {
  const where = whereOf({ scope, name }, speech);
  return `${of === null ? where : `${of}, ${where}`} (${speech.counted(metrics.length, 'KPI')})`;
}

function tableOf(
  title: string,
  columns: readonly Column[],
  rows: readonly string[][],
  most: number,
  speech: Speech,
  note?: string,
): Block[] {
  if (rows.length === 0) return [];
  const left = rows.length - most;
  return [
    heading(2, title),
    ...(note === undefined ? [] : [lines(note)]),
    { kind: 'table', columns, rows: rows.slice(0, most) },
    ...(left > 0 ? [lines(speech.words.diff.more(speech.figures.bare('count', left)))] : []),
  ];
}

function columnsOf(titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, align: 'left' }));
}
