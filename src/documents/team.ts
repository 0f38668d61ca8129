import { DAY } from './clock-time.ts';
import { found } from './found.ts';
import { parseName } from './name.ts';
import type { Names } from './names.ts';
import { readPay } from './people/pay.ts';
import type { PeopleSetting } from './people/setting.ts';
import type { TeamShape } from './people/shape-team.ts';
import { readShifts } from './people/shifts.ts';
import { readWorkforce } from './people/workforce.ts';
import type { Calendar, Team } from './scenario.ts';
import { readSchedule } from './schedule.ts';
import { AGENTS } from './schedule-meaning.ts';
import type { Schedule } from './schedule-terms.ts';
import { parseRatio } from './share.ts';
import { readNames, readSkills } from './skills.ts';
import { isMapping, type Spot } from './spot.ts';

/** What teams are read against. */
export interface TeamSetting extends PeopleSetting {
  readonly intents: Names;
  readonly channels: Names;
  readonly teams: Names;
}

/** Reads one team. `agents` is null where its staffing was refused, and empty where shifts say who works when. */
export function readTeam(
  spot: Spot<TeamShape>,
  setting: TeamSetting,
): Omit<Team, 'agents'> & { agents: Schedule<number> | null } {
  const { calendar, companions, intents, channels, teams } = setting;
  spot.parseKey(parseName);
  checkStaffed(spot);
  const scheduled = readSchedule(spot.at('agents'), AGENTS, {
    calendar,
    companions,
    column: spot.key,
    columns: teams.list,
  });
  const agents = spot.at('shifts').missing ? scheduled : [];
  return {
    name: spot.key,
    agents: agents === null || agents.length === 0 ? agents : [...agents, ...holidaysOff(calendar)],
    skills: readSkills(spot.at('skills'), intents, companions, calendar.interval),
    channels: readChannels(spot.at('channels'), channels),
    shifts: readShifts(spot.at('shifts'), setting),
    staffing: spot.at('staffing').parse(parseRatio) ?? 1,
    workforce: readWorkforce(spot, agents, setting),
    pay: readPay(spot, setting),
    seniority: spot.at('seniority').value ?? 'regular',
    site: readSite(spot.at('site')),
  };
}

/** A team has a schedule or shifts, and not both. */
function checkStaffed(spot: Spot<TeamShape>): void {
  const shifts = spot.at('shifts');
  const unsaid = !(isMapping(spot.value) && ('agents' in spot.value || 'shifts' in spot.value));
  if (unsaid && !spot.missing) {
    const message = '`agents` is missing: write for example `agents: 12`, or state `shifts`';
    spot.at('agents').error('missing', message, 'key');
  }
  if (!shifts.missing && !spot.at('agents').missing) {
    shifts.error('both-given', '`agents` and `shifts` are both given: keep one', 'key');
  }
}

function readSite(spot: Spot<string>): string | null {
  return spot.parse((value) => parseName(String(value)));
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
