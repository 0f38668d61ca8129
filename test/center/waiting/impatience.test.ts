import { describe, expect, it } from 'vitest';
import { rehearseAll } from '../rehearse-all.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const chat = { kind: 'chat', sessions: 1 };
const patience = { exactly: '60s' };
const left = (diary: ReturnType<typeof rehearseAll>): [number, number][] =>
  diary.left.map(({ at, wait }) => [at, wait]);

describe('A message in the queue', () => {
  it('that is heeded ends the wait before patience does, and counts as abandoning', () => {
    const message = { after: '20s', leave: '100%' };
    const diary = rehearseAll({ phone: [0, 10] }, { intents, channels: { phone: { patience, message } } });
    expect(left(diary)).toEqual([[10, 20]]);
  });

  it('after patience has ended is not heard', () => {
    const message = { after: '70s', leave: '100%' };
    const diary = rehearseAll({ phone: [0, 10] }, { intents, channels: { phone: { patience, message } } });
    expect(left(diary)).toEqual([[10, 60]]);
  });
});

describe('A shift of channel', () => {
  const shifting = (shift: object) => ({ phone: { patience, shift: { to: 'chat', ...shift } }, chat });
  const twoAgents = { teams: { front: { agents: 1, channels: ['phone'] }, back: { agents: 1, channels: ['chat'] } } };

  it('is made at the door by who would have to wait, and by nobody else', () => {
    const channels = shifting({ at_the_door: '100%' });
    const diary = rehearseAll({ phone: [0, 10] }, { intents, channels, ...twoAgents });
    expect(diary.handled.map(({ type, at, wait }) => [type, at, wait])).toEqual([
      ['phone/status', 0, 0],
      ['chat/status', 10, 0],
    ]);
    expect([diary.life('shiftedAtDoor'), diary.life('shiftedIn'), diary.contacts('offered')]).toEqual([1, 1, 2]);
  });

  it('is made from the queue after the offer, and one that comes as patience ends is still taken', () => {
    for (const after of [30, 60]) {
      const channels = shifting({ from_queue: { after: `${after}s`, accept: '100%' } });
      const diary = rehearseAll({ phone: [0, 10] }, { intents, channels, ...twoAgents });
      expect(diary.handled.map(({ type, at }) => [type, at])).toEqual([
        ['phone/status', 0],
        ['chat/status', 10 + after],
      ]);
      expect([diary.life('shifted'), diary.contacts('abandoned')]).toEqual([1, 0]);
    }
  });

  it('to a channel that is closed comes as long after its opening as after the closing', () => {
    const calendar = { hours: '00:00-01:00', interval: '10m', days: 2 };
    const channels = { ...shifting({ at_the_door: '100%' }), chat: { ...chat, hours: '00:00-00:30' } };
    const diary = rehearseAll({ phone: [2400, 2410] }, { calendar, intents, channels, ...twoAgents });
    expect(diary.handled.map(({ at }) => at)).toEqual([2400, 86_400 + 610]);
  });
});

describe('Balking', () => {
  it('begins with the number waiting that is stated', () => {
    const balk = { when_waiting: 1, probability: '100%' };
    const diary = rehearseAll({ phone: [0, 10, 20] }, { intents, channels: { phone: { balk } } });
    expect([diary.life('balked'), diary.contacts('offered'), diary.life('issuesLost')]).toEqual([1, 2, 1]);
  });

  it('begins beyond the announced wait that is stated', () => {
    // The first in the line is told 100 s, the second 200 s.
    const balk = { when_wait_over: '100s', probability: '100%' };
    const diary = rehearseAll({ phone: [0, 10, 20] }, { intents, channels: { phone: { balk } } });
    expect([diary.life('balked'), diary.handled.map(({ at }) => at)]).toEqual([1, [0, 10]]);
  });
});

describe('A redial', () => {
  const redialing = (redial: object, more: object = {}) => ({
    phone: { redial: { probability: '100%', after: { exactly: '5m' }, most: 1, ...redial }, ...more },
    chat,
  });
  const came = (diary: ReturnType<typeof rehearseAll>) => diary.handled.map(({ type, at }) => [type, at]);

  it('follows an abandoned contact after its delay', () => {
    const diary = rehearseAll({ phone: [0, 10] }, { intents, channels: redialing({}, { patience }) });
    expect(came(diary)).toEqual([
      ['phone/status', 0],
      ['phone/status', 370],
    ]);
    expect([diary.life('first'), diary.life('redials'), diary.life('issuesLost')]).toEqual([2, 1, 0]);
  });

  it('follows a blocked one with a probability of its own', () => {
    const blocked = (after: string) =>
      rehearseAll({ phone: [0, 10] }, { intents, channels: redialing({ after_blocking: after }, { lines: 1 }) });
    expect([came(blocked('100%')).length, came(blocked('0%')).length]).toEqual([2, 1]);
  });

  it('may be of another channel and another intent', () => {
    const two = { ...intents, complaint: { handle: { exactly: '100s' } } };
    const channels = redialing({ to: 'chat', to_intents: { complaint: '100%' } }, { patience });
    const arrivals = [0, 10].map((at): [number, string] => [at, 'status']);
    const diary = rehearseAll({ phone: arrivals }, { intents: two, channels });
    expect(came(diary)).toEqual([
      ['phone/status', 0],
      ['chat/complaint', 370],
    ]);
  });

  it('is less likely with each attempt where it is said so, and ends with the most', () => {
    const calls = (redial: object) => {
      const teams = { front: { agents: { '00:00': 1, '00:50': 0 } } };
      const busy = { status: { handle: { exactly: '50m' } } };
      const diary = rehearseAll(
        { phone: [0, 10] },
        { intents: busy, channels: redialing(redial, { patience }), teams },
      );
      return diary.life('redials');
    };
    expect(calls({ most: 1 })).toBe(1);
    expect(calls({ most: 4 })).toBe(4);
    expect(calls({ probability: ['100%', '100%', '0%'], most: 4 })).toBe(2);
  });

  it('of somebody who waited before is judged by both waits where attempts are', () => {
    const level = { service_level: { within: '70s', over: 'attempts' }, patience };
    // Waits 60 s in vain, and 20 s more at 370, behind a call of 290.
    const arrivals = [0, 10, 290];
    const judged = rehearseAll({ phone: arrivals }, { intents, channels: redialing({}, level) });
    expect(judged.handled.map(({ wait }) => wait)).toEqual([0, 0, 20]);
    expect(judged.contacts('handledWithin')).toBe(2);
  });
});
