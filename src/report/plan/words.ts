/** Chances, spreads, targets and days as planners read them; `no data` where there is none. */
import type { KeyResultResult, Spread } from '../../plan/comparison-result.ts';
import { unitOf } from '../metric-name.ts';
import { bare, NO_DATA, percent } from '../quantity.ts';
import { shorten } from './shorten.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Whole percents. What happened at least once is not 0 %, and what once did not is not 100 %. */
export function chance(value: number | null): string {
  if (value === null) return NO_DATA;
  const shown = Math.round(value * 100);
  if (shown === 0 && value > 0) return '<1 %';
  if (shown === 100 && value < 1) return '>99 %';
  return `${shown} %`;
}

/** `83 % (74–89 %)`: a share of replications with Wilson's interval. */
export function chanceWithin(value: number | null, low: number | null, high: number | null): string {
  if (value === null || low === null || high === null) return chance(value);
  return `${chance(value)} (${Math.round(low * 100)}–${Math.round(high * 100)} %)`;
}

/** `51.0 s (37.0 s – 1 m 05 s)`: the median, and what nine futures in ten lie between. */
export function median(unit: string, spread: Spread | null): string {
  if (spread === null) return NO_DATA;
  return `${bare(unit, spread.p50)} (${bare(unit, spread.p5)} – ${bare(unit, spread.p95)})`;
}

/** `≤ 58.8 s (−30 %)`, or the day by which something is to be delivered. */
export function targetWords(result: KeyResultResult, currency: string | null): string {
  if (result.metric === null) return `delivered by ${result.by}`;
  const { target, metric } = result.metric;
  const unit = unitOf(metric, currency ?? undefined);
  const words = `${target.relation === 'at least' ? '≥' : '≤'} ${bare(unit, target.value)}`;
  return target.kind === 'to' ? words : `${words} (${signedPercent(target.change)})`;
}

/** `phone`, or nothing for the whole center, after the name of a KPI. */
export function ofScope({ scope, name }: { readonly scope: string; readonly name: string }): string {
  return scope === 'whole' ? '' : `, ${shorten(name, 24)}`;
}

/** `1 Mar`; with its year when it is not that of the day counted from. */
export function shortDay(date: string | null, start: string): string {
  if (date === null) return NO_DATA;
  const [year, month, day] = date.split('-');
  const words = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  return year === start.slice(0, 4) ? words : `${words} ${year}`;
}

/** `Mar 2027` of `2027-03`. */
export function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? number} ${year}`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 plan`, `3 plans`. */
export function counted(count: number, noun: string): string {
  return `${bare('count', count)} ${noun}${count === 1 ? '' : 's'}`;
}

function signedPercent(change: number): string {
  const size = percent(Math.abs(change));
  return /[1-9]/.test(size) ? `${change < 0 ? '−' : '+'}${size}` : size;
}

/** The unit of an amount in this currency. */
export function moneyIn(currency: string | null): string {
  return currency === null ? 'money' : `money ${currency}`;
}
