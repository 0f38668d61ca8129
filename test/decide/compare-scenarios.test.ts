import { beforeAll, describe, expect, it } from 'vitest';
import { compareScenarios } from '../../src/decide/compare-scenarios.ts';
import type { ExperimentOptions } from '../../src/decide/options.ts';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { verdictOf } from '../../src/decide/verdict.ts';
import type { CompareResult, Estimate } from '../../src/metrics/result.ts';
import { modelOf } from '../scenario-of.ts';
import { shippedModel } from '../shipped-scenario.ts';

const asked: ExperimentOptions = {
  seed: 'decide',
  replications: 10,
  precision: null,
  maxReplications: 100,
  workers: 0,
  confidence: 0.95,
};

/** The quickstart, with so many agents more in every interval. */
function quickstart(more = 0) {
  const model = shippedModel('quickstart/scenario.yaml');
  const raised = <T extends Int32Array | Float64Array>(counts: T): T =>
    counts.map((count) => (count > 0 ? count + more : 0)) as T;
  const teams = model.teams.map((team) => ({
    ...team,
    agents: raised(team.agents),
    workforce: { ...team.workforce, roster: raised(team.workforce.roster), paid: raised(team.workforce.paid) },
  }));
  return { ...model, teams };
}

const estimate = (value: number | null, halfWidth: number | null): Estimate => ({
  value,
  halfWidth,
  confidence: 0.95,
  numerator: value ?? 0,
  denominator: value === null ? 0 : 1,
});
const rowOf = (result: CompareResult, metric: string, candidate = 0) =>
  result.candidates[candidate]!.differences.find((row) => row.scope === 'whole' && row.metric === metric)!;

describe('a verdict', () => {
  it.each([
    ['more of what should be high is better', 2, 1, 'higher', 'better'],
    ['less of what should be high is worse', -2, 1, 'higher', 'worse'],
    ['less of what should be low is better', -2, 1, 'lower', 'better'],
    ['more of what should be low is worse', 2, 1, 'lower', 'worse'],
    ['what has no direction is different, neither better nor worse', 2, 1, 'neither', 'different'],
    ['an interval that holds 0 is no evidence', 0.5, 1, 'higher', 'no evidence'],
    ['an interval that just touches 0 is no evidence', -1, 1, 'lower', 'no evidence'],
    ['no difference at all is no evidence', 0, 0, 'higher', 'no evidence'],
    ['a certain difference is evidence', 1e-9, 0, 'higher', 'better'],
    ['without an interval there is no evidence, however large the difference', 1e9, null, 'higher', 'no evidence'],
    ['no value on one side is no data', null, null, 'higher', 'no data'],
  ] as const)('%s', (_, value, halfWidth, better, verdict) => {
    expect(verdictOf(estimate(value, halfWidth), better)).toBe(verdict);
  });
});

describe('one more agent in the quickstart', () => {
  let result: CompareResult;
  beforeAll(async () => {
    result = await compareScenarios([quickstart(), quickstart(1)], asked);
  });

  it('shortens the wait, raises the service level, and makes occupancy merely different', () => {
    expect(rowOf(result, 'average_speed_of_answer').verdict).toBe('better');
    expect(rowOf(result, 'average_speed_of_answer').difference.value).toBeLessThan(0);
    expect(rowOf(result, 'service_level').verdict).toBe('better');
    expect(rowOf(result, 'service_level').difference.value).toBeGreaterThan(0);
    expect(rowOf(result, 'occupancy').verdict).toBe('different');
  });

  it('meets the same customers: arrivals differ by exactly 0', () => {
    expect(rowOf(result, 'arrivals').difference).toMatchObject({ value: 0, halfWidth: 0 });
    expect(rowOf(result, 'arrivals').verdict).toBe('no evidence');
  });

  it('says of each side what a run of it alone says', async () => {
    const [before, after] = [await runScenario(quickstart(), asked), await runScenario(quickstart(1), asked)];
    expect(result.baseline).toEqual(before);
    expect(result.candidates[0]!.run).toEqual(after);
  });

  it('differs by what the two sides differ, for ratios, counts and quantiles alike', () => {
    for (const { baseline, candidate, difference } of result.candidates[0]!.differences) {
      if (baseline.value === null || candidate.value === null) expect(difference.value).toBeNull();
      else expect(difference.value).toBeCloseTo(candidate.value - baseline.value, 9);
    }
  });

  it('is judged more sharply on the same customers than on others', async () => {
    const others = await runScenario(quickstart(1), { ...asked, seed: 'others' });
    for (const metric of ['average_speed_of_answer', 'service_level', 'abandonment_rate', 'occupancy', 'handled']) {
      const { baseline, difference } = rowOf(result, metric);
      const independent = Math.hypot(baseline.halfWidth!, others.scopes[0]!.metrics[metric]!.halfWidth!);
      expect([metric, difference.halfWidth! < 0.8 * independent]).toEqual([metric, true]);
    }
  });
});

describe('a scenario and itself', () => {
  it('differ by exactly 0 in every figure, quantiles too', async () => {
    const result = await compareScenarios([quickstart(), quickstart()], asked);
    const known = result.candidates[0]!.differences.filter(({ baseline }) => baseline.halfWidth !== null);
    expect(known.map(({ metric }) => metric)).toContain('wait_p90');
    for (const { difference, verdict } of known) {
      expect(difference).toMatchObject({ value: 0, halfWidth: 0 });
      expect(verdict).toBe('no evidence');
    }
  });
});

describe('several candidates at once', () => {
  it('have wider differences than each alone, and the same values', async () => {
    const alone = await compareScenarios([quickstart(), quickstart(1)], asked);
    const together = await compareScenarios([quickstart(), quickstart(1), quickstart(2), quickstart(3)], asked);
    expect(alone.simultaneous).toEqual({ method: 'Bonferroni', comparisons: 1 });
    expect(together.simultaneous).toEqual({ method: 'Bonferroni', comparisons: 3 });
    for (const metric of ['average_speed_of_answer', 'service_level', 'wait_p90']) {
      const [one, three] = [rowOf(alone, metric), rowOf(together, metric)];
      expect(three.difference.value).toBe(one.difference.value);
      // Student's t with 9 degrees of freedom: 2.933 at 1 − 0.05/3, 2.262 at 0.95. A quantile's interval grows about so,
      // as the waits beside it lie.
      const wider = three.difference.halfWidth! / one.difference.halfWidth!;
      expect(Math.abs(wider - 2.933 / 2.262)).toBeLessThan(metric === 'wait_p90' ? 0.1 : 0.005);
      expect(three.baseline).toEqual(one.baseline);
    }
  });

  it('need a baseline and a candidate', async () => {
    await expect(compareScenarios([quickstart()], asked)).rejects.toThrow('a baseline and at least one candidate');
  });
});

describe('scenarios that differ in what they have', () => {
  it('are compared in what they share, by name and not by place', async () => {
    const open = (channels: object) => modelOf({ channels, teams: { front: { agents: 3 } } });
    const phone = { volume: { per_day: 60 } };
    const result = await compareScenarios([open({ phone }), open({ chat: { volume: { per_day: 20 } }, phone })], asked);
    const rows = result.candidates[0]!.differences.filter(({ metric }) => metric === 'arrivals');
    expect(rows.map(({ scope, name }) => `${scope} ${name}`)).toEqual(['whole all', 'channel phone', 'intent status']);
    expect(rows[0]!.difference.value).toBeGreaterThan(10);
    expect(rows[1]!.difference).toMatchObject({ value: 0, halfWidth: 0 });
  });
});
