import type { Model } from '../../compile/model.ts';

const NOBODY = -1;

/**
 * Agents whose work may be interrupted, by team and by how little it matters: for each, who began last comes first. A
 * contact of a smaller priority number interrupts the largest number among the teams it may go to.
 */
export class Interruptible {
  /** Priorities of what may be interrupted, the least urgent first. */
  private readonly ranks: readonly number[];
  private readonly rankOf: Int32Array;
  private readonly priorityOf: readonly number[];
  private readonly first: Int32Array;
  private readonly next: number[] = [];
  private readonly previous: number[] = [];
  private readonly list: number[] = [];

  constructor({ types, teams }: Model) {
    const priorities = types.filter(({ interruptible }) => interruptible).map(({ priority }) => priority);
    this.ranks = [...new Set(priorities)].sort((a, b) => (a < b ? 1 : -1));
    this.rankOf = Int32Array.from(types, ({ priority, interruptible }) =>
      interruptible ? this.ranks.indexOf(priority) : NOBODY,
    );
    this.priorityOf = types.map(({ priority }) => priority);
    this.first = new Int32Array(teams.length * this.ranks.length).fill(NOBODY);
  }

  add(agent: number, team: number, type: number): void {
    const rank = this.rankOf[type]!;
    // Recorded as one that may be interrupted, and just now none of its kind is.
    if (rank < 0) {
      this.list[agent] = NOBODY;
      return;
    }
    const list = team * this.ranks.length + rank;
    const after = this.first[list]!;
    this.list[agent] = list;
    this.next[agent] = after;
    this.previous[agent] = NOBODY;
    if (after !== NOBODY) this.previous[after] = agent;
    this.first[list] = agent;
  }

  remove(agent: number): void {
    if (this.list[agent] === NOBODY) return;
    const before = this.previous[agent]!;
    const after = this.next[agent]!;
    if (before === NOBODY) this.first[this.list[agent]!] = after;
    else this.next[before] = after;
    if (after !== NOBODY) this.previous[after] = before;
  }

  /** Whom a contact of this type interrupts, among the teams of its tiers; -1: nobody. */
  victimOf(type: number, tiers: readonly (readonly number[])[]): number {
    const priority = this.priorityOf[type]!;
    for (let rank = 0; rank < this.ranks.length && this.ranks[rank]! > priority; rank++) {
      for (const tier of tiers) {
        for (const team of tier) {
          const agent = this.first[team * this.ranks.length + rank]!;
          if (agent !== NOBODY) return agent;
        }
      }
    }
    return NOBODY;
  }
}
