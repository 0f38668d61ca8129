import { z } from 'zod';
import { leaf, reference } from '../leaf.ts';
import { text } from '../shape.ts';
import { CalendarDate, Duration, Share } from '../shape-leaves.ts';
import { effect } from './shape-effect.ts';
import { step } from './shape-step.ts';

/**
 * The shape of a plan document: which keys stand where. Values with a syntax of their own are read by their own parsers
 * afterwards.
 */
const Baseline = leaf({
  description: 'The scenario file that the plan starts from, perhaps locked to its content.',
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      properties: {
        scenario: { description: 'The file, from the folder of the plan: ../scenario.yaml.', type: 'string' },
        lock: {
          description: 'sha256 of its content: the plan is refused when it has changed.',
          type: 'string',
          pattern: '^sha256:[0-9a-f]{64}$',
        },
      },
      required: ['scenario'],
      additionalProperties: false,
    },
  ],
});

const Budget = leaf({
  description: 'The most that the steps may cost together.',
  anyOf: [
    { type: ['number', 'string'] },
    {
      type: 'object',
      properties: {
        limit: { description: 'Money.', type: ['number', 'string'] },
        currency: { description: 'That of the scenario.', type: 'string' },
      },
      required: ['limit'],
      additionalProperties: false,
    },
  ],
});

const Target = leaf({
  description: 'A value in the unit of the metric, 80%, 20s, 4.5, or with its direction: "<= 14.50".',
  type: ['number', 'string'],
});

const keyResult = z.strictObject({
  id: text(60).min(1).describe('A word to refer to it by, in gates and results.'),
  metric: z.string().optional().describe('The KPI that is judged.'),
  done: z.string().optional().describe('In place of a metric: the step that is to be rolled out by the date.'),
  channel: z.string().optional().describe('Of this channel.'),
  intent: z.string().optional().describe('Of this intent.'),
  team: z.string().optional().describe('Of this team.'),
  site: z.string().optional().describe('Of this site.'),
  journey: z.string().optional().describe('Of this journey.'),
  customers: z.string().optional().describe('Of this customer base.'),
  to: Target.optional(),
  change: leaf({ type: 'string', description: 'Against the baseline in the same days: -30%, +20%.' }).optional(),
  by: CalendarDate.optional().describe('The date; of a guardrail the last day by default.'),
  over: leaf({
    type: 'string',
    description: 'The days judged, up to the date: last 4 weeks (the default), last 28 days, the whole horizon.',
  }).optional(),
  confidence: Share.optional().describe('Met when the probability of reaching it is at least this; 80% by default.'),
  guardrail: z.boolean().optional().describe('True: something not to be spoilt.'),
  every_week: z.boolean().optional().describe('True: every week of the window must meet it.'),
  weight: leaf({
    type: 'number',
    minimum: 0,
    description: 'Weight in the score of the plan; 1 by default.',
  }).optional(),
  text: text(300).optional().describe('The key result in words; made from the parts by default.'),
});

const objective = z.strictObject({
  objective: text(300).min(1).describe('What is to be better.'),
  owner: text(100).optional().describe('Who is responsible.'),
  key_results: z.array(keyResult).describe('Two to five numbers that say so.'),
});

const Review = leaf({
  description: 'A date, or { date, about }.',
  anyOf: [
    reference('Date'),
    {
      type: 'object',
      properties: {
        date: { description: 'The date.', allOf: [reference('Date')] },
        about: { description: 'What is looked at.', type: 'string' },
      },
      required: ['date'],
      additionalProperties: false,
    },
  ],
});

export const planShape = z
  .strictObject({
    ensaio: z.literal(1).describe('Version of the document: 1.'),
    plan: text(200).min(1).describe('Name of the plan.'),
    description: text(10_000).optional().describe('What the plan is about.'),
    baseline: Baseline,
    horizon: Duration.optional().describe(
      "How long it is rehearsed, from the first day of the scenario's calendar: 13 weeks; as long as the calendar by default.",
    ),
    budget: Budget.optional(),
    stakeholders: z.record(z.string(), text(200)).optional().describe('Who takes part, by name, with a role each.'),
    assumptions: z.array(effect).optional().describe('What is uncertain whatever is done.'),
    objectives: z.array(objective).optional().describe('What is to be reached, with key results.'),
    steps: z.array(step).optional().describe('What is done.'),
    reviews: z.array(Review).optional().describe('When the plan is looked at.'),
    gates: z.array(text(300)).optional().describe('Sentences that must hold: P(wait) >= 0.8.'),
  })
  .describe('A plan: what is proposed for a contact center.');

export type PlanShape = z.infer<typeof planShape>;
export type ObjectiveShape = z.infer<typeof objective>;
export type KeyResultShape = z.infer<typeof keyResult>;
