/** Numbers in a record; records lie one behind the other, so that a contact's own numbers share a cache line. */
const WIDTH = 8;

/** Where a record keeps its times and draws, in `times`. */
export const ARRIVED_AT = 0;
export const STARTED_AT = 1;
/** The uniforms this customer was created with, for handle time and after-contact work. */
export const HANDLE_DRAW = 2;
export const WORK_DRAW = 3;
/** Seconds, known once an agent has it. */
export const TALK = 4;
export const WORK = 5;

/** Where a record keeps its whole numbers, in `facts`. */
export const TYPE = 0;
/** Bin and interval of arrival. */
export const BIN = 1;
export const INTERVAL = 2;
/** The event that ends its patience, while it waits. */
export const TIMER = 3;
/** Neighbours in the waiting line; -1 at the ends. */
export const NEXT = 4;
export const PREVIOUS = 5;

/**
 * The contacts now in the center: records in a pool, each reused when its contact is over. A contact is named by where
 * its record begins, so `times[contact + TALK]` is its talk time.
 */
export class Contacts {
  times: Float64Array;
  facts: Int32Array;
  private free: Int32Array;
  private freeCount = 0;

  constructor(capacity = 256) {
    this.times = new Float64Array(capacity * WIDTH);
    this.facts = new Int32Array(capacity * WIDTH);
    this.free = new Int32Array(capacity);
    this.offer(0, capacity);
  }

  take(): number {
    if (this.freeCount === 0) this.grow();
    return this.free[--this.freeCount]!;
  }

  release(contact: number): void {
    this.free[this.freeCount++] = contact;
  }

  private grow(): void {
    const capacity = this.free.length;
    const times = new Float64Array(2 * capacity * WIDTH);
    const facts = new Int32Array(2 * capacity * WIDTH);
    times.set(this.times);
    facts.set(this.facts);
    this.times = times;
    this.facts = facts;
    this.free = new Int32Array(2 * capacity);
    this.offer(capacity, 2 * capacity);
  }

  private offer(from: number, to: number): void {
    for (let record = to - 1; record >= from; record--) this.free[this.freeCount++] = record * WIDTH;
  }
}
