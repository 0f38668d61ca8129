import { z } from 'zod';
import { Law, LawByTime, Patience } from './law-leaves.ts';
import {
  CalendarDate,
  ChannelBusyness,
  Channels,
  Duration,
  Hours,
  Numbers,
  Order,
  Share,
  Skills,
  Spread,
} from './shape-leaves.ts';
import { Volume } from './volume-leaf.ts';

/**
 * The shape of a scenario document: which keys stand where. Values with a syntax of their own are read by their own
 * parsers afterwards.
 */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !CONTROL.test(value), { message: 'control characters are not allowed here' });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

const priority = z.int().min(1).max(1000).optional();

const calendar = z.strictObject({
  start: CalendarDate.optional().describe('First day; 2027-01-04, a Monday, by default.'),
  days: z.int().min(1).max(3660).optional().describe('Number of days; 1 by default.'),
  weeks: z.int().min(1).max(520).optional().describe('Number of weeks, in place of days.'),
  interval: Duration.optional().describe('Length of a planning interval; 30m by default. It divides a day.'),
  hours: Hours.optional().describe('Opening hours; 08:00-18:00 every day by default.'),
  holidays: z.array(CalendarDate).optional().describe('Dates closed all day.'),
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

const intent = z.strictObject({
  handle: LawByTime.describe('Talk time.'),
  after_contact_work: Law.optional().describe("After-contact work, in place of the channel's."),
  priority: priority.describe("1 is served first; in place of the channel's."),
  patience: Patience.optional().describe("Patience, in place of the channel's."),
});

const serviceLevel = z.strictObject({
  target: Share.optional().describe('The aim, 80%.'),
  within: Duration.optional().describe('The time of the service level; 20s by default.'),
  formula: z
    .enum(['g0', 'g1', 'g2', 'g3'])
    .optional()
    .describe('g1 = H≤T/(O−A≤T) by default; g0 = H≤T/H, g2 = (H≤T+A≤T)/O, g3 = H≤T/O.'),
  short_abandon: Duration.optional().describe('With g2, only abandons within this time count as good.'),
});

const channel = z.strictObject({
  volume: Volume.describe('How many contacts come.'),
  mix: z.record(z.string(), Share).optional().describe('Shares of the intents, which sum to 100%.'),
  lines: z.int().min(1).max(1_000_000).optional().describe('Most contacts in the center at once, waiting or talking.'),
  queue_capacity: z.int().min(0).max(1_000_000).optional().describe('Most contacts waiting at once.'),
  patience: Patience.optional().describe('How long people wait before they abandon; never by default.'),
  after_contact_work: Law.optional().describe('Work after the talk, before the agent is free again.'),
  priority: priority.describe('1 is served first; channels without a priority come last.'),
  service_level: serviceLevel.optional().describe('The aim for waiting times.'),
  busyness: ChannelBusyness.optional().describe('Day-to-day busyness that multiplies the volume.'),
});

const team = z.strictObject({
  agents: Numbers.describe('Agents on duty; an entry by time holds until the next one, the last until closing.'),
  skills: Skills.optional().describe('Intents the team takes; all by default.'),
  channels: Channels.optional().describe('Channels the team answers; all by default.'),
});

const routing = z.strictObject({
  intents: z.record(z.string(), Order).optional().describe('For an intent, the teams tried in order.'),
  teams: z
    .record(z.string(), Order)
    .optional()
    .describe('For a team, the intents its freed agents take in order, or longest_waiting.'),
  agent: z.enum(['longest_idle', 'random']).optional().describe('Which idle agent gets the contact.'),
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
    routing: routing.optional().describe('Who is tried for what, in which order.'),
  })
  .describe('A scenario: a contact center as it is.');

export type ScenarioShape = z.infer<typeof scenarioShape>;
export type CalendarShape = z.infer<typeof calendar>;
export type IntentShape = z.infer<typeof intent>;
export type ServiceLevelShape = z.infer<typeof serviceLevel>;
export type ChannelShape = z.infer<typeof channel>;
export type TeamShape = z.infer<typeof team>;
export type RoutingShape = z.infer<typeof routing>;
