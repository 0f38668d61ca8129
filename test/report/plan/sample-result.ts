/** A made-up comparison and explanation: three rival plans of a Brazilian retailer, five key results, thirteen weeks. */
import { remark } from '../../../src/metrics/remark.ts';
import type { DifferenceRow, Estimate } from '../../../src/metrics/result.ts';
import type {
  ComparisonResult,
  KeyResultResult,
  PlanResult,
  StepResult,
  Trajectory,
} from '../../../src/plan/comparison-result.ts';
import type { AttributionRow, ExplanationResult } from '../../../src/plan/explanation-result.ts';
import type { Proportion } from '../../../src/statistics/proportion.ts';
import type { Spread } from '../../../src/statistics/spread.ts';
import { estimate, row } from '../fixture.ts';

/** Monday 1 March 2027. */
const START = '2027-03-01';
export const HOSTILE = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.org","here")',
  `Plan ${'x'.repeat(200)}`,
];

export function spread(p50: number, half: number): Spread {
  return { mean: p50 + half / 20, p5: p50 - half, p25: p50 - half * 0.4, p50, p75: p50 + half * 0.4, p95: p50 + half };
}

export function proportion(value: number | null, of = 100): Proportion {
  if (value === null) return { value, low: null, high: null, of: 0 };
  const middle = (value + 1.92 / of) / (1 + 3.84 / of);
  const half = (1.96 / (1 + 3.84 / of)) * Math.sqrt((value * (1 - value)) / of + 0.96 / (of * of));
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half), of };
}

export function date(day: number): string {
  return new Date(Date.parse(`${START}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
}

interface MadePlan {
  readonly name: string;
  readonly file: string;
  /** Seconds of the speed of answer on the phone in the last weeks. */
  readonly wait: number;
  readonly abandoned: number;
  readonly csat: number;
  readonly cost: number;
  /** P(met), in the order of the key results. */
  readonly met: readonly number[];
  readonly spent: number;
  readonly steps: readonly StepResult[];
}

const TARGETS = [58.8, 0.06, 4.2, 14.5] as const;
const BASELINE = [84, 0.092, 4.11, 14.62] as const;

export function step(id: string, text: string, start: number, full: number, changes: Partial<StepResult> = {}) {
  return {
    id,
    text,
    owner: 'Ana',
    planned: { start: date(start), full: date(full) },
    start: { p10: date(start), p50: date(start), p90: date(start + 10) },
    full: { p10: date(full), p50: date(full + 2), p90: date(full + 17) },
    late: 0.28,
    never: 0.04,
    after: [],
    changes: [
      {
        ...{ path: `teams.${id}.staffing`, operation: 'multiply', today: null },
        ...{ amount: 'triangular: [100%, 105%, 110%]', why: 'seen in the second office' },
      },
    ],
    evidence: 'test of November, 1,900 callers',
    cost: { once: 4000, monthly: 650, perUnit: [] },
    obstacles: [{ risk: 'the supplier is late', probability: 0.2, mitigation: 'a second one is asked', owner: 'Rui' }],
    flags: [],
    ...changes,
  } satisfies StepResult;
}

const HIRE: MadePlan = {
  name: 'Hire twenty agents',
  file: 'plans/hire.yaml',
  wait: 66,
  abandoned: 0.071,
  csat: 4.16,
  cost: 15.4,
  met: [0.24, 0.11, 0.31, 0.02, 0.71],
  spent: 512_000,
  steps: [
    step('recruit', 'Recruit twenty agents for the phone', 0, 35, { owner: 'Bea', late: 0.4 }),
    step('training', 'Four weeks of training, then three of nesting', 35, 77, { owner: 'Bea', after: ['recruit'] }),
    step('seats', 'Lease seats and headsets', 14, 21, { flags: [remark('no evidence', {})], never: 0, late: 0 }),
  ],
};
const AUTOMATE: MadePlan = {
  name: 'Automate order status',
  file: 'plans/automate.yaml',
  wait: 61,
  abandoned: 0.064,
  csat: 4.02,
  cost: 14.1,
  met: [0.43, 0.36, 0.04, 0.82, 0.66],
  spent: 338_000,
  steps: [
    step('ivr_rewrite', 'Rewrite the voice menu in plain words', 0, 21, { owner: 'Rui' }),
    step('bot', 'Order-status bot on WhatsApp and in the voice menu', 21, 77, {
      owner: 'Rui',
      after: ['ivr_rewrite'],
      never: 0.09,
    }),
    step('training', 'Train people for the harder contacts that are left', 28, 63, {
      owner: null,
      flags: [remark('no owner', {})],
    }),
    step('watch', 'Watch what the bot contains falsely', 80, 88, { full: null, never: 0.62, late: 0.3 }),
  ],
};
const REROUTE: MadePlan = {
  name: 'Reroute card bills',
  file: 'plans/reroute.yaml',
  wait: 51,
  abandoned: 0.055,
  csat: 4.21,
  cost: 14.2,
  met: [0.91, 0.88, 0.57, 0.9, 0.96],
  spent: 96_000,
  steps: [
    step('overflow', 'Card bills overflow to the WhatsApp desk after 60 s', 7, 21, {
      owner: 'Ana',
      never: 0,
      late: 0.05,
    }),
    step('training', 'Train the WhatsApp desk in card bills', 0, 14, { owner: 'Bea' }),
    step('skills', 'Assign by skill, complaints to the experienced', 28, 42, { after: ['training', 'overflow'] }),
  ],
};

const IDS = ['wait', 'abandoned', 'csat', 'cost', 'trained'] as const;
const METRICS = ['average_speed_of_answer', 'abandonment_rate', 'csat_mean', 'cost_per_resolution'] as const;
const TEXTS = [
  'Average speed of answer on the phone 30 % down by 2027-05-30, over the last 4 weeks',
  'Abandonment on the phone at most 6 % by 2027-05-30',
  'Satisfaction at least 4.2 by 2027-05-30',
  'Cost per resolution at most BRL 14.50',
  'Training delivered by 2027-05-16',
] as const;
const HALVES = [14, 0.016, 0.09, 0.55] as const;

function projected(plan: MadePlan, k: number): number {
  return [plan.wait, plan.abandoned, plan.csat, plan.cost][k]!;
}

function keyResult(plan: MadePlan, k: number): KeyResultResult {
  const { value, low, high, of } = proportion(plan.met[k]!);
  const confidence = 0.8;
  const common = {
    id: IDS[k]!,
    text: TEXTS[k]!,
    worded: true,
    guardrail: k === 3,
    by: k === 4 ? '2027-05-16' : '2027-05-30',
    probability: value,
    interval: { low: low!, high: high! },
    of,
    confidence,
    verdict: low! >= confidence ? 'met' : high! < confidence ? 'missed' : 'undetermined',
  } as const;
  if (k === 4) {
    const training = plan.steps.find(({ id }) => id === 'training')!;
    const activity = { step: 'training', p50: training.full!.p50, p90: training.full!.p90 };
    return { ...common, kind: 'activity', metric: null, activity };
  }
  const scope = k < 2 ? { scope: 'channel' as const, name: 'phone' } : { scope: 'whole' as const, name: 'all' };
  const relation = k === 2 ? ('at least' as const) : ('at most' as const);
  return {
    ...common,
    kind: 'metric',
    activity: null,
    metric: {
      metric: METRICS[k]!,
      ...scope,
      window: { from: '2027-05-03', to: '2027-05-30' },
      target: {
        relation,
        value: TARGETS[k]!,
        ...(k === 0 ? { kind: 'change' as const, change: -0.3 } : { kind: 'to' as const }),
      },
      everyWeek: false,
      projected: spread(projected(plan, k), HALVES[k]!),
      baseline: spread(BASELINE[k]!, HALVES[k]!),
    },
  };
}

function trajectory(plan: MadePlan, k: number): Trajectory {
  const { metric, scope, name } = keyResult(plan, k).metric!;
  return {
    keyResult: IDS[k]!,
    metric,
    scope,
    name,
    by: '2027-05-30',
    target: TARGETS[k]!,
    weeks: Array.from({ length: 13 }, (_, w) => {
      const part = Math.min(1, Math.max(0, (w - 2) / 7));
      const season = 1 + 0.06 * Math.sin(w * 1.7);
      const now = (BASELINE[k]! + (projected(plan, k) - BASELINE[k]!) * part) * (k === 2 ? 1 : season);
      return {
        from: date(7 * w),
        to: date(7 * w + 6),
        plan: spread(now, HALVES[k]! * (0.8 + part / 2)),
        baseline: spread(BASELINE[k]! * (k === 2 ? 1 : season), HALVES[k]! * 0.8),
      };
    }),
  };
}

function differences(plan: MadePlan): DifferenceRow[] {
  return [
    row('offered', 31_402.3, 31_402.3, 'no evidence'),
    row('average_speed_of_answer', 61, plan.wait * 0.75, plan.wait < 70 ? 'better' : 'no evidence'),
    row('abandonment_rate', 0.071, plan.abandoned * 0.8, 'better'),
    row('csat_mean', 4.11, plan.csat, plan.csat > 4.11 ? 'better' : 'worse'),
    row('occupancy', 0.83, 0.8 - plan.cost / 1000, 'different'),
    row('blocking_rate', null, null, 'no data'),
    row('cost_per_resolution', 14.62, plan.cost, plan.cost < 14.62 ? 'better' : 'worse'),
    row('average_speed_of_answer', 84, plan.wait, 'better', { scope: 'channel', name: 'phone' }),
    row('abandonment_rate', 0.092, plan.abandoned, 'better', { scope: 'channel', name: 'phone' }),
    row('average_speed_of_answer', 210, 212, 'no evidence', { scope: 'channel', name: 'whatsapp' }),
  ];
}

export function planResult(plan: MadePlan, changes: Partial<PlanResult> = {}): PlanResult {
  const keyResults = IDS.map((_, k) => keyResult(plan, k));
  return {
    plain: false,
    name: plan.name,
    file: plan.file,
    description: `${plan.name}, so that nobody waits longer than a minute.`,
    replications: 100,
    droppedAfter: null,
    metrics: differences(plan),
    assumptions: [
      {
        ...{ path: 'channels.phone.volume.per_week', operation: 'multiply', today: '31000' },
        ...{ amount: 'triangular: [96%, 100%, 105%]', why: 'no campaign is decided yet' },
      },
    ],
    objectives: [
      {
        objective: 'Customers reach us without waiting',
        owner: 'Ana',
        keyResults: ['wait', 'abandoned', 'csat', 'trained'],
        probability: proportion(Math.min(...plan.met) * 0.9),
      },
    ],
    keyResults,
    score: estimate(plan.met.reduce((sum, one) => sum + one, 0) / 5, 0.041),
    spend: {
      currency: 'BRL',
      limit: 450_000,
      total: spread(plan.spent, plan.spent * 0.12),
      withinLimit: proportion(plan.spent < 400_000 ? 1 : 0.09),
      months: [0.35, 0.7, 1].map((part, m) => ({
        month: `2027-0${3 + m}`,
        spent: spread((plan.spent * [0.35, 0.35, 0.3][m]!) | 0, plan.spent * 0.04),
        cumulated: spread(plan.spent * part, plan.spent * 0.12 * part),
      })),
    },
    gates: [
      { text: 'P(wait) >= 0.8', left: plan.met[0]!, right: 0.8, verdict: plan.met[0]! > 0.8 ? 'passed' : 'failed' },
      {
        text: 'spend.p95 <= budget.limit',
        left: plan.spent * 1.12,
        right: 450_000,
        verdict: plan.spent * 1.12 <= 450_000 ? 'passed' : 'failed',
      },
      { text: 'delta(cost_per_resolution) <= 0', left: plan.cost - 14.62, right: 0, verdict: 'undetermined' },
      { text: 'blocking_rate <= 0.01', left: null, right: 0.01, verdict: 'no data' },
    ],
    steps: plan.steps,
    trajectories: [0, 1, 2, 3].map((k) => trajectory(plan, k)),
    reviews: [
      {
        date: '2027-03-29',
        about: 'Is delivery on its way?',
        expect: [
          { keyResult: 'wait', spread: spread(79, 12) },
          { keyResult: 'csat', spread: null },
        ],
        begun: plan.steps.slice(0, 2).map(({ id }) => id),
      },
      {
        date: '2027-05-03',
        about: null,
        expect: [{ keyResult: 'wait', spread: spread(plan.wait + 3, 13) }],
        begun: [],
      },
    ],
    flags: [remark('step without owner', { step: 'training' })],
    ...changes,
  };
}

export const madePlans = [HIRE, AUTOMATE, REROUTE].map((plan) => planResult(plan));

export function sampleComparison(changes: Partial<ComparisonResult> = {}): ComparisonResult {
  const [hire, automate, reroute] = madePlans;
  return {
    schema: 'ensaio.comparison/2',
    engine: 'ensaio 0.3.0',
    seed: '1',
    confidence: 0.95,
    replications: 100,
    horizon: { start: START, days: 91 },
    currency: 'BRL',
    contacts: 12_402_118,
    simultaneous: { method: 'Bonferroni', comparisons: 3 },
    baseline: {
      name: 'Casas Mandacaru',
      file: 'scenario.yaml',
      lock: 'f00dfeedf00dfeedf00dfeed',
      replications: 100,
      metrics: differences(HIRE).map(({ scope, name, metric, baseline }) => ({
        scope,
        name,
        metric,
        estimate: baseline,
      })),
    },
    plans: [{ ...hire!, replications: 40, droppedAfter: 40 }, automate!, reroute!],
    selection: {
      by: 'key results',
      procedure: 'Kim–Nelson',
      probability: 0.95,
      indifference: 0.05,
      best: 'plans/reroute.yaml',
      left: ['plans/reroute.yaml'],
      dropped: [
        { file: 'plans/hire.yaml', after: 40 },
        { file: 'plans/automate.yaml', after: 100 },
      ],
      spent: 240,
      fixedSize: 612,
    },
    warnings: [],
    ...changes,
  };
}

export function singlePlan(): ComparisonResult {
  const simultaneous = { method: 'Bonferroni', comparisons: 1 } as const;
  return sampleComparison({ plans: [madePlans[2]!], selection: null, simultaneous });
}

/** What hostile or careless people may call things, everywhere at once. */
export function hostileComparison(): ComparisonResult {
  const [script, formula, long] = HOSTILE as [string, string, string];
  const plans = madePlans.map((plan, p) => ({
    ...plan,
    name: HOSTILE[p]!,
    description: script,
    flags: [remark('step without owner', { step: script })],
    objectives: plan.objectives.map((one) => ({ ...one, objective: script, owner: formula })),
    keyResults: plan.keyResults.map((one) => ({ ...one, text: HOSTILE[p]! })),
    gates: plan.gates.map((gate) => ({ ...gate, text: formula })),
    steps: plan.steps.map((one, s) => ({
      ...one,
      text: HOSTILE[s % 3]!,
      owner: long,
      flags: [remark('step without owner', { step: script })],
    })),
    reviews: plan.reviews.map((one) => ({ ...one, about: script })),
    metrics: plan.metrics.map((one) => (one.name === 'phone' ? { ...one, name: formula } : one)),
    trajectories: plan.trajectories.map((one) => ({ ...one, name: script })),
  }));
  return sampleComparison({
    plans,
    warnings: [remark('never any data', { result: script, file: script })],
    baseline: { ...sampleComparison().baseline, name: script },
  });
}

/** A comparison in which nothing has data. */
export function emptyComparison(): ComparisonResult {
  const none: Estimate = estimate(null);
  const plans = madePlans.map((plan) => ({
    ...plan,
    metrics: plan.metrics.map((one) => ({
      ...one,
      baseline: none,
      candidate: none,
      difference: none,
      verdict: 'no data' as const,
    })),
    objectives: plan.objectives.map((one) => ({ ...one, probability: proportion(null) })),
    keyResults: plan.keyResults.map((one) => ({
      ...one,
      probability: null,
      interval: null,
      of: 0,
      verdict: 'no data' as const,
      metric: one.metric === null ? null : { ...one.metric, projected: null, baseline: null },
      activity: one.activity === null ? null : { ...one.activity, p50: null, p90: null },
    })),
    score: null,
    spend: null,
    gates: plan.gates.map((gate) => ({ ...gate, left: null, verdict: 'no data' as const })),
    steps: plan.steps.map((one) => ({ ...one, start: null, full: null, never: 1, late: 0 })),
    trajectories: plan.trajectories.map((one) => ({
      ...one,
      target: null,
      weeks: one.weeks.map((week) => ({ ...week, plan: null, baseline: null })),
    })),
  }));
  return sampleComparison({ plans, currency: null, selection: { ...sampleComparison().selection!, best: null } });
}

/** Twelve plans of thirty steps. */
export function crowdedComparison(): ComparisonResult {
  const steps = Array.from({ length: 30 }, (_, s) =>
    step(`step_${s + 1}`, `Step number ${s + 1} of many`, s * 2, s * 2 + 14, s > 0 ? { after: [`step_${s}`] } : {}),
  );
  const plans = Array.from({ length: 12 }, (_, p) => ({
    ...madePlans[p % 3]!,
    name: `Variant ${p + 1} of ${madePlans[p % 3]!.name}`,
    file: `plans/variant-${p + 1}.yaml`,
    steps,
  }));
  return sampleComparison({ plans, selection: { ...sampleComparison().selection!, best: 'plans/variant-3.yaml' } });
}

const PARTS = [
  ['overflow', -19.5, -17.2],
  ['training', -3.1, -1.4],
  ['skills', -10.4, -8.2],
] as const;

function attributionRow(changes: Partial<AttributionRow> = {}): AttributionRow {
  return {
    metric: 'average_speed_of_answer',
    scope: 'channel',
    name: 'phone',
    keyResult: 'wait',
    baseline: 84,
    plan: 51,
    gain: estimate(-33, 2.4),
    steps: PARTS.map(([name, shapley, without]) => ({
      step: name,
      shapley: estimate(shapley, 1.8),
      leaveOneOut: estimate(without, 2.1),
    })),
    ...changes,
  };
}

export function sampleExplanation(changes: Partial<ExplanationResult> = {}): ExplanationResult {
  return {
    schema: 'ensaio.explanation/2',
    engine: 'ensaio 0.3.0',
    seed: '1',
    confidence: 0.95,
    replications: 100,
    plan: { name: 'Reroute card bills', file: 'plans/reroute.yaml' },
    currency: 'BRL',
    attribution: {
      method: 'all subsets',
      subsets: 8,
      metrics: [
        attributionRow(),
        attributionRow({
          metric: 'cost_per_resolution',
          scope: 'whole',
          name: 'all',
          keyResult: null,
          baseline: 14.62,
          plan: 14.2,
          gain: estimate(-0.42, 0.1),
          steps: [
            { step: 'overflow', shapley: estimate(-0.5, 0.08), leaveOneOut: estimate(-0.47, 0.09) },
            { step: 'training', shapley: estimate(0.15, 0.05), leaveOneOut: estimate(0.16, 0.06) },
            { step: 'skills', shapley: estimate(-0.07, 0.08), leaveOneOut: estimate(null) },
          ],
        }),
      ],
    },
    uncertainty: [
      {
        keyResult: 'wait',
        metric: 'average_speed_of_answer',
        variance: 71,
        shares: [
          { group: 'effect:overflow', share: 0.52, halfWidth: 0.09 },
          { group: 'effect:skills', share: 0.11, halfWidth: 0.06 },
          { group: 'delivery', share: 0.17, halfWidth: 0.07 },
          { group: 'assumptions', share: -0.01, halfWidth: 0.05 },
          { group: 'daily luck', share: 0.14, halfWidth: 0.06 },
          { group: 'together', share: 0.07, halfWidth: null },
        ],
      },
      { keyResult: 'csat', metric: 'csat_mean', variance: null, shares: [] },
    ],
    today: {
      lines: [
        { channel: 'phone', deferred: false, offered: 17_240, waitHours: 402.5, abandoned: 0.092, cost: 182_400 },
        { channel: 'whatsapp', deferred: false, offered: 11_820, waitHours: 689.1, abandoned: 0.031, cost: 121_050 },
        { channel: 'email', deferred: true, offered: 2340, waitHours: 0, abandoned: null, cost: null },
      ],
      teams: [
        { team: 'phone_front', occupancy: 0.871, paidHours: 4320, cost: 158_200 },
        { team: 'whatsapp_desk', occupancy: null, paidHours: 2880, cost: null },
      ],
    },
    automate: [
      {
        intent: 'order_status',
        bot: 'ivr',
        channel: 'phone',
        from: 0.24,
        to: 0.34,
        metrics: [
          { metric: 'average_speed_of_answer', difference: estimate(-9.1, 1.2) },
          { metric: 'cost_per_resolution', difference: estimate(-0.21, 0.04) },
        ],
      },
      {
        intent: 'card_bill',
        bot: 'ivr',
        channel: 'phone',
        from: 0.1,
        to: 0.2,
        metrics: [
          { metric: 'average_speed_of_answer', difference: estimate(-6.2, 1.1) },
          { metric: 'cost_per_resolution', difference: estimate(null) },
        ],
      },
    ],
    ...changes,
  };
}

/** Hostile names, thirty steps, and nothing known. */
export function hostileExplanation(): ExplanationResult {
  const [script, formula, long] = HOSTILE as [string, string, string];
  const sample = sampleExplanation();
  const names = [script, formula, long, ...Array.from({ length: 27 }, (_, i) => `step_${i + 4}`)];
  return {
    ...sample,
    plan: { name: script, file: formula },
    attribution: {
      ...sample.attribution,
      metrics: [
        attributionRow({
          name: script,
          steps: names.map((name, i) => ({
            step: name,
            shapley: i === 4 ? estimate(null) : estimate(-1, 0.4),
            leaveOneOut: estimate(-0.8, 0.4),
          })),
        }),
        attributionRow({ baseline: null, plan: null, gain: estimate(null), steps: [] }),
      ],
    },
    uncertainty: [
      {
        keyResult: long,
        metric: 'csat_mean',
        variance: 0.01,
        shares: names.map((name, i) => ({ group: `effect:${name}`, share: 1 / (i + 3), halfWidth: null })),
      },
    ],
    automate: sample.automate.map((one) => ({ ...one, intent: formula, bot: script })),
    today: {
      lines: [{ channel: script, deferred: false, offered: 0, waitHours: 0, abandoned: null, cost: null }],
      teams: [],
    },
  };
}
