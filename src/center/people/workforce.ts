import type { Model } from '../../compile/model.ts';
import { Crew } from './crew.ts';
import { People } from './people.ts';

/** Nobody in particular: the people of the team are all alike, and stay so. */
const ANYBODY = -1;

/** Who is there of those the rosters ask for, and who they are. A team that is plain is its roster, and costs nothing. */
export class Workforce {
  private model: Model;
  private readonly people = new People();
  /** By team; null: plain. */
  private crews: readonly (Crew | null)[];
  private readonly seed: string;
  private readonly replication: number;

  constructor(model: Model, seed: string, replication: number) {
    this.model = model;
    this.seed = seed;
    this.replication = replication;
    this.crews = model.teams.map((team, t) => (team.workforce.plain ? null : this.crewOf(t)));
  }

  /** Another model of the same frame holds from a day on; call before the day begins. */
  adopt(model: Model, day: number): void {
    const before = this.model;
    this.model = model;
    this.crews = this.crews.map((crew, t) => {
      const team = model.teams[t]!;
      if (crew === null) return team.workforce.plain ? null : this.crewOf(t, day);
      if (team.workforce !== before.teams[t]!.workforce) crew.adopt(team, day, mostByDay(model, t));
      return crew;
    });
  }

  /** @param today −Infinity: the beginning; else the team was as plain as any until now */
  private crewOf(team: number, today?: number): Crew {
    const { model, people, seed, replication } = this;
    return new Crew(model.teams[team]!, team, people, seed, replication, mostByDay(model, team), today);
  }

  /** Multiplies handle times of a person today. By person; the array is another one when more people are known. */
  get pace(): Float64Array {
    return this.people.pace;
  }

  /** Multiplies the share of issues a person resolves. */
  get quality(): Float64Array {
    return this.people.quality;
  }

  /** Absences, leavers and joiners of a day; call before its first interval. */
  beginDay(day: number): void {
    for (const crew of this.crews) crew?.beginDay(day);
  }

  /** Who is out in an interval of the horizon. */
  beginInterval(interval: number): void {
    const slot = interval % this.model.grid.perDay;
    for (const crew of this.crews) crew?.beginInterval(slot);
  }

  /** Whole agents of a team on duty from a moment of the model on. Ask for moments of the interval that has begun. */
  onDuty(team: number, moment: number): number {
    const crew = this.crews[team]!;
    return crew === null ? this.model.teams[team]!.workforce.roster[moment]! : crew.onDuty(moment);
  }

  /** Agents of a team paid from a moment on, trainees and absentees included. */
  onPay(team: number, moment: number): number {
    const crew = this.crews[team]!;
    return crew === null ? this.model.teams[team]!.workforce.paid[moment]! : crew.onPay(moment);
  }

  /** Who an agent is that comes on duty now; −1: anybody. */
  comesOnDuty(team: number): number {
    const crew = this.crews[team]!;
    return crew === null || !crew.differ ? ANYBODY : crew.comes();
  }

  goesOffDuty(person: number): void {
    if (person !== ANYBODY) this.crews[this.people.crew[person]!]!.goes(person);
  }
}

/** The largest roster of a team on each day. */
function mostByDay({ grid, moments, teams }: Model, team: number): Float64Array {
  const { roster } = teams[team]!.workforce;
  const most = new Float64Array(grid.days);
  moments.forEach((moment, m) => {
    const day = Math.floor(moment / (grid.perDay * grid.interval));
    most[day] = Math.max(most[day]!, Math.ceil(roster[m]!));
  });
  return most;
}
