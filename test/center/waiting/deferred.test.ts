import { describe, expect, it } from 'vitest';
import { rehearseAll } from '../rehearse-all.ts';

const DAY = 86_400;
const intents = { status: { handle: { exactly: '100s' } } };
const calendar = { hours: '00:00-01:00', interval: '10m', days: 2, at_close: 'clear' };
const mail = (more: object = {}) => ({ mail: { kind: 'email', hours: '00:00-24:00', ...more } });

describe('Deferred contacts', () => {
  const arrivals = { mail: [3510, 3550, 7200] };

  it('come at night too, wait for the morning, and are answered in the order in which they came', () => {
    const diary = rehearseAll(arrivals, { calendar, intents, channels: mail() });
    expect(diary.handled.map(({ at, wait }) => [at, at + wait])).toEqual([
      [3510, 3510],
      [3550, DAY],
      [7200, DAY + 100],
    ]);
    expect([diary.contacts('cleared'), diary.team('dutySeconds', 6)]).toEqual([0, 10]);
  });

  it('keep nobody after closing who stays to serve the line', () => {
    const serving = { ...calendar, at_close: 'serve_out' };
    const diary = rehearseAll({ ...arrivals, phone: [3520] }, { calendar: serving, intents, channels: mail() });
    // The call, which came later, is live work: it goes first.
    expect(diary.handled.map(({ at, wait }) => at + wait)).toEqual([3510, 3610, DAY, DAY + 100]);
    expect(diary.team('dutySeconds', 6)).toBe(110);
  });

  it('are on time by opening hours where the deadline is one of them', () => {
    const counts = (deadline: string) => {
      const diary = rehearseAll(arrivals, { calendar, intents, channels: mail({ deadline }) });
      return [diary.life('onTime'), diary.life('late')];
    };
    // In opening hours the second waits 50 s, the third 100 s.
    expect([counts('1 business minutes'), counts('2 business minutes')]).toEqual([
      [2, 1],
      [3, 0],
    ]);
    expect([counts('10m'), counts('24h')]).toEqual([
      [1, 2],
      [3, 0],
    ]);
  });

  it('are counted at the end of each day, open and past due', () => {
    const diary = rehearseAll(arrivals, { calendar, intents, channels: mail({ deadline: '22h' }) });
    const counts = ['looks', 'open', 'openPastDue'] as const;
    expect(counts.map((count) => diary.life(count))).toEqual([2, 2, 1]);
  });

  it('still wait at the end of the horizon where their intent never loses patience', () => {
    const never = { status: { handle: { exactly: '100s' }, patience: 'never' } };
    const diary = rehearseAll({ mail: [DAY + 5000] }, { calendar, intents: never, channels: mail({ patience: '1h' }) });
    expect([diary.stillWaiting, diary.contacts('abandoned'), diary.endedAt]).toEqual([1, 0, 2 * DAY]);
  });
});

describe('Who gets no answer', () => {
  const chase = { after: { exactly: '10m' }, probability: '100%', to: 'phone', most: 2 };

  it('asks elsewhere, as often as stated, while the first contact still waits', () => {
    const teams = { front: { agents: { '00:00': 0, '00:30': 1 } } };
    const diary = rehearseAll(
      { mail: [0] },
      { intents, channels: { mail: { kind: 'email', chase }, phone: {} }, teams },
    );
    expect(diary.life('chases', undefined, 'phone/status')).toBe(2);
    expect(diary.handled.map(({ type, at }) => [type, at])).toEqual([
      ['phone/status', 600],
      ['phone/status', 1200],
      ['mail/status', 0],
    ]);
    // A chaser has no issue: one customer, one first contact.
    expect(diary.life('first')).toBe(1);
  });

  it('does not ask once answered', () => {
    const diary = rehearseAll({ mail: [0, 10] }, { intents, channels: { mail: { kind: 'email', chase }, phone: {} } });
    expect(diary.life('chases')).toBe(0);
  });
});

it('Deferred contacts take none of the lines that all live channels share', () => {
  const channels = { mail: { kind: 'email', lines: 5 }, phone: { after_contact_work: { exactly: '20s' } } };
  const work = { status: { handle: { exactly: '100s' } } };
  const teams = { front: { agents: 4 } };
  const diary = rehearseAll({ mail: [0, 0, 0], phone: [200, 210, 400] }, { intents: work, channels, teams, lines: 1 });
  expect(diary.blocked).toEqual([{ type: 'phone/status', at: 210 }]);
});
