/** An event. Its handle names it while it can be cancelled; that of a source has none, but the set it belongs to. */
export interface Entry {
  readonly time: number;
  readonly kind: number;
  readonly subject: number;
  readonly handle: number | null;
  readonly set: number | null;
}

/** Sources of one kind, with the time of the next event of each. */
export interface PlainSources {
  readonly kind: number;
  readonly times: number[];
}

/** The law of the future-event list in its plainest form: an array kept sorted by (time, rung, insertion). */
export class PlainList {
  now = 0;
  readonly entries: Entry[] = [];
  readonly sets: readonly PlainSources[];

  constructor(sets: readonly PlainSources[]) {
    this.sets = sets;
  }

  schedule(time: number, kind: number, subject: number, handle: number): void {
    const later = this.entries.findIndex((entry) => entry.time > time || (entry.time === time && entry.kind > kind));
    const entry = { time, kind, subject, handle, set: null };
    this.entries.splice(later < 0 ? this.entries.length : later, 0, entry);
  }

  /** The next event, or null. A source acts once, until its next time is set. */
  remove(): Entry | null {
    const first = this.entries.slice(0, 1);
    for (const [set, { kind, times }] of this.sets.entries()) {
      const time = Math.min(Infinity, ...times);
      if (time < Infinity) first.push({ time, kind, subject: times.indexOf(time), handle: null, set });
    }
    // The sort is stable: what was scheduled precedes sources of the same rung.
    const [next] = first.sort((a, b) => a.time - b.time || a.kind - b.kind);
    if (next === undefined) return null;
    if (next.set === null) this.entries.shift();
    else this.sets[next.set].times[next.subject] = Infinity;
    this.now = next.time;
    return next;
  }

  get isEmpty(): boolean {
    return this.entries.length === 0 && this.sets.every(({ times }) => times.every((time) => time === Infinity));
  }
}
