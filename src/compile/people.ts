import type { Scenario, Team } from '../documents/scenario.ts';
import { type Attendance, attendanceOf, awayOf, type Change } from './attendance.ts';
import type { Day } from './grid.ts';
import type { Grid, TeamModel } from './model.ts';
import { levelAt, momentsOf } from './moments.ts';
import type { WorkforceModel } from './people-model.ts';
import { tabulate, valueAt } from './schedule-table.ts';
import { workforceModel } from './workforce-model.ts';

/** Who is there: when staffing may change, and for each team how many are asked for. */
export interface People {
  readonly moments: Float64Array;
  readonly teams: readonly { readonly agents: TeamModel['agents']; readonly workforce: WorkforceModel }[];
}

/** Turns schedules, shifts, breaks and what keeps people away into rosters by moment. */
export function compilePeople(
  { teams, calendar }: Pick<Scenario, 'teams' | 'calendar'>,
  days: readonly Day[],
  grid: Grid,
): People {
  const isHoliday = (date: string): boolean => !calendar.continuous && calendar.holidays.includes(date);

  // 1. What changes, team by team, and so when.
  const plans = teams.map((team) => ({
    team,
    attendance: attendanceOf(team.shifts, days, isHoliday),
    away: awayOf(team.workforce.away, days, isHoliday),
  }));
  const changes = plans.flatMap(({ team, attendance: { present, onBreak }, away }) => [
    ...present,
    ...onBreak,
    ...away,
    ...wageChanges(team, days),
  ]);
  const moments = momentsOf(grid, changes);

  // 2. The roster of each team from each of these moments on.
  return {
    moments,
    teams: plans.map(({ team, attendance, away }) => {
      const { present, onBreak, unpaid } =
        team.shifts.length > 0 ? worked(attendance, moments) : asked(team, days, grid, moments);
      const absent = levelAt(moments, away);
      const kept = 1 - team.workforce.shrinkage.planned;
      const roster = present.map((count, m) => whole(Math.max(0, count - onBreak[m]! - absent[m]!) * kept));
      const paid = present.map((count, m) => count - unpaid[m]!);
      const wage = team.pay.wage.length === 0 ? null : wageBy(team, days, moments);
      return {
        agents: byInterval(roster, moments, grid),
        workforce: workforceModel(team, { present, roster, paid, wage }, days),
      };
    }),
  };
}

interface Counts {
  readonly present: Float64Array;
  readonly onBreak: Float64Array;
  readonly unpaid: Float64Array;
}

function worked({ present, onBreak, onUnpaidBreak }: Attendance, moments: Float64Array): Counts {
  return {
    present: levelAt(moments, present),
    onBreak: levelAt(moments, onBreak),
    unpaid: levelAt(moments, onUnpaidBreak),
  };
}

/** A schedule says how many at the start of each interval; it knows of no breaks. */
function asked(team: Team, days: readonly Day[], { perDay, interval }: Grid, moments: Float64Array): Counts {
  const table = tabulate(team.agents, days, perDay, interval);
  const none = new Float64Array(moments.length);
  return { present: moments.map((moment) => table[Math.floor(moment / interval)] ?? 0), onBreak: none, unpaid: none };
}

/** What multiplication has taken from a whole number is given back: 100 agents less 7 % are 93. */
function whole(count: number): number {
  const nearest = Math.round(count);
  return Math.abs(count - nearest) < 1e-9 ? nearest : count;
}

function byInterval(roster: Float64Array, moments: Float64Array, { interval, open }: Grid): Int32Array {
  const agents = new Int32Array(open.length);
  moments.forEach((moment, m) => {
    if (moment % interval === 0) agents[moment / interval] = Math.round(roster[m]!);
  });
  return agents;
}

const DAY = 86_400;

function wageChanges({ pay }: Team, days: readonly Day[]): Change[] {
  const cuts = new Set(pay.wage.flatMap(({ from, to }) => [from, to]));
  return days.flatMap((_, d) => [...cuts].map((cut) => ({ at: d * DAY + cut, by: 0 })));
}

/** Money an hour from each moment on; where the schedule says nothing, work costs nothing. */
function wageBy({ pay }: Team, days: readonly Day[], moments: Float64Array): Float64Array {
  return moments.map((moment) => {
    const day = Math.floor(moment / DAY);
    return valueAt(pay.wage, days[day]!, moment - day * DAY) ?? 0;
  });
}
