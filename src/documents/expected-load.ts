import { createSampler } from '../random/create-sampler.ts';
import type { Distribution } from '../random/distribution.ts';
import { daysOfCalendar } from './calendar.ts';
import { DAY } from './clock-time.ts';
import { dayNumber } from './date.ts';
import type { Hours } from './hours.ts';
import type { Calendar, Scenario, Schedule, ScheduleStep, Volume } from './scenario.ts';
import { EVERY_WEEKDAY } from './weekday.ts';

/** A day of the calendar. */
interface Day {
  readonly day: number;
  readonly weekday: number;
  readonly hours: Hours | null;
}

/** What a replication will have to do, on average: for warnings, before anything is simulated. */
export interface ExpectedLoad {
  readonly contacts: number;
  /** Seconds of talk and after-contact work that the contacts bring, at the usual speed. */
  readonly work: number;
  /** Seconds of agents on duty. */
  readonly duty: number;
}

export function expectedLoad(scenario: Scenario): ExpectedLoad {
  const days = daysOfCalendar(scenario.calendar);
  const warmUpDays = scenario.calendar.warmUp / DAY;
  const stretch = (days.length + warmUpDays) / days.length;
  let contacts = 0;
  let work = 0;
  for (const channel of scenario.channels) {
    for (const { volume, mix } of channel.flows) {
      const count = expectedContacts(volume, scenario.calendar, days) * (volume.kind === 'trace' ? 1 : stretch);
      contacts += count;
      for (const { intent: name, share } of mix) {
        const intent = scenario.intents.find((candidate) => candidate.name === name);
        if (intent === undefined) continue;
        const after = intent.afterContactWork ?? channel.afterContactWork;
        work += count * share * (meanOver(intent.handle) + (after === null ? 0 : meanOf(after)));
      }
    }
  }
  let duty = 0;
  for (const { agents } of scenario.teams) {
    for (const day of days)
      if (day.hours !== null) duty += overDay(agents, day, (step, seconds) => step.value * seconds);
  }
  return { contacts, work, duty: duty * stretch };
}

function expectedContacts(volume: Volume, calendar: Calendar, days: readonly Day[]): number {
  const open = days.filter(({ hours }) => hours !== null);
  switch (volume.kind) {
    case 'rate':
      return open.reduce((sum, { hours }) => sum + volume.perSecond * (hours!.close - hours!.open), 0);
    case 'counts':
      return open.reduce((sum, day) => sum + overDay(volume.counts, day, countWithin), 0);
    case 'trace':
      return volume.times.length;
    case 'total': {
      const weights = volume.weekdays ?? EVERY_WEEKDAY.map(() => 1);
      const openWeekdays = EVERY_WEEKDAY.filter((day) => calendar.hours[day] !== null);
      const week = openWeekdays.reduce<number>((sum, day) => sum + weights[day], 0);
      const perDay = volume.per === 'week' ? volume.amount / week : (volume.amount * openWeekdays.length) / week;
      return open.reduce((sum, { weekday }) => sum + perDay * weights[weekday], 0);
    }
  }
}

function countWithin(step: ScheduleStep<number>, seconds: number): number {
  return (step.value * seconds) / (step.to - step.from);
}

/** Adds up the steps of one day, each for the seconds in which no later step replaces it. */
function overDay(
  schedule: Schedule<number>,
  { day, weekday }: Day,
  amount: (step: ScheduleStep<number>, seconds: number) => number,
): number {
  const steps = schedule.filter(({ days }) => {
    if (typeof days === 'string') return days === 'every' || dayNumber(days) === day;
    return (days as readonly number[]).includes(weekday);
  });
  let sum = 0;
  steps.forEach((step, i) => {
    // Steps overlap only where a date replaces its weekday, from midnight to midnight.
    const replaced = steps.slice(i + 1).some(({ from, to }) => from === 0 && to === DAY);
    if (!replaced) sum += amount(step, step.to - step.from);
  });
  return sum;
}

/** Mean of a law over the day, every time of day counted alike. */
function meanOver(schedule: Schedule<Distribution>): number {
  return schedule.reduce((sum, { from, to, value }) => sum + (meanOf(value) * (to - from)) / DAY, 0);
}

/** Mean of a law, in seconds. */
export function meanOf(law: Distribution): number {
  // The gamma sampler builds tables that a mean does not need.
  if (law.kind === 'erlang') return law.mean;
  if (law.kind === 'gamma') return law.shape * law.scale;
  if (law.kind === 'mixture') return law.parts.reduce((sum, { probability, of }) => sum + probability * meanOf(of), 0);
  return createSampler(law).mean;
}
