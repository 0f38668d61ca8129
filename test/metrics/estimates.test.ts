import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { replicate } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import type { Estimate, ScopeKind } from '../../src/metrics/result.ts';
import { BUCKETS, bucketOf } from '../../src/statistics/histogram.ts';
import { PooledQuantile } from '../../src/statistics/pooled-quantile.ts';
import { modelOf } from '../scenario-of.ts';

const HOURS = { hours: '08:00-12:00', interval: '30m' };
const model = modelOf({
  calendar: HOURS,
  intents: { order: { handle: '3m' }, billing: { handle: '5m' } },
  channels: {
    phone: {
      volume: { per_hour: 40 },
      mix: { order: '50%', billing: '50%' },
      patience: '90s',
      service_level: { within: '20s', formula: 'g1' },
    },
    counter: {
      volume: { per_hour: 20 },
      mix: { order: '100%' },
      patience: '3m',
      service_level: { within: '60s', formula: 'g3' },
    },
  },
  teams: { front: { agents: 3 }, back: { agents: 2, skills: ['billing'] } },
});

function estimated(of: Model, replications: number): Estimates {
  const estimates = new Estimates(of);
  for (let r = 0; r < replications; r++) estimates.add(replicate(of, 'metrics', r));
  return estimates;
}

describe('estimates', () => {
  let estimates: Estimates;
  beforeAll(() => {
    estimates = estimated(model, 20);
  });
  const of = (kind: ScopeKind, name: string, metric: string): Estimate => {
    const found = estimates.of(kind, name, metric, 0.95);
    if (found === null) throw new Error(`${kind} ${name} has no ${metric}`);
    return found;
  };
  const COUNTS = ['arrivals', 'offered', 'handled', 'abandoned', 'blocked', 'cleared'];

  it.each(COUNTS)('the whole has as many %s as its channels together, and as its intents', (metric) => {
    const whole = of('whole', 'all', metric).value!;
    expect(of('channel', 'phone', metric).value! + of('channel', 'counter', metric).value!).toBeCloseTo(whole, 9);
    expect(of('intent', 'order', metric).value! + of('intent', 'billing', metric).value!).toBeCloseTo(whole, 9);
  });

  it('the whole has handled as many as its teams together', () => {
    const teams = of('team', 'front', 'handled').value! + of('team', 'back', 'handled').value!;
    expect(teams).toBeCloseTo(of('whole', 'all', 'handled').value!, 9);
  });

  it('every sum over the day is that of its intervals', () => {
    for (const { metrics, intervals } of estimates.scopeResults(0.95)) {
      for (const [id, { numerator }] of Object.entries(metrics)) {
        if (id.startsWith('wait_p')) continue;
        const parts = intervals.reduce((sum, part) => sum + part.metrics[id]!.numerator, 0);
        expect([id, parts]).toEqual([id, expect.closeTo(numerator, 6)]);
      }
    }
  });

  it('a ratio is the ratio of the sums, not the mean of the ratios', () => {
    const { value, numerator, denominator } = of('whole', 'all', 'abandonment_rate');
    expect(value).toBe(numerator / denominator);
    expect(numerator).toBeCloseTo(of('whole', 'all', 'abandoned').value!, 9);
    expect(denominator).toBeCloseTo(of('whole', 'all', 'offered').value!, 9);
  });

  it('the service level of channels with formulas of their own pools the two sums of each', () => {
    const whole = of('whole', 'all', 'service_level');
    const phone = of('channel', 'phone', 'service_level');
    const counter = of('channel', 'counter', 'service_level');
    expect(whole.numerator).toBeCloseTo(phone.numerator + counter.numerator, 9);
    expect(whole.denominator).toBeCloseTo(phone.denominator + counter.denominator, 9);
    expect(phone.value).toBeCloseTo(of('channel', 'phone', 'service_level_g1').value!, 12);
    expect(counter.value).toBeCloseTo(of('channel', 'counter', 'service_level_g3').value!, 12);
    expect(phone.value).not.toBeCloseTo(of('channel', 'phone', 'service_level_g3').value!, 3);
  });

  it('occupancy is busy over on duty, and on duty what the schedule asks for', () => {
    const occupancy = of('whole', 'all', 'occupancy').value!;
    expect(occupancy).toBeGreaterThan(0.3);
    expect(occupancy).toBeLessThanOrEqual(1);
    // An average over time leaves out what is finished after closing, above the stroke and below.
    const front = estimates.scopeResults(0.95).find(({ name }) => name === 'front')!;
    for (const { from, metrics } of front.intervals) {
      const { mean_busy, mean_on_duty, occupancy } = metrics;
      if (from === 'outside') expect([mean_busy!.value, mean_on_duty!.value]).toEqual([null, null]);
      else expect(mean_busy!.value! / mean_on_duty!.value!).toBeCloseTo(occupancy!.value!, 9);
    }
    expect(of('team', 'front', 'mean_on_duty').value).toBeGreaterThanOrEqual(3);
  });

  it('a metric is given for the scopes that it makes sense for only', () => {
    expect(estimates.of('team', 'front', 'abandonment_rate', 0.95)).toBeNull();
    expect(estimates.of('channel', 'phone', 'occupancy', 0.95)).toBeNull();
    expect(estimates.of('intent', 'order', 'wait_p90', 0.95)).toBeNull();
  });

  it('the teams that answer an intent share it among them', () => {
    const shares = estimates.answeredBy(0.95).filter(({ intent }) => intent === 'billing');
    expect(shares.reduce((sum, { share }) => sum + share.value!, 0)).toBeCloseTo(1, 12);
    const order = estimates.answeredBy(0.95).filter(({ intent, team }) => intent === 'order' && team === 'back');
    expect(order[0]!.share.value).toBe(0);
  });
});

describe('no data', () => {
  /** Somebody comes in the first hour only, and nobody ever by the second channel. */
  const quiet = modelOf({
    calendar: { hours: '08:00-10:00', interval: '60m' },
    intents: { order: { handle: '1m' }, complaint: { handle: '1m' } },
    channels: {
      phone: { volume: { per_interval: [30, 0] }, mix: { order: '100%' }, patience: '1m' },
      counter: { volume: { per_hour: 1e-9 }, mix: { complaint: '100%' } },
    },
    teams: { front: { agents: { '08:00': 5, '09:00': 0 } }, reserve: { agents: 0 } },
  });
  const results = estimated(quiet, 5).scopeResults(0.95);
  const scope = (name: string) => results.find((result) => result.name === name)!;

  it.each([
    'service_level',
    'service_level_g0',
    'abandonment_rate',
    'average_speed_of_answer',
    'wait_p90',
    'blocking_rate',
  ])('0/0 is no data, never 0: %s of a channel that nobody uses', (metric) => {
    expect(scope('counter').metrics[metric]).toMatchObject({ value: null, halfWidth: null, denominator: 0 });
  });

  it('an interval without arrivals has a count of 0 and no rate', () => {
    const { metrics } = scope('phone').intervals[1]!;
    expect(metrics.offered!.value).toBe(0);
    expect(metrics.abandonment_rate!.value).toBeNull();
    expect(metrics.average_handle_time!.value).toBeNull();
  });

  it('a team without agents has no occupancy', () => {
    expect(scope('reserve').metrics.occupancy!.value).toBeNull();
    expect(scope('reserve').metrics.mean_on_duty!.value).toBe(0);
  });

  it('a single replication has values but no half-widths', () => {
    const lone = estimated(quiet, 1).scopeResults(0.95)[0]!;
    expect(lone.metrics.offered!.value).toBeGreaterThan(0);
    expect(Object.values(lone.metrics).filter(({ halfWidth }) => halfWidth !== null)).toEqual([]);
  });
});

describe('quantiles of waiting', () => {
  const estimates = estimated(model, 30);
  const value = (kind: ScopeKind, name: string, metric: string): number =>
    estimates.of(kind, name, metric, 0.95)!.value!;

  it('are those of all replications pooled, zeros included, to the width of a bucket', () => {
    const waits: number[] = [];
    for (let r = 0; r < 30; r++) {
      replicate(model, 'metrics', r, {
        blocked: () => {},
        handled: (_type, _at, wait) => waits.push(wait),
        left: (_type, _at, wait) => waits.push(wait),
        finished: () => {},
      });
    }
    waits.sort((a, b) => a - b);
    for (const [metric, p] of [
      ['wait_p50', 0.5],
      ['wait_p90', 0.9],
      ['wait_p95', 0.95],
    ] as const) {
      const exact = waits[Math.ceil(p * waits.length) - 1]!;
      expect(Math.abs(value('whole', 'all', metric) - exact)).toBeLessThanOrEqual(0.01 * exact);
    }
  });

  it('have the interval of a quantile of all of them together', () => {
    const pooled = new PooledQuantile();
    for (let r = 0; r < 30; r++) {
      const counts = new Float64Array(BUCKETS);
      let zeros = 0;
      const take = (_type: number, _at: number, wait: number): void => {
        if (wait === 0) zeros += 1;
        else counts[bucketOf(wait)]! += 1;
      };
      replicate(model, 'metrics', r, { blocked: () => {}, handled: take, left: take, finished: () => {} });
      pooled.add(counts, 0, zeros);
    }
    for (const [metric, order] of [
      ['wait_p90', 0.9],
      ['wait_p95', 0.95],
    ] as const) {
      const { value, halfWidth } = estimates.of('whole', 'all', metric, 0.95)!;
      expect({ value, halfWidth }).toEqual(pooled.estimate(order, 0.95));
      expect(halfWidth).toBeGreaterThan(0);
    }
  });

  it('grow with their order, and lie between those of the channels', () => {
    expect(value('whole', 'all', 'wait_p50')).toBeLessThanOrEqual(value('whole', 'all', 'wait_p90'));
    expect(value('whole', 'all', 'wait_p90')).toBeLessThanOrEqual(value('whole', 'all', 'wait_p95'));
    const channels = ['phone', 'counter'].map((name) => value('channel', name, 'wait_p90'));
    expect(value('whole', 'all', 'wait_p90')).toBeGreaterThanOrEqual(Math.min(...channels));
    expect(value('whole', 'all', 'wait_p90')).toBeLessThanOrEqual(Math.max(...channels));
  });

  it('are 0 where most are answered at once, which is an answer and not a lack of one', () => {
    const idle = modelOf({ calendar: HOURS, teams: { front: { agents: 50 } } });
    expect(estimated(idle, 5).of('whole', 'all', 'wait_p95', 0.95)!.value).toBe(0);
  });
});

it('what is kept does not grow with the replications', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const bytes = (): number => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const estimates = new Estimates(model);
  const values = Array.from({ length: 10 }, (_, r) => replicate(model, 'size', r));
  const add = (times: number): void => {
    for (let i = 0; i < times; i++) for (const row of values) estimates.add(row);
  };
  add(5);
  const after50 = bytes();
  add(100);
  // A thousand replications more; one number kept of each cell would be 10 MB.
  expect(estimates.cells.length * 1000 * 8).toBeGreaterThan(8e6);
  expect(bytes() - after50).toBeLessThan(1e6);
  expect(estimates.replications).toBe(1050);
});
