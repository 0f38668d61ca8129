import { expect, it } from 'vitest';
import { compareScenarios } from '../../src/decide/compare-scenarios.ts';
import { modelOf } from '../scenario-of.ts';
import { holdsInTime } from './laws-of.ts';
import { randomScenario } from './random-scenario.ts';

it('a scenario compared with itself differs by exactly 0 with a half-width of exactly 0, in every metric', async () => {
  await holdsInTime(randomScenario(), 25, async (document) => {
    const { candidates } = await compareScenarios([modelOf(document), modelOf(document)], {
      seed: 'itself',
      replications: 5,
      precision: null,
      maxReplications: 5,
      workers: 0,
      confidence: 0.95,
    });
    for (const { scope, name, metric, baseline, difference, verdict } of candidates[0]!.differences) {
      const told = [scope, name, metric, difference.value, difference.halfWidth, verdict];
      if (baseline.value === null) expect(told).toEqual([scope, name, metric, null, null, 'no data']);
      else {
        const certain = baseline.halfWidth === null ? null : 0;
        expect(told).toEqual([scope, name, metric, 0, certain, 'no evidence']);
      }
    }
  });
});
