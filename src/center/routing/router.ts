import type { Model } from '../../compile/model.ts';
import type { Stream } from '../../random/stream.ts';
import type { Agents } from '../agents/agents.ts';
import { poolsIn } from '../agents/pools.ts';
import { sessionsOf } from '../agents/session-limits.ts';
import { ARRIVED_AT, type Contacts } from '../contacts/contacts.ts';
import { LineOrder } from '../waiting/line-order.ts';
import type { WaitingLines } from '../waiting/waiting-lines.ts';
import type { Rule } from './rule.ts';

const NONE = -1;
/** Moments are compared with this much grace, so that waiting exactly T is waiting T. */
const GRACE = 1e-6;

/**
 * The two choices of a contact center: which agent for this contact, and which contact for this agent. What a scenario
 * does not use is not asked: `plain` centers go by the heads of lines and lists alone.
 */
export class Router {
  private readonly routes: readonly (readonly Int32Array[])[];
  private readonly overflows: readonly (readonly Int32Array[])[];
  /** By route: the one list there is to look at, where that is all; -1. */
  private readonly sole: Int32Array;
  private readonly serves: readonly (readonly Int32Array[])[];
  private readonly servesLive: readonly (readonly Int32Array[])[];
  private readonly servesAfter: readonly Float64Array[];
  private readonly poolOf: Int32Array;
  /** [pool × lines + line]: idle agents kept for others. */
  private readonly reserve: Int32Array;
  private readonly hasReserve: boolean;
  private readonly sessionsOf: Int32Array;
  private readonly lines: number;
  private readonly order: LineOrder;
  private readonly byArrival: boolean;
  /** By team: 1 where the heads of its lines are all there is to look at. */
  private readonly plain: Uint8Array;
  private readonly clock: { readonly now: number };
  private readonly agents: Agents;
  private readonly contacts: Contacts;
  private readonly waiting: WaitingLines;
  private readonly random: Stream | null;
  private readonly rule: Rule | null;
  /** After closing, while live contacts are served out: nobody begins deferred work. */
  liveOnly = false;

  /**
   * @param clock tells the moment
   * @param random draws the agent when the scenario says so; null: the first in the list
   */
  constructor(
    model: Model,
    poolOf: Int32Array,
    agents: Agents,
    contacts: Contacts,
    waiting: WaitingLines,
    clock: { readonly now: number },
    random: Stream | null,
    rule: Rule | null = null,
  ) {
    const { levels } = agents;
    const listsOf = (teams: readonly number[]): Int32Array => poolsIn(teams, poolOf).map((pool) => pool * levels);
    this.lines = model.lines.length;
    this.routes = model.routes.map(({ tiers }) => tiers.map(listsOf));
    this.overflows = model.routes.map(({ overflow }) => overflow.map(({ teams }) => listsOf(teams)));
    this.serves = model.teams.map(({ serves }) => serves.map((tier) => Int32Array.from(tier)));
    this.servesLive = model.teams.map(({ serves }) =>
      serves.map((tier) => Int32Array.from(tier.filter((line) => !model.lines[line]!.deferred))),
    );
    this.servesAfter = model.teams.map(({ servesAfter }) => servesAfter);
    this.poolOf = poolOf;
    this.reserve = new Int32Array((poolOf.reduce((most, pool) => Math.max(most, pool), 0) + 1) * this.lines);
    model.teams.forEach(({ reserve }, team) => {
      this.reserve.set(reserve, poolOf[team]! * this.lines);
    });
    this.hasReserve = this.reserve.some((kept) => kept > 0);
    this.sole = Int32Array.from(this.routes, (tiers) =>
      levels === 1 && rule === null && !this.hasReserve && tiers.length === 1 && tiers[0]!.length === 1
        ? tiers[0]![0]!
        : NONE,
    );
    this.sessionsOf = sessionsOf(model);
    this.order = new LineOrder(model, contacts);
    this.byArrival = model.order === 'arrival';
    this.plain = Uint8Array.from(model.teams, ({ serves, servesAfter, reserve }) => {
      const special = (line: number): boolean =>
        this.sessionsOf[line]! > 1 || servesAfter[line]! > 0 || reserve[line]! > 0;
      return this.byArrival && !serves.flat().some(special) ? 1 : 0;
    });
    this.clock = clock;
    this.agents = agents;
    this.contacts = contacts;
    this.waiting = waiting;
    this.random = random;
    this.rule = rule;
  }

  /**
   * The list whose first agent gets an arriving contact: of the first tier that has one, and there of those who hold the
   * fewest contacts; -1 when nobody has room.
   */
  listFor(route: number, line: number, sessions: number): number {
    const sole = this.sole[route]!;
    if (sole !== NONE) return this.agents.count[sole]! > 0 ? sole : NONE;
    if (this.rule !== null) return this.rule.listFor(line, this.clock.now);
    const tiers = this.routes[route]!;
    for (let t = 0; t < tiers.length; t++) {
      const list = this.inTier(tiers[t]!, line, sessions);
      if (list !== NONE) return list;
    }
    return NONE;
  }

  /** The same among the teams that take it as well after its `step`-th delay. */
  overflowListFor(route: number, step: number, line: number, sessions: number): number {
    const tiers = this.overflows[route]!;
    for (let t = 0; t <= step; t++) {
      const list = this.inTier(tiers[t]!, line, sessions);
      if (list !== NONE) return list;
    }
    return NONE;
  }

  /** The agent of a list who is asked; the list is left to the caller to change. */
  agentOf(list: number): number {
    const { agents, random } = this;
    if (random === null || list % agents.levels !== 0 || agents.alike) return agents.first[list]!;
    return agents.at(list, Math.floor(random.next() * agents.count[list]!));
  }

  /** The line whose first contact an agent takes who holds `load` contacts; -1 when nobody waits whom they may take. */
  lineFor(team: number, load: number): number {
    if (this.waiting.total === 0) return NONE;
    if (this.rule !== null) return this.rule.lineFor(team, load, this.clock.now);
    const tiers = this.liveOnly ? this.servesLive[team]! : this.serves[team]!;
    const { head } = this.waiting;
    for (let t = 0; t < tiers.length; t++) {
      const tier = tiers[t]!;
      if (this.plain[team] === 0) {
        const line = this.bestOf(team, tier);
        if (line === NONE) continue;
        // Whoever holds contacts waits for the first who needs a free agent, and takes nobody from behind.
        return this.sessionsOf[line]! > load ? line : NONE;
      }
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

  /** Whether a line may be begun now by a pool: enough of it would be left idle. */
  private mayBegin(list: number, line: number, spare: number): boolean {
    if (!this.hasReserve) return true;
    const pool = (list / this.agents.levels) | 0;
    return this.agents.count[pool * this.agents.levels]! + spare > this.reserve[pool * this.lines + line]!;
  }

  private inTier(tier: Int32Array, line: number, sessions: number): number {
    const { count, levels } = this.agents;
    // 1. Idle agents.
    if (tier.length === 1) {
      const list = tier[0]!;
      if (count[list]! > 0 && this.mayBegin(list, line, 0)) return list;
    } else {
      const list = this.random === null ? this.firstOfAll(tier, line) : this.anyOf(tier, line, this.random);
      if (list !== NONE) return list;
    }
    // 2. Those who hold the fewest, unless somebody waits whom they would take once free.
    for (let held = 1; held < sessions && held < levels; held++) {
      for (let i = 0; i < tier.length; i++) {
        const list = tier[i]! + held;
        if (count[list]! > 0 && !this.isAwaited(list)) return list;
      }
    }
    return NONE;
  }

  private isAwaited(list: number): boolean {
    return this.waiting.total > 0 && this.lineFor(this.agents.team[this.agents.first[list]!]!, 0) !== NONE;
  }

  private firstOfAll(tier: Int32Array, line: number): number {
    const { first, key } = this.agents;
    let best = NONE;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < tier.length; i++) {
      const list = tier[i]!;
      const agent = first[list]!;
      if (agent !== NONE && key[agent]! < least && this.mayBegin(list, line, 0)) {
        least = key[agent]!;
        best = list;
      }
    }
    return best;
  }

  /** Every idle agent of the tier equally likely: the choice is of the pool, then of somebody in it. */
  private anyOf(tier: Int32Array, line: number, random: Stream): number {
    const { count } = this.agents;
    let total = 0;
    let pools = 0;
    let last = NONE;
    for (let i = 0; i < tier.length; i++) {
      const idle = count[tier[i]!]!;
      if (idle === 0 || !this.mayBegin(tier[i]!, line, 0)) continue;
      total += idle;
      pools++;
      last = tier[i]!;
    }
    // Nothing to draw: a pool without agents must not change what is drawn for the others.
    if (pools < 2) return last;
    let left = random.next() * total;
    for (let i = 0; i < tier.length; i++) {
      if (!this.mayBegin(tier[i]!, line, 0)) continue;
      left -= count[tier[i]!]!;
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

  /** The line of a tier that goes first by the order of the scenario, of those the team may begin now. */
  private bestOf(team: number, tier: Int32Array): number {
    const { now } = this.clock;
    const { head } = this.waiting;
    const { times } = this.contacts;
    const after = this.servesAfter[team]!;
    const list = this.poolOf[team]! * this.agents.levels;
    let best = NONE;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < tier.length; i++) {
      const line = tier[i]!;
      const contact = head[line]!;
      if (contact === NONE) continue;
      if (now - times[contact + ARRIVED_AT]! + GRACE < after[line]!) continue;
      // The one who asks counts as idle.
      if (!this.mayBegin(list, line, 1)) continue;
      const urgency = this.byArrival ? -times[contact + ARRIVED_AT]! : this.order.urgency(line, contact, now);
      if (urgency > most) {
        most = urgency;
        best = line;
      }
    }
    return best;
  }

  /** A contact of a line was answered after a wait: what `equitable` evens out. */
  answered(line: number, wait: number): void {
    this.order.answered(line, wait);
  }
}
