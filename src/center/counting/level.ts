/**
 * Numbers that change at moments (contacts waiting, agents busy, agents on duty) and their areas under time, added to
 * the counters of the bin in which the time passes.
 */
export class Level {
  readonly of: Int32Array;
  private readonly since: Float64Array;
  private readonly first: Int32Array;
  private readonly values: Float64Array;
  private readonly step: number;
  /** Where the area of each item grows now. */
  private readonly at: Int32Array;

  /**
   * @param first where the area of each item stands in `values` for bin 0
   * @param step from one bin to the next
   */
  constructor(values: Float64Array, first: readonly number[], step: number, bin: number) {
    this.of = new Int32Array(first.length);
    this.since = new Float64Array(first.length);
    this.first = Int32Array.from(first);
    this.values = values;
    this.step = step;
    this.at = this.first.map((start) => start + bin * step);
  }

  change(item: number, by: number, now: number): void {
    const level = this.of[item]!;
    this.values[this.at[item]!]! += level * (now - this.since[item]!);
    this.since[item] = now;
    this.of[item] = level + by;
  }

  /** Another bin begins: what has passed belongs to the one before. */
  turn(bin: number, now: number): void {
    for (let item = 0; item < this.of.length; item++) {
      this.change(item, 0, now);
      this.at[item] = this.first[item]! + bin * this.step;
    }
  }
}
