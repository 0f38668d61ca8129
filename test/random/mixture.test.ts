import { describe, expect, it } from 'vitest';
import { DeterministicSampler } from '../../src/random/deterministic.ts';
import { ExponentialSampler } from '../../src/random/exponential.ts';
import { GammaSampler } from '../../src/random/gamma.ts';
import { MixtureSampler } from '../../src/random/mixture.ts';
import type { Sampler } from '../../src/random/sampler.ts';

describe('A mixture', () => {
  it('draws each part as often as its probability says, from the part of the uniform that is its own', () => {
    const exponential = new ExponentialSampler(100);
    const mixture = new MixtureSampler([
      { probability: 0.25, sampler: new DeterministicSampler(7) },
      { probability: 0.75, sampler: exponential },
    ]);
    const draw = (u: number): number => mixture.quantile(u);
    expect([0.01, 0.2, 0.2499].map(draw)).toEqual([7, 7, 7]);
    expect(draw(0.25)).toBeCloseTo(0, 6);
    for (const inside of [0.1, 0.5, 0.9]) {
      expect(draw(0.25 + 0.75 * inside)).toBeCloseTo(exponential.quantile(inside), 9);
    }
  });

  it('never draws a part of probability 0', () => {
    const mixture = new MixtureSampler([
      { probability: 0, sampler: new DeterministicSampler(1) },
      { probability: 1, sampler: new DeterministicSampler(2) },
      { probability: 0, sampler: new DeterministicSampler(3) },
    ]);
    for (const u of [2 ** -33, 0.5, 1 - 2 ** -33]) expect(mixture.quantile(u)).toBe(2);
  });

  it('asks its parts for nothing beyond what a stream would ask, however near to an edge the uniform falls', () => {
    const asked: number[] = [];
    const part: Sampler = { mean: 1, variance: 0, quantile: (u) => asked.push(u) };
    const mixture = new MixtureSampler([1, 1, 1].map((probability) => ({ probability, sampler: part })));
    for (const edge of [1 / 3, 2 / 3]) for (const hair of [0, 1e-16, 1e-13, 1e-11]) mixture.quantile(edge + hair);
    for (const edge of [1 / 3, 2 / 3]) for (const hair of [1e-16, 1e-13, 1e-11]) mixture.quantile(edge - hair);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(2 ** -33);
    expect(Math.max(...asked)).toBeLessThanOrEqual(1 - 2 ** -33);
  });

  it('of gamma laws draws sound values at the very edges of its parts', () => {
    const gamma = new GammaSampler(2, 60);
    const mixture = new MixtureSampler([
      { probability: 0.5, sampler: gamma },
      { probability: 0.5, sampler: gamma },
    ]);
    for (const hair of [1e-16, 1e-14, 1e-12, 1e-11]) {
      expect(mixture.quantile(0.5 + hair)).toBeGreaterThan(0);
      expect(mixture.quantile(0.5 - hair)).toBeLessThan(60 * 40);
    }
  });
});
