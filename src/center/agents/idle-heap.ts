/**
 * The idle agents of a pool in the order of a key that stays as it is while they are idle: a binary heap that anybody may
 * leave. Ties go to the agent with the smaller number.
 */
export class IdleHeap {
  private readonly heap: number[] = [];
  private readonly key: { readonly key: Float64Array };
  private readonly position: { place: Int32Array };

  /** @param agents holds `key` by agent, and `place`, which is the heap's to write; both may be replaced when they grow */
  constructor(agents: { readonly key: Float64Array; place: Int32Array }) {
    this.key = agents;
    this.position = agents;
  }

  /** The agent with the least key, or -1. */
  get first(): number {
    return this.heap[0] ?? -1;
  }

  add(agent: number): void {
    this.heap.push(agent);
    this.rise(this.heap.length - 1, agent);
  }

  remove(agent: number): void {
    const hole = this.position.place[agent]!;
    const last = this.heap.pop()!;
    if (last === agent) return;
    this.rise(hole, last);
    this.sink(this.position.place[last]!, last);
  }

  private precedes(a: number, b: number): boolean {
    const { key } = this.key;
    return key[a]! < key[b]! || (key[a] === key[b] && a < b);
  }

  private rise(at: number, agent: number): void {
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const other = this.heap[parent]!;
      if (!this.precedes(agent, other)) break;
      this.put(at, other);
      at = parent;
    }
    this.put(at, agent);
  }

  private sink(at: number, agent: number): void {
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && this.precedes(this.heap[child + 1]!, this.heap[child]!)) child++;
      if (!this.precedes(this.heap[child]!, agent)) break;
      this.put(at, this.heap[child]!);
      at = child;
    }
    this.put(at, agent);
  }

  private put(at: number, agent: number): void {
    this.heap[at] = agent;
    this.position.place[agent] = at;
  }
}
