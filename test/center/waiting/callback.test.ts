import { describe, expect, it } from 'vitest';
import { rehearseAll } from '../rehearse-all.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const phone = (callback: object, more: object = {}) => ({
  phone: { callback: { accept: '100%', ...callback }, ...more },
});
const answers = (diary: ReturnType<typeof rehearseAll>): [number, number][] =>
  diary.handled.map(({ at, wait }) => [at, at + wait]);

describe('A call back', () => {
  it('keeps the place in the line, where it is said so', () => {
    const diary = rehearseAll({ phone: [0, 10, 20] }, { intents, channels: phone({ place: 'kept' }) });
    expect(answers(diary)).toEqual([
      [0, 0],
      [10, 100],
      [20, 200],
    ]);
    const counts = ['callbacks', 'callbacksReached', 'callbackWait'] as const;
    expect(counts.map((count) => diary.life(count))).toEqual([2, 2, 90 + 180]);
    expect([diary.contacts('offered'), diary.contacts('handled')]).toEqual([1, 1]);
  });

  it('comes after everybody on the line otherwise, however late they came', () => {
    // The announced wait is 100 s for the first in the line, and longer than 150 s for the second.
    const diary = rehearseAll(
      { phone: [0, 10, 20, 105] },
      { intents, channels: phone({ offer_when_wait_over: '150s' }) },
    );
    expect(answers(diary)).toEqual([
      [0, 0],
      [10, 100],
      [105, 200],
      [20, 300],
    ]);
    expect(diary.life('callbacks')).toBe(1);
  });

  it('leaves the telephone line, and does not run out of patience', () => {
    const limits = { lines: 2, patience: { exactly: '30s' } };
    const diary = rehearseAll({ phone: [0, 10, 20] }, { intents, channels: phone({ place: 'kept' }, limits) });
    expect([diary.blocked.length, diary.left.length]).toEqual([0, 0]);
    expect(diary.contacts('queueSeconds')).toBe(0);
  });

  it('in vain takes the time of an attempt, is tried again, and in the end given up', () => {
    const vain = { reached: '0%', tries: 2, retry_after: { exactly: '60s' }, attempt: { exactly: '10s' } };
    const diary = rehearseAll({ phone: [0, 10] }, { intents, channels: phone(vain) });
    const counts = ['callbacks', 'callbackVain', 'callbacksLost', 'callbacksReached', 'issuesLost'] as const;
    expect(counts.map((count) => diary.life(count))).toEqual([1, 2, 1, 0, 1]);
    expect(diary.team('busySeconds')).toBe(120);
  });

  it('is made only beyond a reserve of agents who stay for the line', () => {
    const teams = { front: { agents: 2 } };
    const reserved = rehearseAll({ phone: [0, 0, 10] }, { intents, teams, channels: phone({ reserve: 1 }) });
    const free = rehearseAll({ phone: [0, 0, 10] }, { intents, teams, channels: phone({}) });
    // Both are free at 100: the first of them alone is no more than the reserve, the second is.
    expect([answers(free).at(-1), answers(reserved).at(-1)]).toEqual([
      [10, 100],
      [10, 100],
    ]);
    const busy = rehearseAll({ phone: [0, 50, 60] }, { intents, teams, channels: phone({ reserve: 1 }) });
    // The agent free at 100 stays for the line; the one free at 150 is beyond the reserve.
    expect(answers(busy).at(-1)).toEqual([60, 150]);
  });

  it('that waits at closing keeps nobody in the center who would not make it', () => {
    const teams = { front: { agents: 1 } };
    const diary = rehearseAll({ phone: [3550, 3560] }, { intents, teams, channels: phone({ reserve: 1 }) });
    expect(diary.team('dutySeconds', 6)).toBe(50);
    expect(diary.stillWaiting).toBe(1);
  });
});

it('A chat called back in vain leaves the other chats of the agent alone', () => {
  const chat = {
    kind: 'chat',
    sessions: { most: 2, speed: [1, 1] },
    callback: { accept: '100%', reached: '0%', tries: 1, attempt: { exactly: '10s' }, place: 'kept' },
  };
  const diary = rehearseAll({ chat: [0, 50, 60] }, { intents, channels: { chat } });
  expect(diary.handled.map(({ at, wait, handleTime }) => at + wait + handleTime)).toEqual([100, 150]);
  expect([diary.life('callbackVain'), diary.team('busySeconds')]).toEqual([1, 150]);
});
