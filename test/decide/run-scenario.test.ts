import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../src/decide/engine-version.ts';
import { fingerprint } from '../../src/decide/fingerprint.ts';
import type { ExperimentOptions, Progress } from '../../src/decide/options.ts';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { modelOf } from '../scenario-of.ts';

const asked: ExperimentOptions = {
  seed: 'decide',
  replications: null,
  precision: { metric: 'service_level', halfWidth: 0.02 },
  maxReplications: 500,
  workers: 0,
  confidence: 0.95,
};
const document = {
  calendar: { hours: '08:00-12:00' },
  intents: { status: { handle: '3m' } },
  channels: { phone: { volume: { per_hour: 60 }, patience: '2m' } },
  teams: { front: { agents: 4 } },
};
const model = modelOf(document);
const halfWidth = (run: Awaited<ReturnType<typeof runScenario>>): number =>
  run.scopes[0]!.metrics.service_level!.halfWidth!;

describe('a run for a precision', () => {
  it('stops once the half-width is reached, and not much later', async () => {
    const run = await runScenario(model, asked);
    expect(halfWidth(run)).toBeLessThanOrEqual(0.02);
    expect(run.precision).toEqual({ metric: 'service_level', asked: 0.02, reached: halfWidth(run), met: true });
    expect(run.warnings).toEqual([]);
    expect(run.replications).toBeGreaterThanOrEqual(20);
    const { replications } = run;
    const half = await runScenario(model, { ...asked, precision: null, replications: Math.floor(replications / 2.2) });
    expect(halfWidth(half)).toBeGreaterThan(0.02);
  });

  it('takes more replications for a finer one', async () => {
    const coarse = await runScenario(model, { ...asked, precision: { metric: 'service_level', halfWidth: 0.05 } });
    const fine = await runScenario(model, asked);
    expect(fine.replications).toBeGreaterThan(coarse.replications);
  });

  it('says so when it was not reached with the replications allowed', async () => {
    const run = await runScenario(model, {
      ...asked,
      maxReplications: 25,
      precision: { metric: 'service_level', halfWidth: 1e-4 },
    });
    expect(run.replications).toBe(25);
    expect(run.precision).toMatchObject({ asked: 1e-4, reached: halfWidth(run), met: false });
    expect(run.warnings.map(({ text }) => text)).toEqual([
      'the precision asked for service_level was not reached with the replications allowed',
    ]);
  });

  it('of what never has data is not met, and ends at the replications allowed', async () => {
    const nobodyAbandons = modelOf({ ...document, channels: { phone: { volume: { per_hour: 60 } } } });
    const precision = { metric: 'mean_time_to_abandon', halfWidth: 1 };
    const run = await runScenario(nobodyAbandons, { ...asked, maxReplications: 30, precision });
    expect(run.replications).toBe(30);
    expect(run.precision).toEqual({ metric: 'mean_time_to_abandon', asked: 1, reached: null, met: false });
  });

  it('for a metric that is misspelt is refused, not searched for ever', async () => {
    const precision = { metric: 'servicelevel', halfWidth: 0.02 };
    await expect(runScenario(model, { ...asked, precision })).rejects.toThrow('"servicelevel", which is no metric');
  });

  it('continues the replications of its first look: it is a run of as many from the start', async () => {
    const run = await runScenario(model, asked);
    const counted = await runScenario(model, { ...asked, precision: null, replications: run.replications });
    expect({ ...run, precision: null }).toEqual(counted);
  });
});

describe('progress', () => {
  it('is told after each replication, never backwards, and ends at what was planned', async () => {
    const told: Progress[] = [];
    const run = await runScenario(model, { ...asked, onProgress: (progress) => told.push(progress) });
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: run.replications }, (_, i) => i + 1));
    for (const { done, planned } of told) expect(planned).toBeGreaterThanOrEqual(done);
    expect(told.at(-1)).toEqual({ done: run.replications, planned: run.replications, contacts: run.contacts });
  });
});

describe('a result', () => {
  it('names engine, scenario, seed, formula and threshold', async () => {
    const phone = { volume: { per_hour: 60 }, service_level: { within: '30s', formula: 'g2', short_abandon: '5s' } };
    const run = await runScenario(modelOf({ ...document, channels: { phone } }), {
      ...asked,
      precision: null,
      replications: 3,
      files: ['center.yaml'],
    });
    expect(run).toMatchObject({ schema: 'ensaio.result/2', engine: ENGINE, seed: 'decide', replications: 3, days: 1 });
    expect(ENGINE).toMatch(/^ensaio \d+\.\d+\.\d+$/);
    expect(run.scenario).toMatchObject({ name: 'Small', file: 'center.yaml' });
    expect(run.serviceLevel[0]!.definition.text).toBe(
      'g2 = (handled within T + abandoned within 5 s) / offered, T = 30 s',
    );
  });

  it('counts its contacts: those offered in all replications', async () => {
    const run = await runScenario(model, { ...asked, precision: null, replications: 4 });
    expect(run.contacts).toBeCloseTo(4 * run.scopes[0]!.metrics.offered!.value!, 9);
  });
});

describe('the fingerprint of a model', () => {
  const of = (change: object): string => fingerprint(modelOf({ ...document, ...change }));

  it('is the same for equal models, under whatever title', () => {
    expect(of({})).toMatch(/^[0-9a-f]{64}$/);
    expect(of({})).toBe(fingerprint(model));
    expect(fingerprint({ ...model, name: 'Another title' })).toBe(fingerprint(model));
  });

  it.each([
    ['an agent', { teams: { front: { agents: 5 } } }],
    ['a name that streams are named by', { intents: { state: { handle: '3m' } } }],
    ['a law', { intents: { status: { handle: { exactly: '3m' } } } }],
    ['a limit where there was none', { channels: { phone: { volume: { per_hour: 60 }, patience: '2m', lines: 10 } } }],
    ['the hours', { calendar: { hours: '08:00-13:00' } }],
  ])('changes with %s', (_, change) => {
    expect(of(change)).not.toBe(of({}));
  });
});
