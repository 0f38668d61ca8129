import { describe, expect, it } from 'vitest';
import { rehearse, waits } from '../diary.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const agents = (byTime: object) => ({ front: { agents: byTime } });

describe('When staffing rises', () => {
  it('newcomers take who has waited longest, at once', () => {
    const diary = rehearse([0, 510, 520, 530, 540], { intents, teams: agents({ '00:00': 0, '00:10': 3 }) });
    expect(waits(diary)).toEqual([
      [0, 600],
      [510, 90],
      [520, 80],
      [530, 170],
      [540, 160],
    ]);
  });

  it('newcomers to whom nobody waits are idle', () => {
    const diary = rehearse([600, 600, 600], { intents, teams: agents({ '00:00': 1, '00:10': 3 }) });
    expect(diary.contacts('delayed')).toBe(0);
    expect(diary.team('dutySeconds', 0)).toBe(600);
    expect(diary.team('dutySeconds', 1)).toBe(1800);
  });
});

describe('When staffing falls', () => {
  it('idle agents leave at once and busy ones go on', () => {
    const diary = rehearse([550, 610], { intents, teams: agents({ '00:00': 2, '00:10': 1 }) });
    expect(waits(diary)).toEqual([
      [550, 0],
      [610, 40],
    ]);
    expect([diary.team('dutySeconds', 0), diary.team('dutySeconds', 1)]).toEqual([1200, 600]);
  });

  it('the idle leave first, even when fewer leave than are busy', () => {
    // Two of five are busy; three are asked for: one idle agent is left.
    const diary = rehearse([550, 560, 610, 615], { intents, teams: agents({ '00:00': 5, '00:10': 3 }) });
    expect(waits(diary).slice(2)).toEqual([
      [610, 0],
      [615, 35],
    ]);
    expect(diary.team('dutySeconds', 1)).toBe(1800);
  });

  it('those in excess finish the contact they have and take no other until no more are busy than asked for', () => {
    const diary = rehearse([540, 550, 560, 570], { intents, teams: agents({ '00:00': 3, '00:10': 1 }) });
    expect(waits(diary)).toEqual([
      [540, 0],
      [550, 0],
      [560, 0],
      [570, 90],
    ]);
    // Finishing late is on duty and busy: 40 s, 50 s and then one agent for the whole interval.
    expect(diary.team('dutySeconds', 1)).toBe(40 + 50 + 600);
    expect(diary.team('busySeconds', 1)).toBe(40 + 50 + 60 + 100);
  });

  it('to nobody, the last one goes when the contact ends and the queue stays', () => {
    const diary = rehearse([550, 560], { intents, teams: agents({ '00:00': 1, '00:10': 0, '00:30': 1 }) });
    expect(waits(diary)).toEqual([
      [550, 0],
      [560, 1240],
    ]);
    expect([1, 2, 3].map((bin) => diary.team('dutySeconds', bin))).toEqual([50, 0, 600]);
  });

  it('and rises again before they have finished, they stay', () => {
    const longer = { status: { handle: { exactly: '700s' } } };
    const diary = rehearse([590, 595, 1290, 1295], {
      intents: longer,
      teams: agents({ '00:00': 2, '00:10': 0, '00:20': 2 }),
    });
    expect(waits(diary).map(([, wait]) => wait)).toEqual([0, 0, 0, 0]);
    expect(diary.team('dutySeconds', 1)).toBe(1200);
    expect(diary.team('dutySeconds', 2)).toBe(1200);
  });

  it('in one team and rises in another, each keeps its own', () => {
    const teams = { front: { agents: { '00:00': 2, '00:10': 0 } }, back: { agents: { '00:00': 0, '00:10': 2 } } };
    const diary = rehearse([0, 600, 600], { intents, teams });
    expect(diary.handled.map(({ team }) => team)).toEqual(['front', 'back', 'back']);
    expect(diary.contacts('delayed')).toBe(0);
  });
});

it('Agents without work are on duty and not busy; occupancy is their ratio', () => {
  const diary = rehearse([0, 300], { intents, teams: { front: { agents: 2 } } });
  expect([diary.team('dutySeconds', 0), diary.team('busySeconds', 0)]).toEqual([1200, 200]);
  expect([diary.team('dutySeconds'), diary.team('busySeconds')]).toEqual([7200, 200]);
});

it('A contact that spans intervals is busy time of each, by the clock', () => {
  const long = { status: { handle: { exactly: '20m' } } };
  const diary = rehearse([300], { intents: long });
  expect([0, 1, 2, 3].map((bin) => diary.team('busySeconds', bin))).toEqual([300, 600, 300, 0]);
  expect([0, 1].map((bin) => diary.team('handleSeconds', bin))).toEqual([1200, 0]);
});
