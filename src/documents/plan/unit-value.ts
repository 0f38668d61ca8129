import { parseDuration } from '../duration.ts';
import { backticked, found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { KnownMetric } from './known-metric.ts';
import { parseMoney } from './money.ts';

/** What a value in each unit is called, and one of them. */
const UNITS: Readonly<Record<string, readonly [called: string, example: string]>> = {
  fraction: ['a percentage', '80%'],
  seconds: ['in seconds', '20s'],
  hours: ['in hours', '120h'],
  count: ['a count', '1200'],
  agents: ['a number of agents', '40'],
  money: ['money', '14.50'],
  score: ['a score of 1 to 5', '4.5'],
  ratio: ['a plain number', '1.2'],
};

/** Reads a value of a metric, or with a sign a difference of two: `80%`, `20s`, `14.50`. */
export function parseInUnit(
  value: unknown,
  metric: Pick<KnownMetric, 'id' | 'unit'>,
  currency: string | null,
  signed = false,
): Parsed<number> {
  const text = typeof value === 'string' ? value.trim().replace(/^−/, '-') : value;
  const negative = typeof text === 'string' ? text.startsWith('-') : Number(text) < 0;
  if (negative && !signed) return refuse('negative', `${found(value)} is negative: ${saidOf(metric)}`);
  const size = typeof text === 'string' ? text.replace(/^[+-]\s*/, '') : Math.abs(Number(text));
  const parsed = sizeInUnit(Number.isNaN(size) ? value : size, metric, currency);
  if (!parsed.ok) return parsed;
  const { value: number } = parsed;
  if (metric.unit === 'score' && !signed && (number < 1 || number > 5)) {
    return refuse('out-of-range', `${found(value)} is no score: ${saidOf(metric)}`);
  }
  return accept(negative ? -number : number);
}

function sizeInUnit(value: unknown, metric: Pick<KnownMetric, 'id' | 'unit'>, currency: string | null): Parsed<number> {
  const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value) : null;
  if (metric.unit === 'fraction') return percent === null ? parsePart(value, metric) : accept(Number(percent[1]) / 100);
  if (percent !== null) {
    return refuse('percent-of-absolute', `${found(value)} is a percentage, but ${saidOf(metric)}`);
  }
  switch (metric.unit) {
    case 'seconds':
      return parseDuration(value);
    case 'hours':
      return parseHours(value, metric);
    case 'money':
      return parseMoney(value, currency);
    default:
      return parseNumber(value, metric);
  }
}

function parsePart(value: unknown, metric: Pick<KnownMetric, 'id' | 'unit'>): Parsed<number> {
  const number = parseNumber(value, metric);
  if (!number.ok || number.value <= 1) return number;
  const is = `${backticked(metric.id)} is a percentage`;
  return refuse('above-one', `${found(value)} is more than 1, but ${is}: did you mean ${number.value}%?`);
}

function parseHours(value: unknown, metric: Pick<KnownMetric, 'id' | 'unit'>): Parsed<number> {
  const number = parseNumber(value, metric);
  if (number.ok) return number;
  const duration = parseDuration(value);
  return duration.ok ? accept(duration.value / 3600) : number;
}

function parseNumber(value: unknown, metric: Pick<KnownMetric, 'id' | 'unit'>): Parsed<number> {
  const number = typeof value === 'string' && /^(\d+(\.\d+)?|\.\d+)$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return accept(number);
  return refuse('bad-number', `${found(value)} is not its value: ${saidOf(metric)}`);
}

/** `average_speed_of_answer` is in seconds: write for example 20s. */
function saidOf({ id, unit }: Pick<KnownMetric, 'id' | 'unit'>): string {
  const [called, example] = UNITS[unit] ?? UNITS.ratio;
  return `${backticked(id)} is ${called}: write for example ${example}`;
}
