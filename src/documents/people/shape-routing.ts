import { z } from 'zod';
import { leaf } from '../leaf.ts';
import { Duration, Order, Share } from '../shape-leaves.ts';

export const STRATEGIES = [
  'availability',
  'skills',
  'complexity',
  'proficiency',
  'least_occupied',
  'equitable',
  'weighted',
  'deadline',
  'sticky',
  'random',
  'round_robin',
  'custom',
] as const;

const Teams = leaf({
  description: 'A team, or a list of teams.',
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
});

const overflow = z.strictObject({
  intent: z.string().optional().describe('For this intent only; for all by default.'),
  after: Duration.describe('Once a contact has waited so long …'),
  to: Teams.describe('… these teams may take it as well.'),
  enabled: z.boolean().optional().describe('False: it counts as absent.'),
});

/** The shape of the routing: who is tried for what, in which order. */
export const routing = z.strictObject({
  intents: z.record(z.string(), Order).optional().describe('For an intent, the teams tried in order.'),
  teams: z
    .record(z.string(), Order)
    .optional()
    .describe('For a team, the intents its freed agents take in order, or longest_waiting.'),
  agent: z.enum(['longest_idle', 'random']).optional().describe('Which idle agent gets the contact.'),
  strategy: z.enum(STRATEGIES).optional().describe('How contacts and agents are matched; availability by default.'),
  overflow: z.array(overflow).optional().describe('More teams for a contact that has waited long.'),
  ageing: Duration.optional().describe('A contact gains one priority for each so long it has waited.'),
  triage_error: Share.optional().describe('Strategy complexity: part of contacts that are misjudged.'),
  prefer: z
    .enum(['fastest', 'best_resolving'])
    .optional()
    .describe('Strategy proficiency: the fastest team first, or the one that resolves most.'),
  rule: z.string().optional().describe('Strategy custom: a .ts, .js or .mjs file beside the scenario.'),
});

export type RoutingShape = z.infer<typeof routing>;
export type OverflowShape = z.infer<typeof overflow>;
