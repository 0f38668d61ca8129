import type { Model } from '../../compile/model.ts';
import { IdleHeap } from './idle-heap.ts';
import { Seats } from './seats.ts';

const NOBODY = -1;

/**
 * The agents on duty: who has room for a contact, in the order they are to be asked, and what each busy one has. Teams
 * that every contact treats alike share one list, a *pool*, so that the next agent of many teams is found at once. Where
 * agents take several contacts at once a pool has a list for each number of them: `list = pool × levels + contacts held`.
 */
export class Agents {
  /** Contacts that an agent may hold at once, at most. */
  readonly levels: number;
  team: Int32Array;
  /** The contact of an agent who has one at a time; -1: none. */
  contact: Int32Array;
  /** The event that ends its service. */
  timer: Int32Array;
  /** Contacts held, and how many the kinds held allow. */
  load: Int32Array;
  limit: Int32Array;
  /** [agent × levels + i]: contacts held, where there may be several. */
  slots: Int32Array;
  /** [agent × levels + i]: the speed at which each goes on. */
  private speeds: Float64Array;
  /** Which place in the team this is: the same person comes back to it. */
  seat: Int32Array;
  /** The person of `Workforce`; -1 where all are alike. */
  person: Int32Array;
  /** Multiplies handle times. */
  pace: Float64Array;
  /** Multiplies the part resolved. */
  quality: Float64Array;
  onDutySince: Float64Array;
  /** Where the idle are ordered by something else than the moment they became so: that moment. */
  idleSince: Float64Array;
  /** Seconds idle since coming on duty, the present spell not yet counted. */
  idled: Float64Array;
  /** What orders the list: the moment of becoming idle, or what `pick` asks for. */
  key: Float64Array;
  /** Place in the heap, where agents are ordered by a key. */
  place: Int32Array;
  /** 1: takes no further contacts, since more are busy than are wanted. By team: how many. */
  winding: Int32Array;
  readonly windingOf: Int32Array;
  private listed: Int32Array;
  private next: Int32Array;
  private previous: Int32Array;
  private readonly free: number[] = [];
  private known = 0;
  private poolOf: Int32Array;
  private pick: Model['pick'];
  private heaps: readonly IdleHeap[] | null;
  private assignments = 0;
  readonly seats: Seats;
  /** False where agents of a team differ, so that it matters which of them is drawn. */
  alike = true;
  /** By list: the agent to be asked next, or -1; the one to be asked last; how many there are. */
  first: Int32Array;
  private last: Int32Array;
  count: Int32Array;
  /** Idle agents by team. */
  readonly idle: Int32Array;

  /**
   * @param poolOf the pool of each team, numbered from 0
   * @param levels contacts that an agent may hold at once
   */
  constructor(poolOf: Int32Array, pick: Model['pick'] = 'longest_idle', levels = 1, capacity = 64) {
    const pools = poolOf.reduce((most, pool) => Math.max(most, pool + 1), 0);
    this.levels = levels;
    this.poolOf = poolOf;
    this.pick = pick;
    this.team = new Int32Array(capacity);
    this.contact = new Int32Array(capacity);
    this.timer = new Int32Array(capacity);
    this.load = new Int32Array(capacity);
    this.limit = new Int32Array(capacity);
    this.slots = new Int32Array(capacity * levels);
    this.speeds = new Float64Array(capacity * levels);
    this.seat = new Int32Array(capacity);
    this.person = new Int32Array(capacity);
    this.pace = new Float64Array(capacity);
    this.quality = new Float64Array(capacity);
    this.onDutySince = new Float64Array(capacity);
    this.idleSince = new Float64Array(capacity);
    this.idled = new Float64Array(capacity);
    this.key = new Float64Array(capacity);
    this.place = new Int32Array(capacity);
    this.winding = new Int32Array(capacity);
    this.windingOf = new Int32Array(poolOf.length);
    this.listed = new Int32Array(capacity).fill(NOBODY);
    this.next = new Int32Array(capacity);
    this.previous = new Int32Array(capacity);
    this.first = new Int32Array(pools * levels).fill(NOBODY);
    this.last = new Int32Array(pools * levels).fill(NOBODY);
    this.count = new Int32Array(pools * levels);
    this.idle = new Int32Array(poolOf.length);
    this.seats = new Seats(poolOf.length);
    this.heaps = isKeyed(pick) ? Array.from({ length: pools }, () => new IdleHeap(this)) : null;
  }

  /** Other pools, another order: whoever stands in a list stands in the new one as long as before. */
  rearrange(poolOf: Int32Array, pick: Model['pick']): void {
    const { heaps, levels } = this;
    const since = (agent: number): number =>
      heaps === null || this.load[agent]! > 0 ? this.key[agent]! : this.idleSince[agent]!;
    const standing: { readonly agent: number; readonly since: number }[] = [];
    for (let agent = 0; agent < this.known; agent++) {
      if (this.listed[agent] !== NOBODY) standing.push({ agent, since: since(agent) });
    }
    standing.sort((a, b) => a.since - b.since || a.agent - b.agent);
    const pools = poolOf.reduce((most, pool) => Math.max(most, pool + 1), 0);
    this.poolOf = poolOf;
    this.pick = pick;
    this.first = new Int32Array(pools * levels).fill(NOBODY);
    this.last = new Int32Array(pools * levels).fill(NOBODY);
    this.count = new Int32Array(pools * levels);
    this.heaps = isKeyed(pick) ? Array.from({ length: pools }, () => new IdleHeap(this)) : null;
    for (const one of standing) {
      if (this.load[one.agent]! > 0) this.offerRoom(one.agent, one.since);
      else this.stand(one.agent, one.since);
    }
  }

  /** An agent comes on duty, neither idle nor busy yet. */
  add(team: number, now: number): number {
    if (this.free.length === 0 && this.known === this.team.length) this.grow();
    const agent = this.free.pop() ?? this.known++;
    this.team[agent] = team;
    this.contact[agent] = NOBODY;
    this.load[agent] = 0;
    this.limit[agent] = this.levels;
    this.listed[agent] = NOBODY;
    this.person[agent] = NOBODY;
    this.pace[agent] = 1;
    this.quality[agent] = 1;
    this.onDutySince[agent] = now;
    this.idled[agent] = 0;
    this.seat[agent] = this.seats.take(team, agent);
    return agent;
  }

  /** An agent who stands in no list goes off duty. */
  remove(agent: number): void {
    this.contact[agent] = NOBODY;
    this.setWinding(agent, 0);
    this.seats.leave(this.team[agent]!, this.seat[agent]!);
    this.free.push(agent);
  }

  /** Done with everything: waits for the next contact. */
  becomeIdle(agent: number, now: number): void {
    this.contact[agent] = NOBODY;
    this.idle[this.team[agent]!]!++;
    this.stand(agent, now);
  }

  private stand(agent: number, now: number): void {
    const list = this.poolOf[this.team[agent]!]! * this.levels;
    if (this.heaps === null) {
      this.key[agent] = now;
      this.enlist(agent, list);
    } else {
      this.enlistByKey(agent, list, now, this.heaps);
    }
  }

  /** Holds contacts and has room for more: stands in the list of those who hold as many. */
  offerRoom(agent: number, now: number): void {
    this.key[agent] = now;
    this.enlist(agent, this.poolOf[this.team[agent]!]! * this.levels + this.load[agent]!);
  }

  /** Takes an agent out of the list it stands in, to give it a contact or send it home. */
  take(agent: number, now: number): void {
    const list = this.listed[agent]!;
    if (list === NOBODY) return;
    this.listed[agent] = NOBODY;
    this.count[list]!--;
    if (this.load[agent] === 0) {
      this.idle[this.team[agent]!]!--;
      this.idled[agent]! += now - (this.heaps === null ? this.key[agent]! : this.idleSince[agent]!);
      if (this.heaps !== null) {
        this.leaveHeap(agent, list, this.heaps);
        return;
      }
    }
    const before = this.previous[agent]!;
    const after = this.next[agent]!;
    if (before === NOBODY) this.first[list] = after;
    else this.next[before] = after;
    if (after === NOBODY) this.last[list] = before;
    else this.previous[after] = before;
  }

  sessionSpeed(slot: number, agent: number): number {
    return this.speeds[agent * this.levels + slot]!;
  }

  setSessionSpeed(slot: number, agent: number, speed: number): void {
    this.speeds[agent * this.levels + slot] = speed;
  }

  /** Seconds busy since coming on duty, of an agent who is not idle or becomes so now. */
  workedUntil(agent: number, now: number): number {
    return now - this.onDutySince[agent]! - this.idled[agent]!;
  }

  /** Whether the agent is idle. */
  isIdle(agent: number): boolean {
    return this.listed[agent] !== NOBODY && this.load[agent] === 0;
  }

  /** The idle agent of a team who is asked first; there must be one. Looks through the pool: for rare moments. */
  firstIdleOf(team: number): number {
    if (this.heaps !== null) {
      for (let agent = 0; agent < this.known; agent++) {
        if (this.team[agent] === team && this.isIdle(agent)) return agent;
      }
    }
    let agent = this.first[this.poolOf[team]! * this.levels]!;
    while (this.team[agent] !== team) agent = this.next[agent]!;
    return agent;
  }

  /** The k-th agent of a list, from 0. */
  at(list: number, k: number): number {
    let agent = this.first[list]!;
    for (; k > 0; k--) agent = this.next[agent]!;
    return agent;
  }

  /** Everybody with a contact, one at a time. */
  forEachBusy(visit: (agent: number) => void): void {
    for (let agent = 0; agent < this.known; agent++) if (this.contact[agent] !== NOBODY) visit(agent);
  }

  /** Takes no further contacts, or does so again. */
  setWinding(agent: number, winding: 0 | 1): void {
    this.windingOf[this.team[agent]!]! += winding - this.winding[agent]!;
    this.winding[agent] = winding;
  }

  /** Of those of a team who hold several contacts or may, and go on taking them, the one who holds fewest; -1: nobody. */
  lightest(team: number): number {
    let found = NOBODY;
    for (let agent = 0; agent < this.known; agent++) {
      if (this.team[agent] !== team || this.load[agent] === 0 || this.winding[agent] === 1) continue;
      if (found === NOBODY || this.load[agent]! < this.load[found]!) found = agent;
    }
    return found;
  }

  /** One of a team who takes no further contacts. */
  firstWinding(team: number): number {
    let agent = 0;
    while (this.team[agent] !== team || this.winding[agent] === 0) agent++;
    return agent;
  }

  /** Every contact of agents who may have several. */
  forEachSession(visit: (contact: number, agent: number) => void): void {
    for (let agent = 0; agent < this.known; agent++) {
      for (let i = 0; i < this.load[agent]!; i++) visit(this.slots[agent * this.levels + i]!, agent);
    }
  }

  private enlist(agent: number, list: number): void {
    const last = this.last[list]!;
    this.listed[agent] = list;
    this.count[list]!++;
    this.next[agent] = NOBODY;
    this.previous[agent] = last;
    if (last === NOBODY) this.first[list] = agent;
    else this.next[last] = agent;
    this.last[list] = agent;
  }

  /** Idle where the scenario orders the idle by something else than the moment they became so. */
  private enlistByKey(agent: number, list: number, now: number, heaps: readonly IdleHeap[]): void {
    this.idleSince[agent] = now;
    this.key[agent] =
      this.pick === 'round_robin'
        ? this.seats.lastAssigned(this.seat[agent]!)
        : this.workedUntil(agent, now) / (now - this.onDutySince[agent]! + 1);
    this.listed[agent] = list;
    this.count[list]!++;
    const heap = heaps[list / this.levels]!;
    heap.add(agent);
    this.first[list] = heap.first;
  }

  private leaveHeap(agent: number, list: number, heaps: readonly IdleHeap[]): void {
    if (this.pick === 'round_robin') this.seats.assigned(this.seat[agent]!, ++this.assignments);
    const heap = heaps[list / this.levels]!;
    heap.remove(agent);
    this.first[list] = heap.first;
  }

  private grow(): void {
    const capacity = 2 * this.team.length;
    this.team = wider(this.team, new Int32Array(capacity));
    this.contact = wider(this.contact, new Int32Array(capacity));
    this.timer = wider(this.timer, new Int32Array(capacity));
    this.load = wider(this.load, new Int32Array(capacity));
    this.limit = wider(this.limit, new Int32Array(capacity));
    this.slots = wider(this.slots, new Int32Array(capacity * this.levels));
    this.speeds = wider(this.speeds, new Float64Array(capacity * this.levels));
    this.seat = wider(this.seat, new Int32Array(capacity));
    this.person = wider(this.person, new Int32Array(capacity));
    this.pace = wider(this.pace, new Float64Array(capacity));
    this.quality = wider(this.quality, new Float64Array(capacity));
    this.onDutySince = wider(this.onDutySince, new Float64Array(capacity));
    this.idleSince = wider(this.idleSince, new Float64Array(capacity));
    this.idled = wider(this.idled, new Float64Array(capacity));
    this.key = wider(this.key, new Float64Array(capacity));
    this.place = wider(this.place, new Int32Array(capacity));
    this.winding = wider(this.winding, new Int32Array(capacity));
    this.listed = wider(this.listed, new Int32Array(capacity).fill(NOBODY));
    this.next = wider(this.next, new Int32Array(capacity));
    this.previous = wider(this.previous, new Int32Array(capacity));
  }
}

function wider<T extends Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Whether the idle are ordered by something else than the moment they became so. */
function isKeyed(pick: Model['pick']): boolean {
  return pick === 'least_occupied' || pick === 'round_robin';
}
