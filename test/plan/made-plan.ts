import type { Effect, MetricResult, Period, Plan, Step } from '../../src/documents/plan-terms.ts';

/** A plan for thirteen weeks from a Monday, with nothing in it but what is told. */
export function madePlan(told: Partial<Plan> = {}): Plan {
  return {
    name: 'Made plan',
    file: 'made.yaml',
    description: null,
    baseline: { file: 'scenario.yaml', lock: null },
    horizon: { start: '2027-03-01', days: 91 },
    budget: null,
    stakeholders: [],
    values: [],
    assumptions: [],
    assumed: [],
    objectives: [],
    keyResults: [],
    steps: [],
    reviews: [],
    gates: [],
    ...told,
  };
}

/** A step from the first day, on time, for everybody at once, for free. */
export function madeStep(id: string, effects: readonly Effect[], told: Partial<Step> = {}): Step {
  return {
    id,
    text: id,
    owner: null,
    start: '2027-03-01',
    day: 0,
    untilDay: null,
    pilot: null,
    ramp: { shape: 'step', days: 0, table: [], every: 1 },
    delivery: { onTime: 1, never: 0, delay: null },
    obstacles: [],
    after: [],
    effects,
    changes: [],
    cost: { once: 0, monthly: 0, perUnit: [] },
    evidence: null,
    ...told,
  };
}

export const certain: Effect = { value: 0, operation: 'add', amount: { kind: 'deterministic', value: 1 } };
export const uncertain: Effect = { value: 0, operation: 'add', amount: { kind: 'uniform', low: 0, high: 1 } };

export const LAST_FOUR_WEEKS: Period = { from: 63, to: 91 };

/** At most 100 s of waiting, on average of the last four weeks. */
export function madeResult(id: string, told: Partial<MetricResult> = {}): MetricResult {
  return {
    kind: 'metric',
    id,
    text: id,
    worded: true,
    by: '2027-05-30',
    byDay: 91,
    confidence: 0.8,
    guardrail: false,
    weight: 1,
    metric: 'average_speed_of_answer',
    scope: 'whole',
    name: 'all',
    target: { kind: 'to', relation: 'at most', value: 100 },
    window: LAST_FOUR_WEEKS,
    everyWeek: false,
    ...told,
  };
}
