import type { Calendar, Team } from '../documents/scenario.ts';
import { type Attendance, attendanceOf, awayOf, type Change } from './attendance.ts';
import type { Day } from './grid.ts';
import type { Grid, TeamModel } from './model.ts';
import { levelAt, momentsOf } from './moments.ts';
import type { WorkforceModel } from './people-model.ts';
import { Remembered } from './remembered.ts';
import { tabulate, valueAt } from './schedule-table.ts';
import { workforceModel } from './workforce-model.ts';

/** Who is there: when staffing may change, and for each team how many are asked for. */
export interface People {
  readonly moments: Float64Array;
  readonly teams: readonly { readonly agents: TeamModel['agents']; readonly workforce: WorkforceModel }[];
}

/** What changes with one team, and when. */
interface Laid {
  readonly attendance: Attendance;
  readonly away: readonly Change[];
  /** Moments at which something changes, ascending, each once. */
  readonly at: Float64Array;
}

/** What was made last: moments by team, and of all, and the rosters from each of these on. */
interface Known {
  readonly at: readonly Float64Array[];
  readonly moments: Float64Array;
  readonly rosters: Remembered<Team, People['teams'][number]>;
}

/** Turns schedules, shifts, breaks and what keeps people away into rosters by moment. A team that stays is laid out once. */
export class PeopleCompiler {
  private readonly days: readonly Day[];
  private readonly grid: Grid;
  private readonly isHoliday: (date: string) => boolean;
  private readonly laid = new Remembered<Team, Laid>();
  private readonly attendances = new Remembered<Team['shifts'], Attendance>();
  private known: Known | null = null;

  constructor(calendar: Calendar, days: readonly Day[], grid: Grid) {
    this.days = days;
    this.grid = grid;
    this.isHoliday = (date) => !calendar.continuous && calendar.holidays.includes(date);
  }

  compile(teams: readonly Team[]): People {
    // 1. What changes, team by team, and so when.
    const laid = teams.map((team) => this.layOut(team));
    const at = laid.map((one) => one.at);
    // Where the moments are those of before, so are the rosters of teams that are the same.
    let { known } = this;
    if (known === null || !at.every((times, t) => same(times, known!.at[t]!))) {
      known = { at, moments: momentsOf(this.grid, at), rosters: new Remembered() };
      this.known = known;
    }

    // 2. The roster of each team from each of these moments on.
    return {
      moments: known.moments,
      teams: teams.map((team, t) => known.rosters.of(team, () => this.rosterOf(team, laid[t]!, known.moments))),
    };
  }

  private layOut(team: Team): Laid {
    return this.laid.of(team, () => {
      const { days, isHoliday } = this;
      const attendance = this.attendances.of(team.shifts, () => attendanceOf(team.shifts, days, isHoliday));
      const away = awayOf(team.workforce.away, days, isHoliday);
      const { present, onBreak } = attendance;
      const changes = [...present, ...onBreak, ...away, ...wageChanges(team, days)];
      return { attendance, away, at: Float64Array.from(new Set(changes.map(({ at }) => at))).sort() };
    });
  }

  private rosterOf(team: Team, { attendance, away }: Laid, moments: Float64Array): People['teams'][number] {
    const { days, grid } = this;
    const asStated = team.shifts.length > 0 ? worked(attendance, moments) : asked(team, days, grid, moments);
    const { present, onBreak, unpaid } = staffed(asStated, team.staffing);
    const absent = levelAt(moments, away);
    const kept = 1 - team.workforce.shrinkage.planned;
    const roster = present.map((count, m) => whole(Math.max(0, count - onBreak[m]! - absent[m]!) * kept));
    const paid = present.map((count, m) => count - unpaid[m]!);
    const wage = team.pay.wage.length === 0 ? null : wageBy(team, days, moments);
    return {
      agents: byInterval(roster, moments, grid),
      workforce: workforceModel(team, { present, roster, paid, wage }, days),
    };
  }
}

function same(some: Float64Array, others: Float64Array): boolean {
  return some === others || (some.length === others.length && some.every((one, i) => one === others[i]));
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

/** So much of what the schedule or the shifts state, breaks included. */
function staffed(counts: Counts, part: number): Counts {
  if (part === 1) return counts;
  const times = (heads: Float64Array): Float64Array => heads.map((count) => whole(count * part));
  return { present: times(counts.present), onBreak: times(counts.onBreak), unpaid: times(counts.unpaid) };
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
