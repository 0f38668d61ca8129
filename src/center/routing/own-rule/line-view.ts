import { ARRIVED_AT, DUE_AT } from '../../contacts/contacts.ts';
import { type Floor, NOBODY } from '../../floor.ts';
import type { Line } from './routing-rule.ts';
import { WorkView } from './work-view.ts';

/** A waiting line as a rule sees it. */
export class LineView extends WorkView implements Line {
  readonly #floor: Floor;

  constructor(floor: Floor, line: number) {
    super(floor.model, line);
    this.#floor = floor;
    Object.freeze(this);
  }

  get waiting(): number {
    return this.#floor.waiting.count[this.index]!;
  }

  get longestWait(): number {
    const { waiting, contacts, events } = this.#floor;
    const first = waiting.head[this.index]!;
    return first === NOBODY ? 0 : events.now - contacts.times[first + ARRIVED_AT]!;
  }

  get dueAt(): number {
    const { waiting, contacts } = this.#floor;
    const first = waiting.head[this.index]!;
    return first === NOBODY ? Number.POSITIVE_INFINITY : contacts.times[first + DUE_AT]!;
  }
}
