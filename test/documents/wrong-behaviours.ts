import type { WrongScenario } from './wrong-scenarios.ts';

/** Scenarios whose behaviours of customers, channels and bots are wrong in one way each, and what a planner is told. */
export const wrongBehaviours: Readonly<Record<string, readonly WrongScenario[]>> = {
  redials: [
    {
      what: 'a redial that does not say when',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55% } }',
      },
      says: ['scenario.yaml:6:74: `after` is missing: write for example `after: 25m`'],
    },
    {
      what: 'a redial in no time',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, after: { exactly: 0s } } }',
      },
      says: ['scenario.yaml:6:109: `after` is always 0s: write more than 0s'],
    },
    {
      what: 'a probability above one',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: [60%, 140%], after: 25m } }',
      },
      says: ['scenario.yaml:6:103: "140%" is more than 100%: a share goes from 0% to 100%'],
    },
    {
      what: 'no probability at all',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: [], after: 25m } }',
      },
      says: ['scenario.yaml:6:97: the list is empty: write a probability for each attempt, such as [60%, 40%]'],
    },
    {
      what: 'a redial to a channel that does not exist',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, after: 25m, to: { phone: 80%, whatsap: 20% } } }\n  whatsapp: { kind: messaging, volume: { per_day: 5 }, mix: { billing: 100% } }',
      },
      says: [
        'scenario.yaml:6:132: unknown channel `whatsap`: known are `phone` and `whatsapp`; did you mean `whatsapp`?',
      ],
    },
    {
      what: 'shares of channels beside 100%',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, after: 25m, to: { phone: 80%, desk: 10% } } }\n  desk: { kind: email }',
      },
      says: ['scenario.yaml:6:114: the shares of `to` sum to 90%: they must sum to 100%'],
    },
    {
      what: 'a share without a value',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, after: 25m, to: { phone: 80%, desk: } } }\n  desk: { kind: email }',
      },
      says: ['scenario.yaml:6:132: `desk` has no share'],
    },
    {
      what: 'a list of channels in place of shares',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, after: 25m, to: [phone, desk] } }\n  desk: { kind: email }',
      },
      says: [
        'scenario.yaml:6:118: expected where it goes, found a list: write a name such as phone, or shares such as { phone: 80%, desk: 20% }',
      ],
    },
    {
      what: 'nowhere to go',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, after: 25m, to: {} } }',
      },
      says: [
        'scenario.yaml:6:118: expected where it goes, found an empty mapping: write a name such as phone, or shares such as { phone: 80%, email: 20% }',
      ],
    },
    {
      what: 'an intent that does not exist',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, after: 25m, to_intents: { complain: 10%, same: 90% } } }',
      },
      says: ['scenario.yaml:6:128: unknown intent `complain`: known are `billing`, `status` and `same`'],
    },
    {
      what: 'a misspelt key of a redial',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 55%, afer: 25m } }',
      },
      says: [
        'scenario.yaml:6:74: `after` is missing: write for example `after: 25m`',
        'scenario.yaml:6:102: unknown key `afer`: `channels.phone.redial` takes `probability`, `after_blocking`, `after`, `most`, `to`, `to_intents` and `enabled`; did you mean `after`?',
      ],
    },
  ],
  'repeats and transfers': [
    {
      what: 'an fcr above 100%',
      parts: { intents: '{ billing: { handle: 3m, fcr: 74 }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:40: 74 is more than 1: write 74% or 0.74'],
    },
    {
      what: 'a complexity of another language',
      parts: { intents: '{ billing: { handle: 3m, complexity: hard }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:47: `complexity` must be `simple`, `medium` or `complex`, found "hard"'],
    },
    {
      what: 'a repeat to an unknown channel',
      parts: { intents: '{ billing: { handle: 3m, fcr: 70%, repeat: { to: emial } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:59: unknown channel `emial`: known is `phone`'],
    },
    {
      what: 'a transfer to itself',
      parts: {
        intents: '{ billing: { handle: 3m, transfer: { probability: 15%, to: billing } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:69: `billing` is transferred to itself: name the intent it becomes'],
    },
    {
      what: 'a transfer to nobody',
      parts: { intents: '{ billing: { handle: 3m, transfer: { probability: 15% } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:35: `to` is missing'],
    },
    {
      what: 'a transfer to an unknown intent',
      parts: {
        intents: '{ billing: { handle: 3m, transfer: { probability: 15%, to: statis } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:69: unknown intent `statis`: known are `billing` and `status`; did you mean `status`?'],
    },
    {
      what: 'a share of a team that does not exist',
      parts: {
        intents:
          '{ billing: { handle: 3m, transfer: { probability: 15%, to: status, by_team: { frnt: 25% } } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:88: unknown team `frnt`: known is `front`; did you mean `front`?'],
    },
    {
      what: 'a way to transfer that does not exist',
      parts: {
        intents:
          '{ billing: { handle: 3m, transfer: { probability: 15%, to: status, kind: blind } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:83: `kind` must be `cold`, `warm` or `consult`, found "blind"'],
    },
    {
      what: 'a negative value and worth',
      parts: { intents: '{ billing: { handle: 3m, value: 0, worth: -3 }, status: { handle: 2m } }' },
      says: [
        'scenario.yaml:4:42: 0 is too small: write more than 0',
        'scenario.yaml:4:52: -3 is negative: write 0 or more',
      ],
    },
    {
      what: 'transfers in a circle',
      parts: {
        intents:
          '{ billing: { handle: 3m, transfer: { probability: 100%, to: status } }, status: { handle: 2m, transfer: { probability: 1, to: billing } } }',
      },
      says: [
        'scenario.yaml:4:70: every contact is transferred in a circle, `billing` → `status` → `billing`: let some end with a `probability` below 100%',
      ],
    },
  ],
  'ways of waiting': [
    {
      what: 'a balk without a probability',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, balk: { when_waiting: 10 } }' },
      says: ['scenario.yaml:6:74: `probability` is missing: write for example `probability: 50%`'],
    },
    {
      what: 'a balk before nobody',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, balk: { when_waiting: 0, probability: 50% } }',
      },
      says: ['scenario.yaml:6:96: `when_waiting` must be 1 or more, found 0'],
    },
    {
      what: 'a message that does not say who leaves',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, message: { after: 60s } }' },
      says: ['scenario.yaml:6:74: `leave` is missing: write for example `leave: 20%`'],
    },
    {
      what: 'a shift of nobody',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, shift: { to: desk } }\n  desk: { kind: email }',
      },
      says: [
        'scenario.yaml:6:74: the shift does not say who moves: write `at_the_door: 10%`, or `from_queue: { after: 60s, accept: 20% }`',
      ],
    },
    {
      what: 'a shift to itself',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, shift: { to: phone, at_the_door: 10% } }',
      },
      says: ['scenario.yaml:6:87: `phone` shifts to itself: name another channel'],
    },
    {
      what: 'a shift to an unknown channel',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, shift: { to: whatsapp, at_the_door: 10% } }',
      },
      says: ['scenario.yaml:6:87: unknown channel `whatsapp`: known is `phone`'],
    },
    {
      what: 'shifts in a circle',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, shift: { to: chat, at_the_door: 100% } }\n  chat: { kind: chat, shift: { to: phone, at_the_door: 100% } }',
      },
      says: [
        'scenario.yaml:6:87: everybody who would have to wait is sent in a circle, `phone` → `chat` → `phone`: let some stay with `at_the_door` below 100%',
      ],
    },
    {
      what: 'a callback that nobody accepts',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, callback: { offer_when_wait_over: 3m } }',
      },
      says: ['scenario.yaml:6:74: `accept` is missing: write for example `accept: 40%`'],
    },
    {
      what: 'a callback of an email',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  mail: { kind: email, volume: { per_day: 5 }, mix: { billing: 100% }, callback: { accept: 45% } }',
      },
      says: ['scenario.yaml:7:72: a callback belongs to a live channel: on a deferred one nobody waits on the line'],
    },
    {
      what: 'a place in the queue that does not exist',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, callback: { accept: 45%, place: first } }',
      },
      says: ['scenario.yaml:6:106: `place` must be `kept` or `last`, found "first"'],
    },
    {
      what: 'a chase of a call',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, chase: { after: 24h, probability: 20%, to: phone } }',
      },
      says: [
        'scenario.yaml:6:74: only deferred contacts are chased: add `deferred: true` (or `kind: email`), or leave it out',
      ],
    },
    {
      what: 'a chase to an unknown channel',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  mail: { kind: email, volume: { per_day: 5 }, mix: { billing: 100% }, chase: { after: 24h, probability: 20%, to: fone } }',
      },
      says: ['scenario.yaml:7:115: unknown channel `fone`: known are `phone` and `mail`'],
    },
    {
      what: 'a part that is switched off is checked all the same',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { enabled: false, probability: 155%, after: 25m } }',
      },
      says: ['scenario.yaml:6:113: "155%" is more than 100%: a share goes from 0% to 100%'],
    },
    {
      what: 'a switch that is neither',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { enabled: maybe, probability: 55%, after: 25m } }',
      },
      says: ['scenario.yaml:6:93: `enabled` must be true or false, found "maybe"'],
    },
  ],
  'kinds of channels': [
    {
      what: 'a kind that does not exist',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, kind: voice }' },
      says: [
        'scenario.yaml:6:80: `kind` must be `phone`, `chat`, `messaging`, `email`, `social` or `in_person`, found "voice"',
      ],
    },
    {
      what: 'a deadline of a call',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, deadline: 24h }' },
      says: ['scenario.yaml:6:74: a deadline belongs to a deferred channel: add `deferred: true`, or leave it out'],
    },
    {
      what: 'a deadline in business days',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, kind: email, deadline: 2 business days }',
      },
      says: [
        'scenario.yaml:6:97: "2 business days": opening days differ in length, so a deadline counts hours; write for example 8 business hours, 30 business minutes or 24h',
      ],
    },
    {
      what: 'a deadline in an unknown unit',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, kind: email, deadline: 8 business hrs }',
      },
      says: [
        'scenario.yaml:6:97: "8 business hrs" has an unknown unit "hrs": write for example 8 business hours, 30 business minutes or 24h',
      ],
    },
    {
      what: 'a deadline with a unit before its number',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, kind: email, deadline: business hours 8 }',
      },
      says: [
        'scenario.yaml:6:97: "business hours 8" is no deadline: write for example 8 business hours, 30 business minutes or 24h',
      ],
    },
    {
      what: 'a deadline of nothing',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, kind: email, deadline: 0 business hours }',
      },
      says: ['scenario.yaml:6:97: "0 business hours" is too small: write more than 0s'],
    },
    {
      what: 'hours beyond those of the center',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, hours: 07:00-20:00 }' },
      says: [
        'scenario.yaml:6:81: on mon the channel is open 07:00-20:00, but the center is open 08:00-18:00: keep a live channel within the hours of the calendar, or write `deferred: true`',
      ],
    },
    {
      what: 'hours on a day when the center is closed',
      parts: {
        calendar: '{ hours: { mon-fri: 08:00-18:00 }, days: 7 }',
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, hours: { mon-sun: 09:00-17:00 } }',
      },
      says: [
        'scenario.yaml:6:81: on sat the channel is open 09:00-17:00, but the center is closed: keep a live channel within the hours of the calendar, or write `deferred: true`',
      ],
    },
    {
      what: 'hours that never come',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, hours: { mon-sun: closed } }' },
      says: [
        'scenario.yaml:6:74: the channel is closed on every weekday: write hours such as { mon-fri: 08:00-18:00 }',
      ],
    },
    {
      what: 'a waiting room on the phone',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, waiting_room: 25 }' },
      says: ['scenario.yaml:6:74: `waiting_room` belongs to `kind: in_person`: write `queue_capacity`'],
    },
    {
      what: 'a waiting room and a queue capacity',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, kind: in_person, waiting_room: 25, queue_capacity: 20 }',
      },
      says: ['scenario.yaml:6:91: `waiting_room` and `queue_capacity` are both given: keep one'],
    },
    {
      what: 'no session at all',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: 0 }' },
      says: ['scenario.yaml:6:84: 0 is not a number of sessions: write a whole number from 1 to 100'],
    },
    {
      what: 'too few speeds',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: { most: 3, speed: [1, 0.9] } }',
      },
      says: ['scenario.yaml:6:102: 2 speeds for up to 3 sessions: write one for each number of sessions'],
    },
    {
      what: 'a speed that is none',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: { most: 2, speed: [1, 0] } }',
      },
      says: ['scenario.yaml:6:106: a speed of 0 is not above 0 and up to 2: 1 is the usual speed'],
    },
    {
      what: 'speeds that are no list',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: { most: 2, speed: 0.9 } }',
      },
      says: ['scenario.yaml:6:102: expected a speed for 1, 2 … sessions, such as [1, 0.9, 0.8], found 0.9'],
    },
    {
      what: 'sessions without a number',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: { speed: [1, 0.9] } }',
      },
      says: ['scenario.yaml:6:74: `most` is missing: write for example `most: 3`'],
    },
    {
      what: 'a misspelt key of sessions',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: { most: 2, sped: [1, 0.9] } }',
      },
      says: [
        'scenario.yaml:6:95: unknown key `sped`: `sessions` takes `most`, `speed`, `fixed` and `customer_idle`; did you mean `speed`?',
      ],
    },
    {
      what: 'a customer who never waits for the agent',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: { most: 2, customer_idle: 100%, fixed: 1 } }',
      },
      says: [
        'scenario.yaml:6:110: an agent who only waits for the customer has no work: write less than 100%',
        'scenario.yaml:6:123: `fixed` must be true or false, found 1',
      ],
    },
    {
      what: 'a service level over something else',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, service_level: { over: issue } }',
      },
      says: ['scenario.yaml:6:97: `over` must be `contact` or `attempts`, found "issue"'],
    },
    {
      what: 'a negative cost',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, cost: -1, context_lost: -5% }' },
      says: [
        'scenario.yaml:6:80: -1 is negative: write 0 or more',
        'scenario.yaml:6:98: "-5%" is negative: write 0% or more',
      ],
    },
  ],
  'self-service': [
    {
      what: 'a bot in front of nothing',
      parts: { rest: 'self_service: { ivr: { time: 50s } }' },
      says: ['scenario.yaml:9:17: `on` is missing: write for example `on: phone`'],
    },
    {
      what: 'a bot in front of an empty list',
      parts: { rest: 'self_service: { ivr: { on: [], time: 50s } }' },
      says: ['scenario.yaml:9:28: expected a channel, or a list such as [phone, chat], found an empty list'],
    },
    {
      what: 'a bot in front of an unknown channel',
      parts: { rest: 'self_service: { ivr: { on: fone, time: 50s } }' },
      says: ['scenario.yaml:9:28: unknown channel `fone`: known is `phone`'],
    },
    {
      what: 'a bot that takes no time',
      parts: { rest: 'self_service: { ivr: { on: phone } }' },
      says: ['scenario.yaml:9:17: `time` is missing: write for example `time: 50s`'],
    },
    {
      what: 'two bots on one channel',
      parts: { rest: 'self_service: { ivr: { on: phone, time: 50s }, bot: { on: [phone], time: 50s } }' },
      says: [
        'scenario.yaml:9:59: channel `phone` has `ivr` already: one bot a channel, or `enabled: false` for one of them',
      ],
    },
    {
      what: 'an unknown intent to contain',
      parts: { rest: 'self_service: { ivr: { on: phone, time: 50s, contains: { order: 18% } } }' },
      says: ['scenario.yaml:9:58: unknown intent `order`: known are `billing` and `status`'],
    },
    {
      what: 'a share to contain above 100%',
      parts: { rest: 'self_service: { ivr: { on: phone, time: 50s, contains: { billing: 18 } } }' },
      says: ['scenario.yaml:9:67: 18 is more than 1: write 18% or 0.18'],
    },
    {
      what: 'an outage past midnight',
      parts: {
        rest: 'self_service: { ivr: { on: phone, time: 50s, outages: [{ days: mon, from: 22:00, to: 02:00 }] } }',
      },
      says: [
        'scenario.yaml:9:86: from 22:00 to 02:00 passes midnight: write two outages, one to 24:00 and one from 00:00 to 02:00',
      ],
    },
    {
      what: 'an outage on a weekday and a date',
      parts: {
        rest: 'self_service: { ivr: { on: phone, time: 50s, outages: [{ days: mon, date: 2027-01-04, from: 10:00, to: 11:00 }] } }',
      },
      says: ['scenario.yaml:9:69: `days` and `date` are both given: keep one'],
    },
    {
      what: 'a shift to the same channel',
      parts: { rest: 'self_service: { ivr: { on: phone, time: 50s, shift: { to: phone, accept: 10% } } }' },
      says: ['scenario.yaml:9:59: the bot is on `phone` itself: name another channel'],
    },
    {
      what: 'a name that is none',
      parts: { rest: 'self_service: { "/ivr": { on: phone, time: 50s } }' },
      says: [
        'scenario.yaml:9:17: "/ivr" cannot be a name: letters, digits, spaces and _ . - are allowed, a letter, digit or _ first',
      ],
    },
  ],
  'the whole center': [
    {
      what: 'a currency in words',
      parts: { rest: 'currency: reais' },
      says: ['scenario.yaml:9:11: "reais" is not the code of a currency: write three letters such as BRL'],
    },
    {
      what: 'a currency in small letters',
      parts: { rest: 'currency: brl' },
      says: [
        'scenario.yaml:9:11: "brl" is not the code of a currency: write three letters such as BRL; did you mean BRL?',
      ],
    },
    {
      what: 'no line',
      parts: { rest: 'lines: 0' },
      says: ['scenario.yaml:9:8: `lines` must be 1 or more, found 0'],
    },
    {
      what: 'a negative overhead',
      parts: { rest: 'overhead: -20%' },
      says: ['scenario.yaml:9:11: "-20%" is negative: write 0% or more'],
    },
    {
      what: 'a window of nothing',
      parts: { rest: 'resolution: { window: 0s }' },
      says: ['scenario.yaml:9:23: "0s" is too small: write more than 0s'],
    },
    {
      what: 'a score of six',
      parts: { rest: 'satisfaction: { base: 6, spread: -1, responds: 150%, bot: bad }' },
      says: [
        'scenario.yaml:9:23: 6 is outside 1 to 5: satisfaction is a score from 1 to 5',
        'scenario.yaml:9:34: -1 is outside 0 to 4: satisfaction is a score from 1 to 5',
        'scenario.yaml:9:48: "150%" is more than 100%: a share goes from 0% to 100%',
        'scenario.yaml:9:59: expected points from -4 to 4, found "bad"',
      ],
    },
    {
      what: 'nobody ever comes',
      parts: { phone: '{ patience: 4m }' },
      says: [
        'scenario.yaml:5:1: nobody ever comes: no channel has a `volume`; write for example `volume: { per_day: 500 }`',
      ],
    },
  ],
  'places nobody answers': [
    {
      what: 'by redial',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 50%, after: 5m, to: { phone: 80%, desk: 20% } } }\n  desk: { kind: email }',
        front: '{ agents: 3, channels: [phone] }',
      },
      says: [
        'scenario.yaml:6:131: no team can take `billing` on `desk`: add `desk` to the channels of `front`',
        'scenario.yaml:6:131: no team can take `status` on `desk`: add `desk` to the channels of `front`',
      ],
    },
    {
      what: 'by redial, with a bare name',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 50%, after: 5m, to: desk } }\n  desk: { kind: email }',
        front: '{ agents: 3, channels: [phone] }',
      },
      says: [
        'scenario.yaml:6:117: no team can take `billing` on `desk`: add `desk` to the channels of `front`',
        'scenario.yaml:6:117: no team can take `status` on `desk`: add `desk` to the channels of `front`',
      ],
    },
    {
      what: 'by redial with another intent',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, redial: { probability: 50%, after: 5m, to_intents: { complaint: 10%, same: 90% } } }',
        intents: '{ billing: { handle: 3m }, status: { handle: 2m }, complaint: { handle: 9m } }',
        front: '{ agents: 3, skills: [billing, status] }',
      },
      says: ['scenario.yaml:6:127: no team can take `complaint` on `phone`: add `complaint` to the skills of a team'],
    },
    {
      what: 'by repeat',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  desk: { kind: email }',
        intents: '{ billing: { handle: 3m, fcr: 70%, repeat: { to: desk } }, status: { handle: 2m } }',
        front: '{ agents: 3, channels: [phone] }',
      },
      says: ['scenario.yaml:4:59: no team can take `billing` on `desk`: add `desk` to the channels of `front`'],
    },
    {
      what: 'by transfer',
      parts: {
        intents:
          '{ billing: { handle: 3m, transfer: { probability: 15%, to: expert } }, status: { handle: 2m }, expert: { handle: 9m } }',
        front: '{ agents: 3, skills: [billing, status] }',
      },
      says: ['scenario.yaml:4:69: no team can take `expert` on `phone`: add `expert` to the skills of a team'],
    },
    {
      what: 'by shift',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, shift: { to: desk, at_the_door: 10% } }\n  desk: { kind: email }',
        front: '{ agents: 3, channels: [phone] }',
      },
      says: [
        'scenario.yaml:6:87: no team can take `billing` on `desk`: add `desk` to the channels of `front`',
        'scenario.yaml:6:87: no team can take `status` on `desk`: add `desk` to the channels of `front`',
      ],
    },
    {
      what: 'by shift from a bot',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  desk: { kind: email }',
        rest: 'self_service: { ivr: { on: phone, time: 50s, shift: { to: desk, accept: 10% } } }',
        front: '{ agents: 3, channels: [phone] }',
      },
      says: [
        'scenario.yaml:10:59: no team can take `billing` on `desk`: add `desk` to the channels of `front`',
        'scenario.yaml:10:59: no team can take `status` on `desk`: add `desk` to the channels of `front`',
      ],
    },
    {
      what: 'by chase',
      parts: {
        phone:
          '{ kind: email, volume: { per_day: 10 }, mix: { billing: 40%, status: 60% }, chase: { after: 24h, probability: 20%, to: calls } }\n  calls: {}',
        front: '{ agents: 3, channels: [phone] }',
      },
      says: [
        'scenario.yaml:6:129: no team can take `billing` on `calls`: add `calls` to the channels of `front`',
        'scenario.yaml:6:129: no team can take `status` on `calls`: add `calls` to the channels of `front`',
      ],
    },
    {
      what: 'by campaign',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  desk: { kind: email }',
        rest: 'campaigns: { sms: { at: 2027-01-04 09:00, audience: 100, responds: 4%, after: 1h, channel: desk, intent: billing } }',
        front: '{ agents: 3, channels: [phone] }',
      },
      says: ['scenario.yaml:10:106: no team can take `billing` on `desk`: add `desk` to the channels of `front`'],
    },
    {
      what: 'two steps away',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, shift: { to: desk, at_the_door: 10% } }\n  desk: { kind: email, chase: { after: 24h, probability: 20%, to: store } }\n  store: { kind: in_person }',
        front: '{ agents: 3, channels: [phone, desk] }',
      },
      says: [
        'scenario.yaml:7:67: no team can take `billing` on `store`: add `store` to the channels of `front`',
        'scenario.yaml:7:67: no team can take `status` on `store`: add `store` to the channels of `front`',
      ],
    },
  ],
  warnings: [
    {
      what: 'an email that is a phone line',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  support-email: { volume: { per_day: 5 }, mix: { billing: 100% } }',
      },
      says: [
        'scenario.yaml:7:3: warning: channel `support-email` is treated as a phone line: add `kind: email`, or `kind: phone` if it is one',
      ],
    },
    {
      what: 'agents who get less done with more sessions',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, sessions: { most: 3, speed: [1, 0.9, 0.5] } }',
      },
      says: ['scenario.yaml:6:111: warning: an agent with 3 sessions gets less done than with 2: offer fewer at once'],
    },
    {
      what: 'a handover without anybody there',
      parts: {
        intents:
          '{ billing: { handle: 3m, transfer: { probability: 15%, to: status, handover: 30s } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:77: warning: a cold transfer has no handover: write `kind: warm`, or leave it out'],
    },
    {
      what: 'a reserve for a place that is kept',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, callback: { accept: 45%, place: kept, reserve: 2 } }',
      },
      says: ['scenario.yaml:6:112: warning: `reserve` is used by `place: last` only: the place here is kept'],
    },
    {
      what: 'a full bot without a number of sessions',
      parts: { rest: 'self_service: { ivr: { on: phone, time: 50s, when_full: wait } }' },
      says: ['scenario.yaml:9:46: warning: `when_full` is used with a number of `sessions` only'],
    },
    {
      what: 'satisfaction that grows with waiting',
      parts: { rest: 'satisfaction: { per_minute_waited: 0.12 }' },
      says: ['scenario.yaml:9:36: warning: satisfaction grows with waiting: write a negative number such as -0.12'],
    },
    {
      what: 'an outage outside the calendar',
      parts: {
        rest: 'self_service: { ivr: { on: phone, time: 50s, outages: [{ date: 2027-03-01, from: 10:00, to: 11:00 }] } }',
      },
      says: ['scenario.yaml:9:64: warning: 2027-03-01 lies outside the calendar'],
    },
    {
      what: 'a repeat of what is always resolved',
      parts: { intents: '{ billing: { handle: 3m, repeat: { after: 26h } }, status: { handle: 2m } }' },
      says: [
        'scenario.yaml:4:35: warning: every contact resolves `billing`, so that nobody comes back: state its `fcr`, such as 74%',
      ],
    },
    {
      what: 'a channel nobody comes to',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  desk: { kind: email, mix: { billing: 100% } }',
      },
      says: [
        'scenario.yaml:7:3: warning: nobody comes to `desk`: it has no volume, and nothing leads there',
        'scenario.yaml:7:24: warning: this mix is of no volume: it is not used',
      ],
    },
    {
      what: 'a bot where nobody comes',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  desk: { kind: email }',
        rest: 'self_service: { ivr: { on: desk, time: 50s } }',
      },
      says: [
        'scenario.yaml:7:3: warning: nobody comes to `desk`: it has no volume, and nothing leads there',
        'scenario.yaml:10:28: warning: `ivr` meets nobody: no contact comes there',
      ],
    },
    {
      what: 'a bot that contains what never comes',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 100% } }\n  calls: { volume: { per_day: 100 }, mix: { status: 100% } }',
        rest: 'self_service: { ivr: { on: phone, time: 50s, contains: { status: 18% } } }',
      },
      says: ['scenario.yaml:10:58: warning: `status` never comes where `ivr` is: this share is not used'],
    },
    {
      what: 'a team that never gets a contact',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 1 }\n  desk: { kind: email, volume: { per_day: 1 }, mix: { billing: 100% } }',
        front: '{ agents: 3 }\n  back: { agents: 2, channels: [desk], skills: [status] }',
      },
      says: [
        'scenario.yaml:10:3: warning: team `back` never gets a contact: none of its skills comes on a channel that it answers',
      ],
    },
  ],
};
