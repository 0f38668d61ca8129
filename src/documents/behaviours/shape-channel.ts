import { z } from 'zod';
import { Law, Patience } from '../law-leaves.ts';
import { ChannelBusyness, Duration, Hours, Share } from '../shape-leaves.ts';
import { Volume } from '../volume-leaf.ts';
import { Chances, DeadlineLeaf, Destinations, Enabled, Money, Ratio, SessionsLeaf } from './leaves.ts';

/** The shape of a channel: how contacts come and wait, and what customers do in the meantime. */
const MANY = 1_000_000;
const times = z.int().min(1).max(1000);

const serviceLevel = z.strictObject({
  target: Share.optional().describe('The aim, 80%.'),
  within: Duration.optional().describe('The time of the service level; 20s by default, or as its kind has it.'),
  formula: z
    .enum(['g0', 'g1', 'g2', 'g3'])
    .optional()
    .describe('g1 = H≤T/(O−A≤T) by default; g0 = H≤T/H, g2 = (H≤T+A≤T)/O, g3 = H≤T/O.'),
  short_abandon: Duration.optional().describe('With g2, only abandons within this time count as good.'),
  over: z
    .enum(['contact', 'attempts'])
    .optional()
    .describe('The wait judged: of the contact (the default), or of all attempts up to the answer.'),
});

const balk = z.strictObject({
  when_waiting: z.int().min(1).max(MANY).optional().describe('Only when at least so many wait.'),
  when_wait_over: Duration.optional().describe('Only when the announced wait is longer than this.'),
  probability: Share.describe('Part that leaves at the door.'),
  enabled: Enabled,
});

const message = z.strictObject({
  after: Duration.describe('Waiting time at which it comes.'),
  leave: Share.describe('Part of those still waiting that leaves at it.'),
  enabled: Enabled,
});

const shift = z.strictObject({
  to: z.string().describe('The other channel.'),
  at_the_door: Share.optional().describe('Part that goes there in place of waiting.'),
  from_queue: z
    .strictObject({
      after: Duration.describe('Waiting time at which it is offered.'),
      accept: Share.describe('Part that accepts.'),
    })
    .optional()
    .describe('An offer to those who wait.'),
  enabled: Enabled,
});

const redial = z.strictObject({
  probability: Chances.describe('Part that tries again after abandoning.'),
  after_blocking: Chances.optional().describe('Part that tries again when no line was free; the same by default.'),
  after: Law.describe('Until the next try.'),
  most: times.optional().describe('At most so many tries after the first.'),
  to: Destinations.optional().describe('Channels tried; the same by default.'),
  to_intents: Destinations.optional().describe('Intents it turns into; `same` keeps the intent.'),
  enabled: Enabled,
});

const callback = z.strictObject({
  offer_when_wait_over: Duration.optional().describe('Offered when the announced wait is longer; 0s by default.'),
  accept: Share.describe('Part that accepts.'),
  reached: Share.optional().describe('Part of calls back that reach the customer; all by default.'),
  tries: times.optional().describe('Attempts in all; 3 by default.'),
  retry_after: Law.optional().describe('Until the next attempt; 15m by default.'),
  attempt: Law.optional().describe("Agent's time in an attempt that reaches nobody."),
  place: z
    .enum(['kept', 'last'])
    .optional()
    .describe('The place in the queue is kept, or they are called when nobody waits (the default).'),
  reserve: z.int().min(0).max(MANY).optional().describe('With `last`, only while more than so many agents are idle.'),
  enabled: Enabled,
});

const chase = z.strictObject({
  after: Law.describe('How long without an answer.'),
  probability: Share.describe('Part that asks.'),
  to: z.string().describe('The channel used.'),
  saved_by_updates: Share.optional().describe('Part of these contacts that notifications save.'),
  most: times.optional().describe('At most so many for one contact; 1 by default.'),
  enabled: Enabled,
});

export const channel = z.strictObject({
  volume: Volume.optional().describe('How many contacts come; none but those who come from elsewhere, by default.'),
  mix: z.record(z.string(), Share).optional().describe('Shares of the intents, which sum to 100%.'),
  lines: z.int().min(1).max(MANY).optional().describe('Most contacts in the center at once, waiting or talking.'),
  queue_capacity: z.int().min(0).max(MANY).optional().describe('Most contacts waiting at once.'),
  patience: Patience.optional().describe('How long people wait before they abandon; never by default.'),
  after_contact_work: Law.optional().describe('Work after the talk, before the agent is free again.'),
  priority: z.int().min(1).max(1000).optional().describe('1 is served first; channels without a priority come last.'),
  service_level: serviceLevel.optional().describe('The aim for waiting times.'),
  busyness: ChannelBusyness.optional().describe('Day-to-day busyness that multiplies the volume.'),
  kind: z
    .enum(['phone', 'chat', 'messaging', 'email', 'social', 'in_person'])
    .optional()
    .describe('What it is, which decides defaults; phone by default.'),
  hours: Hours.optional().describe('When contacts may come; while the center is open, by default.'),
  deferred: z.boolean().optional().describe('True: contacts may wait overnight and are due by the deadline.'),
  deadline: DeadlineLeaf.optional().describe('When a deferred contact is due: 24h, 8 business hours.'),
  interruptible: z.boolean().optional().describe('True: contacts of a smaller priority number interrupt these.'),
  sessions: SessionsLeaf.optional().describe('Contacts at once with one agent: a number, or with their speeds.'),
  waiting_room: z.int().min(0).max(MANY).optional().describe('In person: places to wait.'),
  context_lost: Ratio.optional().describe('Handling is longer by this part for who comes from another channel.'),
  cost: Money.optional().describe("Money for each contact handled, beside agents' time."),
  balk: balk.optional().describe('Who leaves at the door rather than wait.'),
  message: message.optional().describe('An announcement in the queue, at which some leave.'),
  shift: shift.optional().describe('Who moves to another channel.'),
  redial: redial.optional().describe('Who tries again after a lost attempt.'),
  callback: callback.optional().describe('A call back in place of waiting on the line.'),
  chase: chase.optional().describe('Who asks elsewhere about a contact that is not answered.'),
});

export type ChannelShape = z.infer<typeof channel>;
export type ServiceLevelShape = z.infer<typeof serviceLevel>;
export type BalkShape = z.infer<typeof balk>;
export type MessageShape = z.infer<typeof message>;
export type ShiftShape = z.infer<typeof shift>;
export type RedialShape = z.infer<typeof redial>;
export type CallbackShape = z.infer<typeof callback>;
export type ChaseShape = z.infer<typeof chase>;
