import { describe, expect, it } from 'vitest';
import { ARRIVED_AT, Contacts, DUE_AT } from '../../../src/center/contacts/contacts.ts';
import { LineOrder } from '../../../src/center/waiting/line-order.ts';
import type { LineOrder as Order } from '../../../src/compile/model.ts';
import { modelOf } from '../../scenario-of.ts';

/** Two lines with a head each: the line that goes first at a moment. */
function firstOf(order: Order, heads: readonly { since: number; due?: number }[], now = 100, lines = [{}, {}]): number {
  return urgencies(order, heads, now, lines).goesFirst;
}

function urgencies(order: Order, heads: readonly { since: number; due?: number }[], now: number, lines: object[]) {
  const model = {
    ...modelOf(),
    order,
    lines: lines.map((line) => ({ offset: 0, weight: 1, deferred: false, ...line })),
  };
  const contacts = new Contacts();
  const ordered = new LineOrder(model, contacts);
  const records = heads.map(({ since, due = 0 }) => {
    const contact = contacts.take();
    contacts.times[contact + ARRIVED_AT] = since;
    contacts.times[contact + DUE_AT] = due;
    return contact;
  });
  const urgent = (): number => {
    const [a, b] = records.map((contact, line) => ordered.urgency(line, contact, now));
    return b > a ? 1 : 0;
  };
  return { ordered, urgent, goesFirst: urgent() };
}

describe('Of the heads of two lines goes first', () => {
  it('by arrival, who has waited longer', () => {
    expect(firstOf('arrival', [{ since: 20 }, { since: 10 }])).toBe(1);
  });

  it('aged, who would have come first with the offset of the line added', () => {
    const lines = [{ offset: 60 }, { offset: 0 }];
    expect(firstOf('aged', [{ since: 10 }, { since: 80 }], 100, lines)).toBe(0);
    expect(firstOf('aged', [{ since: 30 }, { since: 80 }], 100, lines)).toBe(1);
  });

  it('weighted, whose weight times wait is larger: it changes with the clock', () => {
    const lines = [{ weight: 1 }, { weight: 3 }];
    expect(firstOf('weighted', [{ since: 0 }, { since: 80 }], 100, lines)).toBe(0);
    expect(firstOf('weighted', [{ since: 0 }, { since: 80 }], 130, lines)).toBe(1);
  });

  it('by due time, who is due first, however long others have waited', () => {
    expect(
      firstOf('due', [
        { since: 0, due: 500 },
        { since: 90, due: 400 },
      ]),
    ).toBe(1);
  });

  it('equitable, the line whose customers have waited longest on average, this one included', () => {
    const { ordered, urgent } = urgencies('equitable', [{ since: 40 }, { since: 50 }], 100, [{}, {}]);
    expect(urgent()).toBe(0);
    ordered.answered(1, 200);
    // (200 + 50) / 2 beats 60.
    expect(urgent()).toBe(1);
    for (let i = 0; i < 9; i++) ordered.answered(1, 0);
    expect(urgent()).toBe(0);
  });
});
