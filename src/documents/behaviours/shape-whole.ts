import { z } from 'zod';
import { Duration, Share } from '../shape-leaves.ts';
import { Enabled, Points } from './leaves.ts';

/** The shape of what holds for the whole center: satisfaction, and when an issue counts as resolved. */
export const satisfaction = z.strictObject({
  base: Points.optional().describe('Score of a contact with nothing amiss, 1 to 5; 4.5 by default.'),
  per_minute_waited: Points.optional().describe(
    'Points for each minute waited on the line, -0.12; not on deferred channels, nor for a callback.',
  ),
  unresolved: Points.optional().describe('Points when the issue is not resolved.'),
  transfer: Points.optional().describe('Points for each transfer.'),
  bot: Points.optional().describe('Points when a bot came first.'),
  repeat: Points.optional().describe('Points when it is not the first contact of the issue.'),
  spread: Points.optional().describe('Standard deviation between customers; 0.8 by default.'),
  responds: Share.optional().describe('Part of the handled who answer; 20% by default.'),
  enabled: Enabled,
});

export const resolution = z.strictObject({
  window: Duration.optional().describe(
    'Contacted again within this time, an issue was not resolved; 7 days by default.',
  ),
});

export type SatisfactionShape = z.infer<typeof satisfaction>;
