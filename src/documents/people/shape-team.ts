import { z } from 'zod';
import { Ratio } from '../behaviours/leaves.ts';
import { CalendarDate, Channels, Duration, Numbers, Share, Skills } from '../shape-leaves.ts';
import { Attrition, Clock, Overtime, Shifts, ShrinkageLeaf, Wage, Weekdays } from './leaves.ts';

/** The shape of a team: who works when, how fast and for how much. */
const heads = (least: number) => z.int().min(least).max(100_000);
const enabled = z.boolean().optional().describe('False: it counts as absent.');

const hire = z.strictObject({
  date: CalendarDate.describe('First day in the company.'),
  agents: heads(1).describe('How many.'),
  training: Duration.optional().describe('Calendar time before they answer; none by default.'),
  enabled,
});

const learning = z.strictObject({
  speed: Share.describe("A newcomer's speed, as a part of an experienced agent's."),
  quality: Share.optional().describe("A newcomer's share of issues resolved, likewise; 100% by default."),
  full_after: Duration.describe('Calendar time after training until both are 100%, rising evenly.'),
});

const rush = z.strictObject({
  when_waiting: z.int().min(1).max(1_000_000).describe('While at least so many wait in all lines.'),
  faster: Share.describe('Agents work faster by this part.'),
});

const away = z.strictObject({
  days: Weekdays.optional().describe('Weekdays, mon-fri; every day by default.'),
  date: CalendarDate.optional().describe('One date, in place of days.'),
  from: Clock.describe('From this time of day.'),
  to: Clock.describe('To this time of day.'),
  agents: heads(1).describe('How many.'),
  enabled,
});

export const team = z.strictObject({
  agents: Numbers.optional().describe(
    'Agents on duty; an entry by time holds until the next one, the last until closing. This or `shifts`.',
  ),
  staffing: Ratio.optional().describe(
    'Part of the schedule or the shifts that is staffed, and of the headcount; 100% by default.',
  ),
  shifts: Shifts.optional().describe('Shifts with their breaks, in place of `agents`.'),
  skills: Skills.optional().describe('Intents the team takes; all by default.'),
  channels: Channels.optional().describe('Channels the team answers; all by default.'),
  site: z.string().optional().describe('Where the team works.'),
  seniority: z
    .enum(['junior', 'regular', 'expert'])
    .optional()
    .describe('For routing by complexity; regular by default.'),
  wage: Wage.optional().describe('Money an hour.'),
  overtime: Overtime.optional().describe('An hour past the schedule is paid so many times the wage; once by default.'),
  shrinkage: ShrinkageLeaf.optional().describe('Paid and not there; none by default.'),
  headcount: heads(0).optional().describe('People in the team at the start; as many as are ever scheduled by default.'),
  attrition: Attrition.optional().describe('Part that leaves in a month; none by default.'),
  hires: z.array(hire).optional().describe('Who joins, and when.'),
  learning: learning.optional().describe('How newcomers grow.'),
  speed_varies: Share.optional().describe('Coefficient of variation of speed between people; alike by default.'),
  fatigue: Share.optional().describe('Slower by this part for each hour on duty.'),
  rush: rush.optional().describe('Faster while many wait.'),
  reserve: heads(0).optional().describe('Idle agents kept for live contacts when deferred ones could be begun.'),
  away: z.array(away).optional().describe('Agents away at set times, paid: training, a meeting.'),
});

export type TeamShape = z.infer<typeof team>;
export type HireShape = z.infer<typeof hire>;
export type LearningShape = z.infer<typeof learning>;
export type AwayShape = z.infer<typeof away>;
export type RushShape = z.infer<typeof rush>;
