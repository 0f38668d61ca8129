/**
 * Which of a set of sources acts next: a tournament whose winner is the earliest. One change costs as many comparisons
 * as the tree is high, none of them by a branch; a single source costs none.
 */
export class Earliest {
  private times: Float64Array;
  /** The winner of each match: match 1 is the final, those from `leaves` on are the sources themselves. */
  private winners: Int32Array;
  private leaves: number;

  /** All sources begin with nothing to do: their time is Infinity. */
  constructor(sources: number) {
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, sources)));
    this.times = new Float64Array(this.leaves).fill(Number.POSITIVE_INFINITY);
    this.winners = new Int32Array(2 * this.leaves);
    this.drawUp();
  }

  /** The source that acts next; of equals the one with the smaller number. */
  get source(): number {
    return this.winners[1]!;
  }

  /** When it acts; Infinity when none does. */
  get time(): number {
    return this.times[this.winners[1]!]!;
  }

  /**
   * Says when a source acts next; sources not known yet are added.
   * @throws when the time is NaN, which no comparison would ever find
   */
  set(source: number, time: number): void {
    if (Number.isNaN(time)) throw new Error(`source ${source} was set to act at NaN`);
    if (source >= this.leaves) this.grow(source);
    const { times, winners } = this;
    times[source] = time;
    for (let match = (this.leaves + source) >> 1; match >= 1; match >>= 1) {
      const left = winners[2 * match]!;
      const right = winners[2 * match + 1]!;
      winners[match] = left + (right - left) * +(times[right]! < times[left]!);
    }
  }

  /** No source has anything to do. */
  clear(): void {
    this.times.fill(Number.POSITIVE_INFINITY);
    this.drawUp();
  }

  private grow(source: number): void {
    const known = this.times;
    this.leaves = 2 ** Math.ceil(Math.log2(source + 1));
    this.times = new Float64Array(this.leaves).fill(Number.POSITIVE_INFINITY);
    this.times.set(known);
    this.winners = new Int32Array(2 * this.leaves);
    this.drawUp();
  }

  /** Plays every match anew. */
  private drawUp(): void {
    const { times, winners, leaves } = this;
    for (let source = 0; source < leaves; source++) winners[leaves + source] = source;
    for (let match = leaves - 1; match >= 1; match--) {
      const left = winners[2 * match]!;
      const right = winners[2 * match + 1]!;
      winners[match] = times[right]! < times[left]! ? right : left;
    }
  }
}
