import { DeterministicSampler } from './deterministic.ts';
import type { Distribution } from './distribution.ts';
import { EmpiricalSampler } from './empirical.ts';
import { ExponentialSampler } from './exponential.ts';
import { GammaSampler } from './gamma.ts';
import { HistogramSampler } from './histogram.ts';
import { LognormalSampler } from './lognormal.ts';
import { MixtureSampler } from './mixture.ts';
import type { Sampler } from './sampler.ts';
import { TriangularSampler } from './triangular.ts';
import { UniformSampler } from './uniform.ts';
import { WeibullSampler } from './weibull.ts';

/** Makes the sampler of a law; the tables of a gamma law take some milliseconds. */
export function createSampler(law: Distribution): Sampler {
  switch (law.kind) {
    case 'exponential':
      return new ExponentialSampler(law.mean);
    case 'deterministic':
      return new DeterministicSampler(law.value);
    case 'uniform':
      return new UniformSampler(law.low, law.high);
    case 'triangular':
      return new TriangularSampler(law.low, law.mode, law.high);
    case 'erlang':
      return new GammaSampler(law.shape, law.mean / law.shape);
    case 'gamma':
      return new GammaSampler(law.shape, law.scale);
    case 'lognormal':
      return new LognormalSampler(law.mu, law.sigma);
    case 'weibull':
      return new WeibullSampler(law.shape, law.scale);
    case 'hyperexponential':
      return new MixtureSampler(
        law.branches.map(({ probability, mean }) => ({ probability, sampler: new ExponentialSampler(mean) })),
      );
    case 'mixture':
      return new MixtureSampler(law.parts.map(({ probability, of }) => ({ probability, sampler: createSampler(of) })));
    case 'empirical':
      return new EmpiricalSampler(law.values);
    case 'histogram':
      return new HistogramSampler(law.edges, law.weights);
  }
}
