import type { Grid } from '../compile/model.ts';

/** Time as opening hours count it, and the next moment at which a door is open. */
export class BusinessClock {
  private readonly grid: Grid;

  constructor(grid: Grid) {
    this.grid = grid;
  }

  /** Seconds of opening hours from the start to a moment. */
  until(moment: number): number {
    const { interval, open, openBefore } = this.grid;
    const at = Math.floor(moment / interval);
    if (at >= open.length) return openBefore[open.length]!;
    return openBefore[at]! + (open[at] === 1 ? moment - at * interval : 0);
  }

  /** The moment by which so many seconds of opening hours have passed; Infinity beyond the horizon. */
  after(moment: number, seconds: number): number {
    const { interval, open, openBefore } = this.grid;
    const due = this.until(moment) + seconds;
    if (due > openBefore[open.length]!) return Number.POSITIVE_INFINITY;
    // The first interval at whose end so much has passed.
    let low = Math.floor(moment / interval);
    let high = open.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (openBefore[middle + 1]! >= due) high = middle;
      else low = middle + 1;
    }
    return low * interval + (due - openBefore[low]!);
  }

  /**
   * A moment at which a door is open: the one given, or, where it falls in closed hours, as long after the next opening as
   * it fell after the closing; Infinity when it does not open again. Nobody piles up at the opening, and an exponential
   * delay goes on as if the night had not been.
   */
  whenOpen(open: Uint8Array, moment: number): number {
    const { interval } = this.grid;
    let time = moment;
    for (;;) {
      const at = Math.floor(time / interval);
      if (!(at < open.length)) return Number.POSITIVE_INFINITY;
      if (open[at] === 1) return time;
      let closed = at;
      while (closed > 0 && open[closed - 1] === 0) closed--;
      let opens = at + 1;
      while (opens < open.length && open[opens] === 0) opens++;
      if (opens >= open.length) return Number.POSITIVE_INFINITY;
      time = opens * interval + (time - closed * interval);
    }
  }
}
