import type { Model } from '../compile/model.ts';
import type { Stream } from '../random/stream.ts';
import type { Agents } from './agents.ts';
import { ARRIVED_AT, type Contacts } from './contacts.ts';
import { pooledRoutes } from './pools.ts';
import type { WaitingLines } from './waiting-lines.ts';

const NONE = -1;

/** The two choices of a contact center: which agent for this contact, and which contact for this agent. */
export class Router {
  private readonly routes: readonly (readonly Int32Array[])[];
  private readonly serves: readonly (readonly Int32Array[])[];
  private readonly agents: Agents;
  private readonly contacts: Contacts;
  private readonly waiting: WaitingLines;
  private readonly random: Stream | null;

  /** @param random draws the agent when the scenario says so; null: the longest idle */
  constructor(
    model: Model,
    poolOf: Int32Array,
    agents: Agents,
    contacts: Contacts,
    waiting: WaitingLines,
    random: Stream | null,
  ) {
    this.routes = pooledRoutes(model, poolOf);
    this.serves = model.teams.map(({ serves }) => serves.map((tier) => Int32Array.from(tier)));
    this.agents = agents;
    this.contacts = contacts;
    this.waiting = waiting;
    this.random = random;
  }

  /** The pool whose longest idle agent gets an arriving contact: of the first tier that has one; -1 when nobody is idle. */
  poolFor(type: number): number {
    const tiers = this.routes[type]!;
    const { idleInPool } = this.agents;
    for (let t = 0; t < tiers.length; t++) {
      const tier = tiers[t]!;
      if (tier.length === 1) {
        const pool = tier[0]!;
        if (idleInPool[pool]! > 0) return pool;
      } else {
        const pool = this.random === null ? this.longestIdle(tier) : this.anyIdle(tier, this.random);
        if (pool !== NONE) return pool;
      }
    }
    return NONE;
  }

  /** The line whose first contact a freed agent takes; -1 when nobody waits for the team. */
  lineFor(team: number): number {
    if (this.waiting.total === 0) return NONE;
    const tiers = this.serves[team]!;
    const { head } = this.waiting;
    for (let t = 0; t < tiers.length; t++) {
      const tier = tiers[t]!;
      if (tier.length === 1) {
        const line = tier[0]!;
        if (head[line] !== NONE) return line;
      } else {
        const line = this.longestWaiting(tier);
        if (line !== NONE) return line;
      }
    }
    return NONE;
  }

  private longestIdle(tier: Int32Array): number {
    const { longestIdle, idleSince } = this.agents;
    let best = NONE;
    let since = Number.POSITIVE_INFINITY;
    for (let i = 0; i < tier.length; i++) {
      const agent = longestIdle[tier[i]!]!;
      if (agent !== NONE && idleSince[agent]! < since) {
        since = idleSince[agent]!;
        best = tier[i]!;
      }
    }
    return best;
  }

  /** Every idle agent of the tier equally likely; inside a pool of one team they are alike, so the choice is of the pool. */
  private anyIdle(tier: Int32Array, random: Stream): number {
    const { idleInPool: idle } = this.agents;
    let total = 0;
    let pools = 0;
    let last = NONE;
    for (let i = 0; i < tier.length; i++) {
      const count = idle[tier[i]!]!;
      if (count === 0) continue;
      total += count;
      pools++;
      last = tier[i]!;
    }
    // Nothing to draw: a pool without agents must not change what is drawn for the others.
    if (pools < 2) return last;
    let left = random.next() * total;
    for (let i = 0; i < tier.length; i++) {
      left -= idle[tier[i]!]!;
      if (left < 0) return tier[i]!;
    }
    return NONE;
  }

  private longestWaiting(tier: Int32Array): number {
    const { head } = this.waiting;
    const { times } = this.contacts;
    let best = NONE;
    let since = Number.POSITIVE_INFINITY;
    for (let i = 0; i < tier.length; i++) {
      const contact = head[tier[i]!]!;
      if (contact !== NONE && times[contact + ARRIVED_AT]! < since) {
        since = times[contact + ARRIVED_AT]!;
        best = tier[i]!;
      }
    }
    return best;
  }
}
