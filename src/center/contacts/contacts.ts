/** Numbers in a record; records lie one behind the other, so that a contact's own numbers share cache lines. */
const WIDTH = 24;

/** Where a record keeps its times and draws, in `times`; what every contact needs comes first. */
/** When it joined the queue it waits in, or would have. */
export const ARRIVED_AT = 0;
export const STARTED_AT = 1;
/** The uniforms this contact was created with, for handle time, after-contact work and patience. */
export const HANDLE_DRAW = 2;
export const WORK_DRAW = 3;
export const PATIENCE_DRAW = 4;
/** Seconds, known once an agent has it. */
export const TALK = 5;
export const WORK = 6;
/** Multiplies handling: what a bot handed over, what was lost in a change of channel. */
export const PACE = 7;
/** When the contact came to the center, self-service included. */
export const CAME_AT = 8;
/** Work left in a session or an interrupted service, and the moment it was last reckoned. */
export const REMAINING = 9;
export const SINCE = 10;
/** Seconds of its agent's time when several contacts share it. */
export const ATTRIBUTED = 11;
export const DUE_AT = 12;
/** Seconds waited in earlier attempts. */
export const WAITED_BEFORE = 13;
/** Speed it goes on with, where a session keeps the one it began with. */
export const OWN_SPEED = 14;

/** Where a record keeps its whole numbers, in `facts`. */
export const TYPE = 0;
/** Bin and interval of arrival. */
export const BIN = 1;
export const INTERVAL = 2;
/** The event that ends its patience while it waits, or its session. */
export const TIMER = 3;
/** Neighbours in the waiting line; -1 at the ends. */
export const NEXT = 4;
export const PREVIOUS = 5;
/** Its way through the center: teams tried and line. */
export const ROUTE = 6;
/** Bits of `state.ts`. */
export const STATE = 7;
/** The customer's identity: the source of every decision after the first contact. */
export const KEY_LOW = 8;
export const KEY_HIGH = 9;
/** Contacts made about this issue before this one. */
export const ATTEMPT = 10;
/** Lost attempts in a row, and returns because nothing was resolved. */
export const REDIALS = 11;
export const REPEATS = 12;
export const AGENT = 13;
/** An agent who stays until the next one answers; -1: none. */
export const HELD_AGENT = 14;
export const CHASE_TIMER = 15;
export const OVERFLOW_TIMER = 16;
/** Vain attempts to call back; chases made. */
export const TRIES = 17;
/** The journey it belongs to; -1: none. */
export const JOURNEY = 18;
/** The seat of whoever handled the customer last; -1: nobody. */
export const LAST_SEAT = 19;
/** The type it was offered as: a transfer changes the type. */
export const FIRST_TYPE = 20;
/** Transfers so far. */
export const LEG = 21;
/** The type of the leg before. */
export const LEG_FROM = 22;
/** The team that answered first, of a contact that was handed on. */
export const FIRST_TEAM = 23;

/**
 * The contacts now in the center, and the customers who will come back: records in a pool, each reused when its issue is
 * over. A contact is named by where its record begins, so `times[contact + TALK]` is its talk time.
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

  /** Every record there is, in use or not. */
  forEachRecord(visit: (contact: number) => void): void {
    for (let contact = 0; contact < this.facts.length; contact += WIDTH) visit(contact);
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
