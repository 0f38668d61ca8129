import { z } from 'zod';
import { leaf, reference } from '../leaf.ts';

/** Values of the behaviour sections that people write in more than one form. */
export const Enabled = z.boolean().optional().describe('False: it counts as absent.');
export const Money = leaf({ type: 'number', minimum: 0 });
export const Ratio = leaf({ type: ['number', 'string'] });
export const Weight = leaf({ type: 'number', exclusiveMinimum: 0 });
/** Points on a scale of 1 to 5. */
export const Points = leaf({ type: 'number', minimum: -4, maximum: 5 });

export const Destinations = leaf({
  id: 'Destinations',
  description: 'Where it goes: a name, or shares that sum to 100%, { phone: 80%, email: 20% }.',
  anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: reference('Share') }],
});

export const Chances = leaf({
  id: 'Chances',
  description: 'A probability, or a list by attempt, of which the last holds for all that follow: [60%, 40%].',
  anyOf: [reference('Share'), { type: 'array', items: reference('Share'), minItems: 1 }],
});

export const DeadlineLeaf = leaf({
  id: 'Deadline',
  description: 'When it is due: 24h by the clock, 8 business hours of opening hours.',
  type: 'string',
  examples: ['8 business hours', '24h'],
});

export const SessionsLeaf = leaf({
  id: 'Sessions',
  description: 'Contacts at once with one agent: a number, or { most, speed, fixed, customer_idle }.',
  anyOf: [
    { type: 'integer', minimum: 1 },
    {
      type: 'object',
      properties: {
        most: { description: 'At most so many at once.', type: 'integer', minimum: 1 },
        speed: {
          description: 'Speed of each when 1, 2 … are open: [1, 0.9, 0.8]; all 1 by default.',
          type: 'array',
          items: { type: ['number', 'string'] },
        },
        fixed: { description: 'True: each keeps the speed it began with.', type: 'boolean' },
        customer_idle: {
          description: 'Part of a session in which the agent waits for the customer.',
          allOf: [reference('Share')],
        },
      },
      required: ['most'],
      additionalProperties: false,
    },
  ],
});

export const OneOrMoreChannels = leaf({
  description: 'A channel, or a list of channels.',
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
});

export const Currency = leaf({ type: ['string', 'null'], pattern: '^[A-Z]{3}$' });
