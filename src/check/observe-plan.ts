import { fingerprint } from '../decide/fingerprint.ts';
import type { PlacedGate } from '../documents/gates.ts';
import type { KeyResult, Plan } from '../documents/plan-terms.ts';
import type { ComparisonOptions } from '../plan/alternative.ts';
import { comparePlans } from '../plan/compare-plans.ts';
import type { ComparisonResult, KeyResultResult, PlanResult } from '../plan/comparison-result.ts';
import { locate, valueAt } from '../plan/figure.ts';
import { evidenceOf } from '../plan/gates.ts';
import { figureIn, metIn } from '../plan/met.ts';
import { Readings, type Told } from '../plan/readings.ts';
import type { Stage } from '../plan/rehearsals.ts';
import { scoreIn } from '../plan/score.ts';
import { spentIn } from '../plan/spend.ts';
import type { PlanStudy } from '../plan/study.ts';
import { Digest, digestOf } from './digest.ts';
import type { Figure } from './figure.ts';
import { judgedGates, type Observed, unitOfMetric } from './observed.ts';
import { isRecorded } from './recorded-metrics.ts';

/** A plan to be looked at, with the stage on which it and its baseline, and nothing else, are rehearsed. */
export interface PlanToObserve {
  readonly file: string;
  readonly plan: Plan;
  readonly study: PlanStudy;
  readonly gates: readonly PlacedGate[];
  /** sha256 of its text and of its baseline's. */
  readonly content: string;
}

export type PlanOptions = Pick<ComparisonOptions, 'seed' | 'confidence' | 'replications' | 'signal' | 'onProgress'>;

/** Everybody stays to the end: what is recorded must not hang on who was dropped when. */
const WHOLE = {
  select: { by: 'key results', probability: 0.95, indifference: 0.05 },
  drop: false,
  untilSure: false,
} as const;

/** Rehearses a plan beside its baseline and keeps what a check is about. */
export async function observePlan(stage: Stage, observed: PlanToObserve, options: PlanOptions): Promise<Observed> {
  const { file, plan, study, gates, content } = observed;
  const { seed, confidence } = options;
  const { horizon, currency, alternatives } = study;
  const readings = new Readings(stage.asked);
  const digest = new Digest();
  const result = await comparePlans(heard(stage, readings, digest), alternatives, {
    ...WHOLE,
    ...options,
    horizon,
    currency,
  });
  const [planned] = result.plans as [PlanResult];
  const figures = [
    ...keyResultFigures(plan, planned, readings),
    ...wholeFigures(plan, planned, readings),
    ...differenceFigures(result, readings),
  ];
  digest.addFigures(figures);
  return {
    kind: 'plan',
    file,
    name: plan.name,
    currency,
    seed,
    replications: result.replications,
    confidence,
    input: { content, model: modelOf(observed) },
    digest: digest.hex(),
    figures,
    gates: judgedGates(gates, evidenceOf(planned, plan.budget?.limit ?? null)),
  };
}

/** The same stage; what is rehearsed on it is kept as well. */
function heard(stage: Stage, readings: Readings, digest: Digest): Stage {
  return {
    asked: stage.asked,
    rehearse: async function* (rehearsals) {
      let next = 0;
      for await (const rehearsed of stage.rehearse(rehearsals)) {
        readings.add(rehearsals[next++]!.alternative, rehearsed);
        for (const numbers of [rehearsed.reading, rehearsed.begins, rehearsed.full]) digest.add(numbers);
        yield rehearsed;
      }
    },
  };
}

/** What is done to which model, for how long and with what aim; not who does it or what it is called. */
function modelOf({ plan, study }: PlanToObserve): string {
  const { horizon, budget, values, assumptions, keyResults, steps } = plan;
  const acts = steps.map(({ text: _, owner: __, evidence: ___, ...step }) => step);
  const aims = keyResults.map(({ text: _, ...keyResult }) => keyResult);
  return digestOf([fingerprint(study.frames[0]!), horizon, budget, values, assumptions, aims, acts]);
}

/** In every replication. */
function each<T>(told: Told, of: (replication: number) => T): T[] {
  return told.rehearsed.map((_, replication) => of(replication));
}

function keyResultFigures(plan: Plan, { keyResults }: PlanResult, readings: Readings): Figure[] {
  const [baseline, told] = [readings.of(0), readings.of(1)];
  return plan.keyResults.flatMap((aim, i): Figure[] => {
    const { id, probability, interval } = keyResults[i]!;
    const halfWidth = interval === null ? null : (interval.high - interval.low) / 2;
    const met = each(told, (r) => metIn(aim, told, baseline, r)).map((one) => (one === null ? null : one ? 1 : 0));
    const reached = { measure: 'met', keyResult: id, unit: 'fraction', mean: probability, halfWidth } as const;
    return [...metricFigure(aim, keyResults[i]!, told), { ...reached, values: met }];
  });
}

function metricFigure(aim: KeyResult, { id, metric }: KeyResultResult, told: Told): Figure[] {
  if (aim.kind === 'activity') return [];
  const figure = {
    measure: 'key result',
    scope: aim.scope,
    name: aim.name,
    metric: aim.metric,
    keyResult: id,
  } as const;
  const values = each(told, (r) => figureIn(aim, aim.window, told, r));
  return [
    { ...figure, unit: unitOfMetric(aim.metric), mean: metric?.projected?.mean ?? null, halfWidth: null, values },
  ];
}

/** How much of what it sets out to do is reached, and what it costs. */
function wholeFigures(plan: Plan, { score, spend }: PlanResult, readings: Readings): Figure[] {
  const [baseline, told] = [readings.of(0), readings.of(1)];
  const scores = each(told, (r) => scoreIn(plan, told, baseline, r));
  const spent = each(told, (r) => spentIn(plan, told, r).reduce((sum, month) => sum + month, 0));
  const reached = { measure: 'score', unit: 'fraction', values: scores } as const;
  return [
    { ...reached, mean: score?.value ?? null, halfWidth: score?.halfWidth ?? null },
    { measure: 'spend', unit: 'money', mean: spend?.total.mean ?? null, halfWidth: null, values: spent },
  ];
}

/** KPIs of the whole center, over the horizon: the plan's less the baseline's on the same customers. */
function differenceFigures({ plans: [planned] }: ComparisonResult, readings: Readings): Figure[] {
  const [baseline, told] = [readings.of(0), readings.of(1)];
  const period = told.asked.periods[0]!;
  const rows = planned!.metrics.filter(({ scope, metric }) => scope === 'whole' && isRecorded(scope, metric, 1));
  return rows.map((row): Figure => {
    const cell = { scope: row.scope, name: row.name, metric: row.metric };
    const [before, after] = [locate(baseline.asked, { cell, period }), locate(told.asked, { cell, period })];
    const values = each(told, (r) => {
      const a = valueAt(baseline.rehearsed[r]!.reading, before);
      const b = valueAt(told.rehearsed[r]!.reading, after);
      return a === null || b === null ? null : b - a;
    });
    const { value, halfWidth } = row.difference;
    const against = row.baseline.value;
    const figure = { measure: 'difference', ...cell, unit: unitOfMetric(row.metric), mean: value, halfWidth } as const;
    return { ...figure, ...(against === null ? {} : { against }), values };
  });
}
