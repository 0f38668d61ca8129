import { type Contacts, NEXT, PREVIOUS } from './contacts.ts';

const NOBODY = -1;

/** The waiting lines: first come, first served in each, and anybody may leave from the middle. */
export class WaitingLines {
  /** Who has waited longest in each line; -1 when it is empty. */
  readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly contacts: Contacts;
  /** Everybody waiting, in all lines. */
  total = 0;

  constructor(lines: number, contacts: Contacts) {
    this.head = new Int32Array(lines).fill(NOBODY);
    this.tail = new Int32Array(lines).fill(NOBODY);
    this.contacts = contacts;
  }

  join(line: number, contact: number): void {
    const { facts } = this.contacts;
    const last = this.tail[line]!;
    facts[contact + PREVIOUS] = last;
    facts[contact + NEXT] = NOBODY;
    if (last === NOBODY) this.head[line] = contact;
    else facts[last + NEXT] = contact;
    this.tail[line] = contact;
    this.total++;
  }

  leave(line: number, contact: number): void {
    const { facts } = this.contacts;
    const before = facts[contact + PREVIOUS]!;
    const after = facts[contact + NEXT]!;
    if (before === NOBODY) this.head[line] = after;
    else facts[before + NEXT] = after;
    if (after === NOBODY) this.tail[line] = before;
    else facts[after + PREVIOUS] = before;
    this.total--;
  }
}
