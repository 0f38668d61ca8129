import { found } from './found.ts';
import { accept, type Parsed, refuse } from './parsed.ts';

/** Reads a fraction of a whole, `35%` or `0.35`, from 0 to 1. */
export function parseShare(value: unknown): Parsed<number> {
  const parsed = parseRatio(value);
  if (!parsed.ok || parsed.value <= 1) return parsed;
  if (typeof value === 'number' && value <= 100) {
    return refuse('above-one', `${value} is more than 1: write ${value}% or ${trimmed(value / 100)}`);
  }
  return refuse('above-one', `${found(value)} is more than 100%: a share goes from 0% to 100%`);
}

/** Reads a number of 0 or more that may be written in percent, `120%` or `1.2`. */
export function parseRatio(value: unknown): Parsed<number> {
  const allowed = 'write a percentage such as 35% or a fraction such as 0.35';
  if (typeof value === 'number') return checked(value, value);
  if (typeof value !== 'string') return refuse('bad-share', `expected a percentage, found ${found(value)}: ${allowed}`);
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(value);
  if (match === null) return refuse('bad-share', `${found(value)} is not a percentage: ${allowed}`);
  return checked(match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]), value);
}

function checked(number: number, value: unknown): Parsed<number> {
  if (!Number.isFinite(number)) return refuse('bad-number', `expected a number, found ${found(value)}`);
  if (number < 0) return refuse('negative', `${found(value)} is negative: write 0% or more`);
  return accept(number);
}

function trimmed(value: number): string {
  return String(Number(value.toPrecision(6)));
}
