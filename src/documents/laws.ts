import type { Distribution } from '../random/distribution.ts';
import { readBranches } from './branches.ts';
import type { Companions } from './companion.ts';
import { parseDuration } from './duration.ts';
import { readEmpirical } from './empirical.ts';
import { readHistogram } from './histogram.ts';
import {
  anyNumber,
  cv,
  cvOf,
  phases,
  positive,
  positiveDuration,
  readAscending,
  readParameters,
  readSingle,
  shape,
} from './law-parameters.ts';
import { isMapping, type Spot } from './spot.ts';
import { weibullOf } from './weibull-fit.ts';

type ReadLaw = (spot: Spot, companions: Companions, inner: ReadDistribution) => Distribution | null;
type ReadDistribution = (spot: Spot, companions: Companions) => Distribution | null;

/** The laws by the name they have in a document; each reads its parameters from the value under that name. */
export const LAWS: Readonly<Record<string, ReadLaw>> = {
  exponential,
  mean: exponential,
  deterministic,
  exactly: deterministic,
  uniform,
  triangular,
  erlang,
  gamma,
  lognormal,
  weibull,
  hyperexponential,
  mixture,
  empirical: readEmpirical,
  histogram: readHistogram,
};

function exponential(spot: Spot): Distribution | null {
  const mean = isMapping(spot.value)
    ? readParameters(spot, [{ mean: positiveDuration }])?.mean
    : readSingle(spot, positiveDuration);
  return mean === null || mean === undefined ? null : { kind: 'exponential', mean };
}

function deterministic(spot: Spot): Distribution | null {
  const value = readSingle(spot, parseDuration);
  return value === null ? null : { kind: 'deterministic', value };
}

function uniform(spot: Spot): Distribution | null {
  const given = readAscending(spot, ['low', 'high']);
  return given === null ? null : { kind: 'uniform', low: given.low, high: given.high };
}

function triangular(spot: Spot): Distribution | null {
  const given = readAscending(spot, ['low', 'mode', 'high']);
  return given === null ? null : { kind: 'triangular', low: given.low, mode: given.mode, high: given.high };
}

function erlang(spot: Spot): Distribution | null {
  const given = readParameters(spot, [{ shape: phases, mean: positiveDuration }]);
  return given === null ? null : { kind: 'erlang', shape: given.shape, mean: given.mean };
}

/** Mean and cv give shape = 1 / cv² and scale = mean · cv². */
function gamma(spot: Spot): Distribution | null {
  const given = readParameters(spot, [
    { mean: positiveDuration, cv },
    { mean: positiveDuration, sd: positiveDuration },
    { shape, scale: positiveDuration },
  ]);
  if (given === null) return null;
  if (given.scale !== undefined) return { kind: 'gamma', shape: given.shape, scale: given.scale };
  const variation = cvOf(spot, given);
  return variation === null
    ? null
    : { kind: 'gamma', shape: 1 / (variation * variation), scale: given.mean * variation * variation };
}

/** Mean and cv give σ² = ln(1 + cv²) and μ = ln(mean) − σ²/2; the median is e^μ. */
function lognormal(spot: Spot): Distribution | null {
  const given = readParameters(spot, [
    { mean: positiveDuration, cv },
    { mean: positiveDuration, sd: positiveDuration },
    { median: positiveDuration, sigma: positive },
    { mu: anyNumber, sigma: positive },
  ]);
  if (given === null) return null;
  if (given.sigma !== undefined) {
    if (given.sigma > 5) return spot.error('above-limit', `a sigma of ${given.sigma} is too large: 5 is the most`);
    return { kind: 'lognormal', mu: given.mu ?? Math.log(given.median), sigma: given.sigma };
  }
  const variation = cvOf(spot, given);
  if (variation === null) return null;
  const variance = Math.log1p(variation * variation);
  return { kind: 'lognormal', mu: Math.log(given.mean) - variance / 2, sigma: Math.sqrt(variance) };
}

function weibull(spot: Spot): Distribution | null {
  const given = readParameters(spot, [
    { shape, scale: positiveDuration },
    { mean: positiveDuration, cv },
  ]);
  if (given === null) return null;
  if (given.scale !== undefined) return { kind: 'weibull', shape: given.shape, scale: given.scale };
  if (given.cv < 0.01)
    return spot.error('above-limit', `a cv of ${given.cv} is too small for a Weibull law: 0.01 is the least`);
  return { kind: 'weibull', ...weibullOf(given.mean, given.cv) };
}

function hyperexponential(spot: Spot): Distribution | null {
  const branches = readBranches(spot, (part) => readParameters(part, [{ mean: positiveDuration }])?.mean ?? null);
  return branches === null
    ? null
    : { kind: 'hyperexponential', branches: branches.map(([probability, mean]) => ({ probability, mean })) };
}

function mixture(spot: Spot, companions: Companions, inner: ReadDistribution): Distribution | null {
  const parts = readBranches(spot, (part) => inner(part, companions));
  return parts === null ? null : { kind: 'mixture', parts: parts.map(([probability, of]) => ({ probability, of })) };
}
