import { parseDuration } from '../duration.ts';
import { found } from '../found.ts';
import type { Parameter } from '../law-parameters.ts';
import { accept, type Parsed, type Refusal, refuse } from '../parsed.ts';
import type { Quantity } from '../plan-terms.ts';
import { decimal } from './quantity.ts';

/** What an amount is an amount of: a value of the scenario, as it is written there. */
export interface AmountOf {
  readonly text: string;
  readonly quantity: Quantity;
  readonly base: number;
  /** As the scenario writes it. */
  readonly written: unknown;
}

const NUMBER = /^([+-]?)(\d+(?:\.\d+)?|\.\d+)$/;
const PERCENT = /^([+-]?)(\d+(?:\.\d+)?)\s*%$/;

/** Reads one number of an effect: for `multiply` a factor, else in the unit of the value. */
export function amountParser(operation: 'set' | 'add' | 'multiply', of: AmountOf): Parameter {
  if (operation === 'multiply') return (value) => parseFactor(value, of);
  switch (of.quantity.kind) {
    case 'fraction':
      return (value) => parseFraction(value, of);
    case 'seconds':
      return (value) => parseSeconds(value, of, operation);
    case 'rate':
      return (value) => parseRate(value, of, operation);
    default:
      return (value) => parseNumber(value, of, operation);
  }
}

/** A number or a percentage as it stands; minus signs as word processors write them are minus signs. */
function plain(value: unknown): { number: number; percent: boolean } | null {
  if (typeof value === 'number') return Number.isFinite(value) ? { number: value, percent: false } : null;
  const text = typeof value === 'string' ? value.trim().replace(/^−/, '-') : '';
  const percent = PERCENT.exec(text);
  // Divided, not multiplied, as the reader of scenarios does: the same text is the same number.
  if (percent !== null) return { number: Number(percent[1] + percent[2]) / 100, percent: true };
  return NUMBER.test(text) ? { number: Number(text), percent: false } : null;
}

function parseFactor(value: unknown, { text }: AmountOf): Parsed<number> {
  const read = plain(value);
  if (read === null) {
    return refuse('bad-factor', `expected a factor of \`${text}\`, found ${found(value)}: write 90% or 0.9`);
  }
  if (read.number < 0) return refuse('negative', `${found(value)} is negative: a factor is 0 or more`);
  if (read.percent || read.number <= 10) return accept(read.number);
  return refuse(
    'above-limit',
    `a factor of ${read.number} is ${read.number} times as much: did you mean ${read.number}%?`,
  );
}

function parseFraction(value: unknown, of: AmountOf): Parsed<number> {
  const read = plain(value);
  if (read === null) return unlike(value, of, 'a percentage', 'write for example 35%');
  if (read.percent || Math.abs(read.number) <= 1) return accept(read.number);
  const meant =
    Math.abs(read.number) < 5 ? `${decimal(Number((read.number * 100).toPrecision(12)))}%` : `${read.number}%`;
  const message = `\`${of.text}\` is a percentage, ${found(of.written ?? '100%')}, and ${found(value)} has no %: did you mean ${meant}?`;
  return refuse('no-percent', message);
}

function parseSeconds(value: unknown, of: AmountOf, operation: 'set' | 'add'): Parsed<number> {
  const read = plain(value);
  if (read?.percent) return percentOf(value, scaleOf(read.number, operation), of, 'a duration');
  if (typeof value !== 'string') {
    if (read !== null) return refuse('no-unit', `${found(value)} has no unit: write ${value}s or ${value}m`);
    return unlike(value, of, 'a duration', 'write for example 20s or 4m30s');
  }
  const text = value.trim().replace(/^−/, '-');
  const negative = text.startsWith('-');
  const parsed = parseDuration(text.replace(/^[+-]\s*/, ''));
  return parsed.ok && negative ? accept(-parsed.value) : parsed;
}

function parseRate(value: unknown, of: AmountOf, operation: 'set' | 'add'): Parsed<number> {
  const { after } = of.quantity as Quantity & { kind: 'rate' };
  const inPercent = after.trim().startsWith('%');
  const example = `write it as the scenario does, ${found(of.written)}`;
  const text = typeof value === 'string' ? value.trim().replace(/^−/, '-') : '';
  const match = /^([+-]?\d+(?:\.\d+)?)(.*)$/.exec(text);
  // `32/h` and `32 / h` are the same; a bare number is meant in the same unit, but a bare percentage only of percentages.
  if (match !== null && match[2] !== '' && sameUnit(match[2], after)) return accept(Number(match[1]));
  const read = plain(value);
  if (read === null) return unlike(value, of, 'a rate', example);
  if (read.percent !== inPercent) {
    if (read.percent) return percentOf(value, scaleOf(read.number, operation), of, 'a rate');
    return unlike(value, of, 'a percentage', example);
  }
  return accept(match === null ? read.number : Number(match[1]));
}

function sameUnit(a: string, b: string): boolean {
  const bare = (unit: string): string => unit.replace(/\bper\b/g, '/').replace(/\s+/g, '');
  return bare(a) === bare(b);
}

function parseNumber(value: unknown, of: AmountOf, operation: 'set' | 'add'): Parsed<number> {
  const read = plain(value);
  if (read === null) return unlike(value, of, 'a plain number', `write for example ${decimal(of.base)}`);
  if (!read.percent) return accept(read.number);
  const isPart = of.base > 0 && of.base <= 1 && !Number.isInteger(of.base);
  if (isPart) {
    const meant = decimal(Number(read.number.toPrecision(12)));
    return unlike(value, of, `written as ${found(of.written)}`, `write ${meant}`);
  }
  return percentOf(value, scaleOf(read.number, operation), of, 'a number');
}

/** A tenth added is 110% of it. */
function scaleOf(part: number, operation: 'set' | 'add'): number {
  return operation === 'add' ? 1 + part : part;
}

function unlike(value: unknown, { text }: AmountOf, what: string, advice: string): Refusal {
  return refuse('wrong-quantity', `\`${text}\` is ${what}: found ${found(value)}; ${advice}`);
}

/** A percentage of something absolute is meant as a factor. */
function percentOf(value: unknown, factor: number, { text, written }: AmountOf, what: string): Refusal {
  const percent = decimal(Number((factor * 100).toPrecision(12)));
  const now = `\`${text}\` is ${what}, ${found(written)}`;
  return refuse(
    'percent-of-absolute',
    `${now}, and ${found(value)} is a percentage: to scale it write \`multiply: ${text}, by: ${percent}%\``,
  );
}
