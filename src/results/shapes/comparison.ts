/** The shape of `ensaio.comparison`, as it stands in JSON. */
import { z } from 'zod';
import type { ComparisonResult, PlanResult, Selection } from '../../plan/comparison-result.ts';
import { RESULT_SCHEMAS } from '../any-result.ts';
import {
  differenceShape,
  estimateShape,
  metricRowShape,
  proportionShape,
  remarkShape,
  simultaneousShape,
} from './figures.ts';
import {
  keyResultShape,
  reviewShape,
  spendShape,
  stepShape,
  trajectoryShape,
  writtenEffectShape,
} from './plan-parts.ts';
import { count, day, named, number, objectOf, text, textOrNull, wordOf } from './typed.ts';

type Gate = PlanResult['gates'][number];
type Baseline = ComparisonResult['baseline'];

const gateShape = objectOf<Gate>({
  text: text('As the plan says it.'),
  left: z.number().nullable(),
  right: z.number().nullable(),
  verdict: wordOf<Gate['verdict']>({
    passed: '',
    failed: '',
    undetermined: 'the interval of a side reaches over the other',
    'no data': 'which never passes',
  }),
});

const planShape = named(
  'Plan',
  'A plan, or a scenario put beside the plans.',
  objectOf<PlanResult>({
    plain: z.boolean().describe('True for a scenario, which has no key results, steps or spend.'),
    name: z.string(),
    file: z.string(),
    description: z.string().nullable(),
    replications: count('Replications of it: fewer than others have when selection gave it up.'),
    droppedAfter: z.number().nullable().describe('Replications after which selection gave it up; null: it stayed.'),
    metrics: z.array(differenceShape).describe('Over the horizon, against the baseline.'),
    assumptions: z.array(writtenEffectShape).describe('What it takes for granted of the world.'),
    objectives: z.array(
      objectOf<PlanResult['objectives'][number]>({
        objective: z.string(),
        owner: z.string().nullable(),
        keyResults: z.array(z.string()).describe('Their ids.'),
        probability: proportionShape.describe('P(all its key results that are no guardrails are met).'),
      }),
    ),
    keyResults: z.array(keyResultShape),
    score: estimateShape.nullable().describe('Part of key results met, by their weights: what selection compares.'),
    spend: spendShape.nullable(),
    gates: z.array(gateShape),
    steps: z.array(stepShape),
    trajectories: z.array(trajectoryShape).describe('The metric of each key result, week by week.'),
    reviews: z.array(reviewShape),
    flags: z.array(remarkShape).describe('What is missing of the plan itself.'),
  }),
);

const selectionShape = objectOf<Selection>({
  by: text('`key results` or a KPI of the whole center.'),
  procedure: z.literal('Kim–Nelson'),
  probability: number('Of a correct selection, when the best is better by the indifference zone or more.'),
  indifference: number('A difference of no interest.'),
  best: textOrNull('File of the plan; null while several are left.'),
  left: z.array(z.string()).describe('Files.'),
  dropped: z.array(objectOf<Selection['dropped'][number]>({ file: z.string(), after: z.number() })),
  spent: number('Replications of plans.'),
  fixedSize: z.number().nullable().describe('Those that a procedure of fixed size would have needed.'),
});

export const comparisonShape = objectOf<ComparisonResult>({
  schema: z.literal(RESULT_SCHEMAS.comparison),
  engine: text('Name and version of the program.'),
  seed: text('What luck was drawn.'),
  confidence: number('Level of the intervals.'),
  replications: count('Of the baseline: the most that any plan has.'),
  horizon: objectOf<ComparisonResult['horizon']>({ start: day('First day.'), days: z.number() }),
  currency: textOrNull('Code of the currency of every amount.'),
  contacts: number('Contacts simulated, all replications of all alternatives.'),
  simultaneous: simultaneousShape,
  baseline: objectOf<Baseline>({
    name: z.string(),
    file: z.string(),
    lock: text("sha256 of the scenario's content."),
    replications: z.number(),
    metrics: z.array(metricRowShape),
  }),
  plans: z.array(planShape),
  selection: selectionShape.nullable().describe('Null when fewer than two plans are compared.'),
  warnings: z.array(remarkShape),
});
