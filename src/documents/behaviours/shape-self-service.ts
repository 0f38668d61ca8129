import { z } from 'zod';
import { Law } from '../law-leaves.ts';
import { Clock, Weekdays } from '../people/leaves.ts';
import { CalendarDate, Share } from '../shape-leaves.ts';
import { Enabled, Money, OneOrMoreChannels } from './leaves.ts';

/** The shape of a bot or voice menu in front of channels. */
const outage = z.strictObject({
  days: Weekdays.optional().describe('Weekdays, mon-fri; every day by default.'),
  date: CalendarDate.optional().describe('One date, in place of days.'),
  from: Clock.describe('From this time of day.'),
  to: Clock.describe('To this time of day.'),
  enabled: Enabled,
});

const shift = z.strictObject({
  to: z.string().describe('The other channel.'),
  accept: Share.describe('Part of those not contained who go there.'),
  enabled: Enabled,
});

export const selfService = z.strictObject({
  on: OneOrMoreChannels.describe('The channel, or channels, it stands in front of.'),
  time: Law.describe('Time spent in it.'),
  contains: z.record(z.string(), Share).optional().describe('Part of the contacts of each intent that end there.'),
  gives_up: Share.optional().describe('Part that gives up inside; none by default.'),
  false_containment: Share.optional().describe('Part of the contained whose issue is not resolved.'),
  sessions: z.int().min(1).max(1_000_000).optional().describe('Sessions at once; no limit by default.'),
  when_full: z
    .enum(['overflow', 'wait'])
    .optional()
    .describe('When all are in use: go to people at once (the default), or wait for one.'),
  handover_saves: Share.optional().describe('Part by which handling is shorter after it.'),
  outages: z.array(outage).optional().describe('When it is out of service, and contacts go to people at once.'),
  cost: Money.optional().describe('Money for each session.'),
  shift: shift.optional().describe('An offer to go on in another channel.'),
  enabled: Enabled,
});

export type SelfServiceShape = z.infer<typeof selfService>;
