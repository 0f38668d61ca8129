import { describe, expect, it } from 'vitest';
import { Seats } from '../../../src/center/agents/seats.ts';

describe('Seats', () => {
  it('are taken again by who comes back, the last to leave first, each team its own', () => {
    const seats = new Seats(2);
    const [a, b, c] = [seats.take(0, 10), seats.take(0, 11), seats.take(1, 12)];
    expect(new Set([a, b, c]).size).toBe(3);
    seats.leave(0, a);
    seats.leave(0, b);
    expect([seats.agent(a), seats.agent(c)]).toEqual([-1, 12]);
    expect([seats.take(1, 20), seats.take(0, 21), seats.take(0, 22)]).toEqual([3, b, a]);
    expect([seats.agent(b), seats.agent(a)]).toEqual([21, 22]);
  });

  it('remember when they were last given a contact, whoever sits there', () => {
    const seats = new Seats(1);
    const seat = seats.take(0, 1);
    expect(seats.lastAssigned(seat)).toBe(0);
    seats.assigned(seat, 7);
    seats.leave(0, seat);
    expect(seats.lastAssigned(seats.take(0, 2))).toBe(7);
  });

  it('that never were have nobody', () => {
    expect(new Seats(1).agent(5)).toBe(-1);
  });
});
