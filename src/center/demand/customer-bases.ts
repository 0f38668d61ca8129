import type { Model } from '../../compile/model.ts';

/**
 * How many customers each base has. Who leaves because of how an issue ended leaves as one customer; joining and the
 * churn that happens anyway are a steady flow, so the numbers need not be whole.
 */
export class CustomerBases {
  /** Customers now, by base. */
  readonly active: Float64Array;
  /** Since the start: those who left after an issue, those who left anyway, those who joined. */
  readonly left: Float64Array;
  readonly churned: Float64Array;
  readonly joined: Float64Array;
  private bases: Model['customers'];
  /** At the start: what volumes are stated for. */
  private readonly first: Model['customers'];

  constructor({ customers }: Model) {
    this.bases = customers;
    this.first = customers;
    this.active = Float64Array.from(customers, ({ active }) => active);
    this.left = new Float64Array(customers.length);
    this.churned = new Float64Array(customers.length);
    this.joined = new Float64Array(customers.length);
  }

  /** Another model of the same frame holds: who joins at once, and what the others do from now on. */
  adopt({ customers }: Model): void {
    customers.forEach(({ active }, base) => {
      const more = active - this.bases[base]!.active;
      if (more > 0) this.joined[base]! += more;
      if (more < 0) this.churned[base]! -= Math.max(more, -this.active[base]!);
      this.active[base] = Math.max(0, this.active[base]! + more);
    });
    this.bases = customers;
  }

  /** The bases as a new day finds them; call once a day, before demand. The first is the start: nothing has flowed yet. */
  beginDay(day: number): void {
    if (day === 0) return;
    for (let base = 0; base < this.bases.length; base++) {
      const { joins, churn } = this.bases[base]!;
      const gone = this.active[base]! * churn;
      this.churned[base]! += gone;
      this.joined[base]! += joins;
      this.active[base]! += joins - gone;
    }
  }

  /** A customer leaves for the way an issue ended. */
  leave(base: number): void {
    if (this.active[base]! <= 0) return;
    const one = Math.min(1, this.active[base]!);
    this.active[base]! -= one;
    this.left[base]! += one;
  }

  /** Customers now for each one at the start: the factor of their demand. */
  share(base: number): number {
    const { active } = this.first[base]!;
    return active === 0 ? 0 : this.active[base]! / active;
  }
}
