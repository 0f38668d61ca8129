import { z } from 'zod';
import { Currency, Ratio } from './behaviours/leaves.ts';
import { channel } from './behaviours/shape-channel.ts';
import { intent } from './behaviours/shape-intent.ts';
import { selfService } from './behaviours/shape-self-service.ts';
import { resolution, satisfaction } from './behaviours/shape-whole.ts';
import { campaign, customerBase, journey, SpecialDays } from './demand/shape-demand.ts';
import { routing } from './people/shape-routing.ts';
import { team } from './people/shape-team.ts';
import { CalendarDate, Duration, Hours, Spread } from './shape-leaves.ts';

/**
 * The shape of a scenario document: which keys stand where. Values with a syntax of their own are read by their own
 * parsers afterwards.
 */
export const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !CONTROL.test(value), { message: 'control characters are not allowed here' });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

const calendar = z.strictObject({
  start: CalendarDate.optional().describe('First day; 2027-01-04, a Monday, by default.'),
  days: z.int().min(1).max(3660).optional().describe('Number of days; 1 by default.'),
  weeks: z.int().min(1).max(520).optional().describe('Number of weeks, in place of days.'),
  interval: Duration.optional().describe('Length of a planning interval; 30m by default. It divides a day.'),
  hours: Hours.optional().describe('Opening hours; 08:00-18:00 every day by default.'),
  holidays: z.array(CalendarDate).optional().describe('Dates closed all day.'),
  special_days: SpecialDays.optional().describe('Factors of every volume, by date.'),
  at_close: z
    .enum(['serve_out', 'clear'])
    .optional()
    .describe('Those still waiting at closing are served out, or sent away.'),
  continuous: z
    .boolean()
    .optional()
    .describe('True for long-run behaviour: open day and night, measured after a warm-up.'),
  warm_up: Duration.optional().describe('Time simulated and discarded first (continuous only); 1 day by default.'),
});

export const scenarioShape = z
  .strictObject({
    ensaio: z.literal(1).describe('Version of the document: 1.'),
    name: text(200).min(1).describe('Name of the scenario.'),
    description: text(10_000).optional().describe('What the scenario is about.'),
    source: text(10_000).optional().describe('Where the figures come from.'),
    calendar: calendar.optional().describe('Which days and hours are simulated.'),
    busyness: z.record(z.string(), Spread).optional().describe('Day-to-day factors that channels may share, by name.'),
    intents: z.record(z.string(), intent).describe('Reasons for contact, by name.'),
    channels: z.record(z.string(), channel).describe('Ways to reach the center, by name.'),
    teams: z.record(z.string(), team).describe('Groups of agents, by name.'),
    customers: z.record(z.string(), customerBase).optional().describe('Customers who come and may leave, by name.'),
    campaigns: z.record(z.string(), campaign).optional().describe('Messages that make people come, by name.'),
    journeys: z.record(z.string(), journey).optional().describe('Purchases on their way, by name.'),
    self_service: z
      .record(z.string(), selfService)
      .optional()
      .describe('Bots and voice menus in front of channels, by name.'),
    lines: z.int().min(1).max(1_000_000).optional().describe('Most contacts in the center at once, over all channels.'),
    satisfaction: satisfaction.optional().describe('How satisfied customers are after a contact.'),
    resolution: resolution.optional().describe('When an issue counts as resolved.'),
    currency: Currency.optional().describe('Currency of every amount of money: BRL.'),
    overhead: Ratio.optional().describe('Part added to wages for all else that an agent costs; 0% by default.'),
    routing: routing.optional().describe('Who is tried for what, in which order.'),
    gates: z.array(text(300)).optional().describe('Sentences that must hold: service_level(phone) >= 80%.'),
  })
  .describe('A scenario: a contact center as it is.');

export type ScenarioShape = z.infer<typeof scenarioShape>;
export type CalendarShape = z.infer<typeof calendar>;
export type { ChannelShape, ServiceLevelShape } from './behaviours/shape-channel.ts';
export type { IntentShape } from './behaviours/shape-intent.ts';
