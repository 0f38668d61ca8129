import { z } from 'zod';
import { leaf, reference } from '../leaf.ts';
import { text } from '../shape.ts';
import { CalendarDate, Share } from '../shape-leaves.ts';
import { effect } from './shape-effect.ts';

/** The shape of a step: what is done, by whom, when, with what effect and at what cost. */
const Days = leaf({ description: 'Whole days: 10 days, 2 weeks.', allOf: [reference('Duration')] });
const Delay = leaf({
  description: 'A length of time, or an uncertain one: { triangular: [1 week, 3 weeks, 8 weeks] }.',
  allOf: [reference('Amount')],
});
export const Money = leaf({ id: 'Money', type: ['number', 'string'], examples: [180000] });

const pilot = z.strictObject({
  share: Share.describe('Part of everybody that has it during the pilot.'),
  for: Days.describe('How long, before the ramp begins.'),
});

const ramp = z.strictObject({
  shape: z
    .enum(['step', 'linear', 's-curve', 'exponential', 'table'])
    .optional()
    .describe('How it spreads; linear where `over` is given, else a step: all at once.'),
  over: Days.optional().describe('From the start, or the end of the pilot, until everybody has it.'),
  every: Days.optional().describe('Time between two changes; a day for ramps up to 14 days, else 7 days.'),
  table: z
    .array(
      z.strictObject({
        after: Days.describe('So long after the start, or the end of the pilot.'),
        part: Share.describe('This part of everybody has it.'),
      }),
    )
    .optional()
    .describe('Parts reached, straight lines between; the last is 100%.'),
});

const delivery = z.strictObject({
  on_time: Share.optional().describe('Probability that it starts on its date.'),
  delay: Delay.optional().describe('How late it is, when it is late.'),
  never: Share.optional().describe('Probability that it is never delivered; 0% by default.'),
});

const obstacle = z.strictObject({
  risk: text(500).describe('What may go wrong.'),
  probability: Share.describe('How likely.'),
  delay: Delay.optional().describe('How much later the step starts then.'),
  mitigation: text(1000).optional().describe('What is done about it.'),
  owner: text(100).optional().describe('Who looks after it.'),
});

const PER_UNIT = {
  type: 'object',
  properties: {
    amount: { description: 'Money for each.', allOf: [reference('Money')] },
    of: { description: 'A KPI that is a count: contained.', type: 'string' },
    channel: { description: 'Of this channel.', type: 'string' },
    intent: { description: 'Of this intent.', type: 'string' },
    team: { description: 'Of this team.', type: 'string' },
    site: { description: 'Of this site.', type: 'string' },
    journey: { description: 'Of this journey.', type: 'string' },
    customers: { description: 'Of this customer base.', type: 'string' },
  },
  required: ['amount', 'of'],
  additionalProperties: false,
};
const PerUnit = leaf({
  description: 'For each unit of a KPI that is a count, from delivery on: { amount: 0.35, of: contained }, or a list.',
  anyOf: [PER_UNIT, { type: 'array', items: PER_UNIT }],
});

const cost = z.strictObject({
  once: Money.optional().describe('At the start, delivered or not.'),
  monthly: Money.optional().describe('A month, from delivery on.'),
  per_unit: PerUnit.optional(),
});

export const step = z.strictObject({
  id: text(60).min(1).describe('A word to refer to it by.'),
  do: text(500).optional().describe('What is done.'),
  owner: text(100).optional().describe('Who is responsible.'),
  start: CalendarDate.describe('The day it begins.'),
  until: CalendarDate.optional().describe('The last day it is in force; it stays by default.'),
  pilot: pilot.optional().describe('A part of everybody first.'),
  ramp: ramp.optional().describe('How it spreads to everybody; all at once by default.'),
  delivery: delivery.optional().describe('How likely it comes on its date; certain by default.'),
  effects: z.array(effect).optional().describe('What changes in the scenario.'),
  cost: cost.optional().describe('What it costs.'),
  evidence: text(1000).optional().describe('Why the effects are believed.'),
  obstacles: z.array(obstacle).optional().describe('What may go wrong, and what is done about it.'),
  after: leaf({
    description: 'The step, or steps, that must be rolled out before.',
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  }).optional(),
});

export type StepShape = z.infer<typeof step>;
export type RampShape = z.infer<typeof ramp>;
export type CostShape = z.infer<typeof cost>;
export type ObstacleShape = z.infer<typeof obstacle>;
