const NOBODY = -1;

/** The agents on duty: who is idle, in the order they became idle, and which contact each busy one has. */
export class Agents {
  team: Int32Array;
  contact: Int32Array;
  idleSince: Float64Array;
  private next: Int32Array;
  private free: number[] = [];
  private known = 0;
  /** By team: the agent idle longest, or -1; the one idle last; how many are idle. */
  readonly longestIdle: Int32Array;
  private readonly lastIdle: Int32Array;
  readonly idle: Int32Array;

  constructor(teams: number, capacity = 64) {
    this.team = new Int32Array(capacity);
    this.contact = new Int32Array(capacity);
    this.idleSince = new Float64Array(capacity);
    this.next = new Int32Array(capacity);
    this.longestIdle = new Int32Array(teams).fill(NOBODY);
    this.lastIdle = new Int32Array(teams).fill(NOBODY);
    this.idle = new Int32Array(teams);
  }

  /** An agent comes on duty, neither idle nor busy yet. */
  add(team: number): number {
    if (this.free.length === 0 && this.known === this.team.length) this.grow();
    const agent = this.free.pop() ?? this.known++;
    this.team[agent] = team;
    this.contact[agent] = NOBODY;
    return agent;
  }

  /** An agent who is not idle goes off duty. */
  remove(agent: number): void {
    this.contact[agent] = NOBODY;
    this.free.push(agent);
  }

  becomeIdle(agent: number, now: number): void {
    const team = this.team[agent]!;
    const last = this.lastIdle[team]!;
    this.contact[agent] = NOBODY;
    this.idleSince[agent] = now;
    this.next[agent] = NOBODY;
    if (last === NOBODY) this.longestIdle[team] = agent;
    else this.next[last] = agent;
    this.lastIdle[team] = agent;
    this.idle[team]!++;
  }

  /** Takes the agent of a team who has been idle longest; there must be one. */
  takeLongestIdle(team: number): number {
    const agent = this.longestIdle[team]!;
    const after = this.next[agent]!;
    this.longestIdle[team] = after;
    if (after === NOBODY) this.lastIdle[team] = NOBODY;
    this.idle[team]!--;
    return agent;
  }

  forEachBusy(visit: (agent: number) => void): void {
    for (let agent = 0; agent < this.known; agent++) if (this.contact[agent] !== NOBODY) visit(agent);
  }

  private grow(): void {
    const capacity = 2 * this.team.length;
    const wider = <T extends Int32Array | Float64Array>(from: T, into: T): T => {
      into.set(from);
      return into;
    };
    this.team = wider(this.team, new Int32Array(capacity));
    this.contact = wider(this.contact, new Int32Array(capacity));
    this.idleSince = wider(this.idleSince, new Float64Array(capacity));
    this.next = wider(this.next, new Int32Array(capacity));
  }
}
