import { percentText } from '../branches.ts';
import { lengthText } from '../clock-time.ts';
import { backticked, found } from '../found.ts';
import { accept, type Parsed, type Refusal, refuse } from '../parsed.ts';
import type { Target } from '../plan-terms.ts';
import type { KnownMetric } from './known-metric.ts';
import { parseInUnit } from './unit-value.ts';

export type Relation = Target['relation'];

const SIGNS: Readonly<Record<string, Relation>> = {
  '<=': 'at most',
  '≤': 'at most',
  '>=': 'at least',
  '≥': 'at least',
  'at most': 'at most',
  'at least': 'at least',
};

/** Reads `80%`, `20s`, `"<= 14.50"`; without a sign, the direction is the one in which the metric is better. */
export function parseTo(value: unknown, metric: KnownMetric, currency: string | null): Parsed<Target> {
  const match = typeof value === 'string' ? /^\s*(<=|>=|≤|≥|at most|at least|<|>|=+)\s*(.*)$/.exec(value) : null;
  if (match !== null && !Object.hasOwn(SIGNS, match[1])) {
    return refuse('bad-target', `${found(value)} begins with ${match[1]}: write <= or >=`);
  }
  const number = parseInUnit(match === null ? value : match[2], metric, currency);
  if (!number.ok) return number.code === 'percent-of-absolute' ? orChange(number, value, metric) : number;
  const relation = match === null ? betterRelation(metric) : SIGNS[match[1]];
  if (relation !== null) return accept({ kind: 'to', relation, value: number.value });
  const written = String(value).trim();
  const advice = `write "<= ${written}" or ">= ${written}"`;
  return refuse('no-direction', `${backticked(metric.id)} is better neither higher nor lower: ${advice}`);
}

/** A percentage of something absolute is meant against the baseline. */
function orChange(refusal: Refusal, value: unknown, metric: KnownMetric): Refusal {
  const size = /\d+(?:\.\d+)?/.exec(String(value))?.[0] ?? '30';
  const sign = metric.better === 'lower' ? '-' : '+';
  return refuse(refusal.code, `${refusal.message}, or \`change: ${sign}${size}%\` against the baseline`);
}

/** Reads `-30%`: at least 30 % less than the baseline, `+20%`: at least 20 % more, and `<= 1%`: at most 1 % more. */
export function parseChange(value: unknown, metric: KnownMetric): Parsed<Target> {
  const text = typeof value === 'string' ? value.trim().replace(/^−/, '-') : '';
  const match = /^(<=|>=|≤|≥|at most|at least)?\s*([+−-]?)\s*(\d+(?:\.\d+)?)\s*%$/.exec(text);
  if (match === null) return refuse('bad-change', notChange(value));
  const by = Number(match[2].replace('−', '-') + match[3]) / 100;
  if (by < -1) return refuse('below-limit', `a change of ${found(value)} is more than everything: -100% is the most`);
  const stated = match[1] === undefined ? null : SIGNS[match[1]];
  if (stated !== null) return accept({ kind: 'change', relation: stated, by: by === 0 ? 0 : by });
  const relation = by < 0 ? 'at most' : by > 0 ? 'at least' : (betterRelation(metric) ?? 'at least');
  return accept({ kind: 'change', relation, by: by === 0 ? 0 : by });
}

function notChange(value: unknown): string {
  const is = 'a change is relative to the baseline, with a sign and a %';
  const number = typeof value === 'number' || /^\s*[+-]?\d+(\.\d+)?\s*$/.test(String(value)) ? Number(value) : null;
  const example = number === null || !Number.isFinite(number) || number === 0 ? '-30% or +20%' : meant(number);
  return `${is}: found ${found(value)}; write ${example}`;
}

function meant(number: number): string {
  const percent = Math.abs(number) < 1 ? percentText(number) : `${number}%`;
  return number > 0 ? `+${percent}` : percent;
}

export function betterRelation({ better }: KnownMetric): Relation | null {
  return better === 'neither' ? null : better === 'higher' ? 'at least' : 'at most';
}

/** `at most 20s`, `30% less than the baseline`. */
export function targetText(target: Target, { unit }: KnownMetric, currency: string | null): string {
  if (target.kind === 'to') return `${target.relation} ${valueText(target.value, unit, currency)}`;
  const own = target.by < 0 ? 'at most' : 'at least';
  if (target.by !== 0 && target.relation !== own) {
    const bound = `${percentText(Math.abs(target.by))} ${target.by < 0 ? 'less' : 'more'}`;
    return target.by < 0 ? `no more than ${bound} than the baseline` : `at most ${bound} than the baseline`;
  }
  const [most, than] = target.by < 0 ? [percentText(-target.by), 'less'] : [percentText(target.by), 'more'];
  return target.by === 0 ? `${target.relation} the baseline` : `${most} ${than} than the baseline`;
}

function valueText(value: number, unit: string, currency: string | null): string {
  if (unit === 'fraction') return percentText(value);
  if (unit === 'seconds') return lengthText(value);
  if (unit === 'hours') return `${value} hours`;
  return unit === 'money' && currency !== null ? `${value} ${currency}` : String(value);
}
