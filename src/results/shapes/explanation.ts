/** The shape of `ensaio.explanation`, as it stands in JSON. */
import { z } from 'zod';
import type { AttributionRow, ExplanationResult } from '../../plan/explanation-result.ts';
import { RESULT_SCHEMAS } from '../any-result.ts';
import { estimateShape, metricId, PLACE } from './figures.ts';
import { count, number, objectOf, orNull, text, textOrNull } from './typed.ts';

type Attribution = ExplanationResult['attribution'];
type Uncertainty = ExplanationResult['uncertainty'][number];
type Today = ExplanationResult['today'];
type Automated = ExplanationResult['automate'][number];

const attributionRowShape = objectOf<AttributionRow>({
  ...PLACE,
  keyResult: textOrNull('The key result it belongs to; null: asked for by itself.'),
  baseline: orNull('Mean under the baseline.'),
  plan: orNull('Mean under the plan.'),
  gain: estimateShape.describe("Plan − baseline, which the steps' Shapley parts add up to."),
  steps: z.array(
    objectOf<AttributionRow['steps'][number]>({
      step: z.string(),
      shapley: estimateShape.describe('Mean over all orders in which steps may come of what it adds.'),
      leaveOneOut: estimateShape.describe('What is lost without it, all others in place.'),
    }),
  ),
});

const uncertaintyShape = objectOf<Uncertainty>({
  keyResult: z.string(),
  metric: metricId,
  variance: orNull('Of the metric over replications.'),
  shares: z
    .array(objectOf<Uncertainty['shares'][number]>({ group: z.string(), share: z.number(), halfWidth: orNull('') }))
    .describe('Of each step, of delivery, of demand, of daily luck; and of what they do together.'),
});

const todayShape = objectOf<Today>({
  lines: z.array(
    objectOf<Today['lines'][number]>({
      channel: z.string(),
      deferred: z.boolean().describe('It may wait over night: its hours are not those of customers on the line.'),
      offered: z.number(),
      waitHours: z.number(),
      abandoned: z.number().nullable(),
      cost: z.number().nullable(),
    }),
  ),
  teams: z.array(
    objectOf<Today['teams'][number]>({
      team: z.string(),
      occupancy: z.number().nullable(),
      paidHours: z.number(),
      cost: z.number().nullable(),
    }),
  ),
});

const automatedShape = objectOf<Automated>({
  intent: z.string(),
  bot: z.string(),
  channel: z.string(),
  from: number('Share contained today.'),
  to: number('Ten points more.'),
  metrics: z.array(objectOf<Automated['metrics'][number]>({ metric: metricId, difference: estimateShape })),
});

export const explanationShape = objectOf<ExplanationResult>({
  schema: z.literal(RESULT_SCHEMAS.explanation),
  engine: text('Name and version of the program.'),
  seed: text('What luck was drawn.'),
  confidence: number('Level of the intervals.'),
  replications: count('Of each subset of steps.'),
  plan: objectOf<ExplanationResult['plan']>({ name: z.string(), file: z.string() }),
  currency: textOrNull('Code of the currency of every amount.'),
  attribution: objectOf<Attribution>({
    method: z.enum(['all subsets', 'sampled orders']),
    subsets: count('Subsets of steps rehearsed.'),
    metrics: z.array(attributionRowShape),
  }).describe('Gain of each KPI asked about, by step.'),
  uncertainty: z.array(uncertaintyShape).describe('Which uncertainty matters most, by key result.'),
  today: todayShape.describe('Where time and money go, in the baseline.'),
  automate: z
    .array(automatedShape)
    .describe('What automating 10 points more of each intent would bring; largest first.'),
});
