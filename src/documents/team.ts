import { DAY } from './clock-time.ts';
import type { Companions } from './companion.ts';
import { found } from './found.ts';
import { parseName } from './name.ts';
import type { Names } from './names.ts';
import type { Calendar, Schedule, Team } from './scenario.ts';
import { readSchedule } from './schedule.ts';
import { AGENTS } from './schedule-meaning.ts';
import type { TeamShape } from './shape.ts';
import { readNames, readSkills } from './skills.ts';
import type { Spot } from './spot.ts';

/** What teams are read against. */
export interface TeamSetting {
  readonly calendar: Calendar;
  readonly companions: Companions;
  readonly intents: Names;
  readonly channels: Names;
  readonly teams: Names;
}

/** Reads one team. `agents` is null where its staffing was refused. */
export function readTeam(
  spot: Spot<TeamShape>,
  setting: TeamSetting,
): Omit<Team, 'agents'> & { agents: Schedule<number> | null } {
  const { calendar, companions, intents, channels, teams } = setting;
  spot.parseKey(parseName);
  const agents = readSchedule(spot.at('agents'), AGENTS, {
    calendar,
    companions,
    column: spot.key,
    columns: teams.list,
  });
  return {
    name: spot.key,
    agents: agents === null ? null : [...agents, ...holidaysOff(calendar)],
    skills: readSkills(spot.at('skills'), intents, companions, calendar.interval),
    channels: readChannels(spot.at('channels'), channels),
  };
}

/** Nobody is on duty on a holiday, whatever the weekday's staffing. */
function holidaysOff({ holidays }: Calendar): Schedule<number> {
  return holidays.map((date) => ({ days: date, from: 0, to: DAY, value: 0 }));
}

function readChannels(spot: Spot, channels: Names): string[] | null {
  if (spot.missing || spot.value === 'all') return null;
  const items = spot.items();
  if (items.length === 0) {
    const what = Array.isArray(spot.value) ? 'an empty list' : found(spot.value);
    spot.error('no-channels', `expected a list of channels such as [phone], or \`all\`, found ${what}`);
    return null;
  }
  return readNames(items, channels);
}
