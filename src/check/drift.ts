import { type Equivalence, equivalence, holm } from '../statistics/equivalence.ts';
import { type Figure, keyOfMeasure, type Measure, measureOf } from './figure.ts';
import { type Margins, marginOf } from './margins.ts';
import type { Recorded } from './recorded.ts';

/**
 * `same bytes`: every figure of every replication is the one recorded. `equivalent`: each differs by less than its margin.
 * `changed`: some differ by more. `inconclusive`: that cannot be told with so many replications. `stale`: the model was
 * edited, so that other figures are no surprise, and the record is of another one.
 */
export type DriftVerdict = 'same bytes' | 'equivalent' | 'changed' | 'inconclusive' | 'stale';

/** `gone`, `new`: only the record has it, or only today's figures. */
export type FigureVerdict = 'same' | 'equivalent' | 'changed' | 'inconclusive' | 'gone' | 'new';

/** A figure then and now, and the mean of its differences by replication. */
export interface FigureDrift extends Measure {
  readonly unit: string;
  readonly recorded: number | null;
  readonly now: number | null;
  readonly difference: number | null;
  /** Of the interval at confidence 1 − 2·level. */
  readonly halfWidth: number | null;
  readonly margin: number | null;
  readonly verdict: FigureVerdict;
}

export interface Drift {
  readonly verdict: DriftVerdict;
  readonly engine: string;
  /** Edited since: other figures are meant. */
  readonly edited: boolean;
  /** The same code on the same input gave other bytes, which ought not to be. */
  readonly unrepeatable: boolean;
  /** Replications compared. */
  readonly replications: number;
  /** Of each one-sided test, and of all findings of a change together (Holm). */
  readonly level: number;
  readonly figures: readonly FigureDrift[];
}

/** Holds what is seen now against what was recorded, on the same customers. Both rounded alike. */
export function driftOf(recorded: Recorded, now: Recorded, margins: Margins): Drift {
  const level = Number((1 - now.confidence).toPrecision(12));
  const replications = Math.min(recorded.replications, now.replications);
  const comparable = recorded.replications === now.replications;
  const about = { engine: recorded.engine, replications, level };
  if (comparable && recorded.digest === now.digest) {
    const figures = recorded.figures.map((figure) => sameFigure(figure, margins));
    return { verdict: 'same bytes', ...about, edited: false, unrepeatable: false, figures };
  }
  const figures = figureDrifts(recorded, now, margins, level, replications);
  const edited = recorded.content !== now.content && recorded.model !== now.model;
  const unrepeatable = comparable && recorded.code === now.code && recorded.content === now.content;
  return { verdict: verdictOf(figures, edited, unrepeatable), ...about, edited, unrepeatable, figures };
}

function verdictOf(figures: readonly FigureDrift[], edited: boolean, unrepeatable: boolean): DriftVerdict {
  const has = (...verdicts: FigureVerdict[]): boolean => figures.some(({ verdict }) => verdicts.includes(verdict));
  if (unrepeatable) return 'changed';
  if (edited && has('equivalent', 'changed', 'inconclusive', 'gone', 'new')) return 'stale';
  if (has('changed', 'gone')) return 'changed';
  return has('inconclusive') ? 'inconclusive' : 'equivalent';
}

function sameFigure(figure: Figure, margins: Margins): FigureDrift {
  const value = { recorded: figure.mean, now: figure.mean, difference: 0, halfWidth: 0 };
  return { ...measureOf(figure), unit: figure.unit, ...value, margin: marginOf(figure, margins), verdict: 'same' };
}

/** A figure that both may have, and the test of it. */
interface Tested {
  readonly figure: Figure;
  readonly today: Figure | undefined;
  readonly margin: number;
  readonly pairs: readonly number[];
  readonly test: Equivalence;
}

function figureDrifts(
  recorded: Recorded,
  now: Recorded,
  margins: Margins,
  level: number,
  replications: number,
): FigureDrift[] {
  const todays = new Map(now.figures.map((figure) => [keyOfMeasure(figure), figure]));
  // 1. Each by itself: how far off, and how surely within the margin.
  const tested = recorded.figures.map((figure): Tested => {
    const today = todays.get(keyOfMeasure(figure));
    const margin = marginOf(figure, margins);
    const pairs = today === undefined ? [] : pairsOf(figure, today, replications);
    return { figure, today, margin, pairs, test: equivalence(pairs, margin, level) };
  });
  // 2. That something changed is said of many figures at once: Holm. That all are equivalent is one claim, which needs
  //    every test to succeed, and no correction (an intersection–union test).
  const beyond = holm(
    tested.map(({ test }) => test.pBeyond),
    level,
  );
  const rows = tested.map((one, i) => rowOf(one, beyond[i]!, level, replications));
  // 3. What nobody recorded.
  const known = new Set(recorded.figures.map(keyOfMeasure));
  return [...rows, ...now.figures.filter((figure) => !known.has(keyOfMeasure(figure))).map(newRow)];
}

function rowOf({ figure, today, margin, pairs, test }: Tested, beyond: boolean, level: number, of: number) {
  const about = { ...measureOf(figure), unit: figure.unit, recorded: figure.mean };
  if (today === undefined || pairs.length === 0) {
    return { ...about, now: null, difference: null, halfWidth: null, margin, verdict: 'gone' } as const;
  }
  const { difference, halfWidth } = test;
  const same = figure.values.slice(0, of).every((value, r) => value === today.values[r]);
  const within = test.pWithin <= level ? 'equivalent' : 'inconclusive';
  const verdict = same ? 'same' : beyond ? 'changed' : within;
  return { ...about, now: today.mean, difference, halfWidth, margin, verdict } as const;
}

function newRow(figure: Figure): FigureDrift {
  const nothing = { difference: null, halfWidth: null, margin: null };
  return { ...measureOf(figure), unit: figure.unit, recorded: null, now: figure.mean, ...nothing, verdict: 'new' };
}

/** Differences in the replications in which both have data. */
function pairsOf(before: Figure, after: Figure, replications: number): number[] {
  return before.values.slice(0, replications).flatMap((was, r) => {
    const is = after.values[r] ?? null;
    return was === null || is === null ? [] : [is - was];
  });
}
