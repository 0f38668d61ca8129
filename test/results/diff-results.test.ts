import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../src/metrics/result.ts';
import type { AnyResult } from '../../src/results/any-result.ts';
import { diffResults } from '../../src/results/diff-results.ts';
import { studentQuantile } from '../../src/statistics/quantiles.ts';
import { compareResult, estimate, intervals, runResult, scope } from '../report/fixture.ts';
import { sampleComparison, sampleExplanation } from '../report/plan/sample-result.ts';

function diff(before: AnyResult, after: AnyResult) {
  return diffResults({ result: before, file: 'before.json' }, { result: after, file: 'after.json' });
}

function runOf(
  figures: Readonly<Record<string, readonly [number | null, number | null]>>,
  changes: Partial<RunResult> = {},
) {
  return runResult({ scopes: [scope('whole', 'all', figures)], ...changes });
}

describe('a diff', () => {
  test.each([
    runResult(),
    compareResult(),
    sampleComparison(),
    sampleExplanation(),
  ])('of $schema with itself: the same', (result) => {
    const found = diff(result, structuredClone(result) as AnyResult);
    expect(found).toMatchObject({ same: true, independent: false, facts: [], verdicts: [], figures: [], others: {} });
    expect(found.compared).toBeGreaterThan(7);
  });

  test('tells values, change and relative change, the largest first in units of its own uncertainty', () => {
    const before = runOf({
      service_level: [0.8, 0.01],
      offered: [1000, 50],
      handled: [900, 0],
      csat_mean: [null, null],
    });
    const after = runOf({ service_level: [0.84, 0.01], offered: [1040, 50], handled: [901, 0], csat_mean: [4, 0.1] });
    const found = diff(before, after);
    expect(found.figures.map(({ metric }) => metric)).toEqual(['handled', 'csat_mean', 'service_level', 'offered']);
    expect(found.figures[2]).toMatchObject({ before: 0.8, after: 0.84, errors: null });
    expect(found.figures[2]!.change).toBeCloseTo(0.04, 12);
    expect(found.figures[2]!.relative).toBeCloseTo(0.05, 12);
    expect(found.figures[1]).toMatchObject({ before: null, after: 4, change: null, relative: null });
    expect([found.compared, found.same]).toEqual([4, false]);
  });

  test('measures independent results in standard errors: seeds differ', () => {
    const found = diff(runOf({ offered: [100, 3] }), runOf({ offered: [110, 4] }, { seed: '2' }));
    const t = studentQuantile(0.975, 29);
    expect(found.independent).toBe(true);
    expect(found.figures[0]!.errors).toBeCloseTo((10 * t) / 5, 9);
    expect(found.facts).toEqual([{ fact: 'seed', of: null, before: '1', after: '2' }]);
  });

  test('tells what came and went, and counts what it does not tell', () => {
    const before = runResult({ scopes: [scope('whole', 'all'), scope('channel', 'phone')] });
    const after = runResult({ scopes: [scope('whole', 'all', undefined, intervals(0.01)), scope('channel', 'chat')] });
    const found = diff(before, after);
    expect(found.gone).toMatchObject([{ scope: 'channel', name: 'phone' }]);
    expect(found.added).toMatchObject([{ scope: 'channel', name: 'chat' }]);
    expect(found.added[0]!.metrics).toContain('offered');
    // Four service levels, each with its numerator.
    expect(found.others).toEqual({ intervals: 8 });
  });

  test('half-widths alone make a difference too', () => {
    const found = diff(runOf({ offered: [100, 3] }), runOf({ offered: [100, 4] }));
    expect(found).toMatchObject({ same: false, figures: [], others: { halfWidths: 1 } });
  });

  test('knows scenarios and plans again whose files are called otherwise now', () => {
    const before = compareResult();
    const moved = structuredClone(before) as { candidates: { run: { scenario: { file: string } } }[] } & typeof before;
    (moved.candidates[0]!.run.scenario as { file: string }).file = 'elsewhere/morning.yaml';
    const found = diff(before, moved);
    expect(found.facts).toEqual([
      { fact: 'file', of: 'desk/morning.yaml', before: 'desk/morning.yaml', after: 'elsewhere/morning.yaml' },
    ]);
    expect(found).toMatchObject({ same: true, gone: [], added: [], figures: [] });
  });

  test('of plans: verdicts and chances that are others now', () => {
    const before = sampleComparison();
    const [first, ...others] = before.plans;
    const [wait, ...results] = first!.keyResults;
    const met = { ...wait!, verdict: 'met' as const, probability: 0.95, interval: { low: 0.9, high: 0.98 } };
    const found = diff(before, { ...before, plans: [{ ...first!, keyResults: [met, ...results] }, ...others] });
    expect(found.verdicts).toEqual([
      { about: 'key result', of: 'plans/hire.yaml', what: 'wait', before: 'missed', after: 'met' },
    ]);
    expect(found.figures).toMatchObject([{ sort: 'key result', metric: 'wait', before: 0.24, after: 0.95 }]);
  });

  test('of an explanation: the parts of steps', () => {
    const before = sampleExplanation();
    const [row, ...rows] = before.attribution.metrics;
    const [step, ...steps] = row!.steps;
    const changed = { ...row!, steps: [{ ...step!, shapley: estimate(-99, 1) }, ...steps] };
    const found = diff(before, { ...before, attribution: { ...before.attribution, metrics: [changed, ...rows] } });
    expect(found.figures).toMatchObject([{ sort: 'step', metric: `${step!.step}: ${row!.metric}`, after: -99 }]);
  });
});
