import { found } from './found.ts';
import { accept, type Parsed, refuse } from './parsed.ts';

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const LARGEST = 1e12;

/** Reads a number of 0 or more, without a unit. */
export function parseAmount(value: unknown): Parsed<number> {
  const number = typeof value === 'string' && DECIMAL.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return refuse('bad-number', notNumber(value));
  if (!Number.isFinite(number)) return refuse('bad-number', `expected a number, found ${found(value)}`);
  if (number < 0) return refuse('negative', `${found(value)} is negative: write 0 or more`);
  if (number > LARGEST) return refuse('above-limit', `${found(value)} is too large: a million millions is the most`);
  return accept(number);
}

/** Reads a number above 0, without a unit. */
export function parsePositive(value: unknown): Parsed<number> {
  const parsed = parseAmount(value);
  if (parsed.ok && parsed.value === 0) return refuse('not-positive', `${found(value)} is too small: write more than 0`);
  return parsed;
}

/** Reads a whole number of people or things, 0 or more. */
export function parseHeads(value: unknown): Parsed<number> {
  const parsed = parseAmount(value);
  if (!parsed.ok) return parsed;
  if (!Number.isInteger(parsed.value)) return refuse('not-whole', `${found(value)} is not a whole number of agents`);
  if (parsed.value > 100_000) return refuse('too-many', `${found(value)} agents are more than the 100000 allowed`);
  return parsed;
}

function notNumber(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^\d{1,3}(,\d{3})+$/.test(text)) {
    return `${found(value)} has a thousands separator: write ${text.replaceAll(',', '')}`;
  }
  if (/^\d+,\d+$/.test(text)) return `${found(value)} has a decimal comma: write ${text.replace(',', '.')}`;
  return `expected a number, found ${found(value)}`;
}
