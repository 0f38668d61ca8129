import type { Period } from '../documents/plan-terms.ts';
import { type Asked, type AskedCell, placeOf, type Reading } from '../metrics/asked.ts';
import { type Metric, metrics } from '../metrics/catalogue.ts';

/** A KPI of a part of the center over some days. */
export interface Figure {
  readonly cell: AskedCell;
  readonly period: Period;
}

/** Where a reading has the numerator of a figure, found by what the figure is; −1 where it is not asked for. */
export function locate(asked: Asked, { cell, period }: Figure): number {
  const { cells, periods } = placesOf(asked);
  const column = cells.get(cellKey(cell));
  const row = periods.get(periodKey(period));
  return column === undefined || row === undefined ? -1 : placeOf(asked, row, column);
}

/** The index of a cell among those asked for; −1: it is not. */
export function cellOf(asked: Asked, cell: AskedCell): number {
  return placesOf(asked).cells.get(cellKey(cell)) ?? -1;
}

interface Places {
  readonly cells: ReadonlyMap<string, number>;
  readonly periods: ReadonlyMap<string, number>;
}

const known = new WeakMap<Asked, Places>();

/** Made once for all replications: hundreds of cells are looked up in each. */
function placesOf(asked: Asked): Places {
  let places = known.get(asked);
  if (places === undefined) {
    places = { cells: indexBy(asked.cells, cellKey), periods: indexBy(asked.periods, periodKey) };
    known.set(asked, places);
  }
  return places;
}

/** The first of those with equal keys counts. */
function indexBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  return new Map(items.map((item, i) => [keyOf(item), i] as const).toReversed());
}

function cellKey({ scope, metric, name }: AskedCell): string {
  return `${scope} ${metric} ${name}`;
}

function periodKey({ from, to }: Period): string {
  return `${from} ${to}`;
}

/** Null where there is no data: 0/0 or not asked for. */
export function valueAt(reading: Reading, place: number): number | null {
  const denominator = place < 0 ? 0 : reading[place + 1]!;
  return denominator === 0 ? null : reading[place]! / denominator;
}

/** A KPI of the whole center. */
export function ofWhole(metric: string): AskedCell {
  return { scope: 'whole', name: 'all', metric };
}

const CATALOGUE: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** Which way a KPI is better. */
export function betterOf(metric: string): Metric['better'] {
  return CATALOGUE.get(metric)?.better ?? 'neither';
}
