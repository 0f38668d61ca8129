/**
 * Somebody who watches a replication contact by contact: tests of its laws, and traces. The engine only tells; it
 * never asks, so a watched run gives the same numbers.
 */
export interface Witness {
  blocked(type: number, at: number): void;
  /**
   * An agent of the team has finished with the contact, or handed it on: each leg is told. Agents are numbered; who goes
   * home leaves the number to the next who comes.
   */
  handled(type: number, arrivedAt: number, wait: number, team: number, handleTime: number, agent: number): void;
  left(type: number, arrivedAt: number, wait: number, how: 'abandoned' | 'cleared'): void;
  finished(at: number, stillWaiting: number): void;
}
