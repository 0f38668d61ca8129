import { describe, expect, it } from 'vitest';
import { HistogramSampler } from '../../src/random/histogram.ts';

describe('A histogram', () => {
  const sampler = new HistogramSampler([0, 30, 60, 90], [0.3, 0.6, 0.1]);

  it('reaches each edge at its cumulative weight, and lies evenly between', () => {
    expect([0.15, 0.3, 0.6, 0.9, 0.95].map((u) => sampler.quantile(u))).toEqual([15, 30, 45, 60, 75].map(near));
  });

  it('never draws from a bin without weight', () => {
    const gap = new HistogramSampler([0, 10, 20, 30, 40], [1, 0, 1, 0]);
    const drawn = Array.from({ length: 999 }, (_, i) => gap.quantile((i + 1) / 1000));
    expect(drawn.every((value) => (value >= 0 && value <= 10) || (value >= 20 && value <= 30))).toBe(true);
    expect(gap.quantile(1 - 2 ** -33)).toBeLessThanOrEqual(30);
  });

  it('takes weights that do not sum to 1 as proportions', () => {
    const counted = new HistogramSampler([0, 30, 60, 90], [3, 6, 1]);
    for (const u of [0.01, 0.3, 0.5, 0.99]) expect(counted.quantile(u)).toBeCloseTo(sampler.quantile(u), 10);
    expect(counted.mean).toBeCloseTo(sampler.mean, 12);
  });

  it('stays inside its edges at the most extreme uniforms', () => {
    const thirds = new HistogramSampler([5, 6, 7, 8], [1 / 3, 1 / 3, 1 / 3]);
    expect(thirds.quantile(2 ** -33)).toBeGreaterThanOrEqual(5);
    expect(thirds.quantile(1 - 2 ** -33)).toBeLessThanOrEqual(8);
  });
});

function near(value: number): unknown {
  return expect.closeTo(value, 10);
}
