import { describe, expect, it } from 'vitest';
import { createSampler } from '../../src/random/create-sampler.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import { probabilityBelow } from '../../src/random/probability-below.ts';

describe('The probability of less than x', () => {
  it('is that of the closed form: exponential, uniform, Weibull', () => {
    const below = (law: Distribution, x: number): number => probabilityBelow(law)(x);
    for (const x of [0.1, 1, 7]) {
      expect(below({ kind: 'exponential', mean: 3 }, x)).toBeCloseTo(1 - Math.exp(-x / 3), 9);
      expect(below({ kind: 'weibull', shape: 1.5, scale: 2 }, x)).toBeCloseTo(1 - Math.exp(-((x / 2) ** 1.5)), 9);
    }
    expect(below({ kind: 'uniform', low: 2, high: 6 }, 3)).toBeCloseTo(0.25, 9);
  });

  it('leaves a value itself out: one atom is nothing below, and all above', () => {
    const below = probabilityBelow({ kind: 'deterministic', value: 60 });
    expect([59, 60, 60.001].map(below)).toEqual([0, 0, 1]);
    const seen = probabilityBelow({ kind: 'empirical', values: [1, 2, 2, 9] });
    expect([1, 1.5, 2, 3, 9, 10].map((x) => seen(x))).toEqual([0, 0.25, 0.25, 0.75, 0.75, 1].map(near));
  });

  it('of a mixture is the mixture of its parts', () => {
    const parts = [
      { probability: 0.25, of: { kind: 'deterministic', value: 0 } },
      { probability: 0.75, of: { kind: 'exponential', mean: 10 } },
    ] as const;
    expect(probabilityBelow({ kind: 'mixture', parts })(5)).toBeCloseTo(0.25 + 0.75 * (1 - Math.exp(-0.5)), 9);
    const branches = [
      { probability: 0.4, mean: 1 },
      { probability: 0.6, mean: 8 },
    ];
    const hyper = probabilityBelow({ kind: 'hyperexponential', branches });
    expect(hyper(2)).toBeCloseTo(0.4 * (1 - Math.exp(-2)) + 0.6 * (1 - Math.exp(-0.25)), 9);
  });

  it.each<Distribution>([
    { kind: 'lognormal', mu: 4, sigma: 0.8 },
    { kind: 'gamma', shape: 2.5, scale: 30 },
    { kind: 'erlang', shape: 3, mean: 60 },
    { kind: 'triangular', low: 1, mode: 4, high: 11 },
    { kind: 'histogram', edges: [0, 10, 30], weights: [0.3, 0.7] },
  ])('turns the quantile round: $kind', (law) => {
    const below = probabilityBelow(law);
    const sampler = createSampler(law);
    for (const u of [0.001, 0.1, 0.5, 0.9, 0.999]) expect(below(sampler.quantile(u))).toBeCloseTo(u, 8);
    expect(below(-1)).toBe(0);
    expect(below(1e9)).toBe(1);
  });
});

const near = (value: number): unknown => expect.closeTo(value, 9);
