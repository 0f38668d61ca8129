import { z } from 'zod';
import { leaf } from '../leaf.ts';
import { text } from '../shape.ts';

const UNCERTAIN = {
  triangular: { description: 'Low, most likely, high: [25%, 35%, 45%].' },
  uniform: { description: 'Evenly between low and high: [25%, 45%].' },
  lognormal: { description: 'Above 0, by mean and cv: { mean: 30%, cv: 0.2 }.' },
  empirical: { description: 'One of a list of values, each equally likely.' },
  exactly: { description: 'One value, as if written bare.' },
  deterministic: { description: 'One value, as if written bare.' },
  mixture: { description: 'By probability: [{ probability: 40%, exactly: 30% }, { probability: 60%, exactly: 10% }].' },
};

/** A value, or what is not known of it. */
export const Amount = leaf({
  id: 'Amount',
  description: 'A value in the unit of what it is about, or an uncertain one: { triangular: [25%, 35%, 45%] }.',
  anyOf: [
    { type: ['number', 'string', 'boolean'] },
    { type: 'object', properties: UNCERTAIN, minProperties: 1, maxProperties: 1, additionalProperties: false },
  ],
  examples: ['35%', { triangular: ['25%', '35%', '45%'] }],
});

/** The shape of a change of one value of the scenario. */
export const effect = z
  .strictObject({
    set: text(500).optional().describe('Path of a value that becomes `to`: self_service.ivr.contains.order_status.'),
    add: text(500).optional().describe('Path of a value that grows by `by`: teams.front.agents.'),
    multiply: text(500)
      .optional()
      .describe('Path of a value that is multiplied by `by`: channels.phone.volume.per_week.'),
    to: Amount.optional().describe('What it is set to, in the unit of the value, a word, or true or false.'),
    by: Amount.optional().describe('How much is added, in the unit of the value; or the factor, 90%.'),
    why: text(1000).optional().describe('Where the figure comes from.'),
  })
  .describe('A change of one value: one of set, add, multiply.');

export type EffectShape = z.infer<typeof effect>;
