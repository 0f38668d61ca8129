import { describe, expect, it } from 'vitest';
import { modelOf } from '../scenario-of.ts';
import { type Diary, keepDiary, rehearse, waits } from './diary.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const DAY = 86_400;

function expectConserved(diary: Diary): void {
  const ended = diary.contacts('handled') + diary.contacts('abandoned') + diary.contacts('cleared');
  expect(diary.contacts('offered')).toBe(ended + diary.stillWaiting);
  expect(diary.handled).toHaveLength(diary.contacts('handled'));
  expect(diary.left).toHaveLength(diary.contacts('abandoned') + diary.contacts('cleared'));
}

describe('At closing, serving out', () => {
  it('everybody who waits is answered, and the agents stay for it', () => {
    const diary = rehearse([3500, 3510, 3520, 3530], { intents });
    expect(waits(diary)).toEqual([
      [3500, 0],
      [3510, 90],
      [3520, 180],
      [3530, 270],
    ]);
    expect(diary.endedAt).toBe(DAY);
    expect(diary.team('dutySeconds', 6)).toBe(300);
    expect(diary.team('busySeconds', 6)).toBe(300);
    expectConserved(diary);
  });

  it('nobody goes home before the last in the queue is answered; then the idle do, and the busy when they finish', () => {
    const diary = rehearse([3540, 3550, 3560, 3570], { intents, teams: { front: { agents: 2 } } });
    // Answered at 3540, 3550, 3640, 3650: the queue is served out at 3650.
    expect(waits(diary).map(([, wait]) => wait)).toEqual([0, 0, 80, 80]);
    expect(diary.team('dutySeconds', 6)).toBe(140 + 150);
  });

  it('an idle agent without the skill stays too, until the queue is empty', () => {
    const two = { status: { handle: { exactly: '100s' } }, other: { handle: { exactly: '100s' } } };
    const teams = { front: { agents: 1, skills: ['status'] }, back: { agents: 1, skills: ['other'] } };
    const diary = rehearse(
      [
        [3550, 'status'],
        [3560, 'status'],
      ],
      { intents: two, teams },
    );
    expect(diary.team('dutySeconds', 6, 'back')).toBe(50);
    expect(diary.team('dutySeconds', 6, 'front')).toBe(150);
  });

  it('nobody stays for a contact that nobody on duty may take', () => {
    const two = { status: { handle: { exactly: '100s' } }, other: { handle: { exactly: '100s' } } };
    const teams = {
      front: { agents: 1, skills: ['status'] },
      back: { agents: { '00:00': 1, '00:50': 0 }, skills: ['other'] },
    };
    const diary = rehearse([[3550, 'other']], { intents: two, teams });
    expect(diary.stillWaiting).toBe(1);
    expect(diary.team('dutySeconds', 6, 'front')).toBe(0);
  });

  it('without anybody waiting, agents finish and go', () => {
    const diary = rehearse([3550], { intents, teams: { front: { agents: 3 } } });
    expect(diary.team('dutySeconds', 6)).toBe(50);
  });

  it('patience goes on after closing', () => {
    const diary = rehearse([3500, 3510, 3590], { intents, phone: { patience: { exactly: '95s' } } });
    expect(waits(diary)).toEqual([
      [3500, 0],
      [3510, 90],
    ]);
    expect(diary.left).toEqual([{ type: 'phone/status', at: 3590, wait: 95, how: 'abandoned' }]);
    expect(diary.team('dutySeconds', 6)).toBe(100);
    expect(diary.contacts('abandonEvents', 6)).toBe(1);
    expect(diary.contacts('abandoned', 5)).toBe(1);
  });

  it('lasts past the last midnight if it must', () => {
    const calendar = { hours: '00:00-24:00', interval: '6h' };
    const diary = rehearse([DAY - 50, DAY - 40, DAY - 30], { calendar, intents });
    expect(waits(diary).map(([, wait]) => wait)).toEqual([0, 90, 180]);
    expect(diary.endedAt).toBe(DAY + 250);
    expectConserved(diary);
  });

  it('goes on through the night into the next opening', () => {
    const slow = { status: { handle: { exactly: '10h' } } };
    const calendar = { hours: '00:00-01:00', interval: '10m', days: 2 };
    const diary = rehearse([0, 10, 20, DAY], { calendar, intents: slow });
    // One agent: answers at 0 h, 10 h, 20 h, and the next day's first at 30 h.
    expect(waits(diary).map(([, wait]) => wait)).toEqual([0, 36_000 - 10, 72_000 - 20, 108_000 - DAY]);
    expectConserved(diary);
  });

  it('ends with the next opening, when the schedule holds again', () => {
    const slow = { status: { handle: { exactly: '10h' } } };
    const calendar = { hours: '00:00-01:00', interval: '10m', days: 2 };
    const teams = { front: { agents: { mon: 1, tue: 3 } } };
    const diary = rehearse([0, 10, 20, 30, 40], { calendar, intents: slow, teams });
    // Answered at 0 h, 10 h and 20 h by the one who stayed, then by the two who come on Tuesday.
    expect(waits(diary).map(([at, wait]) => (at + wait) / 3600)).toEqual([0, 10, 20, 24, 24]);
    expectConserved(diary);
  });

  it('in vain, for want of anybody on duty, those waiting are counted at the end', () => {
    const diary = rehearse([3000, 3010], { intents, teams: { front: { agents: { '00:00': 1, '00:30': 0 } } } });
    expect([diary.contacts('offered'), diary.stillWaiting]).toEqual([2, 2]);
    expectConserved(diary);
  });
});

describe('At closing, clearing', () => {
  const calendar = { hours: '00:00-01:00', interval: '10m', at_close: 'clear' };

  it('everybody who waits is sent away, and talks that go on are finished', () => {
    const diary = rehearse([3550, 3560, 3570], { calendar, intents });
    expect(waits(diary)).toEqual([[3550, 0]]);
    expect(diary.left).toEqual([
      { type: 'phone/status', at: 3560, wait: 40, how: 'cleared' },
      { type: 'phone/status', at: 3570, wait: 30, how: 'cleared' },
    ]);
    expect(diary.team('dutySeconds', 6)).toBe(50);
    expect([diary.contacts('cleared', 5), diary.contacts('waitCleared', 5)]).toEqual([2, 70]);
    expectConserved(diary);
  });

  it('their patience never ends afterwards, and their lines are free again', () => {
    const phone = { patience: { exactly: '10m' }, lines: 3 };
    const diary = rehearse([3550, 3560, 3570, DAY, DAY, DAY, DAY], {
      calendar: { ...calendar, days: 2 },
      intents,
      phone,
    });
    expect(diary.left.map(({ how }) => how)).toEqual(['cleared', 'cleared']);
    expect(diary.blocked).toEqual([{ type: 'phone/status', at: DAY }]);
    expectConserved(diary);
  });

  it('every line is cleared, whatever its priority', () => {
    const two = { status: { handle: { exactly: '100s' } }, urgent: { handle: { exactly: '100s' }, priority: 1 } };
    const diary = rehearse(
      [
        [3550, 'status'],
        [3560, 'status'],
        [3570, 'urgent'],
      ],
      { calendar, intents: two },
    );
    expect(diary.left.map(({ type }) => type).sort()).toEqual(['phone/status', 'phone/urgent']);
  });
});

describe('Over several days', () => {
  it('nights are closed: agents come with opening and go with closing, each day anew', () => {
    const calendar = { hours: '08:00-10:00', interval: '1h', days: 3 };
    const diary = rehearse([9 * 3600, DAY + 9 * 3600, 2 * DAY + 8 * 3600], { calendar, intents });
    expect(diary.contacts('delayed')).toBe(0);
    expect([0, 1, 2].map((bin) => diary.team('dutySeconds', bin))).toEqual([3 * 3600, 3 * 3600, 0]);
    expect([diary.contacts('offered', 0), diary.contacts('offered', 1)]).toEqual([1, 2]);
    expect(diary.endedAt).toBe(3 * DAY);
  });

  it('days may have hours of their own', () => {
    const calendar = { hours: { mon: '08:00-10:00', tue: '09:00-12:00' }, interval: '1h', weeks: 1 };
    const teams = { front: { agents: { mon: 2, tue: 3 } } };
    const diary = rehearse([8 * 3600, DAY + 9 * 3600], { calendar, intents, teams });
    expect([0, 1, 2, 3, 4].map((bin) => diary.team('dutySeconds', bin) / 3600)).toEqual([2, 5, 3, 3, 0]);
    expect(diary.contacts('delayed')).toBe(0);
  });

  it('a holiday sees nobody, neither customers nor agents', () => {
    const calendar = { hours: '08:00-10:00', interval: '1h', days: 3, holidays: ['2027-01-05'] };
    const model = modelOf({ calendar, intents, channels: { phone: { volume: { per_hour: 60 } } } });
    const diary = keepDiary(model);
    expect(diary.handled.filter(({ at }) => at >= DAY && at < 2 * DAY)).toEqual([]);
    expect(diary.handled.some(({ at }) => at >= 2 * DAY)).toBe(true);
    expectConserved(diary);
  });
});

describe('Round the clock', () => {
  const calendar = { continuous: true, days: 1, warm_up: '6h', interval: '1h' };
  const END = 30 * 3600;

  it('warming up is simulated and not counted', () => {
    const model = modelOf({
      calendar,
      intents,
      channels: { phone: { volume: { per_hour: 60 } } },
      teams: { front: { agents: 3 } },
    });
    const diary = keepDiary(model);
    const measured = diary.handled.filter(({ at }) => at >= 6 * 3600 && at < END);
    expect(diary.handled.some(({ at }) => at < 6 * 3600)).toBe(true);
    expect(measured.length).toBeGreaterThan(1000);
    expect(diary.contacts('offered')).toBe(measured.length);
    expect(diary.contacts('handled')).toBe(measured.length);
    expect(diary.contacts('waitHandled')).toBeCloseTo(
      measured.reduce((sum, { wait }) => sum + wait, 0),
      6,
    );
    expect(diary.team('dutySeconds')).toBe(3 * DAY);
    expect(diary.team('handleSeconds')).toBeCloseTo(100 * measured.length, 6);
  });

  it('the run ends with the first interval after all measured contacts have left', () => {
    const endWith = (handle: string): number =>
      rehearse([3600, 7 * 3600, END - 50], { calendar, intents: { status: { handle: { exactly: handle } } } }).endedAt;
    expect(endWith('100s')).toBe(END + 3600);
    expect(endWith('3650s')).toBe(END + 3600);
    expect(endWith('3651s')).toBe(END + 2 * 3600);
  });

  it('the run ends at the end itself when nobody is left', () => {
    expect(rehearse([7 * 3600], { calendar, intents }).endedAt).toBe(END);
  });

  it('a queue that never empties is cut at the end of the day kept for running out, and who is talking then counts as handled', () => {
    const model = modelOf({ calendar, intents, channels: { phone: { volume: { per_hour: 600 } } } });
    const diary = keepDiary(model);
    expect(diary.endedAt).toBe(3 * DAY);
    expect(diary.stillWaiting).toBeGreaterThan(1000);
    const handled = diary.handled.filter(({ at }) => at >= 6 * 3600 && at < END).length;
    expect(diary.contacts('handled')).toBe(handled);
    expect(diary.contacts('offered')).toBeGreaterThan(handled);

    const endless = rehearse([7 * 3600, 8 * 3600], { calendar, intents: { status: { handle: { exactly: '90h' } } } });
    expect(endless.handled.map(({ at }) => at)).toEqual([7 * 3600]);
    expect([endless.contacts('offered'), endless.contacts('handled'), endless.stillWaiting]).toEqual([2, 1, 1]);
  });
});
