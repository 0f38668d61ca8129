import { describe, expect, it } from 'vitest';
import type { MetricResult, Plan } from '../../src/documents/plan-terms.ts';
import type { Asked, AskedCell } from '../../src/metrics/asked.ts';
import type { Alternative, ComparisonOptions } from '../../src/plan/alternative.ts';
import { comparePlans } from '../../src/plan/compare-plans.ts';
import type { Rehearsal } from '../../src/plan/rehearsals.ts';
import { LAST_FOUR_WEEKS, madePlan, madeResult } from './made-plan.ts';
import { type MadeStage, madeStage, normal } from './made-stage.ts';

const whole = (metric: string): AskedCell => ({ scope: 'whole', name: 'all', metric });
const weeks = Array.from({ length: 13 }, (_, w) => ({ from: 7 * w, to: 7 * w + 7 }));
const months = [
  { from: 0, to: 31 },
  { from: 31, to: 61 },
  { from: 61, to: 91 },
];
const asked: Asked = {
  cells: [whole('average_speed_of_answer'), whole('service_level')],
  periods: [{ from: 0, to: 91 }, ...weeks, ...months, LAST_FOUR_WEEKS],
};

const options: ComparisonOptions = {
  seed: 'seven',
  replications: 100,
  confidence: 0.95,
  horizon: { start: '2027-03-01', days: 91 },
  currency: 'BRL',
  select: { by: 'key results', probability: 0.95, indifference: 0.05 },
  drop: true,
  untilSure: false,
};

/** At most so many seconds of waiting, and the service level not below two thirds. */
function planOf(file: string, target = 100, more: readonly MetricResult[] = []): Plan {
  const wait = madeResult('wait', { target: { kind: 'to', relation: 'at most', value: target } });
  const keyResults = [wait, ...more];
  return madePlan({
    name: file,
    file,
    keyResults,
    objectives: [{ objective: 'No waiting', owner: 'Ana', keyResults: keyResults.map((_, i) => i) }],
  });
}

const baseline: Alternative = { plan: null, name: 'Today', file: 'scenario.yaml', lock: 'abc' };

function alternatives(...plans: readonly Plan[]): Alternative[] {
  return [baseline, ...plans.map((plan) => ({ plan, name: plan.name, file: plan.file }))];
}

/** Waiting of 110 s on average less what each alternative saves, with luck of the day of 8 s and its own of 1 s. */
function stageOf(saved: readonly number[]): MadeStage {
  return madeStage(new Array<Asked>(saved.length).fill(asked), (rehearsal, { metric }) =>
    metric === 'service_level' ? [80, 100] : [waitOf(rehearsal, saved), 1],
  );
}

function waitOf({ alternative, replication }: Rehearsal, saved: readonly number[]): number {
  return 110 + 8 * normal('day', replication) + normal('own', alternative, replication) - saved[alternative]!;
}

const three = alternatives(planOf('good.yaml'), planOf('bad.yaml'), planOf('best.yaml'));
const SAVED = [0, 12, -10, 30];

describe('the comparison of plans', () => {
  const stage = stageOf(SAVED);
  const compared = comparePlans(stage, three, options);

  it('has paired differences that hold the truth, all at once, with verdicts', async () => {
    const { plans, simultaneous } = await compared;
    expect(simultaneous).toEqual({ method: 'Bonferroni', comparisons: 3 });
    plans.forEach(({ metrics }, i) => {
      const [wait, level] = metrics;
      expect(Math.abs(wait!.difference.value! + SAVED[i + 1]!)).toBeLessThan(wait!.difference.halfWidth!);
      // The day's luck is common to both and cancels: √2 s of their own is left, with at least 20 replications.
      expect(wait!.difference.halfWidth!).toBeLessThan(1);
      expect(wait!.difference.confidence).toBeCloseTo(1 - 0.05 / 3, 12);
      expect(level).toMatchObject({ difference: { value: 0, halfWidth: 0 }, verdict: 'no evidence' });
    });
    expect(plans.map(({ metrics }) => metrics[0]!.verdict)).toEqual(['better', 'worse', 'better']);
  });

  it('selects the plan that meets most of its key results, and drops what clearly meets fewer', async () => {
    const { selection, plans } = await compared;
    expect(selection).toMatchObject({
      by: 'key results',
      procedure: 'Kim–Nelson',
      best: 'best.yaml',
      probability: 0.95,
    });
    expect(selection!.dropped[0]).toEqual({ file: 'bad.yaml', after: 20 });
    expect(plans[1]).toMatchObject({ droppedAfter: 20, replications: 20 });
    expect(plans[2]).toMatchObject({ droppedAfter: null, replications: 100 });
  });

  it('counts what a dropped plan has, beside the same replications of the baseline', async () => {
    const { plans } = await compared;
    const [bad] = plans[1]!.metrics;
    const days = Array.from({ length: 20 }, (_, replication) =>
      waitOf({ alternative: 0, replication, steps: -1 }, SAVED),
    );
    expect(bad!.baseline.value).toBeCloseTo(days.reduce((sum, wait) => sum + wait, 0) / 20, 9);
    expect(plans[1]!.keyResults[0]).toMatchObject({ of: 20 });
    const [weekly] = plans[1]!.trajectories;
    const before = plans[1]!.keyResults[0]!.metric!.baseline!.mean;
    for (const mean of [before, weekly!.weeks[0]!.baseline!.mean]) expect(mean).toBeCloseTo(bad!.baseline.value!, 9);
  });

  it('has as many contacts as were simulated', async () => {
    const { contacts, replications, baseline: today } = await compared;
    expect(replications).toBe(100);
    expect(today).toMatchObject({ name: 'Today', lock: 'abc', replications: 100 });
    expect(contacts).toBe(10 * stage.rehearsed.length);
  });

  it('has the shares of replications that meet a key result', async () => {
    const { plans } = await compared;
    const expected = [1, 2, 3].map((alternative) => {
      const of = [100, 20, 100][alternative - 1] === 20 ? 20 : plans[alternative - 1]!.replications;
      const met = Array.from({ length: of }, (_, replication) =>
        waitOf({ alternative, replication, steps: -1 }, SAVED),
      );
      return met.filter((wait) => wait <= 100).length / of;
    });
    expect(plans.map(({ keyResults }) => keyResults[0]!.probability)).toEqual(expected);
    expect(plans.map(({ score }) => score!.value)).toEqual(expected.map((share) => expect.closeTo(share, 9)));
    expect(plans[2]!.keyResults[0]!.verdict).toBe('met');
    expect(plans[1]!.keyResults[0]!.verdict).toBe('missed');
  });

  it('rehearses everybody to the end where nobody is to be dropped, with the same selection', async () => {
    const kept = await comparePlans(stageOf(SAVED), three, { ...options, drop: false });
    expect(kept.plans.map(({ replications }) => replications)).toEqual([100, 100, 100]);
    expect(kept.selection).toEqual((await compared).selection);
  });

  it('selects by a metric of the whole center, by what is better for it', async () => {
    const select = { by: 'average_speed_of_answer', probability: 0.95, indifference: 2 };
    const { selection } = await comparePlans(stageOf(SAVED), three, { ...options, select });
    expect(selection).toMatchObject({ best: 'best.yaml', by: 'average_speed_of_answer' });
  });

  it('selects nothing of one plan alone', async () => {
    const { selection, plans } = await comparePlans(stageOf([0, 5]), alternatives(planOf('one.yaml')), options);
    expect(selection).toBeNull();
    expect(plans).toHaveLength(1);
  });

  it('names no best after a handful of replications, however equal they are', async () => {
    const few = { ...options, replications: 5 };
    const { selection } = await comparePlans(
      stageOf([0, 60, -60]),
      alternatives(planOf('a.yaml'), planOf('b.yaml')),
      few,
    );
    expect(selection).toMatchObject({ best: null, left: ['a.yaml', 'b.yaml'], dropped: [], spent: 10 });
  });

  it('sets a plain scenario beside the plans, without key results', async () => {
    const plain: Alternative = { plan: null, name: 'More agents', file: 'more.yaml', description: 'ten more' };
    const { plans } = await comparePlans(stageOf([0, 12, 5]), [...alternatives(planOf('good.yaml')), plain], options);
    expect(plans[1]).toMatchObject({
      plain: true,
      name: 'More agents',
      description: 'ten more',
      keyResults: [],
      score: null,
    });
    expect(plans[1]!.metrics[0]!.verdict).toBe('better');
  });

  it('is the same, byte for byte, each time', async () => {
    const again = await comparePlans(stageOf(SAVED), three, options);
    expect(JSON.stringify(again)).toBe(JSON.stringify(await compared));
  });

  it('ends when it is aborted, and tells how far it is', async () => {
    const abort = new AbortController();
    const told: number[] = [];
    const comparing = comparePlans(stageOf(SAVED), three, {
      ...options,
      signal: abort.signal,
      onProgress: ({ done, planned }) => {
        told.push(planned);
        if (done === 3) abort.abort(new Error('enough'));
      },
    });
    await expect(comparing).rejects.toThrow('enough');
    expect(told).toEqual([400, 400, 400]);
  });
});

describe('a comparison that only needs a yes or no', () => {
  const untilSure = { ...options, untilSure: true };

  it('stops at the first look where it is surely no', async () => {
    const { replications, plans } = await comparePlans(
      stageOf([0, -60]),
      alternatives(planOf('never.yaml')),
      untilSure,
    );
    expect(replications).toBe(20);
    expect(plans[0]!.keyResults[0]).toMatchObject({ probability: 0, verdict: 'missed' });
  });

  it('stops as soon as it is surely yes', async () => {
    const { replications, plans } = await comparePlans(
      stageOf([0, 60]),
      alternatives(planOf('always.yaml')),
      untilSure,
    );
    // 0.8²⁰ is 1.2 %, too much for one of four looks; 0.8⁴⁰ is not.
    expect(replications).toBe(40);
    expect(plans[0]!.keyResults[0]).toMatchObject({ probability: 1, verdict: 'met' });
  });

  it('goes on to the end where it is never sure, and says what is not', async () => {
    // At most 100 s in about eight replications of ten.
    const { replications, plans, warnings } = await comparePlans(
      stageOf([0, 16.8]),
      alternatives(planOf('close.yaml')),
      untilSure,
    );
    expect(replications).toBe(100);
    expect(plans[0]!.keyResults[0]!.verdict).toBe('undetermined');
    expect(warnings.map(({ text }) => text).join('\n')).toContain('`wait` of close.yaml');
  });

  it('goes on to the end where nothing is asked', async () => {
    const { replications } = await comparePlans(stageOf([0, 5]), alternatives(madePlan()), untilSure);
    expect(replications).toBe(100);
  });

  it('never takes missing data for an answer', async () => {
    const stage = madeStage([asked, asked], () => [0, 0]);
    const { replications, plans } = await comparePlans(stage, alternatives(planOf('blank.yaml')), untilSure);
    expect(replications).toBe(100);
    expect(plans[0]!.keyResults[0]!.verdict).toBe('no data');
  });
});

describe('the warnings of a comparison', () => {
  it('tell of few replications', async () => {
    const few = await comparePlans(stageOf([0, 5]), alternatives(planOf('few.yaml')), { ...options, replications: 5 });
    expect(few.warnings.map(({ text }) => text).join('\n')).toContain('5 replications');
    expect((await comparePlans(stageOf([0, 5]), alternatives(planOf('few.yaml')), options)).warnings).toEqual([]);
  });

  it('tell of key results without data, in all replications or some', async () => {
    const stage = madeStage([asked, asked], ({ replication }) => (replication < 4 ? [0, 0] : [90, 1]));
    const { warnings } = await comparePlans(stage, alternatives(planOf('gaps.yaml')), options);
    expect(warnings.map(({ text }) => text).join('\n')).toContain('4 of 100 replications');
  });

  it('tell why no best is selected', async () => {
    const stage = madeStage([asked, asked, asked], ({ alternative, replication }) =>
      alternative === 2 && replication === 7 ? [0, 0] : [90, 1],
    );
    const select = { by: 'average_speed_of_answer', probability: 0.95, indifference: 2 };
    const { selection, warnings } = await comparePlans(stage, alternatives(planOf('a.yaml'), planOf('b.yaml')), {
      ...options,
      select,
    });
    expect(selection).toBeNull();
    expect(warnings.map(({ text }) => text).join('\n')).toContain(
      'replication 7 of b.yaml has no data on average_speed_of_answer',
    );
  });
});
