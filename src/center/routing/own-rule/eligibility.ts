import { sessionsOf } from '../../agents/session-limits.ts';
import { ARRIVED_AT } from '../../contacts/contacts.ts';
import type { Floor } from '../../floor.ts';

const NONE = -1;
/** Moments are compared with this much grace, so that waiting exactly T is waiting T. */
const GRACE = 1e-6;

/** What the scenario leaves a rule to choose from: who may begin what, at this moment. */
export class Eligibility {
  private readonly floor: Floor;
  private readonly lines: number;
  private readonly levels: number;
  /** [team × lines + line]: 1 where a contact that comes may go to the team; and where the team takes it from the line. */
  private readonly receives: Uint8Array;
  private readonly serves: Uint8Array;
  private readonly servesAfter: Float64Array;
  private readonly reserve: Int32Array;
  /** By line: how many of its contacts one agent may hold; 1 for deferred work. */
  private readonly sessions: Int32Array;
  private readonly deferred: Uint8Array;

  constructor(floor: Floor) {
    const { model, agents } = floor;
    const { lines, teams, routes } = model;
    this.floor = floor;
    this.lines = lines.length;
    this.levels = agents.levels;
    this.receives = new Uint8Array(teams.length * lines.length);
    this.serves = new Uint8Array(teams.length * lines.length);
    this.servesAfter = Float64Array.from(teams.flatMap(({ servesAfter }) => [...servesAfter]));
    this.reserve = Int32Array.from(teams.flatMap(({ reserve }) => [...reserve]));
    this.sessions = sessionsOf(model);
    this.deferred = Uint8Array.from(lines, ({ deferred }) => Number(deferred));
    for (const { tiers, line } of routes)
      for (const team of tiers.flat()) this.receives[team * lines.length + line] = 1;
    teams.forEach((team, t) => {
      for (const line of team.serves.flat()) this.serves[t * lines.length + line] = 1;
    });
  }

  /** Whether a contact that comes may ever go to the team at once; whether the team ever takes it from its line. */
  receivesEver(team: number, line: number): boolean {
    return this.receives[team * this.lines + line] === 1;
  }

  servesEver(team: number, line: number): boolean {
    return this.serves[team * this.lines + line] === 1;
  }

  /** The list of a team whose first agent may begin a contact of a line that comes now; -1: nobody may. */
  listFor(team: number, line: number): number {
    if (this.receives[team * this.lines + line] === 0) return NONE;
    const { count } = this.floor.agents;
    const list = team * this.levels;
    // Under a rule each team is a pool of its own. Idle agents, beyond those kept for others; then whoever holds fewest.
    if (count[list]! > this.reserve[team * this.lines + line]!) return list;
    for (let held = 1; held < this.sessions[line]!; held++) if (count[list + held]! > 0) return list + held;
    return NONE;
  }

  /** Whether an agent of a team, who holds `load` contacts, may take the first of a line now. */
  mayTake(team: number, load: number, line: number): boolean {
    const { waiting, contacts, events, router, agents } = this.floor;
    const head = waiting.head[line]!;
    const at = team * this.lines + line;
    if (head === NONE || this.serves[at] === 0 || this.sessions[line]! <= load) return false;
    if (router.liveOnly && this.deferred[line] === 1) return false;
    if (events.now - contacts.times[head + ARRIVED_AT]! + GRACE < this.servesAfter[at]!) return false;
    // The one who asks counts as idle.
    const kept = this.reserve[at]!;
    return kept === 0 || agents.count[team * this.levels]! + 1 > kept;
  }
}
