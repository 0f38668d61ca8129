import { describe, expect, it } from 'vitest';
import { CONTACT_ARRIVES, INTERVAL_BEGINS, PATIENCE_ENDS, SERVICE_ENDS, TALK_ENDS } from '../../src/center/ladder.ts';
import { rehearse, waits } from './diary.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const two = { front: { agents: 2 } };

it('The rungs stand in the order of their names', () => {
  const rungs = [TALK_ENDS, SERVICE_ENDS, INTERVAL_BEGINS, CONTACT_ARRIVES, PATIENCE_ENDS];
  expect(rungs).toEqual([0, 1, 2, 3, 4]);
});

describe('At the same instant', () => {
  it('the end of talk frees the line before a contact arrives', () => {
    const phone = { lines: 1, after_contact_work: { exactly: '50s' } };
    const diary = rehearse([0, 100], { intents, teams: two, phone });
    expect(diary.blocked).toEqual([]);
    expect(waits(diary)).toEqual([
      [0, 0],
      [100, 0],
    ]);
    expect(rehearse([0, 99.999], { intents, teams: two, phone }).blocked).toEqual([
      { type: 'phone/status', at: 99.999 },
    ]);
  });

  it('the end of service frees the agent before a contact arrives', () => {
    const diary = rehearse([0, 100, 200], { intents });
    expect(waits(diary)).toEqual([
      [0, 0],
      [100, 0],
      [200, 0],
    ]);
    expect(diary.contacts('delayed')).toBe(0);
  });

  it('the end of service comes before the interval: who is freed takes the next even as the staffing falls', () => {
    const agents = { '00:00': 1, '00:10': 0, '00:20': 1 };
    const diary = rehearse([500, 550], { intents, teams: { front: { agents } } });
    expect(waits(diary)).toEqual([
      [500, 0],
      [550, 50],
    ]);
    const later = rehearse([500.5, 550], { intents, teams: { front: { agents } } });
    expect(waits(later)).toEqual([
      [500.5, 0],
      [550, 650],
    ]);
  });

  it('the end of service comes before closing: nobody is cleared whom an agent could take', () => {
    const calendar = { hours: '00:00-01:00', interval: '10m', at_close: 'clear' };
    const diary = rehearse([3500, 3550], { calendar, intents });
    expect(waits(diary)).toEqual([
      [3500, 0],
      [3550, 50],
    ]);
    expect(diary.left).toEqual([]);
  });

  it('the interval begins before a contact arrives: the staffing of its first instant holds', () => {
    const rising = rehearse([600, 600], { intents, teams: { front: { agents: { '00:00': 1, '00:10': 2 } } } });
    expect(rising.handled.map(({ wait }) => wait)).toEqual([0, 0]);
    const falling = rehearse([600, 600], { intents, teams: { front: { agents: { '00:00': 2, '00:10': 1 } } } });
    expect(falling.handled.map(({ wait }) => wait)).toEqual([0, 100]);
  });

  it('the interval begins before a contact arrives: it belongs to the interval it opens', () => {
    const diary = rehearse([599.999, 600], { intents, teams: two });
    expect([diary.contacts('offered', 0), diary.contacts('offered', 1)]).toEqual([1, 1]);
  });

  it('a contact arrives before patience ends: the place in the queue is still taken', () => {
    const phone = { patience: { exactly: '60s' }, queue_capacity: 1 };
    const diary = rehearse([0, 10, 70], { intents, phone });
    expect(diary.blocked).toEqual([{ type: 'phone/status', at: 70 }]);
    expect(diary.left).toEqual([{ type: 'phone/status', at: 10, wait: 60, how: 'abandoned' }]);
    expect(rehearse([0, 10, 70.001], { intents, phone }).blocked).toEqual([]);
  });

  it('patience ends last: a wait of exactly the patience is answered by an agent freed at that instant', () => {
    const phone = { patience: { exactly: '60s' } };
    expect(waits(rehearse([0, 40], { intents, phone }))).toEqual([
      [0, 0],
      [40, 60],
    ]);
    const early = rehearse([0, 39], { intents, phone });
    expect(early.left).toEqual([{ type: 'phone/status', at: 39, wait: 60, how: 'abandoned' }]);
  });

  it('patience ends last: who comes on duty at that instant still answers', () => {
    const teams = { front: { agents: { '00:00': 0, '00:10': 1 } } };
    const diary = rehearse([540], { intents, teams, phone: { patience: { exactly: '60s' } } });
    expect(waits(diary)).toEqual([[540, 60]]);
  });

  it('patience of 0 waits for nobody, and yet for an agent freed at that instant', () => {
    const phone = { patience: { exactly: '0s' } };
    const diary = rehearse([0, 50, 100, 100], { intents, phone });
    expect(waits(diary)).toEqual([
      [0, 0],
      [100, 0],
    ]);
    expect(diary.left.map(({ at, wait }) => [at, wait])).toEqual([
      [50, 0],
      [100, 0],
    ]);
  });

  it('a wait of exactly the threshold of the service level is within it', () => {
    const phone = { service_level: { target: '80%', within: '20s' } };
    const diary = rehearse([0, 80, 180], { intents, phone });
    expect(waits(diary).map(([, wait]) => wait)).toEqual([0, 20, 20]);
    expect(diary.contacts('handledWithin')).toBe(3);
  });

  it('several ends of service go in the order in which the services began', () => {
    const teams = { front: { agents: 1 }, back: { agents: 1 } };
    const routing = { intents: { status: ['back', 'front'] } };
    const diary = rehearse([0, 0, 10, 20], { intents, teams, routing });
    expect(diary.handled.map(({ at, team }) => [at, team])).toEqual([
      [0, 'back'],
      [0, 'front'],
      [10, 'back'],
      [20, 'front'],
    ]);
  });
});
