import type { EventList, EventNotice } from './simjs.ts';

/** Names an event that is still to come, so that it can be cancelled. Handles are reused after the event is over. */
export type EventHandle = number;

/** The handle of no event. */
export const NO_EVENT: EventHandle = 0;

/** Events scheduled so far stay below this, so that (rung, insertion) packs exactly into one double. */
const RUNG = 2 ** 48;

/**
 * The future-event list: a 4-ary heap on flat arrays whose order is (time, rung, insertion). The rung is the kind of
 * the event: a smaller kind goes first at the same instant; events of one kind go in the order they were scheduled.
 *
 * Cancelling really removes, so no dead timer ever reaches the clock. After `remove` the root stays open and the next
 * `schedule` sifts down into it, which saves one pass for the usual "one event begets the next".
 */
export class FutureEventList implements EventList {
  /** Time of the event last removed, in seconds: the present. */
  now = 0;
  /** Events after this time stay in the list: `remove` gives null and nothing is lost. */
  horizon = Number.POSITIVE_INFINITY;

  readonly #notice: EventNotice;
  #kind = 0;
  #subject = 0;
  #size = 0;
  #rootIsOpen = false;
  #scheduled = 0;
  #times: Float64Array;
  #handles: Int32Array;
  #position: Int32Array;
  #rank: Float64Array;
  #kinds: Uint8Array;
  #subjects: Int32Array;
  #free: Int32Array;
  #freeCount = 0;

  /** @param deliver called by the clock with the kind of each event and the subject it was scheduled for */
  constructor(deliver: (kind: number, subject: number) => void, capacity = 1024) {
    this.#times = new Float64Array(capacity);
    this.#handles = new Int32Array(capacity);
    this.#position = new Int32Array(capacity + 1);
    this.#rank = new Float64Array(capacity + 1);
    this.#kinds = new Uint8Array(capacity + 1);
    this.#subjects = new Int32Array(capacity + 1);
    this.#free = new Int32Array(capacity + 1);
    this.#offer(1, capacity);
    // Handle 0 stands at the open root: it precedes everything, whatever the time.
    this.#rank[NO_EVENT] = -1;
    this.#notice = { deliverAt: 0, cancelled: false, deliver: () => deliver(this.#kind, this.#subject) };
  }

  /** Events to come. */
  get size(): number {
    return this.#size - (this.#rootIsOpen ? 1 : 0);
  }

  /** Events scheduled since the start: a measure of work. */
  get scheduled(): number {
    return this.#scheduled;
  }

  /**
   * Adds an event.
   * @param kind 0 … 30, also its rung at equal times
   * @throws when the time is NaN or before the present: simjs would take either in silence
   */
  schedule(time: number, kind: number, subject: number): EventHandle {
    if (!(time >= this.now)) throw new Error(`an event of kind ${kind} was scheduled at ${time}, but it is ${this.now}`);
    if (this.#freeCount === 0) this.#grow();
    const handle = this.#free[--this.#freeCount]!;
    const rank = kind * RUNG + this.#scheduled++;
    this.#rank[handle] = rank;
    this.#kinds[handle] = kind;
    this.#subjects[handle] = subject;
    if (this.#rootIsOpen) {
      this.#rootIsOpen = false;
      this.#siftDown(0, time, rank, handle);
    } else {
      this.#siftUp(this.#size++, time, rank, handle);
    }
    return handle;
  }

  /** Takes an event out before its time. */
  cancel(handle: EventHandle): void {
    const hole = this.#position[handle]!;
    this.#free[this.#freeCount++] = handle;
    const last = --this.#size;
    if (hole === last) return;
    const moved = this.#handles[last]!;
    const time = this.#times[last]!;
    const rank = this.#rank[moved]!;
    if (hole > 0 && this.#precedes(time, rank, (hole - 1) >> 2)) this.#siftUp(hole, time, rank, moved);
    else this.#siftDown(hole, time, rank, moved);
  }

  /** Drops every event to come: the clock stops here. */
  clear(): void {
    this.#size = 0;
    this.#rootIsOpen = false;
    this.#freeCount = 0;
    this.#offer(1, this.#times.length);
  }

  /** For simjs's loop: the next event, as a notice that is reused, or null at the end or the horizon. */
  remove(): EventNotice | null {
    if (this.#rootIsOpen) this.#closeRoot();
    if (this.#size === 0) return null;
    const time = this.#times[0]!;
    if (time > this.horizon) return null;
    const handle = this.#handles[0]!;
    this.#kind = this.#kinds[handle]!;
    this.#subject = this.#subjects[handle]!;
    this.#free[this.#freeCount++] = handle;
    this.#handles[0] = NO_EVENT;
    this.#rootIsOpen = true;
    this.now = time;
    this.#notice.deliverAt = time;
    return this.#notice;
  }

  /** simjs's own requests have no place here: events enter by `schedule`. */
  insert(): void {
    throw new Error('events enter the future-event list by schedule(time, kind, subject)');
  }

  #closeRoot(): void {
    this.#rootIsOpen = false;
    const last = --this.#size;
    if (last === 0) return;
    const moved = this.#handles[last]!;
    this.#siftDown(0, this.#times[last]!, this.#rank[moved]!, moved);
  }

  #precedes(time: number, rank: number, at: number): boolean {
    const other = this.#times[at]!;
    return time < other || (time === other && rank < this.#rank[this.#handles[at]!]!);
  }

  #siftUp(at: number, time: number, rank: number, handle: EventHandle): void {
    const times = this.#times;
    const handles = this.#handles;
    const position = this.#position;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const other = times[parent]!;
      if (time > other || (time === other && rank >= this.#rank[handles[parent]!]!)) break;
      times[at] = other;
      position[(handles[at] = handles[parent]!)] = at;
      at = parent;
    }
    times[at] = time;
    handles[at] = handle;
    position[handle] = at;
  }

  #siftDown(at: number, time: number, rank: number, handle: EventHandle): void {
    const times = this.#times;
    const handles = this.#handles;
    const position = this.#position;
    const ranks = this.#rank;
    const size = this.#size;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      const end = first + 4 < size ? first + 4 : size;
      let least = first;
      let leastTime = times[first]!;
      for (let child = first + 1; child < end; child++) {
        const childTime = times[child]!;
        if (childTime < leastTime || (childTime === leastTime && ranks[handles[child]!]! < ranks[handles[least]!]!)) {
          least = child;
          leastTime = childTime;
        }
      }
      if (time < leastTime || (time === leastTime && rank < ranks[handles[least]!]!)) break;
      times[at] = leastTime;
      position[(handles[at] = handles[least]!)] = at;
      at = least;
    }
    times[at] = time;
    handles[at] = handle;
    position[handle] = at;
  }

  #grow(): void {
    const capacity = this.#times.length;
    this.#times = grown(this.#times, new Float64Array(2 * capacity));
    this.#handles = grown(this.#handles, new Int32Array(2 * capacity));
    this.#position = grown(this.#position, new Int32Array(2 * capacity + 1));
    this.#rank = grown(this.#rank, new Float64Array(2 * capacity + 1));
    this.#kinds = grown(this.#kinds, new Uint8Array(2 * capacity + 1));
    this.#subjects = grown(this.#subjects, new Int32Array(2 * capacity + 1));
    this.#free = grown(this.#free, new Int32Array(2 * capacity + 1));
    this.#offer(capacity + 1, 2 * capacity);
  }

  #offer(from: EventHandle, to: EventHandle): void {
    for (let handle = to; handle >= from; handle--) this.#free[this.#freeCount++] = handle;
  }
}

function grown<T extends Float64Array | Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
