import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../scenario-of.ts';
import type { Diary } from '../diary.ts';
import { rehearseAll } from '../rehearse-all.ts';

const teams = { front: { agents: 1, skills: ['ask'] }, back: { agents: 1, skills: ['expert'] } };

/** Questions that are all handed on to an expert; 20 s of work after each contact. */
function handOn(arrivals: readonly Arrival[], transfer: object, more: object = {}): Diary {
  const intents = {
    ask: { handle: { exactly: '100s' }, transfer: { probability: '100%', to: 'expert', ...transfer } },
    expert: { handle: { exactly: '60s' } },
  };
  const phone = { after_contact_work: { exactly: '20s' } };
  return rehearseAll({ phone: arrivals }, { intents, channels: { phone }, teams, ...more });
}

/** When each agent began and ended, work included. */
const spans = ({ handled }: Diary): [string, number, number][] =>
  handled.map(({ team, at, wait, handleTime }) => [team, at + wait, at + wait + handleTime]);

const two: Arrival[] = [
  [0, 'ask'],
  [110, 'ask'],
];

describe('A contact handed on', () => {
  it('cold, frees the first agent after the work', () => {
    const diary = handOn(two, {});
    expect(spans(diary).slice(0, 3)).toEqual([
      ['front', 0, 120],
      ['back', 100, 180],
      ['front', 120, 240],
    ]);
  });

  it('warm, keeps the first agent for the handover, in which both talk', () => {
    const diary = handOn(two, { kind: 'warm', handover: { exactly: '30s' } });
    // Free after 100 + 30 + 20 s of work.
    expect(spans(diary).slice(0, 3)).toEqual([
      ['front', 0, 120],
      ['back', 100, 210],
      ['front', 150, 270],
    ]);
    expect(diary.team('busySeconds', undefined, 'front')).toBe(150 + 150);
  });

  it('warm to somebody busy, keeps the first agent until then', () => {
    const diary = handOn([...two, [50, 'expert']], { kind: 'warm', handover: { exactly: '30s' } });
    // The expert is free at 130: the leg waits 30 s, and the first agent is free at 130 + 30 + 20.
    expect(spans(diary).slice(0, 4)).toEqual([
      ['front', 0, 120],
      ['back', 50, 130],
      ['back', 130, 240],
      ['front', 180, 300],
    ]);
    expect(diary.life('legWait')).toBe(30);
  });

  it('by consulting, keeps the first agent to the end of the talk', () => {
    const diary = handOn(two, { kind: 'consult' });
    // 100 + 60 + 20.
    expect(spans(diary)[2]).toEqual(['front', 180, 300]);
  });

  it('is one contact of the type it was offered as, with a further leg of another', () => {
    const diary = handOn([[0, 'ask']], {});
    const of = (type: string) => [
      diary.contacts('offered', undefined, type),
      diary.contacts('handled', undefined, type),
      diary.contacts('talk', undefined, type),
      diary.life('transfersOut', undefined, type),
      diary.life('legsHandled', undefined, type),
    ];
    expect(of('phone/ask')).toEqual([1, 1, 160, 1, 0]);
    expect(of('phone/expert')).toEqual([0, 0, 0, 0, 1]);
  });

  it('runs out of patience anew in the next queue, and the first agent then need not stay', () => {
    const more = { channels: { phone: { after_contact_work: { exactly: '20s' }, patience: { exactly: '45s' } } } };
    const diary = handOn([...two, [90, 'expert']], { kind: 'warm', handover: { exactly: '30s' } }, more);
    // The expert is busy from 90 to 170; the leg gives up at 145, and the first agent is free at 165.
    expect(diary.life('legsAbandoned')).toBe(1);
    expect(diary.left.filter(({ type }) => type === 'phone/ask')).toEqual([
      { type: 'phone/ask', at: 110, wait: 45, how: 'abandoned' },
    ]);
    expect(diary.team('busySeconds', undefined, 'front')).toBe(165);
  });
});

describe('Nobody stays with a customer', () => {
  it('when everybody who could come would have to: the transfer is cold', () => {
    const diary = handOn(
      [[0, 'ask']],
      { kind: 'warm', handover: { exactly: '30s' } },
      { teams: { all: { agents: 1 } } },
    );
    expect(spans(diary)).toEqual([
      ['all', 0, 120],
      ['all', 120, 200],
    ]);
  });

  it('beyond the end of the shift', () => {
    const more = { teams: { ...teams, front: { agents: { '00:00': 1, '00:10': 0 }, skills: ['ask'] } } };
    const long: Arrival[] = [
      [480, 'expert'],
      [490, 'expert'],
      [495, 'expert'],
      [450, 'ask'],
    ];
    // The expert has work until 720; the first agent, who stays from 550 on, goes at 600 after 20 s of work.
    const diary = handOn(long, { kind: 'warm', handover: { exactly: '30s' } }, more);
    expect(diary.team('dutySeconds', 1, 'front')).toBe(20);
    expect(diary.life('legsHandled')).toBe(1);
  });
});
