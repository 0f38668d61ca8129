import type { Model } from '../../compile/model.ts';
import { ARRIVED_AT, type Contacts, DUE_AT } from '../contacts/contacts.ts';

/** How urgent the first contact of a line is, by the order the scenario asks for: the largest goes first. */
export class LineOrder {
  private readonly order: Model['order'];
  private readonly contacts: Contacts;
  private readonly offset: Float64Array;
  private readonly weight: Float64Array;
  /** By line: seconds waited by those answered, and how many they are. */
  private readonly waited: Float64Array;
  private readonly answeredCount: Float64Array;

  constructor({ order, lines }: Model, contacts: Contacts) {
    this.order = order;
    this.contacts = contacts;
    this.offset = Float64Array.from(lines, ({ offset }) => offset);
    this.weight = Float64Array.from(lines, ({ weight }) => weight);
    this.waited = new Float64Array(lines.length);
    this.answeredCount = new Float64Array(lines.length);
  }

  urgency(line: number, contact: number, now: number): number {
    const { times } = this.contacts;
    const since = times[contact + ARRIVED_AT]!;
    switch (this.order) {
      case 'arrival':
        return -since;
      case 'aged':
        return -(since + this.offset[line]!);
      case 'weighted':
        return this.weight[line]! * (now - since);
      case 'due':
        return -times[contact + DUE_AT]!;
      case 'equitable':
        return (this.waited[line]! + now - since) / (this.answeredCount[line]! + 1);
    }
  }

  answered(line: number, wait: number): void {
    this.waited[line]! += wait;
    this.answeredCount[line]!++;
  }
}
