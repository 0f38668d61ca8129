import type { Distribution } from '../../random/distribution.ts';
import { readBranches } from '../branches.ts';
import { backticked, found, listed, named } from '../found.ts';
import { cv, type Parameter, readParameters } from '../law-parameters.ts';
import { didYouMean } from '../nearest.ts';
import { isMapping, type Spot } from '../spot.ts';

type ReadUncertain = (spot: Spot, parse: Parameter) => Distribution | null;

/** The ways to say what is not known of a value, each of its parameters in the unit of the value. */
const LAWS: Readonly<Record<string, ReadUncertain>> = {
  triangular,
  uniform,
  lognormal,
  empirical,
  mixture,
  exactly,
  deterministic: exactly,
};
const NAMES = Object.keys(LAWS).filter((name) => name !== 'deterministic');

/** Reads a value, or what is known of it: a bare value, or one named law. `parse` reads one number in its unit. */
export function readUncertain(spot: Spot, parse: Parameter): Distribution | null {
  if (spot.missing) return null;
  if (!isMapping(spot.value)) return exactly(spot, parse);
  const entries = spot.entries<unknown>();
  const unknown = entries.filter(({ key }) => !Object.hasOwn(LAWS, key));
  for (const entry of unknown) {
    const message = `unknown distribution ${backticked(entry.key)}: a value of a plan may be ${named(NAMES, 'or')}`;
    entry.error('unknown-distribution', message + didYouMean(entry.key, NAMES), 'key');
  }
  if (unknown.length > 0) return null;
  if (entries.length === 1) return LAWS[entries[0].key](entries[0], parse);
  const what = entries.length === 0 ? 'an empty mapping' : named(entries.map(({ key }) => key));
  return spot.error('bad-distribution', `expected one value or one of ${named(NAMES, 'or')}, found ${what}`);
}

function exactly(spot: Spot, parse: Parameter): Distribution | null {
  const value = spot.parse(parse);
  return value === null ? null : { kind: 'deterministic', value };
}

function triangular(spot: Spot, parse: Parameter): Distribution | null {
  const ends = readAscending(spot, ['low', 'mode', 'high'], parse);
  return ends === null ? null : { kind: 'triangular', low: ends[0], mode: ends[1], high: ends[2] };
}

function uniform(spot: Spot, parse: Parameter): Distribution | null {
  const ends = readAscending(spot, ['low', 'high'], parse);
  return ends === null ? null : { kind: 'uniform', low: ends[0], high: ends[1] };
}

/** Mean and cv give σ² = ln(1 + cv²) and μ = ln(mean) − σ²/2. */
function lognormal(spot: Spot, parse: Parameter): Distribution | null {
  const given = readParameters(spot, [{ mean: parse, cv }]);
  if (given === null) return null;
  if (!(given.mean > 0)) {
    return spot.child('mean').error('not-positive', 'a lognormal value is above 0: write a mean above 0');
  }
  const variance = Math.log1p(given.cv * given.cv);
  return { kind: 'lognormal', mu: Math.log(given.mean) - variance / 2, sigma: Math.sqrt(variance) };
}

function empirical(spot: Spot, parse: Parameter): Distribution | null {
  const items = spot.items();
  if (items.length === 0) {
    return spot.error('bad-parameters', `\`${spot.key}\` takes a list of values: found ${found(spot.value)}`);
  }
  const values = items.map((item) => item.parse(parse)).filter((value) => value !== null);
  return values.length < items.length ? null : { kind: 'empirical', values: values.sort((a, b) => a - b) };
}

function mixture(spot: Spot, parse: Parameter): Distribution | null {
  const parts = readBranches(spot, (part) => readUncertain(part, parse));
  return parts === null ? null : { kind: 'mixture', parts: parts.map(([probability, of]) => ({ probability, of })) };
}

/** Values that must not fall, as a list `[25%, 45%]` or by name `{ low: 25%, high: 45% }`. */
function readAscending(spot: Spot, names: readonly string[], parse: Parameter): number[] | null {
  const values = Array.isArray(spot.value)
    ? listOf(spot, names, parse)
    : inOrder(readParameters(spot, [Object.fromEntries(names.map((name) => [name, parse]))]), names);
  if (values === null) return null;
  const rises = values.every((value, i) => i === 0 || values[i - 1] <= value);
  if (rises && values[0] < values[values.length - 1]) return values;
  return spot.error('not-ascending', `${backticked(spot.key)} takes ${listed(names)} in ascending order`);
}

function listOf(spot: Spot, names: readonly string[], parse: Parameter): number[] | null {
  const items = spot.items();
  if (items.length !== names.length) {
    const message = `${backticked(spot.key)} takes ${names.length} values, ${listed(names)}: found ${items.length}`;
    return spot.error('bad-parameters', message);
  }
  const values = items.map((item) => item.parse(parse)).filter((value) => value !== null);
  return values.length < items.length ? null : values;
}

function inOrder(values: Record<string, number> | null, names: readonly string[]): number[] | null {
  return values === null ? null : names.map((name) => values[name]);
}
