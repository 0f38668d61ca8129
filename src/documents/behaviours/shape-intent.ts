import { z } from 'zod';
import { Law, LawByTime, Patience } from '../law-leaves.ts';
import { Share } from '../shape-leaves.ts';
import { Destinations, Enabled, Money, Weight } from './leaves.ts';

/** The shape of an intent: how long it takes, whether it is resolved, and what follows. */
const repeat = z.strictObject({
  probability: Share.optional().describe('Part that comes back when the issue is not resolved; all by default.'),
  after: Law.optional().describe('When they come back; after a day by default.'),
  to: Destinations.optional().describe('Channels used; the same by default.'),
  most: z.int().min(1).max(1000).optional().describe('At most so many times.'),
  enabled: Enabled,
});

const transfer = z.strictObject({
  probability: Share.describe('Part that is transferred after the talk.'),
  to: z.string().describe('The intent it becomes.'),
  kind: z
    .enum(['cold', 'warm', 'consult'])
    .optional()
    .describe('The agent is free at once (cold, the default), stays until the other answers, or to the end.'),
  handover: Law.optional().describe('Warm: both agents talk for so long.'),
  by_team: z.record(z.string(), Share).optional().describe('In place of the probability, where these teams handle it.'),
  enabled: Enabled,
});

export const intent = z.strictObject({
  handle: LawByTime.describe('Talk time.'),
  after_contact_work: Law.optional().describe("After-contact work, in place of the channel's."),
  priority: z.int().min(1).max(1000).optional().describe("1 is served first; in place of the channel's."),
  patience: Patience.optional().describe("Patience, in place of the channel's."),
  complexity: z.enum(['simple', 'medium', 'complex']).optional().describe('For routing by it; medium by default.'),
  fcr: Share.optional().describe('Part of issues that a contact resolves; all by default.'),
  repeat: repeat.optional().describe('Who comes back with an issue that was not resolved.'),
  transfer: transfer.optional().describe('Which contacts are handed on after the talk.'),
  value: Weight.optional().describe('Weight of its waiting time under the strategy weighted; 1 by default.'),
  worth: Money.optional().describe('Money lost when a customer with it gives up for good.'),
});

export type IntentShape = z.infer<typeof intent>;
export type RepeatShape = z.infer<typeof repeat>;
export type TransferShape = z.infer<typeof transfer>;
