const NOBODY = -1;

/**
 * The agents on duty: who is idle, in the order they became idle, and which contact each busy one has. Teams that every
 * contact treats alike share one list of the idle, a *pool*, so that the longest idle of many teams is found at once.
 */
export class Agents {
  team: Int32Array;
  contact: Int32Array;
  idleSince: Float64Array;
  private next: Int32Array;
  private previous: Int32Array;
  private readonly free: number[] = [];
  private known = 0;
  private readonly poolOf: Int32Array;
  /** By pool: the agent idle longest, or -1; the one idle last; how many are idle. */
  readonly longestIdle: Int32Array;
  private readonly lastIdle: Int32Array;
  readonly idleInPool: Int32Array;
  /** Idle agents by team. */
  readonly idle: Int32Array;

  /** @param poolOf the pool of each team, numbered from 0 */
  constructor(poolOf: Int32Array, capacity = 64) {
    const pools = poolOf.reduce((most, pool) => Math.max(most, pool + 1), 0);
    this.team = new Int32Array(capacity);
    this.contact = new Int32Array(capacity);
    this.idleSince = new Float64Array(capacity);
    this.next = new Int32Array(capacity);
    this.previous = new Int32Array(capacity);
    this.poolOf = poolOf;
    this.longestIdle = new Int32Array(pools).fill(NOBODY);
    this.lastIdle = new Int32Array(pools).fill(NOBODY);
    this.idleInPool = new Int32Array(pools);
    this.idle = new Int32Array(poolOf.length);
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
    const pool = this.poolOf[team]!;
    const last = this.lastIdle[pool]!;
    this.contact[agent] = NOBODY;
    this.idleSince[agent] = now;
    this.next[agent] = NOBODY;
    this.previous[agent] = last;
    if (last === NOBODY) this.longestIdle[pool] = agent;
    else this.next[last] = agent;
    this.lastIdle[pool] = agent;
    this.idleInPool[pool]!++;
    this.idle[team]!++;
  }

  /** Takes the agent of a pool who has been idle longest; there must be one. */
  takeLongestIdle(pool: number): number {
    const agent = this.longestIdle[pool]!;
    this.take(agent, pool);
    return agent;
  }

  /** Takes the agent of a team who has been idle longest; there must be one. Looks through the pool: for rare moments. */
  takeLongestIdleOf(team: number): number {
    const pool = this.poolOf[team]!;
    let agent = this.longestIdle[pool]!;
    while (this.team[agent] !== team) agent = this.next[agent]!;
    this.take(agent, pool);
    return agent;
  }

  forEachBusy(visit: (agent: number) => void): void {
    for (let agent = 0; agent < this.known; agent++) if (this.contact[agent] !== NOBODY) visit(agent);
  }

  private take(agent: number, pool: number): void {
    const before = this.previous[agent]!;
    const after = this.next[agent]!;
    if (before === NOBODY) this.longestIdle[pool] = after;
    else this.next[before] = after;
    if (after === NOBODY) this.lastIdle[pool] = before;
    else this.previous[after] = before;
    this.idleInPool[pool]!--;
    this.idle[this.team[agent]!]!--;
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
    this.previous = wider(this.previous, new Int32Array(capacity));
  }
}
