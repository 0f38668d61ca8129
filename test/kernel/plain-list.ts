/** A scheduled event, or with `handle` null the next of a source. */
export interface Entry {
  readonly time: number;
  readonly kind: number;
  readonly subject: number;
  readonly handle: number | null;
}

/** The law of the future-event list in its plainest form: an array kept sorted by (time, rung, insertion). */
export class PlainList {
  now = 0;
  readonly entries: Entry[] = [];
  readonly sourceTimes: number[];
  private readonly sourceKind: number;

  constructor(sources: number, sourceKind: number) {
    this.sourceTimes = new Array<number>(sources).fill(Infinity);
    this.sourceKind = sourceKind;
  }

  schedule(entry: Entry): void {
    const later = this.entries.findIndex(
      ({ time, kind }) => time > entry.time || (time === entry.time && kind > entry.kind),
    );
    this.entries.splice(later < 0 ? this.entries.length : later, 0, entry);
  }

  /** The next event, or null. A source acts once, until its next time is set. */
  remove(): Entry | null {
    const time = Math.min(Infinity, ...this.sourceTimes);
    const first = this.entries[0] ?? { time: Infinity, kind: Infinity };
    if (Math.min(time, first.time) === Infinity) return null;
    if (time < first.time || (time === first.time && this.sourceKind < first.kind)) {
      const subject = this.sourceTimes.indexOf(time);
      this.sourceTimes[subject] = Infinity;
      this.now = time;
      return { time, kind: this.sourceKind, subject, handle: null };
    }
    this.now = first.time;
    return this.entries.shift()!;
  }
}
