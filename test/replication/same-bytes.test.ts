import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../src/decide/compare-scenarios.ts';
import type { ExperimentOptions } from '../../src/decide/options.ts';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { toJson } from '../../src/report/json.ts';
import { modelOf } from '../scenario-of.ts';

const center = (agents: number) =>
  modelOf({
    calendar: { days: 2, hours: '08:00-12:00' },
    busyness: { market: { cv: '20%' } },
    intents: { order: { handle: '3m' }, billing: { handle: { gamma: { mean: '5m', cv: 0.8 } } } },
    channels: {
      phone: {
        volume: { per_hour: 60 },
        mix: { order: '60%', billing: '40%' },
        patience: '2m',
        busyness: 'market',
        lines: 12,
      },
    },
    teams: { front: { agents }, back: { agents: 1, skills: ['billing'] } },
    routing: { agent: 'random' },
  });

const asked = (workers: number): ExperimentOptions => ({
  seed: 'bytes',
  replications: 23,
  precision: null,
  maxReplications: 100,
  workers,
  confidence: 0.95,
});

describe('a result is the same to the last byte', () => {
  it('from this thread and from 1, 2 and 5 others', async () => {
    const serial = toJson(await runScenario(center(3), asked(0)));
    for (const workers of [1, 2, 5]) expect(toJson(await runScenario(center(3), asked(workers)))).toBe(serial);
    expect(serial).toContain('"schema": "ensaio.result/2"');
  });

  it('for a comparison, and when a precision decides how long it goes on', async () => {
    const precise = (workers: number): ExperimentOptions => ({
      ...asked(workers),
      replications: null,
      precision: { metric: 'service_level', halfWidth: 0.02 },
    });
    const serial = await compareScenarios([center(3), center(4)], precise(0));
    expect(serial.replications).toBeGreaterThan(20);
    expect(toJson(await compareScenarios([center(3), center(4)], precise(3)))).toBe(toJson(serial));
  });

  it('from another seed it is another', async () => {
    const other = await runScenario(center(3), { ...asked(0), seed: 'other' });
    expect(toJson(other).replace('"other"', '"bytes"')).not.toBe(toJson(await runScenario(center(3), asked(0))));
  });
});
