/** What changed between two results of one kind: what they were made from, their verdicts, their figures. */
import { studentQuantile } from '../statistics/quantiles.ts';
import { type AnyResult, kindOfResult } from './any-result.ts';
import { DIFF_SCHEMA, type DiffResult, type FigureChange, type FigurePart } from './diff-result.ts';
import { factsOf, verdictsOf } from './facts-of.ts';
import { type Figure, figuresOf } from './figures-of.ts';
import { othersThatDiffer } from './other-values.ts';
import { namedAsBefore } from './subjects.ts';

/** A result with the file it was read from. */
export interface FiledResult {
  readonly result: AnyResult;
  readonly file: string;
}

/** Both are of one kind. */
export function diffResults(before: FiledResult, after: FiledResult): DiffResult {
  const [a, b] = [before.result, after.result];
  const names = namedAsBefore(a, b);
  const renamed = <T extends { readonly of: string | null }>(addressed: readonly T[]): T[] =>
    addressed.map((one) => ({ ...one, of: one.of === null ? null : (names.get(one.of) ?? one.of) }));
  const independent = a.seed !== b.seed;
  const facts = changedTexts(factsOf(a), renamed(factsOf(b)), ({ fact, of }) => [fact, of]);
  // Differences that only one of them has are gone or added as figures.
  const verdicts = changedTexts(verdictsOf(a), renamed(verdictsOf(b)), ({ about, of, what }) => [
    about,
    of,
    what,
  ]).filter(({ about, before, after }) => about !== 'difference' || (before !== null && after !== null));
  const figures = figureChanges(figuresOf(a), renamed(figuresOf(b)), independent);
  const others = othersThatDiffer(a, b);
  const found = [facts.filter(({ fact }) => fact !== 'file'), verdicts, figures.figures, figures.gone, figures.added];
  return {
    ...{ schema: DIFF_SCHEMA, kind: kindOfResult(a), before: { file: before.file }, after: { file: after.file } },
    currency: currencyOfBoth(a, b),
    same: found.every((changes) => changes.length === 0) && Object.keys(others).length === 0,
    ...{ independent, facts, verdicts, ...figures, others },
  };
}

function figureChanges(before: readonly Figure[], after: readonly Figure[], independent: boolean) {
  const [was, is] = [byAddress(before), byAddress(after)];
  const both = [...was].flatMap(([address, figure]) => (is.has(address) ? [[figure, is.get(address)!] as const] : []));
  const changed = both
    .filter(([first, second]) => first.value !== second.value)
    .map(([first, second]) => ({ weight: weightOf(first, second), change: changeOf(first, second, independent) }));
  return {
    compared: both.length,
    figures: changed.sort((a, b) => heavierFirst(a.weight, b.weight)).map(({ change }) => change),
    gone: partsOf([...was].flatMap(([address, figure]) => (is.has(address) ? [] : [figure]))),
    added: partsOf([...is].flatMap(([address, figure]) => (was.has(address) ? [] : [figure]))),
  };
}

function changeOf(before: Figure, after: Figure, independent: boolean): FigureChange {
  const { sort, of, scope, name, metric } = before;
  const change = before.value === null || after.value === null ? null : after.value - before.value;
  const [first, second] = [standardError(before), standardError(after)];
  const error = first === null || second === null ? null : Math.sqrt(first * first + second * second);
  return {
    ...{ sort, of, scope, name, metric, before: before.value, after: after.value, change },
    relative: change === null || before.value === null || before.value === 0 ? null : change / Math.abs(before.value),
    errors: independent && change !== null && error !== null && error > 0 ? change / error : null,
  };
}

/** Of a mean over replications, from the half-width of its interval by Student's t. */
function standardError({ halfWidth, confidence, replications }: Figure): number | null {
  if (halfWidth === null || replications < 2) return null;
  return halfWidth / studentQuantile((1 + confidence) / 2, replications - 1);
}

/** The change in half-widths of both; where there are none, relative to the larger value. From or to no data: beyond all. */
function weightOf(before: Figure, after: Figure): number {
  if (before.value === null || after.value === null) return Number.POSITIVE_INFINITY;
  const size = Math.abs(after.value - before.value);
  if (before.halfWidth === null || after.halfWidth === null) {
    return size / Math.max(Math.abs(before.value), Math.abs(after.value));
  }
  return size / Math.sqrt(before.halfWidth * before.halfWidth + after.halfWidth * after.halfWidth);
}

/** Equal ones keep the order of the result. */
function heavierFirst(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

function byAddress(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  // A file given twice stands twice: its second figures are told from its first.
  for (const figure of figures) {
    const { sort, of, scope, name, metric } = figure;
    for (let n = 0; ; n++) {
      const address = JSON.stringify([sort, of, scope, name, metric, n]);
      if (found.has(address)) continue;
      found.set(address, figure);
      break;
    }
  }
  return found;
}

function partsOf(figures: readonly Figure[]): FigurePart[] {
  const parts = new Map<string, { part: Omit<FigurePart, 'metrics'>; metrics: string[] }>();
  for (const { of, scope, name, metric } of figures) {
    const key = JSON.stringify([of, scope, name]);
    const known = parts.get(key) ?? { part: { of, scope, name }, metrics: [] };
    parts.set(key, known);
    if (!known.metrics.includes(metric)) known.metrics.push(metric);
  }
  return [...parts.values()].map(({ part, metrics }) => ({ ...part, metrics }));
}

/** Texts at the same address that differ, or that only one of the two has. */
function changedTexts<T extends { readonly value: string }>(
  before: readonly T[],
  after: readonly T[],
  addressOf: (text: T) => readonly unknown[],
): (Omit<T, 'value'> & { readonly before: string | null; readonly after: string | null })[] {
  const key = (text: T) => JSON.stringify(addressOf(text));
  const [was, is] = [before, after].map((texts) => new Map(texts.map((text) => [key(text), text])));
  return [...new Map([...was!, ...is!])].flatMap(([address, { value: _, ...about }]) => {
    const [first, second] = [was!.get(address)?.value ?? null, is!.get(address)?.value ?? null];
    return first === second ? [] : [{ ...about, before: first, after: second }];
  });
}

function currencyOfBoth(a: AnyResult, b: AnyResult): string | null {
  const [first, second] = [a, b].map((one) =>
    one.schema === 'ensaio.compare/2' ? one.baseline.currency : one.currency,
  );
  return first === second ? (first ?? null) : null;
}
