import { parsePositive } from './amount.ts';
import { parseDuration } from './duration.ts';
import { backticked, found, listed, named } from './found.ts';
import { didYouMean } from './nearest.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import { parseRatio } from './share.ts';
import { isMapping, type Spot } from './spot.ts';

/** Reads one parameter of a law. */
export type Parameter = (value: unknown) => Parsed<number>;

/** A duration above 0s. */
export const positiveDuration: Parameter = (value) => {
  const parsed = parseDuration(value);
  if (parsed.ok && parsed.value === 0)
    return refuse('not-positive', `${found(value)} is too small: write more than 0s`);
  return parsed;
};

/** A coefficient of variation, standard deviation over mean, above 0. More than 10 is a slip, such as 80 for 80%. */
export const cv: Parameter = (value) => {
  const parsed = parseRatio(value);
  if (!parsed.ok) return parsed;
  if (parsed.value === 0) return refuse('not-positive', `${found(value)} is too small: a cv is more than 0`);
  if (parsed.value <= 10) return parsed;
  const meant = typeof value === 'number' && value <= 1000 ? `; did you mean ${value}%?` : '';
  return refuse('above-limit', `a cv of ${found(value)} is too large: 10 is the most${meant}`);
};

export const positive: Parameter = parsePositive;

/** A shape: extreme ones are slips and cannot be sampled well. */
export const shape: Parameter = (value) => {
  const parsed = parsePositive(value);
  if (!parsed.ok || (parsed.value >= 0.01 && parsed.value <= 1e6)) return parsed;
  return refuse('above-limit', `a shape of ${found(value)} is outside 0.01 to 1000000`);
};

/** A whole number of phases. */
export const phases: Parameter = (value) => {
  const parsed = parsePositive(value);
  if (!parsed.ok || (Number.isInteger(parsed.value) && parsed.value <= 1000)) return parsed;
  return refuse('not-whole', `${found(value)} is not a whole number from 1 to 1000`);
};

/** Any finite number. */
export const anyNumber: Parameter = (value) => {
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 100) return accept(value);
  return refuse('bad-number', `expected a number from -100 to 100, found ${found(value)}`);
};

/**
 * Reads the parameters of a law, given as a mapping in one of several forms (`{ mean, cv }` or `{ mean, sd }`). Answers
 * the values by name, or null with the problem noted.
 */
export function readParameters(
  spot: Spot,
  forms: readonly Readonly<Record<string, Parameter>>[],
): Record<string, number> | null {
  const ways = listed(
    forms.map((form) => `{ ${Object.keys(form).join(', ')} }`),
    'or',
  );
  if (!isMapping(spot.value)) {
    return spot.error('bad-parameters', `${backticked(spot.key)} takes ${ways}: found ${found(spot.value)}`);
  }
  const given = spot.entries<unknown>();
  const known = [...new Set(forms.flatMap((form) => Object.keys(form)))];
  const unknown = given.filter(({ key }) => !known.includes(key));
  for (const entry of unknown) {
    const hint = didYouMean(entry.key, known);
    entry.error(
      'unknown-parameter',
      `${backticked(spot.key)} has no ${backticked(entry.key)}: it takes ${ways}${hint}`,
      'key',
    );
  }
  if (unknown.length > 0) return null;
  const keys = given.map(({ key }) => key);
  const form = forms.find((form) => sameWords(Object.keys(form), keys));
  if (form === undefined) {
    const have = keys.length === 0 ? 'nothing' : named(keys);
    return spot.error('bad-parameters', `${backticked(spot.key)} takes ${ways}: found ${have}`, 'key');
  }
  const values: Record<string, number> = {};
  let complete = true;
  for (const entry of given) {
    const value =
      entry.value === null
        ? entry.error('bad-number', `${backticked(entry.key)} has no value`)
        : entry.parse(form[entry.key]);
    if (value === null) complete = false;
    else values[entry.key] = value;
  }
  return complete ? values : null;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

/** A law of one parameter, written without a name. */
export function readSingle(spot: Spot, parameter: Parameter): number | null {
  if (spot.value === null) return spot.error('bad-parameters', `${backticked(spot.key)} has no value`);
  return spot.parse(parameter);
}

/** Durations that must not fall, as a list `[1m, 3m]` or by name `{ low: 1m, high: 3m }`. */
export function readAscending(spot: Spot, names: readonly string[]): Record<string, number> | null {
  const list = Array.isArray(spot.value);
  if (list && spot.items().length !== names.length) {
    const message = `${backticked(spot.key)} takes ${names.length} durations, ${listed(names)}: found ${spot.items().length}`;
    return spot.error('bad-parameters', message);
  }
  const values = list
    ? fromList(spot, names)
    : readParameters(spot, [Object.fromEntries(names.map((n) => [n, parseDuration]))]);
  if (values === null) return null;
  const ascends = names.every((name, i) => i === 0 || values[names[i - 1]] <= values[name]);
  if (ascends && values[names[0]] < values[names[names.length - 1]]) return values;
  return spot.error('not-ascending', `${backticked(spot.key)} takes ${listed(names)} in ascending order`);
}

/** Sets a standard deviation against its mean; null, with the problem noted, when it is out of all proportion. */
export function cvOf(spot: Spot, { mean, cv: given, sd }: Record<string, number>): number | null {
  const variation = given ?? sd / mean;
  if (variation <= 10 && variation >= 1e-3) return variation;
  return spot.error(
    'above-limit',
    `${backticked(spot.key)} has a standard deviation of ${variation} times its mean: 0.001 to 10 is allowed`,
  );
}

function fromList(spot: Spot, names: readonly string[]): Record<string, number> | null {
  const values = spot.items().map((item) => item.parse(parseDuration));
  if (values.includes(null)) return null;
  return Object.fromEntries(names.map((name, i) => [name, values[i]!]));
}
