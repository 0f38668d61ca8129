import { describe, expect, it } from 'vitest';
import { Interruptible } from '../../../src/center/agents/interruptible.ts';
import { modelOf } from '../../scenario-of.ts';
import { rehearseAll } from '../rehearse-all.ts';

const intents = { call: { handle: { exactly: '100s' } } };
const mail = { kind: 'email', interruptible: true, priority: 3 };

describe('Whom an urgent contact interrupts', () => {
  const model = modelOf({
    intents,
    channels: {
      phone: { volume: { per_day: 9 }, mix: { call: '100%' }, priority: 1 },
      mail: { ...mail, volume: { per_day: 9 }, mix: { call: '100%' } },
      post: { ...mail, volume: { per_day: 9 }, mix: { call: '100%' }, priority: 5 },
    },
    teams: { front: { agents: 3 }, back: { agents: 3 } },
  });

  it('is the least urgent, who began last, of the first team that has one', () => {
    const list = new Interruptible(model);
    list.add(7, 0, 1);
    list.add(8, 0, 1);
    list.add(9, 1, 2);
    const tiers = [[0], [1]];
    expect(list.victimOf(0, tiers)).toBe(9);
    list.remove(9);
    expect(list.victimOf(0, tiers)).toBe(8);
    list.remove(8);
    expect(list.victimOf(0, tiers)).toBe(7);
    list.remove(7);
    expect(list.victimOf(0, tiers)).toBe(-1);
  });

  it('is nobody as urgent, and nobody of a team it may not go to', () => {
    const list = new Interruptible(model);
    list.add(7, 0, 1);
    expect(list.victimOf(1, [[0]])).toBe(-1);
    expect(list.victimOf(0, [[1]])).toBe(-1);
  });
});

describe('Interrupted work', () => {
  const channels = { phone: { priority: 1 }, mail };

  it('goes on where it was when the agent is free again, and has waited no longer for it', () => {
    const diary = rehearseAll({ mail: [0], phone: [40] }, { intents, channels });
    expect(diary.handled.map(({ type, at, wait }) => [type, at, wait])).toEqual([
      ['phone/call', 40, 0],
      ['mail/call', 0, 0],
    ]);
    expect(diary.life('interruptions')).toBe(1);
    // 40 s before, 60 s after.
    expect(diary.team('busySeconds')).toBe(200);
    expect(diary.contacts('queueSeconds', undefined, 'mail/call')).toBe(100);
  });

  it('is not interrupted while somebody is idle, nor by one who is no more urgent', () => {
    const idle = rehearseAll({ mail: [0], phone: [40] }, { intents, channels, teams: { front: { agents: 2 } } });
    const like = rehearseAll({ mail: [0], phone: [40] }, { intents, channels: { phone: { priority: 3 }, mail } });
    expect([idle.life('interruptions'), like.life('interruptions')]).toEqual([0, 0]);
    expect(like.handled.map(({ type }) => type)).toEqual(['mail/call', 'phone/call']);
  });

  it('stays over night with what is left of it, and is not cleared', () => {
    const calendar = { hours: '00:00-01:00', interval: '10m', days: 2, at_close: 'clear' };
    const diary = rehearseAll({ mail: [3530], phone: [3550] }, { calendar, intents, channels });
    // 20 s are done before the call, which ends after closing; the other 80 s are done next morning.
    expect(diary.handled.map(({ type }) => type)).toEqual(['phone/call', 'mail/call']);
    expect(diary.team('busySeconds', 0)).toBe(80);
    expect([diary.contacts('cleared'), diary.stillWaiting]).toEqual([0, 0]);
  });
});
