/**
 * Numbers as people of a language read them: `82.4 % ± 0.6 pp`, `3 m 12 s ± 4 s`, `1,402 ± 12`, and `no data` where there
 * is none; in Portuguese `82,4% ± 0,6 p.p.`.
 */
import type { Estimate } from '../../metrics/result.ts';
import { NumberText } from './number-text.ts';
import type { Punctuation } from './punctuation.ts';

const MOST_DECIMALS = 3;

/** The two numbers of an estimate that are shown. */
export type Shown = Pick<Estimate, 'value' | 'halfWidth'>;

/** A spread of futures: its median, and what nine in ten lie between. */
export interface Futures {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

export class Figures {
  private readonly own: Punctuation;
  private readonly text: NumberText;

  constructor(own: Punctuation) {
    this.own = own;
    this.text = new NumberText(own);
  }

  get noData(): string {
    return this.own.noData;
  }

  /** The mean with its half-width, each with the decimals the half-width can carry. `unit` is the metric's. */
  quantity(unit: string, estimate: Shown): string {
    const { value, halfWidth } = estimate;
    if (value === null) return this.noData;
    const places = decimals(unit, value, halfWidth);
    if (halfWidth === null || !Number.isFinite(value)) return this.text.amount(unit, value, places);
    return `${this.text.amount(unit, value, places)} ± ${this.text.width(unit, halfWidth, places)}`;
  }

  /** A difference, always with its sign: `+1.9 ± 0.5 pp`, `−2.1 s ± 0.8 s`. */
  difference(unit: string, estimate: Shown): string {
    const { value, halfWidth } = estimate;
    if (value === null) return this.noData;
    const places = decimals(unit, value, halfWidth);
    const size = unit === 'fraction' ? this.text.width(unit, Math.abs(value), places) : undefined;
    const shown = size ?? this.text.amount(unit, Math.abs(value), places);
    const signed = signOf(value, shown) + shown;
    if (halfWidth === null || !Number.isFinite(value)) return signed;
    return `${signed} ± ${this.text.width(unit, halfWidth, places)}`;
  }

  /** A bare value, to a sensible number of decimals. */
  bare(unit: string, value: number | null): string {
    return value === null ? this.noData : this.text.amount(unit, value, decimals(unit, value, null));
  }

  /** A half-width or a zone by itself, as short as it may have been typed: `0.5 pp`, `2 s`. */
  reach(unit: string, halfWidth: number): string {
    return this.text.width(unit, halfWidth, shortest(unit === 'fraction' ? halfWidth * 100 : halfWidth));
  }

  /** A length of time as someone may have written it: `90 s`, `15 min`, `24 h`. */
  span(seconds: number): string {
    if (seconds % 3600 === 0 && seconds > 0) return `${this.bare('count', seconds / 3600)} h`;
    if (seconds % 60 === 0 && seconds >= 600) return `${this.bare('count', seconds / 60)} ${this.own.minutes}`;
    return `${this.text.fixed(seconds, shortest(seconds))} s`;
  }

  /** A share that someone wrote, as short as they wrote it: `80 %`. */
  percent(fraction: number): string {
    return this.text.fixed(fraction * 100, shortest(fraction * 100)) + this.own.percent;
  }

  /** The same with its sign: `−30 %`; none of what is nothing. */
  signedPercent(change: number): string {
    const size = this.percent(Math.abs(change));
    return signOf(change, size) + size;
  }

  /** Whole percents. What happened at least once is not 0 %, and what once did not is not 100 %. */
  chance(value: number | null): string {
    if (value === null) return this.noData;
    const shown = Math.round(value * 100);
    if (shown === 0 && value > 0) return `<1${this.own.percent}`;
    if (shown === 100 && value < 1) return `>99${this.own.percent}`;
    return `${shown}${this.own.percent}`;
  }

  /** `83 % (74–89 %)`: a share of replications with Wilson's interval. */
  chanceWithin(value: number | null, low: number | null, high: number | null): string {
    if (value === null || low === null || high === null) return this.chance(value);
    return `${this.chance(value)} (${Math.round(low * 100)}–${Math.round(high * 100)}${this.own.percent})`;
  }

  /** `51.0 s (37.0 s – 1 m 05 s)`: the median, and what nine futures in ten lie between. */
  median(unit: string, spread: Futures | null): string {
    if (spread === null) return this.noData;
    return `${this.bare(unit, spread.p50)} (${this.bare(unit, spread.p5)} – ${this.bare(unit, spread.p95)})`;
  }

  /** `a, b and c`. */
  listed(words: readonly string[]): string {
    const last = words.at(-1) ?? '';
    if (words.length < 2) return last;
    const and = /^h?[ií](?!e)/i.test(last) ? this.own.andBeforeI : this.own.and;
    return `${words.slice(0, -1).join(', ')} ${and} ${last}`;
  }
}

/** None for what is shown as a zero. */
function signOf(value: number, shown: string): string {
  if (!/[1-9]/.test(shown) && Number.isFinite(value)) return '';
  return value > 0 ? '+' : '−';
}

/** The unit of an amount in this currency; of one that was not stated. */
export function moneyIn(currency: string | null | undefined): string {
  return currency === null || currency === undefined ? 'money' : `money ${currency}`;
}

/** Decimals of a number as short as it can be written, three at most. */
function shortest(value: number): number {
  return (String(Number(value.toFixed(MOST_DECIMALS))).split('.')[1] ?? '').length;
}

/** Enough decimals to show the first figure of the half-width, and no more than it can carry. */
function decimals(unit: string, value: number, halfWidth: number | null): number {
  const scale = unit === 'fraction' ? 100 : 1;
  const least = leastDecimals(unit, Math.abs(value));
  const shown = Math.abs(value) * scale;
  if (halfWidth === null || halfWidth === 0 || !Number.isFinite(halfWidth)) {
    if (unit === 'fraction' || unit === 'seconds' || unit.startsWith('money')) return least;
    return Number.isInteger(value) ? 0 : shown < 10 ? 2 : 1;
  }
  return Math.min(MOST_DECIMALS, Math.max(least, -Math.floor(Math.log10(halfWidth * scale))));
}

/** Of small amounts of money, cents. */
function leastDecimals(unit: string, size: number): number {
  if (unit === 'fraction') return 1;
  if (unit.startsWith('money')) return size < 1000 ? 2 : 0;
  return unit === 'seconds' && size < 60 ? 1 : 0;
}
