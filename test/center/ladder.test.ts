import { describe, expect, it } from 'vitest';
import * as ladder from '../../src/center/ladder.ts';
import { rehearse, waits } from './diary.ts';
import { rehearseAll } from './rehearse-all.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const two = { front: { agents: 2 } };

it('The rungs stand in the order of their names', () => {
  const rungs = Object.entries(ladder).sort(([, a], [, b]) => a - b);
  expect(rungs.map(([, rung]) => rung)).toEqual(rungs.map((_, i) => i));
  expect(rungs.map(([name]) => name)).toEqual([
    'TALK_ENDS',
    'SERVICE_ENDS',
    'SESSION_ENDS',
    'TALK_IS_HANDED_ON',
    'BOT_ENDS',
    'INTERVAL_BEGINS',
    'STAFFING_CHANGES',
    'CUSTOMER_RETURNS',
    'CONTACT_ARRIVES',
    'OVERFLOWS',
    'CUSTOMER_CHASES',
    'CUSTOMER_SHIFTS',
    'PATIENCE_ENDS',
  ]);
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

describe('At the same instant, beyond plain calls,', () => {
  const chat = { kind: 'chat', sessions: { most: 2, speed: [1, 1] } };
  const delayed = (diary: ReturnType<typeof rehearseAll>): number => diary.contacts('delayed');

  it('a session ends before a contact arrives: there is room for it', () => {
    const full = rehearseAll({ chat: [0, 0, 99] }, { intents, channels: { chat } });
    expect([delayed(rehearseAll({ chat: [0, 0, 100] }, { intents, channels: { chat } })), delayed(full)]).toEqual([
      0, 1,
    ]);
  });

  it('a contact is handed on before another arrives: the first agent is free', () => {
    const handed = {
      ask: { handle: { exactly: '100s' }, transfer: { probability: '100%', to: 'expert' } },
      expert: { handle: { exactly: '100s' } },
    };
    const teams = { front: { agents: 1, skills: ['ask'] }, back: { agents: 1, skills: ['expert'] } };
    const phone: [number, string][] = [
      [0, 'ask'],
      [100, 'ask'],
    ];
    expect(delayed(rehearseAll({ phone }, { intents: handed, teams }))).toBe(0);
  });

  it('a bot hands over before a newcomer arrives', () => {
    const self_service = { ivr: { on: 'phone', time: { exactly: '50s' } } };
    const diary = rehearseAll({ phone: [0], desk: [50] }, { intents, self_service });
    expect(diary.handled.map(({ type, wait }) => [type, wait])).toEqual([
      ['phone/status', 0],
      ['desk/status', 100],
    ]);
  });

  it('a break begins before a contact arrives, and is over before one does', () => {
    const shifts = [{ agents: 1, from: '00:00', to: '01:00', breaks: [{ at: '00:05', for: '5m' }] }];
    const diary = rehearse([300, 600], { intents, teams: { front: { shifts } } });
    expect(waits(diary)).toEqual([
      [300, 300],
      [600, 100],
    ]);
  });

  it('a customer who returns comes before a newcomer', () => {
    const redial = { probability: '100%', after: { exactly: '5m' } };
    const phone = { patience: { exactly: '60s' }, redial };
    const diary = rehearse([0, 10, 370], { intents, phone });
    expect([diary.life('redials'), diary.contacts('abandoned')]).toEqual([2, 2]);
    expect(waits(diary).map(([at]) => at)).toEqual([0, 370, 730]);
  });

  const far = {
    teams: { front: { agents: 1, skills: ['status'] }, back: { agents: 1 } },
    routing: { intents: { status: ['front'] }, overflow: [{ intent: 'status', after: '30s', to: ['back'] }] },
  };

  it('a contact arrives before another overflows: the team further away answers its own', () => {
    const two = { ...intents, own: { handle: { exactly: '100s' } } };
    const phone: [number, string][] = [
      [0, 'status'],
      [10, 'status'],
      [40, 'own'],
    ];
    const diary = rehearseAll({ phone }, { intents: two, ...far });
    expect(diary.handled.map(({ type, wait }) => [type, wait])).toEqual([
      ['phone/status', 0],
      ['phone/own', 0],
      ['phone/status', 90],
    ]);
  });

  it('a contact overflows before it is chased, and before patience ends', () => {
    const chase = { after: { exactly: '30s' }, probability: '100%', to: 'phone' };
    const mail = { kind: 'email', chase };
    const chased = rehearseAll({ mail: [0, 10] }, { intents, ...far, channels: { mail, phone: {} } });
    expect([chased.life('chases'), chased.contacts('handled')]).toEqual([0, 2]);
    const impatient = rehearse([0, 10], { intents, ...far, phone: { patience: { exactly: '30s' } } });
    expect(waits(impatient)).toEqual([
      [0, 0],
      [10, 30],
    ]);
  });

  it('a customer chases before patience ends: the last thing he does about it is not to give up', () => {
    const chase = { after: { exactly: '60s' }, probability: '100%', to: 'phone' };
    const mail = { kind: 'email', chase, patience: { exactly: '60s' } };
    const diary = rehearseAll({ mail: [0, 10] }, { intents, channels: { mail, phone: {} } });
    expect([diary.life('chases'), diary.contacts('abandoned')]).toEqual([1, 1]);
  });

  it('a shift of channel is taken before patience ends', () => {
    const shift = { to: 'chat', from_queue: { after: '60s', accept: '100%' } };
    const phone = { patience: { exactly: '60s' }, shift };
    const diary = rehearseAll({ phone: [0, 10] }, { intents, channels: { phone, chat } });
    expect([diary.life('shifted'), diary.contacts('abandoned', undefined, 'phone/status')]).toEqual([1, 0]);
  });
});
