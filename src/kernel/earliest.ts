/**
 * Which of a fixed set of sources acts next: a tournament whose winner is the earliest. One change costs as many
 * comparisons as the tree is high; a single source costs none.
 */
export class Earliest {
  private readonly times: Float64Array;
  /** The winner of each match: match 1 is the final, those from `leaves` on are the sources themselves. */
  private readonly winners: Int32Array;
  private readonly leaves: number;

  /** All sources begin with nothing to do: their time is Infinity. */
  constructor(sources: number) {
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, sources)));
    this.times = new Float64Array(this.leaves).fill(Number.POSITIVE_INFINITY);
    this.winners = new Int32Array(2 * this.leaves);
    for (let source = 0; source < this.leaves; source++) this.winners[this.leaves + source] = source;
    for (let match = this.leaves - 1; match >= 1; match--) this.winners[match] = this.winners[2 * match]!;
  }

  /** The source that acts next; of equals the one with the smaller number. */
  get source(): number {
    return this.winners[1]!;
  }

  /** When it acts; Infinity when none does. */
  get time(): number {
    return this.times[this.winners[1]!]!;
  }

  set(source: number, time: number): void {
    const { times, winners } = this;
    times[source] = time;
    for (let match = (this.leaves + source) >> 1; match >= 1; match >>= 1) {
      const left = winners[2 * match]!;
      const right = winners[2 * match + 1]!;
      winners[match] = times[right]! < times[left]! ? right : left;
    }
  }
}
