/** A figure of a check in words: which it is, and how much. */
import type { FigureDrift } from '../../check/drift.ts';
import type { Measure } from '../../check/figure.ts';
import type { GateSide, JudgedGate } from '../../check/observed.ts';
import { moneyIn } from '../language/figures.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';

const LONGEST = 48;

/** `Service level (channel phone)`, `P(wait)`, `Total cost: plan less baseline`. */
export function figureName({ measure, scope, name = '', metric = '', keyResult = '' }: Measure, speech: Speech) {
  const { words, kpis } = speech;
  const place = scope === undefined || scope === 'whole' ? '' : `${words.common.scopes[scope]} ${name}`;
  const kpi = place === '' ? kpis.label(metric) : `${kpis.plain(metric)} (${place})`;
  switch (measure) {
    case 'KPI':
      return shorten(kpi, LONGEST);
    case 'difference':
      return shorten(words.check.figures.difference(kpi), LONGEST);
    case 'key result':
      return shorten(`${keyResult}: ${kpi}`, LONGEST);
    case 'met':
      return shorten(`P(${keyResult})`, LONGEST);
    case 'score':
    case 'spend':
      return words.check.figures[measure];
  }
}

/** What one side of a gate is, with the interval it lies in. */
export function sideText({ unit }: JudgedGate, side: GateSide, currency: string | null, { figures }: Speech): string {
  const { kind, value, low, high } = side;
  const shown = unit === 'money' ? moneyIn(currency) : unit;
  if (value === null) return figures.noData;
  if (kind === 'probability') return figures.chanceWithin(value, low, high);
  if (kind === 'number') return unit === 'fraction' ? figures.percent(value) : figures.bare(shown, value);
  if (kind === 'spend' || kind === 'budget') return figures.bare(shown, value);
  const halfWidth = low === null || high === null ? null : (high - low) / 2;
  return kind === 'delta'
    ? figures.difference(shown, { value, halfWidth })
    : figures.quantity(shown, { value, halfWidth });
}

/** Then, now, the difference with its interval, the margin. */
export function driftCells(row: FigureDrift, currency: string | null, { figures }: Speech) {
  const unit = row.unit === 'money' ? moneyIn(currency) : row.unit;
  const change = { value: row.difference, halfWidth: row.halfWidth };
  return {
    recorded: figures.bare(unit, row.recorded),
    now: figures.bare(unit, row.now),
    difference: figures.difference(unit, change),
    margin: row.margin === null ? '' : `± ${figures.reach(unit, Number(row.margin.toPrecision(2)))}`,
  };
}
