import { expect, it } from 'vitest';
import { EmpiricalSampler } from '../../src/random/empirical.ts';
import { Stream } from '../../src/random/stream.ts';

it('Each observed value is drawn as often as the others, and nothing else is', () => {
  const sampler = new EmpiricalSampler([10, 20, 35]);
  const drawn = Array.from({ length: 300 }, (_, i) => sampler.quantile((i + 0.5) / 300));
  for (const value of [10, 20, 35]) expect(drawn.filter((one) => one === value)).toHaveLength(100);
});

it('A value observed twice is drawn twice as often', () => {
  const sampler = new EmpiricalSampler([10, 10, 40]);
  const stream = new Stream('empirical');
  const tens = Array.from({ length: 30_000 }, () => sampler.quantile(stream.next())).filter((value) => value === 10);
  expect(Math.abs(tens.length / 30_000 - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 30_000));
});

it('The extreme uniforms draw the extreme values', () => {
  const sampler = new EmpiricalSampler(Array.from({ length: 100_000 }, (_, i) => i));
  expect(sampler.quantile(2 ** -33)).toBe(0);
  expect(sampler.quantile(1 - 2 ** -33)).toBe(99_999);
});
