/** Numbers as people read them: `82.4 % ± 0.6 pp`, `3 m 12 s ± 4 s`, `1,402 ± 12`, and `no data` when there is none. */
import type { Estimate } from '../metrics/result.ts';

export const NO_DATA = 'no data';
const MOST_DECIMALS = 3;

/** The mean with its half-width, each with the decimals the half-width can carry. `unit` is the metric's. */
export function quantity(unit: string, estimate: Estimate): string {
  const { value, halfWidth } = estimate;
  if (value === null) return NO_DATA;
  const spread = spreadOf(unit, estimate);
  if (halfWidth === null || !Number.isFinite(value)) return amount(unit, value, spread);
  return `${amount(unit, value, spread)} ± ${width(unit, halfWidth, spread)}`;
}

/** A difference, always with its sign: `+1.9 ± 0.5 pp`, `−2.1 s ± 0.8 s`. */
export function difference(unit: string, estimate: Estimate): string {
  const { value, halfWidth } = estimate;
  if (value === null) return NO_DATA;
  const spread = spreadOf(unit, estimate);
  const size = unit === 'fraction' ? width(unit, Math.abs(value), spread) : amount(unit, Math.abs(value), spread);
  const signed = sign(value, size) + size;
  if (halfWidth === null || !Number.isFinite(value)) return signed;
  return `${signed} ± ${width(unit, halfWidth, spread)}`;
}

/** A bare value, to a sensible number of decimals. */
export function bare(unit: string, value: number | null): string {
  if (value === null) return NO_DATA;
  return amount(unit, value, decimals(unit, value, null));
}

/** A share that someone wrote, as short as they wrote it: `80 %`. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))} %`;
}

/** None for what is shown as a zero. */
function sign(value: number, shown: string): string {
  if (!/[1-9]/.test(shown) && Number.isFinite(value)) return '';
  return value > 0 ? '+' : '−';
}

function spreadOf(unit: string, { value, halfWidth }: Estimate): number {
  return decimals(unit, value ?? 0, halfWidth);
}

/** `money BRL` is money in a currency; `money` alone, in one that was not stated. */
function isMoney(unit: string): boolean {
  return unit === 'money' || unit.startsWith('money ');
}

/** Enough decimals to show the first figure of the half-width, and no more than it can carry. */
function decimals(unit: string, value: number, halfWidth: number | null): number {
  const scale = unit === 'fraction' ? 100 : 1;
  const least = leastDecimals(unit, Math.abs(value));
  const shown = Math.abs(value) * scale;
  if (halfWidth === null || halfWidth === 0 || !Number.isFinite(halfWidth)) {
    if (unit === 'fraction' || unit === 'seconds') return least;
    if (isMoney(unit)) return least;
    return Number.isInteger(value) ? 0 : shown < 10 ? 2 : 1;
  }
  return Math.min(MOST_DECIMALS, Math.max(least, -Math.floor(Math.log10(halfWidth * scale))));
}

/** Of small amounts of money, cents. */
function leastDecimals(unit: string, size: number): number {
  if (unit === 'fraction') return 1;
  if (isMoney(unit)) return size < 1000 ? 2 : 0;
  return unit === 'seconds' && size < 60 ? 1 : 0;
}

function amount(unit: string, value: number, places: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? NO_DATA : `${value < 0 ? '−' : ''}unbounded`;
  if (unit === 'fraction') return `${fixed(value * 100, places)} %`;
  if (unit === 'seconds') return clock(value, places);
  if (unit === 'hours') return `${fixed(value, places)} h`;
  return (isMoney(unit) ? currencyBefore(unit) : '') + fixed(value, places);
}

/** `BRL ` */
function currencyBefore(unit: string): string {
  const currency = unit.slice('money '.length);
  return currency === '' ? '' : `${currency} `;
}

function width(unit: string, halfWidth: number, places: number): string {
  if (!Number.isFinite(halfWidth)) return 'unbounded';
  if (unit === 'fraction') return `${fixed(halfWidth * 100, places)} pp`;
  if (unit === 'seconds') return clock(halfWidth, places);
  if (unit === 'hours') return `${fixed(halfWidth, places)} h`;
  return fixed(halfWidth, places);
}

/** `23.1 s`, `3 m 12 s`, `1 h 02 m 05 s`. */
function clock(seconds: number, places: number): string {
  const rounded = Number(Math.abs(seconds).toFixed(places));
  const minus = seconds < 0 && rounded > 0 ? '−' : '';
  if (rounded < 60) return `${minus}${rounded.toFixed(places)} s`;
  const minutes = Math.floor(rounded / 60);
  const rest = (rounded - minutes * 60).toFixed(places).padStart(places > 0 ? places + 3 : 2, '0');
  if (minutes < 60) return `${minus}${minutes} m ${rest} s`;
  return `${minus}${thousands(String(Math.floor(minutes / 60)))} h ${String(minutes % 60).padStart(2, '0')} m ${rest} s`;
}

function fixed(value: number, places: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(places).split('.');
  const shown = fraction === undefined ? thousands(whole!) : `${thousands(whole!)}.${fraction}`;
  return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}

function thousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
