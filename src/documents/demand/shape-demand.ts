import { z } from 'zod';
import { Law } from '../law-leaves.ts';
import { leaf } from '../leaf.ts';
import { Duration, Share } from '../shape-leaves.ts';
import { JourneyVolume } from '../volume-leaf.ts';

/** The shape of what makes people come beside the volume of a channel: customer bases, campaigns, journeys. */
const amount = leaf({ type: 'number', minimum: 0 });
const enabled = z.boolean().optional().describe('False: it counts as absent.');

const MOMENT = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?$',
  description: 'A date and a time of day: 2027-01-11 09:00.',
};
const Moments = leaf({
  description: 'A moment, or a list of them.',
  anyOf: [MOMENT, { type: 'array', items: MOMENT, minItems: 1 }],
});
export const SpecialDays = leaf({
  id: 'SpecialDays',
  description: 'Factors of every volume by date: { 2027-01-22: 150%, 2027-01-29: 0.6 }.',
  type: 'object',
  additionalProperties: { type: ['number', 'string'] },
});

const leavesAfter = z.strictObject({
  resolved: Share.optional().describe('After an issue that was resolved; 0% by default.'),
  unresolved: Share.optional().describe('After an issue that was not; 0% by default.'),
  abandoned: Share.optional().describe('After giving up without an answer; 0% by default.'),
});

export const customerBase = z.strictObject({
  active: amount.describe('Customers at the start.'),
  joins: amount.optional().describe('New customers a week; none by default.'),
  churn: Share.optional().describe('Part that leaves in a week whatever happens; 0% by default.'),
  leaves_after: leavesAfter.optional().describe('Probability that a customer leaves after an issue that ended so.'),
});

export const campaign = z.strictObject({
  at: Moments.describe('When it is sent.'),
  audience: amount.describe('How many it is sent to, each time.'),
  responds: Share.describe('Part that contacts the center because of it.'),
  after: Law.describe('How long after.'),
  channel: z.string().describe('By which channel they come.'),
  intent: z.string().describe('With which intent.'),
  enabled,
});

const reminder = z.strictObject({
  after: Law.describe('How long after.'),
  wins_back: Share.describe('Part of those who did not buy that buys after all.'),
  enabled,
});

export const journey = z.strictObject({
  volume: JourneyVolume.describe('Purchases begun.'),
  value: amount.describe('Money of one purchase.'),
  needs_help: Share.describe('Part that asks for help on the way.'),
  help: z
    .strictObject({
      channel: z.string().describe('The channel.'),
      intent: z.string().describe('The intent.'),
    })
    .describe('Where help is asked for.'),
  in_time: Duration.describe('Answered within this time is in time.'),
  converts: z
    .strictObject({
      alone: Share.describe('Of those who need no help.'),
      in_time: Share.describe('Of those helped in time.'),
      late: Share.describe('Of those helped late.'),
      unanswered: Share.describe('Of those never answered.'),
    })
    .describe('Probability of buying.'),
  reminder: reminder.optional().describe('A reminder to those who did not buy.'),
  enabled,
});

export type CustomerBaseShape = z.infer<typeof customerBase>;
export type CampaignShape = z.infer<typeof campaign>;
export type JourneyShape = z.infer<typeof journey>;
export type ReminderShape = z.infer<typeof reminder>;
