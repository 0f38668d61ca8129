import { parseDuration } from '../duration.ts';
import type { Quantity } from '../plan-terms.ts';

/** A value of the document as a plan computes with it: a number with the way it is written, a word, or a switch. */
export interface Measured {
  readonly quantity: Quantity | null;
  readonly base: number | string | boolean;
}

const DECIMAL = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;
const PERCENT = /^\s*([+-]?\d+(?:\.\d+)?)\s*%\s*$/;
/** `9.6/h`, `32 BRL/h`, `4% per month`, `32 BRL`, `14 business hours`. */
const RATE =
  /^\s*([+-]?\d+(?:\.\d+)?)(\s*(?:(?:%|[A-Z]{3})?\s*(?:\/|\bper\b)\s*\p{L}+|[A-Z]{3}|business\s+\p{L}+)\s*)$/u;

/** What the value is, from the way it is written. */
export function measure(raw: number | string | boolean): Measured {
  if (typeof raw === 'boolean') return { quantity: null, base: raw };
  if (typeof raw === 'number') return { quantity: { kind: 'number' }, base: raw };
  if (DECIMAL.test(raw)) return { quantity: { kind: 'number' }, base: Number(raw) };
  const percent = PERCENT.exec(raw);
  if (percent !== null) return { quantity: { kind: 'fraction' }, base: Number(percent[1]) / 100 };
  const duration = parseDuration(raw);
  if (duration.ok) return { quantity: { kind: 'seconds' }, base: duration.value };
  const rate = RATE.exec(raw);
  if (rate === null) return { quantity: null, base: raw };
  return { quantity: { kind: 'rate', before: '', after: rate[2] }, base: Number(rate[1]) };
}

/** Writes a number so that whoever reads the scenario finds exactly it. */
export function writeNumber(value: number, quantity: Quantity): number | string {
  switch (quantity.kind) {
    // A share is read from a plain number as it is; through a percentage the last bit could be lost.
    case 'fraction':
    case 'number':
      return value;
    case 'whole':
      return Math.round(value) + 0;
    case 'seconds':
      return `${decimal(value)}s`;
    case 'rate':
      return `${quantity.before}${decimal(value)}${quantity.after}`;
  }
}

/** All digits of a number, without an exponent. */
export function decimal(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign, whole, fraction = '', exponent] = match;
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
}
