import { describe, expect, test } from 'vitest';
import { meanOf } from '../../src/documents/law-mean.ts';
import { weibullOf } from '../../src/documents/weibull-fit.ts';
import { createSampler } from '../../src/random/create-sampler.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import { load, scenarioText } from './small-scenario.ts';

function handle(text: string, tables: Readonly<Record<string, string>> = {}) {
  const { scenario, problems } = load(
    scenarioText({ intents: `{ billing: { handle: ${text} }, status: { handle: 2m } }` }),
    tables,
  );
  expect(problems).toEqual([]);
  return scenario!.intents[0].handle;
}

function law(text: string, tables: Readonly<Record<string, string>> = {}): Distribution {
  const schedule = handle(text, tables);
  expect(schedule).toHaveLength(1);
  expect(schedule[0]).toMatchObject({ days: 'every', from: 0, to: 86_400 });
  return schedule[0].value;
}

describe('each way to write a law gives its native parameters, in seconds', () => {
  const cases: readonly (readonly [string, Distribution])[] = [
    ['3m', { kind: 'exponential', mean: 180 }],
    ['{ exponential: 3m }', { kind: 'exponential', mean: 180 }],
    ['{ exponential: { mean: 3m } }', { kind: 'exponential', mean: 180 }],
    ['{ mean: 3m }', { kind: 'exponential', mean: 180 }],
    ['{ deterministic: 45s }', { kind: 'deterministic', value: 45 }],
    ['{ exactly: 0.5 hours }', { kind: 'deterministic', value: 1800 }],
    ['{ uniform: [1m, 3m] }', { kind: 'uniform', low: 60, high: 180 }],
    ['{ uniform: { low: 0s, high: 90s } }', { kind: 'uniform', low: 0, high: 90 }],
    ['{ triangular: [1m, 2m, 5m] }', { kind: 'triangular', low: 60, mode: 120, high: 300 }],
    ['{ triangular: { low: 1m, mode: 1m, high: 5m } }', { kind: 'triangular', low: 60, mode: 60, high: 300 }],
    ['{ erlang: { shape: 2, mean: 5m } }', { kind: 'erlang', shape: 2, mean: 300 }],
    ['{ gamma: { mean: 100s, cv: 50% } }', { kind: 'gamma', shape: 4, scale: 25 }],
    ['{ gamma: { mean: 100s, sd: 50s } }', { kind: 'gamma', shape: 4, scale: 25 }],
    ['{ gamma: { shape: 2.5, scale: 1m } }', { kind: 'gamma', shape: 2.5, scale: 60 }],
    ['{ lognormal: { median: 1s, sigma: 0.5 } }', { kind: 'lognormal', mu: 0, sigma: 0.5 }],
    ['{ lognormal: { mu: 4.8, sigma: 1.2 } }', { kind: 'lognormal', mu: 4.8, sigma: 1.2 }],
    ['{ weibull: { shape: 0.7, scale: 2m } }', { kind: 'weibull', shape: 0.7, scale: 120 }],
    [
      '{ hyperexponential: [{ probability: 40%, mean: 18s }, { probability: 0.6, mean: 4m }] }',
      {
        kind: 'hyperexponential',
        branches: [
          { probability: 0.4, mean: 18 },
          { probability: 0.6, mean: 240 },
        ],
      },
    ],
    [
      '{ mixture: [{ probability: 10%, deterministic: 0s }, { probability: 90%, exponential: 1000s }] }',
      {
        kind: 'mixture',
        parts: [
          { probability: 0.1, of: { kind: 'deterministic', value: 0 } },
          { probability: 0.9, of: { kind: 'exponential', mean: 1000 } },
        ],
      },
    ],
    ['{ empirical: [35s, 10s, 20s] }', { kind: 'empirical', values: [10, 20, 35] }],
    [
      '{ histogram: { edges: [0s, 30s, 60s], weights: [3, 7] } }',
      { kind: 'histogram', edges: [0, 30, 60], weights: [0.3, 0.7] },
    ],
  ];
  test.each(cases)('%s', (text, expected) => expect(law(text)).toEqual(expected));
});

test('a lognormal law by mean and cv has sigma² = ln(1 + cv²) and mu = ln(mean) − sigma²/2, exactly', () => {
  for (const text of ['{ lognormal: { mean: 6m, cv: 0.8 } }', '{ lognormal: { mean: 6m, sd: 4m48s } }']) {
    const { mu, sigma } = law(text) as Extract<Distribution, { kind: 'lognormal' }>;
    const variance = Math.log1p((288 / 360) ** 2);
    expect(sigma).toBeCloseTo(Math.sqrt(variance), 15);
    expect(mu).toBeCloseTo(Math.log(360) - variance / 2, 14);
  }
});

test('a Weibull law by mean and cv has that mean and that cv', () => {
  for (const cv of [0.01, 0.1, 0.5, 1, 1.7, 4, 10]) {
    const sampler = createSampler({ kind: 'weibull', ...weibullOf(300, cv) });
    expect(sampler.mean).toBeCloseTo(300, 8);
    expect(Math.sqrt(sampler.variance) / sampler.mean / cv).toBeCloseTo(1, 7);
  }
  expect(weibullOf(300, 1).shape).toBeCloseTo(1, 12);
});

test('a law by mean has that mean, whatever its name', () => {
  for (const form of [
    'gamma: { mean: 6m, cv: 0.8 }',
    'lognormal: { mean: 6m, cv: 2 }',
    'weibull: { mean: 6m, cv: 60% }',
  ]) {
    expect(meanOf(law(`{ ${form} }`))).toBeCloseTo(360, 8);
  }
  expect(meanOf(law('{ erlang: { shape: 3, mean: 6m } }'))).toBe(360);
});

test('observations come from a table in seconds, or as durations', () => {
  expect(law('{ empirical: data/talk.csv }', { 'data/talk.csv': 'seconds\n20\n10.5\n' })).toEqual({
    kind: 'empirical',
    values: [10.5, 20],
  });
  expect(law('{ empirical: talk.csv }', { 'talk.csv': 'agent,value\nAna,2m\nRui,30s\n' })).toEqual({
    kind: 'empirical',
    values: [30, 120],
  });
});

test('a histogram comes from a table, and a hole between bins has weight 0', () => {
  const table = 'from,to,weight\n0s,30s,1\n60,90,3\n';
  expect(law('{ histogram: h.csv }', { 'h.csv': table })).toEqual({
    kind: 'histogram',
    edges: [0, 30, 60, 90],
    weights: [0.25, 0, 0.75],
  });
});

test('a law by time holds until the next one, the first also before its time and the last until midnight', () => {
  const steps = handle('{ by_time: { 08:00: 2m, 10:00: { exponential: 100s }, 12:00: 2m30s } }');
  expect(steps.map(({ days, from, to, value }) => [days, from / 3600, to / 3600, meanOf(value)])).toEqual([
    ['every', 0, 10, 120],
    ['every', 10, 12, 100],
    ['every', 12, 24, 150],
  ]);
});
