import { describe, expect, it } from 'vitest';
import { ARRIVED_AT, Contacts, TYPE, WORK } from '../../../src/center/contacts/contacts.ts';

describe('Records of contacts', () => {
  it('are never given to two contacts at once, however many there are', () => {
    const contacts = new Contacts(2);
    const taken = Array.from({ length: 1000 }, () => contacts.take());
    expect(new Set(taken).size).toBe(1000);
  });

  it('do not overlap, and keep what was written while the pool grows', () => {
    const contacts = new Contacts(1);
    const taken = Array.from({ length: 50 }, (_, i) => {
      const contact = contacts.take();
      contacts.times[contact + ARRIVED_AT] = i;
      contacts.times[contact + WORK] = -i;
      contacts.facts[contact + TYPE] = 7 * i;
      return contact;
    });
    expect(taken.map((contact) => contacts.times[contact + ARRIVED_AT])).toEqual(taken.map((_, i) => i));
    expect(taken.map((contact) => contacts.times[contact + WORK])).toEqual(taken.map((_, i) => -i));
    expect(taken.map((contact) => contacts.facts[contact + TYPE])).toEqual(taken.map((_, i) => 7 * i));
  });

  it('are used again when a contact is over, so that the pool is as large as the most at once', () => {
    const contacts = new Contacts(4);
    const length = contacts.times.length;
    for (let i = 0; i < 1000; i++) {
      const four = Array.from({ length: 4 }, () => contacts.take());
      for (const contact of four) contacts.release(contact);
    }
    expect(contacts.times).toHaveLength(length);
  });
});
