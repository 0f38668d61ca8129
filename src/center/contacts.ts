/** The contacts now in the center: records of numbers in a pool, each reused when its contact is over. */
export class Contacts {
  type: Int32Array;
  /** Bin and interval of arrival. */
  bin: Int32Array;
  interval: Int32Array;
  arrivedAt: Float64Array;
  startedAt: Float64Array;
  /** The uniforms this customer was created with. */
  handleDraw: Float64Array;
  workDraw: Float64Array;
  talk: Float64Array;
  work: Float64Array;
  /** The event that ends its patience, while it waits. */
  timer: Int32Array;
  /** Neighbours in the waiting line; -1 at the ends. */
  next: Int32Array;
  previous: Int32Array;
  private free: Int32Array;
  private freeCount = 0;

  constructor(capacity = 256) {
    this.type = new Int32Array(capacity);
    this.bin = new Int32Array(capacity);
    this.interval = new Int32Array(capacity);
    this.arrivedAt = new Float64Array(capacity);
    this.startedAt = new Float64Array(capacity);
    this.handleDraw = new Float64Array(capacity);
    this.workDraw = new Float64Array(capacity);
    this.talk = new Float64Array(capacity);
    this.work = new Float64Array(capacity);
    this.timer = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
    this.previous = new Int32Array(capacity);
    this.free = new Int32Array(capacity);
    for (let contact = capacity - 1; contact >= 0; contact--) this.free[this.freeCount++] = contact;
  }

  take(): number {
    if (this.freeCount === 0) this.grow();
    return this.free[--this.freeCount]!;
  }

  release(contact: number): void {
    this.free[this.freeCount++] = contact;
  }

  private grow(): void {
    const capacity = this.type.length;
    const wider = new Contacts(2 * capacity);
    for (const field of FIELDS) (wider[field] as Float64Array).set(this[field] as Float64Array);
    for (const field of FIELDS) this[field] = wider[field] as never;
    this.free = new Int32Array(2 * capacity);
    for (let contact = 2 * capacity - 1; contact >= capacity; contact--) this.free[this.freeCount++] = contact;
  }
}

const FIELDS = [
  'type',
  'bin',
  'interval',
  'arrivedAt',
  'startedAt',
  'handleDraw',
  'workDraw',
  'talk',
  'work',
  'timer',
  'next',
  'previous',
] as const;
