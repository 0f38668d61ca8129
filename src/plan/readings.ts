import type { Asked } from '../metrics/asked.ts';
import type { Rehearsed } from './rehearsals.ts';

/** The rehearsals of an alternative, from replication 0 on, and how their readings are laid out. */
export interface Told {
  readonly asked: Asked;
  readonly rehearsed: readonly Rehearsed[];
}

/** What was read of every alternative of a comparison, replication by replication: one flat array each. */
export class Readings {
  /** Contacts simulated, of all alternatives. */
  contacts = 0;
  readonly #asked: readonly Asked[];
  readonly #rehearsed: readonly Rehearsed[][];

  constructor(asked: readonly Asked[]) {
    this.#asked = asked;
    this.#rehearsed = asked.map(() => []);
  }

  /** Takes in the next replication of an alternative. */
  add(alternative: number, rehearsed: Rehearsed): void {
    this.#rehearsed[alternative]!.push(rehearsed);
    this.contacts += rehearsed.contacts;
  }

  /** Replications of an alternative. */
  count(alternative: number): number {
    return this.#rehearsed[alternative]!.length;
  }

  /** An alternative's first replications; all it has, unless told. */
  of(alternative: number, replications: number = this.count(alternative)): Told {
    return { asked: this.#asked[alternative]!, rehearsed: this.#rehearsed[alternative]!.slice(0, replications) };
  }
}
