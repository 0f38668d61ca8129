import { expect, it } from 'vitest';
import { rehearseAll } from '../rehearse-all.ts';

const channels = { chat: { kind: 'chat', sessions: { most: 3, speed: [1, 1, 1] } } };
const waits = (times: number[], agents: Record<string, number>, talk = '200s'): number[] =>
  rehearseAll(
    { chat: times },
    { intents: { status: { handle: { exactly: talk } } }, channels, teams: { front: { agents } } },
  )
    .handled.toSorted((a, b) => a.at - b.at)
    .map(({ wait }) => wait);

// Of two agents the first has two chats when the second, who has one, is no longer wanted.
const before = [510, 520, 530];

it('When one agent of chats is too many, the others go on taking them', () => {
  expect(waits([...before, 605], { '00:00': 2, '00:10': 1 })).toEqual([0, 0, 0, 0]);
});

it('whoever is to go takes no other chat', () => {
  // The first is full with three; the second, free from 720 on, has gone; the next place is free at 710.
  expect(waits([...before, 605, 610], { '00:00': 2, '00:10': 1 })).toEqual([0, 0, 0, 0, 100]);
});

it('and takes chats again, those that wait first, when wanted again before they are over', () => {
  expect(waits([...before, 605, 610], { '00:00': 2, '00:10': 1, '00:20': 2 }, '900s')).toEqual([0, 0, 0, 0, 590]);
});
