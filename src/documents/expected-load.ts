import { daysOfCalendar } from './calendar.ts';
import { DAY } from './clock-time.ts';
import { workOf } from './contact-work.ts';
import { dayNumber } from './date.ts';
import { meanCourseFactor } from './demand/course-factor.ts';
import type { Hours } from './hours.ts';
import { presence, rosteredSeconds } from './people/rostered.ts';
import type { Calendar, Scenario, Volume } from './scenario.ts';
import type { Schedule, ScheduleStep } from './schedule-terms.ts';
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
    // Contacts come while the channel is open.
    const calendar = { ...scenario.calendar, hours: channel.hours ?? scenario.calendar.hours };
    const open = channel.hours === null ? days : daysOfCalendar(calendar);
    for (const { volume, mix, course } of channel.flows) {
      const factor = volume.kind === 'trace' ? 1 : stretch * meanCourseFactor(course, scenario.calendar);
      const count = expectedContacts(volume, calendar, open) * factor;
      contacts += count;
      for (const { intent, share } of mix) work += count * share * workOf(scenario, channel, intent);
    }
  }
  for (const { channel: name, intent, count } of contactsBeside(scenario, days)) {
    const channel = scenario.channels.find((candidate) => candidate.name === name);
    contacts += count * stretch;
    if (channel !== undefined) work += count * stretch * workOf(scenario, channel, intent);
  }
  let duty = 0;
  for (const { agents, shifts, workforce } of scenario.teams) {
    let rostered = 0;
    for (const day of days) {
      if (day.hours !== null) rostered += overDay(agents, day, (step, seconds) => step.value * seconds);
      rostered += rosteredSeconds(shifts, day);
    }
    duty += rostered * presence(workforce);
  }
  return { contacts, work, duty: duty * stretch };
}

/** Contacts of campaigns, all that answer, and of journeys, all that need help. */
function contactsBeside(
  { calendar, campaigns, journeys }: Scenario,
  days: readonly Day[],
): { channel: string; intent: string; count: number }[] {
  return [
    ...campaigns.map(({ channel, intent, at, audience, responds }) => ({
      channel,
      intent,
      count: at.length * audience * responds,
    })),
    ...journeys.map(({ channel, intent, volume, needsHelp }) => ({
      channel,
      intent,
      count: expectedContacts({ kind: 'total', ...volume }, calendar, days) * needsHelp,
    })),
  ];
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
