import { describe, expect, test } from 'vitest';
import { expectedLoad } from '../../src/documents/expected-load.ts';
import { reachOf } from '../../src/documents/reach.ts';
import type { Channel, Intent, Scenario } from '../../src/documents/scenario.ts';
import { complaints, load, type Parts, scenarioText } from './small-scenario.ts';

function read(parts: Parts): Scenario {
  const { scenario, problems } = load(scenarioText(parts));
  expect(problems).toEqual([]);
  return scenario!;
}

const VOLUME = 'volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }';
const DESK = '\n  desk: { kind: email }';

function phone(text: string, others = ''): Channel {
  return read({ phone: `{ ${VOLUME}, ${text} }${others}` }).channels[0];
}

function billing(text: string): Intent {
  return read({ intents: `{ billing: { handle: 3m, ${text} }, status: { handle: 2m } }` }).intents[0];
}

const exponential = (mean: number) => ({ kind: 'exponential', mean });

describe('a redial', () => {
  test('stays with its channel and its intent, and is as likely after blocking', () => {
    expect(phone('redial: { probability: 55%, after: 25m }').redial).toEqual({
      afterAbandoning: [0.55],
      afterBlocking: [0.55],
      after: exponential(1500),
      most: null,
      to: [],
      toIntents: [],
    });
  });

  test('may differ by attempt, go elsewhere and change its intent', () => {
    const { redial } = phone(
      'redial: { probability: [60%, 40%], after_blocking: 80%, after: { exactly: 5m }, most: 5, to: { phone: 80%, desk: 20% }, to_intents: { status: 10%, same: 90% } }',
      DESK,
    );
    expect(redial).toEqual({
      afterAbandoning: [0.6, 0.4],
      afterBlocking: [0.8],
      after: { kind: 'deterministic', value: 300 },
      most: 5,
      to: [
        { name: 'phone', share: 0.8 },
        { name: 'desk', share: 0.2 },
      ],
      toIntents: [
        { name: 'status', share: 0.1 },
        { name: 'same', share: 0.9 },
      ],
    });
  });

  test('goes to one channel by its bare name, and rounded shares are set to sum to 1', () => {
    const to = (text: string) => phone(`redial: { probability: 55%, after: 25m, to: ${text} }`, DESK).redial?.to;
    expect(to('desk')).toEqual([{ name: 'desk', share: 1 }]);
    expect(to('{ phone: 33.35%, desk: 66.7% }')?.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 15);
    expect(to('{ phone: 0%, desk: 100% }')).toEqual([{ name: 'desk', share: 1 }]);
  });
});

describe('an intent', () => {
  test('comes back after a day, always, unless it says otherwise', () => {
    expect(billing('fcr: 74%, repeat: {}')).toMatchObject({
      fcr: 0.74,
      repeat: { probability: 1, after: exponential(86_400), to: [], most: null },
    });
    expect(
      billing('fcr: 74%, repeat: { probability: 90%, after: { exponential: 26h }, to: phone, most: 5 }').repeat,
    ).toEqual({ probability: 0.9, after: exponential(93_600), to: [{ name: 'phone', share: 1 }], most: 5 });
  });

  test('is transferred cold, or warm with a handover', () => {
    expect(billing('transfer: { probability: 15%, to: status }').transfer).toEqual({
      probability: 0.15,
      byTeam: [],
      to: 'status',
      kind: 'cold',
      handover: null,
    });
    const warm = 'transfer: { probability: 15%, to: status, kind: warm, handover: 30s, by_team: { front: 25% } }';
    expect(billing(warm).transfer).toEqual({
      probability: 0.15,
      byTeam: [{ team: 'front', probability: 0.25 }],
      to: 'status',
      kind: 'warm',
      handover: exponential(30),
    });
  });

  test('has a complexity, a value and a worth', () => {
    expect(billing('complexity: complex, value: 3, worth: 80')).toMatchObject({
      complexity: 'complex',
      value: 3,
      worth: 80,
    });
  });
});

describe('while waiting', () => {
  test('some leave at the door, at a message, or for another channel', () => {
    const channel = phone(
      'balk: { when_waiting: 10, when_wait_over: 3m, probability: 50% }, message: { after: 60s, leave: 20% }, shift: { to: desk, at_the_door: 10%, from_queue: { after: 60s, accept: 20% } }',
      DESK,
    );
    expect(channel.balk).toEqual({ whenWaiting: 10, whenWaitOver: 180, probability: 0.5 });
    expect(channel.message).toEqual({ after: 60, leave: 0.2 });
    expect(channel.shift).toEqual({ to: 'desk', atTheDoor: 0.1, fromQueue: { after: 60, accept: 0.2 } });
    expect(phone('balk: { probability: 5% }').balk).toEqual({
      whenWaiting: null,
      whenWaitOver: null,
      probability: 0.05,
    });
  });

  test('a call back is offered to all who must wait, and reaches everybody, unless it says otherwise', () => {
    expect(phone('callback: { accept: 45% }').callback).toEqual({
      offerWhenWaitOver: 0,
      accept: 0.45,
      reached: 1,
      tries: 3,
      retryAfter: exponential(900),
      attempt: null,
      place: 'last',
      reserve: 0,
    });
    const full =
      'callback: { offer_when_wait_over: 3m, accept: 45%, reached: 80%, tries: 2, retry_after: { exactly: 15m }, attempt: 30s, place: kept }';
    expect(phone(full).callback).toEqual({
      offerWhenWaitOver: 180,
      accept: 0.45,
      reached: 0.8,
      tries: 2,
      retryAfter: { kind: 'deterministic', value: 900 },
      attempt: exponential(30),
      place: 'kept',
      reserve: 0,
    });
  });

  test('an answer that does not come is chased once, unless it says otherwise', () => {
    const { chase } = phone('kind: email, chase: { after: { exactly: 24h }, probability: 20%, to: phone }');
    expect(chase).toEqual({
      after: { kind: 'deterministic', value: 86_400 },
      probability: 0.2,
      to: 'phone',
      savedByUpdates: 0,
      most: 1,
    });
  });

  test('what is switched off is absent', () => {
    const off = 'enabled: false';
    const channel = phone(
      `redial: { ${off}, probability: 55%, after: 25m }, balk: { ${off}, probability: 5% }, message: { ${off}, after: 60s, leave: 20% }, callback: { ${off}, accept: 45% }, shift: { ${off}, to: desk, at_the_door: 10% }`,
      '\n  desk: { kind: email, volume: { per_day: 1 }, mix: { billing: 100% }, chase: { enabled: false, after: 24h, probability: 20%, to: phone } }',
    );
    expect(channel).toMatchObject({
      redial: null,
      balk: null,
      message: null,
      callback: null,
      shift: null,
      chase: null,
    });
    expect(billing(`repeat: { ${off} }, transfer: { ${off}, probability: 15%, to: status }`)).toMatchObject({
      repeat: null,
      transfer: null,
    });
    const rest = 'self_service: { ivr: { enabled: false, on: phone, time: 50s } }\nsatisfaction: { enabled: false }';
    expect(read({ rest })).toMatchObject({ selfService: [], satisfaction: null });
    expect(phone('redial: { enabled: true, probability: 55%, after: 25m }').redial).not.toBeNull();
  });
});

describe('a kind of channel', () => {
  const usual = (kind: string) => {
    const { deferred, deadline, sessions, serviceLevel } = phone(`kind: ${kind}`);
    return { deferred, deadline, speed: sessions.speed, within: serviceLevel.within };
  };
  const business = (hours: number) => ({ seconds: hours * 3600, business: true });

  test('decides whether contacts may wait, how many are worked at once, and how soon is in time', () => {
    const live = { deferred: false, deadline: null };
    expect(usual('phone')).toEqual({ ...live, speed: [1], within: 20 });
    expect(usual('chat')).toEqual({ ...live, speed: [1, 0.9, 0.8], within: 60 });
    expect(usual('messaging')).toEqual({ ...live, speed: [1, 0.95, 0.9, 0.85], within: 120 });
    expect(usual('in_person')).toEqual({ ...live, speed: [1], within: 600 });
    expect(usual('email')).toEqual({ deferred: true, deadline: business(8), speed: [1], within: 86_400 });
    expect(usual('social')).toEqual({ deferred: true, deadline: business(2), speed: [1], within: 86_400 });
  });

  test('gives way to what the channel says itself', () => {
    const channel = phone('kind: chat, sessions: 2, service_level: { within: 90s, over: attempts }');
    expect(channel.sessions).toEqual({ most: 2, speed: [1, 1], fixedAtStart: false, customerIdle: 0 });
    expect(channel.serviceLevel).toMatchObject({ within: 90, over: 'attempts' });
    expect(phone('kind: social, deferred: false')).toMatchObject({ deferred: false, deadline: null });
    expect(phone('deferred: true')).toMatchObject({ kind: 'phone', deferred: true, deadline: null });
  });

  test('has its deadline as the aim of its service level where that is by the clock', () => {
    const { deadline, serviceLevel } = phone('kind: email, deadline: 4h');
    expect(deadline).toEqual({ seconds: 14_400, business: false });
    expect(serviceLevel.within).toBe(14_400);
    expect(phone('kind: email, deadline: 90 business minutes').deadline).toEqual({ seconds: 5400, business: true });
  });

  test('in person has a waiting room, which is a limit of its queue', () => {
    expect(phone('kind: in_person, waiting_room: 25').queueCapacity).toBe(25);
  });

  test('is asked for when the name of a channel sounds like one, and nothing else decides', () => {
    const warnings = (name: string, text: string) =>
      complaints(scenarioText({ phone: `{ ${VOLUME} }\n  ${name}: { ${VOLUME}${text} }` })).length;
    for (const name of ['email', 'e_mail', 'WhatsApp', 'web-chat', 'store', 'instagram', 'support tickets']) {
      expect(warnings(name, '')).toBe(1);
      expect(warnings(name, ', kind: phone')).toBe(0);
    }
    expect(warnings('chat', ', service_level: { within: 40s }')).toBe(0);
    expect(warnings('email', ', deferred: false')).toBe(0);
    for (const name of ['phone_2', 'messages', 'counter', 'chatham', 'restore']) expect(warnings(name, '')).toBe(0);
  });
});

describe('sessions', () => {
  test('have a speed for each number of them, and more speeds than that are not used', () => {
    expect(phone('sessions: { most: 2, speed: [1, 90%, 80%], fixed: true, customer_idle: 30% }').sessions).toEqual({
      most: 2,
      speed: [1, 0.9],
      fixedAtStart: true,
      customerIdle: 0.3,
    });
    expect(phone('sessions: { most: 2 }').sessions.speed).toEqual([1, 1]);
  });
});

describe('hours of a channel', () => {
  test('lie within those of the center when it is live', () => {
    expect(phone('hours: { mon-fri: 09:00-17:00 }').hours?.[5]).toBeNull();
    expect(phone('hours: { mon-fri: 09:00-17:00 }').hours?.[0]).toEqual({ open: 32_400, close: 61_200 });
  });

  test('may be longer when it is deferred, and its volume is spread over them', () => {
    const volume = 'volume: { per_hour: { 00:00: 1, 20:00: 2 } }, mix: { billing: 40%, status: 60% }';
    const { hours, flows } = read({ phone: `{ kind: email, hours: 00:00-24:00, ${volume} }` }).channels[0];
    expect(hours?.[6]).toEqual({ open: 0, close: 86_400 });
    expect(flows[0].volume).toMatchObject({
      kind: 'counts',
      counts: [
        { from: 0, to: 72_000, value: 20 },
        { from: 72_000, to: 86_400, value: 8 },
      ],
    });
  });
});

describe('self-service', () => {
  const bot = (text: string) =>
    read({ rest: `self_service: { ivr: { on: phone, time: 50s, ${text} } }` }).selfService[0];

  test('contains nothing and turns nobody away, unless it says otherwise', () => {
    expect(bot('cost: 0')).toEqual({
      name: 'ivr',
      on: ['phone'],
      time: exponential(50),
      contains: [],
      givesUp: 0,
      falseContainment: 0,
      sessions: null,
      whenFull: 'overflow',
      handoverSaves: 0,
      outages: [],
      cost: 0,
      shift: null,
    });
  });

  test('takes every value it can have', () => {
    const scenario = read({
      phone: `{ ${VOLUME} }${DESK}`,
      rest: 'self_service: { ivr: { on: [phone], time: { exactly: 50s }, contains: { status: 18% }, gives_up: 3%, false_containment: 25%, sessions: 30, when_full: wait, handover_saves: 15%, outages: [{ days: mon, from: 10:00, to: 11:00 }, { date: 2027-01-04, from: 08:00, to: 12:00 }, { from: 17:00, to: 24:00 }], cost: 0.05, shift: { to: desk, accept: 10% } } }',
    });
    expect(scenario.selfService[0]).toEqual({
      name: 'ivr',
      on: ['phone'],
      time: { kind: 'deterministic', value: 50 },
      contains: [{ name: 'status', share: 0.18 }],
      givesUp: 0.03,
      falseContainment: 0.25,
      sessions: 30,
      whenFull: 'wait',
      handoverSaves: 0.15,
      outages: [
        { days: [0], from: 36_000, to: 39_600 },
        { days: '2027-01-04', from: 28_800, to: 43_200 },
        { days: 'every', from: 61_200, to: 86_400 },
      ],
      cost: 0.05,
      shift: { to: 'desk', accept: 0.1 },
    });
  });

  test('may have another bot on its channel that is switched off', () => {
    const rest = 'self_service: { ivr: { on: phone, time: 50s }, bot: { on: phone, time: 90s, enabled: false } }';
    expect(read({ rest }).selfService.map(({ name }) => name)).toEqual(['ivr']);
  });
});

test('money, lines and the window of resolution are of the whole center', () => {
  const rest = 'currency: BRL\nlines: 40\noverhead: 20%\nresolution: { window: 3 days }';
  expect(read({ rest })).toMatchObject({ currency: 'BRL', lines: 40, overhead: 0.2, resolutionWindow: 259_200 });
  expect(read({ rest: 'currency: null\nresolution: {}' })).toMatchObject({ currency: null, resolutionWindow: 604_800 });
  expect(phone('cost: 0.35, context_lost: 20%, interruptible: true')).toMatchObject({
    cost: 0.35,
    contextLost: 0.2,
    interruptible: true,
  });
});

test('satisfaction is 4.5 for one contact in five, until something takes points off', () => {
  expect(read({ rest: 'satisfaction: {}' }).satisfaction).toEqual({
    base: 4.5,
    perMinuteWaited: 0,
    unresolved: 0,
    transfer: 0,
    bot: 0,
    repeat: 0,
    spread: 0.8,
    responds: 0.2,
  });
  const rest =
    'satisfaction: { base: 4.6, per_minute_waited: -0.12, unresolved: -1.4, transfer: -0.3, bot: -0.2, repeat: -0.3, spread: 0, responds: 15% }';
  expect(read({ rest }).satisfaction).toEqual({
    base: 4.6,
    perMinuteWaited: -0.12,
    unresolved: -1.4,
    transfer: -0.3,
    bot: -0.2,
    repeat: -0.3,
    spread: 0,
    responds: 0.15,
  });
});

describe('contacts reach', () => {
  test('a channel without a volume that others lead to', () => {
    const scenario = read({
      phone: `{ ${VOLUME}, shift: { to: desk, at_the_door: 10% } }\n  desk: { kind: email, chase: { after: 24h, probability: 20%, to: store } }\n  store: { kind: in_person }`,
    });
    expect(
      reachOf(scenario).map(({ channel, intent, by }) => `${channel} ${intent} ${by?.join('.') ?? 'volume'}`),
    ).toEqual([
      'phone billing volume',
      'phone status volume',
      'desk billing channels.phone.shift.to',
      'desk status channels.phone.shift.to',
      'store billing channels.desk.chase.to',
      'store status channels.desk.chase.to',
    ]);
  });

  test('an intent that others turn into', () => {
    const scenario = read({
      intents:
        '{ billing: { handle: 3m, transfer: { probability: 15%, to: expert } }, status: { handle: 2m }, expert: { handle: 9m } }',
      phone:
        '{ volume: { per_day: 100 }, mix: { billing: 100% }, redial: { probability: 50%, after: 5m, to_intents: { status: 10%, same: 90% } } }',
    });
    expect(new Set(reachOf(scenario).map(({ intent }) => intent))).toEqual(new Set(['billing', 'status', 'expert']));
  });

  test('no team that its routing leaves out, except by overflow', () => {
    const rest = (more: string) => `routing: { intents: { status: [front] }${more} }`;
    const parts = {
      front: '{ agents: 3, channels: [phone] }\n  back: { agents: 2 }',
      phone: `{ ${VOLUME} }\n  calls: { ${VOLUME} }`,
    };
    expect(complaints(scenarioText({ ...parts, rest: rest('') })).join()).toContain('the teams that its routing names');
    expect(
      complaints(scenarioText({ ...parts, rest: rest(', overflow: [{ intent: status, after: 30s, to: back }]') })),
    ).toEqual([]);
  });
});

describe('the load expected', () => {
  const load = (parts: Parts) => expectedLoad(read(parts));
  const plain = load({ phone: `{ ${VOLUME} }` });

  test('is less where a bot contains', () => {
    const { contacts, work } = load({
      rest: 'self_service: { ivr: { on: phone, time: 50s, contains: { billing: 50%, status: 50% } } }',
    });
    expect(contacts).toBe(plain.contacts);
    expect(work).toBeCloseTo(plain.work / 2, 9);
  });

  test('is less where agents have several sessions', () => {
    const { work } = load({ phone: `{ ${VOLUME}, sessions: { most: 2, speed: [1, 0.8] } }` });
    expect(work).toBeCloseTo(plain.work / 1.6, 9);
  });

  test('is that of the hours of the channel', () => {
    const rate = 'volume: { per_hour: 6 }, mix: { billing: 40%, status: 60% }';
    expect(load({ phone: `{ ${rate}, hours: 09:00-14:00 }` }).contacts).toBeCloseTo(30, 9);
    expect(load({ phone: `{ ${rate} }` }).contacts).toBeCloseTo(60, 9);
  });

  test('has the contacts of campaigns and journeys', () => {
    const rest =
      'campaigns: { sms: { at: 2027-01-04 09:00, audience: 1000, responds: 4%, after: 1h, channel: phone, intent: billing } }';
    const { contacts, work } = load({ rest });
    expect(contacts).toBeCloseTo(140, 9);
    expect(work).toBeCloseTo(plain.work + 40 * 180, 6);
  });
});
