import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contacts } from '../../../src/center/contacts/contacts.ts';
import { WaitingLines } from '../../../src/center/waiting/waiting-lines.ts';

describe('Waiting lines', () => {
  it('keep the order of joining, whoever leaves from wherever', () => {
    const step = fc.record({ line: fc.nat(2), leaves: fc.boolean(), which: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100, size: 'max' }), (steps) => {
        // A pool that must grow: whoever waits keeps the place in the line.
        const contacts = new Contacts(2);
        const lines = new WaitingLines(3, contacts);
        const plain: number[][] = [[], [], []];
        for (const { line, leaves, which } of steps) {
          if (leaves && plain[line].length > 0) {
            const [contact] = plain[line].splice(which % plain[line].length, 1);
            lines.leave(line, contact);
            contacts.release(contact);
          } else {
            const contact = contacts.take();
            plain[line].push(contact);
            lines.join(line, contact);
          }
          expect([...lines.head]).toEqual(plain.map((contacts) => contacts[0] ?? -1));
          expect(lines.total).toBe(plain.flat().length);
        }
        // Whoever is left comes out first to last.
        plain.forEach((contacts, line) => {
          for (const contact of contacts) {
            expect(lines.head[line]).toBe(contact);
            lines.leave(line, contact);
          }
        });
        expect(lines.total).toBe(0);
      }),
    );
  });
});
