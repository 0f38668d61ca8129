import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/documents/plan-terms.ts';
import type { Asked, AskedCell } from '../../src/metrics/asked.ts';
import { type ExplainOptions, explainPlan } from '../../src/plan/explain-plan.ts';
import type { AttributionRow } from '../../src/plan/explanation-result.ts';
import type { Rehearsal } from '../../src/plan/rehearsals.ts';
import { takesPart } from '../../src/timeline/takes-part.ts';
import { certain, LAST_FOUR_WEEKS, madePlan, madeResult, madeStep, uncertain } from './made-plan.ts';
import { madeStage, normal } from './made-stage.ts';

const whole = (metric: string): AskedCell => ({ scope: 'whole', name: 'all', metric });
const asked: Asked = {
  cells: [whole('average_speed_of_answer'), whole('total_cost')],
  periods: [{ from: 0, to: 91 }, LAST_FOUR_WEEKS],
};
const options: ExplainOptions = { seed: 'seven', replications: 12, confidence: 0.95, currency: 'BRL' };

/** Whether step i takes part: never in the baseline. */
function has({ alternative, steps }: Rehearsal, i: number): boolean {
  return alternative === 1 && takesPart(steps, i);
}

function sumOfParts({ steps }: AttributionRow): number {
  return steps.reduce((sum, { shapley }) => sum + shapley.value!, 0);
}

describe('the attribution of a plan’s gain', () => {
  const plan = madePlan({
    keyResults: [madeResult('wait')],
    steps: [
      madeStep('bot', [certain]),
      madeStep('training', []),
      madeStep('hire', [certain]),
      madeStep('memo', [certain]),
    ],
  });
  // The bot takes off 10 s, hiring 4, both together 6 more; the memo nothing. Every day has luck of its own.
  const stage = madeStage([asked, asked], (rehearsal, { metric }) => {
    if (metric === 'total_cost') return [1000 + (has(rehearsal, 2) ? 250 : 0), 1];
    const [bot, hire] = [has(rehearsal, 0), has(rehearsal, 2)];
    const calls = 80 + (rehearsal.replication % 5);
    const seconds = 90 + 8 * normal(rehearsal.replication) - (bot ? 10 : 0) - (hire ? 4 : 0) - (bot && hire ? 6 : 0);
    return [seconds * calls, calls];
  });
  const explained = explainPlan(stage, plan, options);

  it('gives each step what it adds, averaged over all orders', async () => {
    const [wait] = (await explained).attribution.metrics;
    expect(wait!.keyResult).toBe('wait');
    expect(wait!.gain.value).toBeCloseTo(-20, 9);
    expect(wait!.gain.halfWidth).toBeLessThan(1e-9);
    expect(wait!.steps.map(({ step }) => step)).toEqual(['bot', 'hire', 'memo']);
    const values = wait!.steps.map(({ shapley, leaveOneOut }) => [shapley.value, leaveOneOut.value]);
    [-13, -16, -7, -10].forEach((value, i) => {
      expect(values.flat()[i]).toBeCloseTo(value, 9);
    });
  });

  it('adds up to the whole gain', async () => {
    for (const row of (await explained).attribution.metrics) {
      expect(sumOfParts(row)).toBeCloseTo(row.gain.value!, 9);
      expect(row.plan! - row.baseline!).toBeCloseTo(row.gain.value!, 9);
    }
  });

  it('gives a step without influence exactly nothing, and is sure of it', async () => {
    for (const { steps } of (await explained).attribution.metrics) {
      expect(steps[2]!.shapley).toMatchObject({ value: 0, halfWidth: 0 });
      expect(steps[2]!.leaveOneOut).toMatchObject({ value: 0, halfWidth: 0 });
    }
  });

  it('asks for all subsets of the steps that have effects, once each, with those that have none always there', async () => {
    const { attribution } = await explained;
    expect(attribution).toMatchObject({ method: 'all subsets', subsets: 8 });
    const first = stage.rehearsed.filter(({ replication, drawsOf }) => replication === 0 && drawsOf === undefined);
    // Three of all four steps left out or not: 0010 is the baseline, 1111 the plan.
    expect(first.map(({ alternative, steps }) => [alternative, steps])).toEqual([
      [0, -1],
      [1, 0b0011],
      [1, 0b0110],
      [1, 0b0111],
      [1, 0b1010],
      [1, 0b1011],
      [1, 0b1110],
      [1, -1],
    ]);
  });

  it('explains cost and waiting of the whole beside the key results', async () => {
    const { metrics } = (await explained).attribution;
    expect(metrics.map(({ metric, keyResult }) => [metric, keyResult])).toEqual([
      ['average_speed_of_answer', 'wait'],
      ['average_speed_of_answer', null],
      ['total_cost', null],
    ]);
    expect(metrics[2]!.steps.map(({ shapley }) => shapley.value)).toEqual([0, 250, 0]);
  });

  it('gives a plan without effects a gain of exactly 0 and no parts', async () => {
    const idle = madePlan({ keyResults: [madeResult('wait')], steps: [madeStep('memo', [])] });
    const { attribution } = await explainPlan(
      madeStage([asked, asked], ({ replication }) => [normal(replication), 1]),
      idle,
      options,
    );
    expect(attribution.metrics[0]).toMatchObject({ gain: { value: 0, halfWidth: 0 }, steps: [] });
  });

  it('adds up whatever steps do to each other', async () => {
    const waits = fc.array(fc.array(fc.double({ min: 1, max: 500, noNaN: true }), { minLength: 8, maxLength: 8 }), {
      minLength: 12,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(waits, async (bySubset) => {
        const game = madeStage([asked, asked], (rehearsal) => {
          const subset = [0, 2, 3].reduce((bits, step, i) => bits + (has(rehearsal, step) ? 1 << i : 0), 0);
          const calls = 50 + rehearsal.replication + subset;
          return [bySubset[rehearsal.replication]![subset]! * calls, calls];
        });
        const { attribution } = await explainPlan(game, plan, options);
        for (const row of attribution.metrics) expect(sumOfParts(row)).toBeCloseTo(row.gain.value!, 8);
      }),
      { numRuns: 20, seed: 4 },
    );
  });

  it('says no data where there is none', async () => {
    const { attribution, uncertainty } = await explainPlan(
      madeStage([asked, asked], () => [0, 0]),
      plan,
      options,
    );
    expect(attribution.metrics[0]).toMatchObject({ baseline: null, plan: null, gain: { value: null } });
    expect(attribution.metrics[0]!.steps[0]!.shapley.value).toBeNull();
    expect(uncertainty[0]).toMatchObject({ variance: null, shares: [] });
  });
});

describe('the attribution among more than six steps', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const plan = madePlan({
    keyResults: [madeResult('wait')],
    steps: ids.map((id) => madeStep(id, [certain])),
  });
  // Step i takes off i seconds, and each pair of neighbours one more.
  const stage = madeStage([asked, asked], (rehearsal) => {
    const there = ids.map((_, i) => has(rehearsal, i));
    const gain = there.reduce((sum, is, i) => sum + (is ? i : 0) + (is && there[i + 1] ? 1 : 0), 0);
    return [100 + normal(rehearsal.replication) - gain, 1];
  });
  const explained = explainPlan(stage, plan, options);

  it('samples orders, far fewer subsets than there are', async () => {
    const { method, subsets } = (await explained).attribution;
    expect(method).toBe('sampled orders');
    expect(subsets).toBeLessThan(256);
  });

  it('adds up to the whole gain still', async () => {
    const [wait] = (await explained).attribution.metrics;
    expect(wait!.gain.value).toBeCloseTo(-35, 9);
    expect(sumOfParts(wait!)).toBeCloseTo(-35, 9);
  });

  it('has the exact parts where steps help each other in pairs, since every order is drawn with its reverse', async () => {
    const [wait] = (await explained).attribution.metrics;
    wait!.steps.forEach(({ shapley }, i) => {
      expect(shapley.value).toBeCloseTo(-i - (i === 0 || i === 7 ? 0.5 : 1), 9);
    });
  });
});

it('tells forty steps apart, each by its own gain', async () => {
  const many = Array.from({ length: 40 }, (_, i) => i);
  const plan = madePlan({
    keyResults: [madeResult('wait')],
    steps: many.map((i) => madeStep(`s${i}`, [certain])),
  });
  const stage = madeStage([asked, asked], (rehearsal) => [
    many.reduce((seconds, i) => seconds - (has(rehearsal, i) ? i : 0), 1000),
    1,
  ]);
  const { attribution } = await explainPlan(stage, plan, { ...options, replications: 2, orders: 2 });
  const [wait] = attribution.metrics;
  expect(wait!.steps.map(({ shapley }) => shapley.value! + 0)).toEqual(many.map((i) => expect.closeTo(-i, 9)));
  expect(wait!.steps.map(({ leaveOneOut }) => leaveOneOut.value! + 0)).toEqual(many.map((i) => expect.closeTo(-i, 9)));
});

describe('the uncertainty of a key result', () => {
  const plan: Plan = madePlan({
    keyResults: [madeResult('wait')],
    assumptions: [uncertain],
    steps: [
      madeStep('bot', [uncertain], { delivery: { onTime: 0.7, never: 0, delay: { kind: 'deterministic', value: 7 } } }),
      madeStep('hire', [certain]),
      madeStep('skills', [uncertain]),
    ],
  });
  const groups = ['effect:bot', 'effect:skills', 'delivery', 'assumptions'];
  const weights = [6, 0, 2, 3];
  // A sum of independent parts of known variances: 36, 0, 4, 9 of the plan's draws, and 16 of the day's luck.
  const stage = madeStage([asked, asked], ({ replication, drawsOf = {} }) => {
    const drawn = groups.map((group, g) => weights[g]! * normal(group, drawsOf[group] ?? replication));
    return [100 + 4 * normal('luck', replication) + drawn.reduce((sum, part) => sum + part, 0), 1];
  });
  const explained = explainPlan(stage, plan, { ...options, replications: 300 });

  it('is split among what is drawn, within the intervals, on a sum whose parts are known', async () => {
    const [wait] = (await explained).uncertainty;
    expect(wait!.variance! / 65).toBeGreaterThan(0.7);
    expect(wait!.variance! / 65).toBeLessThan(1.4);
    expect(wait!.shares.map(({ group }) => group)).toEqual([...groups, 'daily luck', 'together']);
    [36, 0, 4, 9, 16, 0].forEach((part, i) => {
      const { share, halfWidth } = wait!.shares[i]!;
      // Twice the half-width at 95 %: nearly four standard errors.
      expect(Math.abs(share - part / 65)).toBeLessThanOrEqual(2 * halfWidth! + 1e-9);
      expect(halfWidth!).toBeLessThan(0.2);
    });
  });

  it('freezes just one group with each run, daily luck by the replication itself', async () => {
    await explained;
    const frozen = stage.rehearsed.filter(({ drawsOf }) => drawsOf !== undefined).slice(0, 5);
    expect(frozen.map(({ replication, drawsOf }) => [replication, drawsOf])).toEqual([
      ...groups.map((group) => [300, { [group]: 0 }]),
      [0, Object.fromEntries(groups.map((group) => [group, 300]))],
    ]);
  });

  it('is all daily luck where nothing of the plan is drawn, without further rehearsals', async () => {
    const sure = madeStage([asked, asked], ({ replication }) => [normal(replication), 1]);
    const { uncertainty } = await explainPlan(
      sure,
      madePlan({ keyResults: [madeResult('wait')], steps: [madeStep('hire', [certain])] }),
      options,
    );
    expect(uncertainty[0]!.shares).toEqual([{ group: 'daily luck', share: 1, halfWidth: 0 }]);
    expect(sure.rehearsed).toHaveLength(2 * options.replications);
  });
});

describe('where time and money go today', () => {
  const cells: AskedCell[] = [
    ...['phone', 'chat'].flatMap((name) =>
      ['offered', 'mean_wait', 'abandonment_rate', 'total_cost'].map((metric) => ({
        scope: 'channel' as const,
        name,
        metric,
      })),
    ),
    { scope: 'team', name: 'front', metric: 'occupancy' },
    { scope: 'team', name: 'front', metric: 'paid_hours' },
    { scope: 'team', name: 'back', metric: 'occupancy' },
  ];
  const figures: Readonly<Record<string, readonly [number, number]>> = {
    'phone offered': [100, 1],
    'phone mean_wait': [3600, 100],
    'phone abandonment_rate': [10, 100],
    'phone total_cost': [500, 1],
    'chat offered': [50, 1],
    'chat mean_wait': [7200, 50],
    'front occupancy': [800, 1000],
    'front paid_hours': [40, 1],
    'back occupancy': [6480, 7200],
  };
  const here: Asked = { cells, periods: [{ from: 0, to: 91 }] };
  const stage = madeStage([here, here], (_, { name, metric }) => figures[`${name} ${metric}`] ?? [0, 0]);

  it('is read off the baseline, the longest waits first but those over night last, the busiest teams first', async () => {
    expect((await explainPlan(stage, madePlan(), { ...options, deferred: ['chat'] })).today).toEqual({
      lines: [
        { channel: 'phone', deferred: false, offered: 100, waitHours: 1, abandoned: 0.1, cost: 500 },
        { channel: 'chat', deferred: true, offered: 50, waitHours: 2, abandoned: null, cost: null },
      ],
      teams: [
        { team: 'back', occupancy: 0.9, paidHours: 2, cost: null },
        { team: 'front', occupancy: 0.8, paidHours: 40, cost: null },
      ],
    });
  });
});

describe('what automating more would bring', () => {
  const automations = ['order', 'bill', 'refund'].map((intent) => ({
    intent,
    bot: 'ivr',
    channel: 'phone',
    from: 0.2,
    to: 0.3,
  }));

  it('is ranked by the waiting it saves, on the same customers', async () => {
    // The baseline, the plan, the baseline over the days of the automations, then these.
    const saved = [50, 0, 0, 3, 8, 5];
    const stage = madeStage(new Array<Asked>(6).fill(asked), ({ alternative, replication }) => [
      90 + 20 * normal(replication) - saved[alternative]!,
      1,
    ]);
    const { automate } = await explainPlan(stage, madePlan(), { ...options, automations });
    expect(automate.map(({ intent }) => intent)).toEqual(['bill', 'refund', 'order']);
    expect(automate[0]!.metrics[0]!.metric).toBe('average_speed_of_answer');
    expect(automate[0]!.metrics[0]!.difference.value).toBeCloseTo(-8, 9);
    expect(automate[0]!.metrics[0]!.difference.halfWidth).toBeLessThan(1e-9);
  });
});

describe('an explanation', () => {
  const plan = madePlan({ keyResults: [madeResult('wait')], steps: [madeStep('bot', [uncertain])] });
  const stage = () => madeStage([asked, asked], (rehearsal) => [normal(rehearsal.replication), 1]);

  it('is the same, byte for byte, each time it is asked for', async () => {
    const twice = await Promise.all([explainPlan(stage(), plan, options), explainPlan(stage(), plan, options)]);
    expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
  });

  it('ends when it is aborted', async () => {
    const abort = new AbortController();
    const asking = explainPlan(stage(), plan, {
      ...options,
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done === 3) abort.abort(new Error('enough'));
      },
    });
    await expect(asking).rejects.toThrow('enough');
  });

  it('tells how far it is, in rehearsals', async () => {
    const told: [number, number, number][] = [];
    await explainPlan(stage(), plan, {
      ...options,
      onProgress: ({ done, planned, contacts }) => told.push([done, planned, contacts]),
    });
    const planned = told[0]![1];
    expect(told.at(-1)).toEqual([planned, planned, 10 * planned]);
  });
});
