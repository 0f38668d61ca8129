import type { Distribution } from '../random/distribution.ts';
import { readBranches } from './branches.ts';
import type { Companions } from './companion.ts';
import { parseDuration } from './duration.ts';
import { readEmpirical } from './empirical.ts';
import { backticked, found } from './found.ts';
import { readHistogram } from './histogram.ts';
import { anyNumber, cv, phases, positive, positiveDuration, readParameters, shape } from './law-parameters.ts';
import type { Spot } from './spot.ts';
import { isMapping } from './spot.ts';
import { weibullOf } from './weibull-fit.ts';

type ReadLaw = (spot: Spot, companions: Companions, inner: ReadDistribution) => Distribution | null;
type ReadDistribution = (spot: Spot, companions: Companions) => Distribution | null;

/** The laws by the name they have in a document; each reads its parameters from the value under that name. */
export const LAWS: Readonly<Record<string, ReadLaw>> = {
  exponential: (spot) => {
    const given = isMapping(spot.value) ? readParameters(spot, [{ mean: positiveDuration }]) : single(spot, positiveDuration);
    return given === null ? null : { kind: 'exponential', mean: given.mean };
  },
  deterministic: exactly,
  exactly,
  uniform: (spot) => {
    const given = ordered(spot, ['low', 'high']);
    return given === null ? null : { kind: 'uniform', low: given.low, high: given.high };
  },
  triangular: (spot) => {
    const given = ordered(spot, ['low', 'mode', 'high']);
    return given === null ? null : { kind: 'triangular', low: given.low, mode: given.mode, high: given.high };
  },
  erlang: (spot) => {
    const given = readParameters(spot, [{ shape: phases, mean: positiveDuration }]);
    return given === null ? null : { kind: 'erlang', shape: given.shape, mean: given.mean };
  },
  // Mean and cv: shape = 1 / cv², scale = mean · cv².
  gamma: (spot) => {
    const scaled = { shape, scale: positiveDuration };
    const given = readParameters(spot, [{ mean: positiveDuration, cv }, { mean: positiveDuration, sd: positiveDuration }, scaled]);
    if (given === null) return null;
    if (given.scale !== undefined) return { kind: 'gamma', shape: given.shape, scale: given.scale };
    const variation = sane(spot, given.cv ?? given.sd / given.mean);
    if (variation === null) return null;
    return { kind: 'gamma', shape: 1 / variation ** 2, scale: given.mean * variation ** 2 };
  },
  // Mean and cv: σ² = ln(1 + cv²), μ = ln(mean) − σ²/2. The median is e^μ.
  lognormal: (spot) => {
    const given = readParameters(spot, [
      { mean: positiveDuration, cv },
      { mean: positiveDuration, sd: positiveDuration },
      { median: positiveDuration, sigma: positive },
      { mu: anyNumber, sigma: positive },
    ]);
    if (given === null) return null;
    if (given.sigma !== undefined) {
      if (given.sigma > 10) return spot.error('above-limit', `a sigma of ${given.sigma} is too large: 10 is the most`);
      return { kind: 'lognormal', mu: given.mu ?? Math.log(given.median), sigma: given.sigma };
    }
    const variation = sane(spot, given.cv ?? given.sd / given.mean);
    if (variation === null) return null;
    const variance = Math.log1p(variation ** 2);
    return { kind: 'lognormal', mu: Math.log(given.mean) - variance / 2, sigma: Math.sqrt(variance) };
  },
  weibull: (spot) => {
    const given = readParameters(spot, [{ shape, scale: positiveDuration }, { mean: positiveDuration, cv }]);
    if (given === null) return null;
    if (given.scale !== undefined) return { kind: 'weibull', shape: given.shape, scale: given.scale };
    const fit = weibullOf(given.mean, given.cv);
    return fit === null ? spot.error('above-limit', `no Weibull law has a cv of ${given.cv}: 0.01 to 10 is allowed`) : fit;
  },
  hyperexponential: (spot) => {
    const branches = readBranches(spot, 'mean', (part) => part.at('mean' as never).parse(positiveDuration));
    return branches === null ? null : { kind: 'hyperexponential', branches: branches.map(([probability, mean]) => ({ probability, mean })) };
  },
  mixture: (spot, companions, inner) => {
    const parts = readBranches(spot, 'a distribution', (part) => inner(withoutProbability(part), companions));
    return parts === null ? null : { kind: 'mixture', parts: parts.map(([probability, of]) => ({ probability, of })) };
  },
  empirical: readEmpirical,
  histogram: readHistogram,
};

function exactly(spot: Spot): Distribution | null {
  const given = single(spot, parseDuration);
  return given === null ? null : { kind: 'deterministic', value: given.mean };
}
