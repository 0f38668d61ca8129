/** The shapes of what a plan has: key results, money, steps, weeks, reviews. */
import { z } from 'zod';
import type { WrittenEffect } from '../../documents/plan-terms.ts';
import type {
  KeyResultResult,
  KeyResultVerdict,
  Review,
  Spend,
  StepResult,
  Trajectory,
} from '../../plan/comparison-result.ts';
import { PLACE, proportionShape, remarkShape, spreadShape } from './figures.ts';
import { count, day, named, number, objectOf, orNull, text, textOrNull, wordOf } from './typed.ts';

type KeyMetric = NonNullable<KeyResultResult['metric']>;
type Activity = NonNullable<KeyResultResult['activity']>;

const RELATION = z.enum(['at least', 'at most']);

const keyMetricShape = objectOf<KeyMetric>({
  ...PLACE,
  window: objectOf<KeyMetric['window']>({ from: day('First day.'), to: day('Last day.') }),
  target: z.discriminatedUnion('kind', [
    z.object({ relation: RELATION, kind: z.literal('to'), value: z.number() }),
    z.object({
      relation: RELATION,
      kind: z.literal('change'),
      change: number('Relative to the baseline: −0.3 is 30 % less.'),
      value: orNull("That of the baseline's mean; null without data on it."),
    }),
  ]),
  everyWeek: z.boolean().describe('Every week of the window is to meet it, not the window as a whole.'),
  projected: spreadShape.nullable(),
  baseline: spreadShape.nullable(),
});

export const keyResultShape = named(
  'KeyResult',
  'What a plan sets out to reach, and how likely it does.',
  objectOf<KeyResultResult>({
    id: z.string(),
    text: z.string(),
    worded: z.boolean().describe("The text is its author's; else it is made of the target, in English."),
    kind: z.enum(['metric', 'activity']),
    guardrail: z.boolean(),
    by: day('The day by which.'),
    probability: orNull('Share of replications that meet it.'),
    interval: objectOf<NonNullable<KeyResultResult['interval']>>({ low: z.number(), high: z.number() })
      .nullable()
      .describe("Wilson's."),
    of: count('Replications that carry data.'),
    confidence: number('What the probability is held against.'),
    verdict: wordOf<KeyResultVerdict>({
      met: 'the interval is at or above it',
      missed: 'it is below',
      undetermined: '',
      'no data': '',
    }),
    metric: keyMetricShape.nullable().describe('Of metrics: the value in the window.'),
    activity: objectOf<Activity>({
      step: z.string(),
      p50: textOrNull('Day on which it is delivered in half of the replications.'),
      p90: textOrNull('In nine of ten.'),
    })
      .nullable()
      .describe('Of activities.'),
  }),
);

export const spendShape = named(
  'Spend',
  'What a plan costs.',
  objectOf<Spend>({
    currency: z.string().nullable(),
    limit: orNull('The budget.'),
    total: spreadShape,
    withinLimit: proportionShape.nullable().describe('P(total ≤ limit); null without a limit.'),
    months: z.array(
      objectOf<Spend['months'][number]>({ month: text('`2027-03`'), spent: spreadShape, cumulated: spreadShape }),
    ),
  }),
);

type Days = NonNullable<StepResult['start']>;
const daysShape = objectOf<Days>({ p10: z.string(), p50: z.string(), p90: z.string() }).nullable();

type Cost = NonNullable<StepResult['cost']>;
const costShape = objectOf<Cost>({
  once: number('At the start.'),
  monthly: number('Each month from then.'),
  perUnit: z.array(objectOf<Cost['perUnit'][number]>({ amount: z.number(), ...PLACE })),
});

export const writtenEffectShape = named(
  'WrittenEffect',
  'A change of the scenario, in the words of the plan.',
  objectOf<WrittenEffect>({
    path: text('Of the value in the scenario.'),
    operation: z.enum(['set', 'add', 'multiply']),
    today: textOrNull('What the scenario says.'),
    amount: text('`90%`, `triangular: [96%, 100%, 105%]`.'),
    why: textOrNull('Where the figure comes from.'),
  }),
);

export const stepShape = named(
  'Step',
  'A step of a plan and when it comes.',
  objectOf<StepResult>({
    id: z.string(),
    text: z.string(),
    owner: z.string().nullable(),
    planned: objectOf<StepResult['planned']>({ start: z.string(), full: z.string() }),
    start: daysShape.describe('Days on which it begins to act; null: it never does.'),
    full: daysShape.describe('Days on which it is rolled out to everybody.'),
    late: number('Share of replications in which it is late.'),
    never: number('Share of replications in which it does not come within the horizon.'),
    after: z.array(z.string()).describe('Steps it waits for.'),
    changes: z.array(writtenEffectShape).describe('What it changes, in the words of the plan.'),
    evidence: textOrNull('Why that is believed.'),
    cost: costShape.nullable().describe('Null where the plan says nothing of it.'),
    obstacles: z.array(
      objectOf<StepResult['obstacles'][number]>({
        risk: z.string(),
        probability: z.number(),
        mitigation: z.string().nullable(),
        owner: z.string().nullable(),
      }),
    ),
    flags: z.array(remarkShape).describe('What is missing of it.'),
  }),
);

export const trajectoryShape = objectOf<Trajectory>({
  keyResult: z.string(),
  ...PLACE,
  by: z.string(),
  target: orNull("Absolute; of a change: that of the baseline's mean in the window."),
  weeks: z.array(
    objectOf<Trajectory['weeks'][number]>({
      from: z.string(),
      to: z.string(),
      plan: spreadShape.nullable(),
      baseline: spreadShape.nullable(),
    }),
  ),
});

export const reviewShape = objectOf<Review>({
  date: z.string(),
  about: z.string().nullable(),
  expect: z.array(objectOf<Review['expect'][number]>({ keyResult: z.string(), spread: spreadShape.nullable() })),
  begun: z.array(z.string()).describe('Steps that should have begun by then.'),
});
