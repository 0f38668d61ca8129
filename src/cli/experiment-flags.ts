/** The flags of an experiment, from what was typed to what it means. Each throws InvalidInput with what is allowed. */
import { didYouMean } from '../documents/nearest.ts';
import { metrics } from '../metrics/catalogue.ts';
import { InvalidInput } from './failure.ts';

const MOST_REPLICATIONS = 1_000_000;
const MOST_WORKERS = 256;
const LONGEST_SEED = 200;

export function parseReplications(text: string): number {
  return wholeNumber('--replications', text, MOST_REPLICATIONS);
}

export function parseMaxReplications(text: string): number {
  return wholeNumber('--max-replications', text, MOST_REPLICATIONS);
}

export function parseWorkers(text: string): number {
  return wholeNumber('--workers', text, MOST_WORKERS);
}

export function parseSeed(text: string): string {
  if (text.trim() === '' || text.length > LONGEST_SEED) {
    throw new InvalidInput(
      `--seed: found "${text.slice(0, 20)}"; a seed is any word or number of 1 to ${LONGEST_SEED} characters.`,
    );
  }
  return text;
}

/** `95%` or `0.95`. */
export function parseConfidence(text: string, flag = '--confidence'): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text.trim());
  const level = match === null ? Number.NaN : match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]);
  if (level >= 0.5 && level <= 0.9999) return level;
  const hint = match !== null && match[2] === '' && level >= 50 && level < 100 ? ` Did you mean ${match[1]}%?` : '';
  throw new InvalidInput(`${flag}: found "${text}"; allowed is a level from 50% to 99.99%, as in 95% or 0.95.${hint}`);
}

/** `service_level=0.5pp`, `average_speed_of_answer=2s`, `offered=10`. */
export function parsePrecision(text: string): { metric: string; halfWidth: number } {
  const at = text.indexOf('=');
  if (at < 1)
    throw new InvalidInput(`--precision: found "${text}"; write a metric and a half-width, as in service_level=0.5pp.`);
  const id = text.slice(0, at).trim();
  const asked = text.slice(at + 1).trim();
  const allowed = metrics.filter((metric) => (metric.scopes as readonly string[]).includes('whole'));
  const metric = allowed.find((candidate) => candidate.id === id);
  if (metric === undefined) {
    const ids = allowed.map((candidate) => candidate.id);
    throw new InvalidInput(`--precision: unknown metric "${id}"${didYouMean(id, ids)}; metrics: ${ids.join(', ')}.`);
  }
  const halfWidth = amountIn(metric.unit, asked);
  if (halfWidth === null || !(halfWidth > 0) || !Number.isFinite(halfWidth)) {
    throw new InvalidInput(`--precision: found "${asked}" for ${id}; ${allowedFor(metric.unit, id)}`);
  }
  return { metric: id, halfWidth };
}

/** An amount of a KPI, never negative; null when it is none in its unit. */
export function amountIn(unit: string, text: string): number | null {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z%]*)$/.exec(text);
  if (match === null) return null;
  const number = Number(match[1]);
  const scales: Readonly<Record<string, number>> =
    unit === 'fraction' ? { '': 1, pp: 0.01 } : unit === 'seconds' ? { '': 1, ms: 0.001, s: 1, m: 60 } : { '': 1 };
  const scale = Object.hasOwn(scales, match[2]!) ? scales[match[2]!]! : null;
  return scale === null || (unit === 'fraction' && scale === 1 && number >= 1) ? null : number * scale;
}

function allowedFor(unit: string, id: string): string {
  if (unit === 'fraction') return `write a half-width in percentage points, as in ${id}=0.5pp (or the fraction 0.005).`;
  if (unit === 'seconds') return `write a half-width in seconds, as in ${id}=2s.`;
  return `write a positive number, as in ${id}=10.`;
}

function wholeNumber(flag: string, text: string, most: number): number {
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= 1 && number <= most) return number;
  throw new InvalidInput(`${flag}: found "${text}"; allowed is a whole number from 1 to ${most.toLocaleString('en')}.`);
}
