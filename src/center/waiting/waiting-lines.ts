import { ARRIVED_AT, type Contacts, NEXT, PREVIOUS } from '../contacts/contacts.ts';

const NOBODY = -1;

/** The waiting lines: first come, first served in each, and anybody may leave from the middle. */
export class WaitingLines {
  /** Who has waited longest in each line; -1 when it is empty. */
  readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly contacts: Contacts;
  /** How many wait in each line. */
  readonly count: Int32Array;
  /** Everybody waiting, in all lines. */
  total = 0;

  constructor(lines: number, contacts: Contacts) {
    this.head = new Int32Array(lines).fill(NOBODY);
    this.tail = new Int32Array(lines).fill(NOBODY);
    this.count = new Int32Array(lines);
    this.contacts = contacts;
  }

  join(line: number, contact: number): void {
    this.insertAfter(this.tail[line]!, line, contact);
  }

  /** Joins where its arrival belongs: whoever keeps a place from an earlier moment stands before later ones. */
  joinInOrder(line: number, contact: number): void {
    const { times, facts } = this.contacts;
    const since = times[contact + ARRIVED_AT]!;
    let before = this.tail[line]!;
    while (before !== NOBODY && times[before + ARRIVED_AT]! > since) before = facts[before + PREVIOUS]!;
    this.insertAfter(before, line, contact);
  }

  leave(line: number, contact: number): void {
    const { facts } = this.contacts;
    const before = facts[contact + PREVIOUS]!;
    const after = facts[contact + NEXT]!;
    if (before === NOBODY) this.head[line] = after;
    else facts[before + NEXT] = after;
    if (after === NOBODY) this.tail[line] = before;
    else facts[after + PREVIOUS] = before;
    this.count[line]!--;
    this.total--;
  }

  /** Who stands behind a contact in its line; -1: nobody. */
  after(contact: number): number {
    return this.contacts.facts[contact + NEXT]!;
  }

  private insertAfter(before: number, line: number, contact: number): void {
    const { facts } = this.contacts;
    const after = before === NOBODY ? this.head[line]! : facts[before + NEXT]!;
    facts[contact + PREVIOUS] = before;
    facts[contact + NEXT] = after;
    if (before === NOBODY) this.head[line] = contact;
    else facts[before + NEXT] = contact;
    if (after === NOBODY) this.tail[line] = contact;
    else facts[after + PREVIOUS] = contact;
    this.count[line]!++;
    this.total++;
  }
}
