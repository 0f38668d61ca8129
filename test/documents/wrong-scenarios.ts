import type { Parts } from './small-scenario.ts';

/** Scenarios that are wrong in one way each, and what a planner is told: `file:line:column: message`. */
export interface WrongScenario {
  readonly what: string;
  /** The whole text; else a small scenario with some parts replaced. */
  readonly text?: string;
  readonly parts?: Parts;
  readonly tables?: Readonly<Record<string, string>>;
  readonly says: readonly string[];
}

export const wrongScenarios: Readonly<Record<string, readonly WrongScenario[]>> = {
  durations: [
    {
      what: 'a number without a unit',
      parts: { intents: '{ billing: { handle: 180 }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:31: 180 has no unit: write 180s or 180m'],
    },
    {
      what: 'a unit that does not exist',
      parts: { intents: '{ billing: { handle: 3 minuts }, status: { handle: 2m } }' },
      says: [
        'scenario.yaml:4:31: "3 minuts" has an unknown unit "minuts": units are ms, s, m, h, days and weeks; did you mean `minutes`?',
      ],
    },
    {
      what: 'a negative duration',
      parts: { intents: '{ billing: { handle: -3m }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:31: "-3m" is negative: a duration is 0s or more'],
    },
    {
      what: 'a decimal comma',
      parts: { intents: "{ billing: { handle: '1,5m' }, status: { handle: 2m } }" },
      says: ['scenario.yaml:4:31: "1,5m" has a decimal comma: write 1.5m'],
    },
    {
      what: 'units in the wrong order',
      parts: { intents: '{ billing: { handle: 30s4m }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:31: "30s4m" is not a duration: each unit once, the larger first, as in 4m30s'],
    },
    {
      what: 'a mean of nothing',
      parts: { intents: '{ billing: { handle: 0s }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:31: a mean of 0s is too small: write { deterministic: 0s } for no time at all'],
    },
    {
      what: 'numbers beyond all numbers',
      parts: { intents: '{ billing: { handle: 1e999 }, status: { handle: .nan } }' },
      says: [
        'scenario.yaml:4:31: expected a duration, found an infinite number: write for example 20s, 4m30s, 8h, 1.5m or 2 days',
        'scenario.yaml:4:58: expected a duration, found no number: write for example 20s, 4m30s, 8h, 1.5m or 2 days',
      ],
    },
    {
      what: 'nothing where a duration should be',
      parts: { intents: '{ billing: { handle:  }, status: { handle: 2m } }' },
      says: [
        'scenario.yaml:4:32: expected a distribution, found nothing: write a mean such as 3m, or a law such as { lognormal: { mean: 6m, cv: 0.8 } }',
      ],
    },
  ],
  keys: [
    {
      what: 'a misspelt key',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, patiense: 4m }' },
      says: [
        'scenario.yaml:6:74: unknown key `patiense`: `channels.phone` takes `volume`, `mix`, `lines`, `queue_capacity`, `patience`, `after_contact_work`, `priority`, `service_level`, `busyness`, `kind`, `hours`, `deferred` … (24 in all); did you mean `patience`?',
      ],
    },
    {
      what: 'a key in the wrong place',
      parts: { rest: 'patience: 4m' },
      says: [
        'scenario.yaml:9:1: unknown key `patience`: a scenario takes `ensaio`, `name`, `description`, `source`, `calendar`, `busyness`, `intents`, `channels`, `teams`, `customers`, `campaigns`, `journeys` … (20 in all)',
      ],
    },
    {
      what: 'a misspelt section',
      text: 'ensaio: 1\nname: x\nintent: {}\nchannels: { phone: { volume: { per_day: 3 } } }\nteams: { front: { agents: 3 } }\n',
      says: [
        'scenario.yaml:1:1: `intents` is missing: write for example `intents: { billing: { handle: 6m } }`',
        'scenario.yaml:3:1: unknown key `intent`: a scenario takes `ensaio`, `name`, `description`, `source`, `calendar`, `busyness`, `intents`, `channels`, `teams`, `customers`, `campaigns`, `journeys` … (20 in all); did you mean `intents`?',
      ],
    },
    {
      what: 'a document without a version',
      text: 'name: x\nintents: { a: { handle: 3m } }\nchannels: { phone: { volume: { per_day: 3 } } }\nteams: { front: { agents: 3 } }\n',
      says: ['scenario.yaml:1:1: `ensaio` is missing: begin the document with `ensaio: 1`'],
    },
    {
      what: 'a version of another time',
      text: 'ensaio: 2\nname: Small\ncalendar: { hours: 08:00-18:00 }\nintents: { billing: { handle: 3m }, status: { handle: 2m } }\nchannels:\n  phone: { volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }\nteams:\n  front: { agents: 3 }\n',
      says: ['scenario.yaml:1:9: this program reads documents of version 1 (`ensaio: 1`), found 2'],
    },
    {
      what: 'a key left out',
      parts: { intents: '{ billing: {}, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:12: `handle` is missing: write for example `handle: 3m`'],
    },
    {
      what: 'a section with nothing in it',
      parts: { intents: '{ billing: , status: { handle: 2m } }' },
      says: ['scenario.yaml:4:21: `billing` must be a mapping, found nothing'],
    },
    {
      what: 'a list instead of a scenario',
      text: '- a\n- b\n',
      says: ['scenario.yaml:1:1: a scenario must be a mapping, found a list'],
    },
    {
      what: 'no team at all',
      text: 'ensaio: 1\nname: x\nintents: { a: { handle: 3m } }\nchannels: { phone: { volume: { per_day: 3 } } }\nteams: {}\n',
      says: ['scenario.yaml:5:1: `teams` is empty: define at least one team'],
    },
    {
      what: 'an empty title',
      text: 'ensaio: 1\nname: ""\ncalendar: { hours: 08:00-18:00 }\nintents: { billing: { handle: 3m }, status: { handle: 2m } }\nchannels:\n  phone: { volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }\nteams:\n  front: { agents: 3 }\n',
      says: ['scenario.yaml:2:7: `name` must not be empty'],
    },
    {
      what: 'a title that is a number',
      text: 'ensaio: 1\nname: 2027\ncalendar: { hours: 08:00-18:00 }\nintents: { billing: { handle: 3m }, status: { handle: 2m } }\nchannels:\n  phone: { volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }\nteams:\n  front: { agents: 3 }\n',
      says: ['scenario.yaml:2:7: `name` must be a text, found 2027'],
    },
    {
      what: 'a name with a slash',
      parts: {
        intents: '{ bil/ling: { handle: 3m }, status: { handle: 2m } }',
        phone: '{ volume: { per_day: 100 }, mix: { bil/ling: 40%, status: 60% } }',
      },
      says: [
        'scenario.yaml:4:12: "bil/ling" cannot be a name: letters, digits, spaces and _ . - are allowed, a letter, digit or _ first',
      ],
    },
  ],
  references: [
    {
      what: 'an unknown intent in a mix',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { biling: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:45: unknown intent `biling`: known are `billing` and `status`; did you mean `billing`?'],
    },
    {
      what: 'an unknown intent in skills',
      parts: { front: '{ agents: 3, skills: { billing: 1, statis: 1 } }' },
      says: ['scenario.yaml:8:45: unknown intent `statis`: known are `billing` and `status`; did you mean `status`?'],
    },
    {
      what: 'an unknown intent in a list of skills',
      parts: { front: '{ agents: 3, skills: [billing, technical, status] }' },
      says: ['scenario.yaml:8:41: unknown intent `technical`: known are `billing` and `status`'],
    },
    {
      what: 'an unknown intent in routing',
      parts: { rest: 'routing: { intents: { staus: [front] } }' },
      says: ['scenario.yaml:9:23: unknown intent `staus`: known are `billing` and `status`; did you mean `status`?'],
    },
    {
      what: 'unknown teams in routing',
      parts: { rest: 'routing: { intents: { status: [frnt] }, teams: { back: [billing] } }' },
      says: [
        'scenario.yaml:9:32: unknown team `frnt`: known is `front`; did you mean `front`?',
        'scenario.yaml:9:50: unknown team `back`: known is `front`',
      ],
    },
    {
      what: 'an unknown channel of a team',
      parts: { front: '{ agents: 3, channels: [fone] }' },
      says: ['scenario.yaml:8:34: unknown channel `fone`: known is `phone`'],
    },
    {
      what: 'an unknown busyness factor',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, busyness: markt }',
        rest: 'busyness: { market: { cv: 10% } }',
      },
      says: ['scenario.yaml:6:84: unknown busyness factor `markt`: known is `market`; did you mean `market`?'],
    },
    {
      what: 'an intent that no team can take',
      parts: { front: '{ agents: 3, skills: [billing] }' },
      says: ['scenario.yaml:6:59: no team can take `status` on `phone`: add `status` to the skills of a team'],
    },
    {
      what: 'an intent that no team takes from the queue',
      parts: { rest: 'routing: { teams: { front: [billing] } }' },
      says: [
        'scenario.yaml:6:59: whoever waits for `status` on `phone` is never answered: add `status` to `routing.teams` of `front`',
      ],
    },
    {
      what: 'a route to a team without the skill',
      parts: {
        front: '{ agents: 3 }\n  back: { agents: 2, skills: [billing] }',
        rest: 'routing: { intents: { status: [front, back] } }',
      },
      says: [
        'scenario.yaml:10:39: team `back` lacks the skill `status`: add `status` to its skills, or leave it out here',
      ],
    },
    {
      what: 'an order of intents the team lacks',
      parts: {
        front: '{ agents: 3 }\n  back: { agents: 2, skills: [billing] }',
        rest: 'routing: { teams: { back: [billing, status] } }',
      },
      says: [
        'scenario.yaml:10:37: team `back` lacks the skill `status`: add it to the skills of `back`, or leave it out here',
      ],
    },
    {
      what: 'a channel no team answers',
      parts: {
        front: '{ agents: 3, channels: [chat] }',
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }\n  chat: { kind: chat, volume: { per_day: 9 }, mix: { billing: 100% } }',
      },
      says: [
        'scenario.yaml:6:45: no team can take `billing` on `phone`: add `phone` to the channels of `front`',
        'scenario.yaml:6:59: no team can take `status` on `phone`: add `phone` to the channels of `front`',
      ],
    },
    {
      what: 'a name said twice',
      parts: { front: '{ agents: 3, channels: [phone, phone] }' },
      says: ['scenario.yaml:8:41: `phone` is named twice'],
    },
    {
      what: 'a team named twice in an order',
      parts: { rest: 'routing: { intents: { status: [front, [front]] } }' },
      says: ['scenario.yaml:9:40: `front` is named twice in this order'],
    },
  ],
  mixes: [
    {
      what: 'shares that miss 100%',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 50% } }' },
      says: ['scenario.yaml:6:38: the shares of the mix sum to 90%: they must sum to 100%'],
    },
    {
      what: 'several intents and no mix',
      parts: { phone: '{ volume: { per_day: 100 } }' },
      says: ['scenario.yaml:6:3: the channel needs a `mix` of its intents, such as { billing: 40%, status: 60% }'],
    },
    {
      what: 'shares written as whole numbers',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40, status: 60 } }' },
      says: [
        'scenario.yaml:6:54: 40 is more than 1: write 40% or 0.4',
        'scenario.yaml:6:66: 60 is more than 1: write 60% or 0.6',
      ],
    },
    {
      what: 'a mix beside volumes by intent',
      parts: {
        phone:
          '{ volume: { by_intent: { billing: { per_day: 3 }, status: { per_hour: 2 } } }, mix: { billing: 40%, status: 60% } }',
      },
      says: ['scenario.yaml:6:89: a mix does not fit beside `by_intent`, which states the volume of each intent'],
    },
  ],
  volumes: [
    {
      what: 'a profile of zeros',
      parts: {
        phone: '{ volume: { per_day: 100, profile: { 08:00: 0, 12:00: 0 } }, mix: { billing: 40%, status: 60% } }',
      },
      says: ['scenario.yaml:6:36: the profile is empty: no time within the opening hours has a weight above 0'],
    },
    {
      what: 'an empty profile',
      parts: { phone: '{ volume: { per_day: 100, profile: {} }, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:45: the weights are empty: write for example { 08:00: 4 }'],
    },
    {
      what: 'a profile beside a rate',
      parts: { phone: '{ volume: { per_hour: 100, profile: { 08:00: 1 } }, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:37: `profile` shapes `per_day` or `per_week`: it does not fit beside `per_hour`'],
    },
    {
      what: 'a volume said in two ways',
      parts: { phone: '{ volume: { per_hour: 100, per_day: 3 }, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:37: the volume is given in more than one way, `per_hour` and `per_day`: keep one'],
    },
    {
      what: 'a volume that does not say how many',
      parts: { phone: '{ volume: { profile: { 08:00: 1 } }, mix: { billing: 40%, status: 60% } }' },
      says: [
        'scenario.yaml:6:12: the volume does not say how many: write one of `per_minute`, `per_hour`, `per_day`, `per_week`, `per_interval`, `trace` or `by_intent`',
      ],
    },
    {
      what: 'a bare number for a volume',
      parts: { phone: '{ volume: 100, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:20: expected a volume such as { per_day: 1400 }, found 100'],
    },
    {
      what: 'a misspelt volume',
      parts: { phone: '{ volume: { perday: 100 }, mix: { billing: 40%, status: 60% } }' },
      says: [
        'scenario.yaml:6:22: unknown key `perday`: a volume takes `per_minute`, `per_hour`, `per_day`, `per_week`, `per_interval`, `trace`, `profile`, `weekdays`, `trend`, `factor`, `months`, `customers` … (13 in all); did you mean `per_day`?',
      ],
    },
    {
      what: 'a negative volume',
      parts: { phone: '{ volume: { per_day: -100 }, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:31: -100 is negative: write 0 or more'],
    },
    {
      what: 'a thousands separator',
      parts: { phone: "{ volume: { per_week: '42,000' }, mix: { billing: 40%, status: 60% } }" },
      says: ['scenario.yaml:6:32: "42,000" has a thousands separator: write 42000'],
    },
    {
      what: 'a volume of zero',
      parts: { phone: '{ volume: { per_interval: { 08:00: 0 } }, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:22: the volume is 0 at all times'],
    },
    {
      what: 'weekdays that miss 100% of the week',
      parts: {
        phone:
          '{ volume: { per_week: 100, weekdays: { mon-fri: 15%, sat-sun: 10% } }, mix: { billing: 40%, status: 60% } }',
      },
      says: ['scenario.yaml:6:37: the parts of the week sum to 95%: they must sum to 100%'],
    },
    {
      what: 'a trace with a wrong header',
      parts: { phone: '{ volume: { trace: t.csv }, mix: { billing: 40%, status: 60% } }' },
      tables: { 't.csv': 'arival\n3\n' },
      says: ['t.csv:1:1: expected a column `arrival`, found `arival`; did you mean `arrival`?'],
    },
    {
      what: 'a trace with wrong cells',
      parts: { phone: '{ volume: { trace: t.csv }, mix: { billing: 40%, status: 60% } }' },
      tables: {
        't.csv': 'arrival,intent\n2027-01-04T08:03:12,billing\n2027-01-04 8h,billing\n2027-01-04T09:00:00,bill\n',
      },
      says: [
        't.csv:3:1: "2027-01-04 8h" is not a moment: write 2027-01-04T08:03:12, or seconds after the first midnight',
        't.csv:4:21: unknown intent `bill`: known are `billing` and `status`; did you mean `billing`?',
      ],
    },
  ],
  tables: [
    {
      what: 'a misspelt column',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agnets\n08:00,3\n' },
      says: [
        'data/agents.csv:1:6: unknown column `agnets`: the table takes `time` with a column `agents`, or a column for each weekday; did you mean `agents`?',
      ],
    },
    {
      what: 'a table without times',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'hour,agents\n08:00,3\n' },
      says: ['data/agents.csv:1:1: expected a column `time`, found `hour` and `agents`'],
    },
    {
      what: 'wrong cells, each at its line and column',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,3\n08:30,three\n09:00, 2.5\n' },
      says: [
        'data/agents.csv:3:7: expected a number, found "three"',
        'data/agents.csv:4:8: "2.5" is not a whole number of agents',
      ],
    },
    {
      what: 'a wrong time',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,3\n8.30,3\n' },
      says: ['data/agents.csv:3:1: "8.30" is not a time of day: write 08:00 or 17:30, from 00:00 to 24:00'],
    },
    {
      what: 'a cell too many',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,3,4\n' },
      says: ['data/agents.csv:2:7: this row has 3 cells, the header has 2'],
    },
    {
      what: 'a cell left empty',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,\n' },
      says: ['data/agents.csv:2:7: the cell is empty: write 0 for none'],
    },
    {
      what: 'a quotation mark never closed',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,"3\n08:30,4\n' },
      says: ['data/agents.csv:2:1: a quotation mark is opened here and never closed'],
    },
    {
      what: 'a time twice',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,3\n08:00,4\n' },
      says: ['data/agents.csv:3:1: 08:00 has a row already'],
    },
    {
      what: 'rows closer than an interval',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,3\n08:15,4\n' },
      says: ['data/agents.csv:3:1: 08:15 comes 15m after the row before: a row is for one interval of 30m'],
    },
    {
      what: 'a header without rows',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n' },
      says: ['data/agents.csv:1:1: the table has a header and no rows'],
    },
    {
      what: 'a table that is not there',
      parts: { front: '{ agents: data/agents.csv }' },
      says: ['scenario.yaml:8:20: "data/agents.csv" does not exist'],
    },
    {
      what: 'a table outside the folder',
      parts: { front: '{ agents: ../agents.csv }' },
      says: [
        `scenario.yaml:8:20: "../agents.csv" leads outside the scenario's folder: a table lies in the folder of the scenario or below it, such as data/agents.csv`,
      ],
    },
    {
      what: 'a table by its absolute path',
      parts: { front: '{ agents: /etc/agents.csv }' },
      says: [
        `scenario.yaml:8:20: "/etc/agents.csv" is not a path inside the scenario's folder: a table lies in the folder of the scenario or below it, such as data/agents.csv`,
      ],
    },
    {
      what: 'a table on the web',
      parts: { front: "{ agents: 'https://example.org/agents.csv' }" },
      says: [
        `scenario.yaml:8:20: "https://example.org/agents.csv" is not a path inside the scenario's folder: a table lies in the folder of the scenario or below it, such as data/agents.csv`,
      ],
    },
  ],
  YAML: [
    {
      what: 'a brace never closed',
      parts: { front: '{ agents: 3' },
      says: ['scenario.yaml:9:1: the indentation does not fit the lines above, or a bracket is not closed'],
    },
    {
      what: 'a tab as indentation',
      text: 'ensaio: 1\nname: Small\ncalendar: { hours: 08:00-18:00 }\nintents: { billing: { handle: 3m }, status: { handle: 2m } }\nchannels:\n  phone: { volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }\nteams:\n\tfront: { agents: 3 }\n',
      says: ['scenario.yaml:8:1: a tab is used for indentation: YAML indents with spaces'],
    },
    {
      what: 'two documents in one file',
      text: 'ensaio: 1\nname: Small\ncalendar: { hours: 08:00-18:00 }\nintents: { billing: { handle: 3m }, status: { handle: 2m } }\nchannels:\n  phone: { volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }\nteams:\n  front: { agents: 3 }\n---\na: 1\n',
      says: ['scenario.yaml:9:1: the file holds several documents separated by ---: keep one'],
    },
    {
      what: 'an empty file',
      text: '',
      says: ['scenario.yaml:1:1: the file is empty'],
    },
    {
      what: 'a tag',
      parts: { front: '{ agents: !!js/function x }' },
      says: ['scenario.yaml:8:20: tags (!name) are not read in these documents: write the plain value'],
    },
    {
      what: 'an alias bomb',
      text: 'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
      says: ['scenario.yaml:2:11: aliases (*name) are followed more than 100 times'],
    },
    {
      what: 'an alias of nothing',
      parts: { front: '{ agents: *none }' },
      says: ['scenario.yaml:8:20: no anchor &none comes before this alias'],
    },
    {
      what: 'an alias inside itself',
      parts: { front: '&a { agents: *a }' },
      says: ['scenario.yaml:8:23: values are nested more than 64 deep'],
    },
    {
      what: 'a merge key',
      parts: { front: '{ agents: 3, <<: { skills: all } }' },
      says: ['scenario.yaml:8:23: merge keys (<<) are not read: write the values out'],
    },
    {
      what: 'a key into the machinery',
      parts: { rest: '__proto__: { polluted: true }' },
      says: ['scenario.yaml:9:1: `__proto__` cannot be a key'],
    },
    {
      what: 'another one',
      parts: { intents: '{ constructor: { handle: 3m }, billing: { handle: 3m }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:12: `constructor` cannot be a key'],
    },
    {
      what: 'a list as a key',
      parts: { rest: '? [a, b]\n: 1' },
      says: ['scenario.yaml:9:3: a key must be a word: found nothing, a list or a mapping in its place'],
    },
    {
      what: 'a key twice',
      parts: { rest: 'name: Again' },
      says: ['scenario.yaml:9:1: `name` is written twice here: keep one'],
    },
    {
      what: 'a NUL character',
      parts: { rest: '# \u0000' },
      says: ['scenario.yaml:9:3: the file holds a NUL character: it is not a text file'],
    },
    {
      what: 'a hundred brackets',
      parts: {
        rest: 'x: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
      },
      says: ['scenario.yaml:9:68: brackets are nested more than 64 deep'],
    },
  ],
  'the calendar': [
    {
      what: 'an interval that does not divide a day',
      parts: { calendar: '{ interval: 7m }' },
      says: ['scenario.yaml:3:23: an interval of 7m does not divide a day: write for example 15m, 30m or 1h'],
    },
    {
      what: 'an interval too short',
      parts: { calendar: '{ interval: 1s }' },
      says: ['scenario.yaml:3:23: an interval of 1s is too short (1m is the least): write for example 15m, 30m or 1h'],
    },
    {
      what: 'hours that end before they begin',
      parts: { calendar: '{ hours: 18:00-08:00 }' },
      says: [
        'scenario.yaml:3:20: "18:00-08:00" ends before it begins: a range lies within one day, the earlier time first, and may end at 24:00',
      ],
    },
    {
      what: 'hours without minutes',
      parts: { calendar: '{ hours: 8-18 }' },
      says: ['scenario.yaml:3:20: "8" is not a time of day: write 08:00 or 17:30, from 00:00 to 24:00'],
    },
    {
      what: 'an hour beyond the day',
      parts: { calendar: '{ hours: 08:00-25:00 }' },
      says: ['scenario.yaml:3:20: "25:00" is not a time of day: write 08:00 or 17:30, from 00:00 to 24:00'],
    },
    {
      what: 'hours that cut an interval',
      parts: { calendar: '{ hours: 08:10-18:00 }' },
      says: [
        'scenario.yaml:3:20: 08:10 is not the beginning of an interval of 30m: move it or choose a shorter interval',
      ],
    },
    {
      what: 'an unknown weekday',
      parts: { calendar: '{ hours: { mon-fry: 08:00-18:00 } }' },
      says: [
        'scenario.yaml:3:22: "mon-fry" is not a weekday: write mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri or a list such as mon,wed; did you mean `fri`?',
      ],
    },
    {
      what: 'a weekday twice',
      parts: { calendar: '{ hours: { mon-fri: 08:00-18:00, fri: 08:00-12:00 } }' },
      says: ['scenario.yaml:3:44: fri has hours already: name each weekday once'],
    },
    {
      what: 'a center that never opens',
      parts: { calendar: '{ hours: { mon-sun: closed } }' },
      says: ['scenario.yaml:3:13: the center is closed on every weekday: write hours such as { mon-fri: 08:00-18:00 }'],
    },
    {
      what: 'a calendar of closed days',
      parts: { calendar: '{ start: 2027-01-09, days: 2, hours: { mon-fri: 08:00-18:00 } }' },
      says: [
        'scenario.yaml:3:1: the center is closed on every day of the calendar: check `start`, `days`, `hours` and `holidays`',
      ],
    },
    {
      what: 'a warm-up of a center that closes',
      parts: { calendar: '{ warm_up: 1 day }' },
      says: [
        'scenario.yaml:3:13: `warm_up` does not fit here: a warm-up belongs to a continuous center: leave it out, or write `continuous: true`',
      ],
    },
    {
      what: 'a warm-up that cuts an interval',
      parts: { calendar: '{ continuous: true, warm_up: 40m }' },
      says: ['scenario.yaml:3:40: a warm-up of 40m is not a whole number of intervals of 30m, up to a year'],
    },
    {
      what: 'hours of a center that never closes',
      parts: { calendar: '{ continuous: true, hours: 08:00-18:00, holidays: [2027-01-04] }' },
      says: [
        'scenario.yaml:3:31: `hours` does not fit here: a continuous center never closes: leave it out, or leave out `continuous`',
        'scenario.yaml:3:51: `holidays` does not fit here: a continuous center never closes: leave it out, or leave out `continuous`',
      ],
    },
    {
      what: 'a day that does not exist',
      parts: { calendar: '{ start: 2027-02-30 }' },
      says: ['scenario.yaml:3:20: "2027-02-30" is not a date: that month has 28 days'],
    },
    {
      what: 'dates in another form',
      parts: { calendar: '{ start: 04/01/2027, holidays: [2027-1-5] }' },
      says: [
        'scenario.yaml:3:20: "04/01/2027" is not a date: write year, month and day, 2027-01-25',
        'scenario.yaml:3:43: "2027-1-5" is not a date: write year, month and day, 2027-01-25',
      ],
    },
    {
      what: 'days and weeks',
      parts: { calendar: '{ days: 5, weeks: 1 }' },
      says: ['scenario.yaml:3:22: `days` and `weeks` are both given: keep one'],
    },
    {
      what: 'no days',
      parts: { calendar: '{ days: 0 }' },
      says: ['scenario.yaml:3:19: `days` must be 1 or more, found 0'],
    },
    {
      what: 'half a day',
      parts: { calendar: '{ days: 2.5 }' },
      says: ['scenario.yaml:3:19: `days` must be a whole number, found 2.5'],
    },
    {
      what: 'days in words',
      parts: { calendar: '{ days: five }' },
      says: ['scenario.yaml:3:19: `days` must be a whole number, found "five"'],
    },
    {
      what: 'an unknown word',
      parts: { calendar: '{ at_close: serveout }' },
      says: [
        'scenario.yaml:3:23: `at_close` must be `serve_out` or `clear`, found "serveout"; did you mean `serve_out`?',
      ],
    },
  ],
  distributions: [
    {
      what: 'a negative cv',
      parts: { intents: '{ billing: { handle: { lognormal: { mean: 3m, cv: -0.5 } } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:60: -0.5 is negative: write 0% or more'],
    },
    {
      what: 'a cv that lacks its per cent',
      parts: { intents: '{ billing: { handle: { lognormal: { mean: 3m, cv: 80 } } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:60: a cv of 80 is too large: 10 is the most; did you mean 80%?'],
    },
    {
      what: 'two distributions at once',
      parts: {
        intents: '{ billing: { handle: { exponential: 3m, gamma: { mean: 3m, cv: 1 } } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:50: two distributions at once, `exponential` and `gamma`: keep one, or write a mixture'],
    },
    {
      what: 'an unknown distribution',
      parts: { intents: '{ billing: { handle: { lognorml: { mean: 3m, cv: 1 } } }, status: { handle: 2m } }' },
      says: [
        'scenario.yaml:4:33: unknown distribution `lognorml`: known are `exponential`, `deterministic`, `uniform`, `triangular`, `erlang`, `gamma`, `lognormal`, `weibull`, `hyperexponential`, `mixture`, `empirical` and `histogram`; did you mean `lognormal`?',
      ],
    },
    {
      what: 'a parameter left out',
      parts: { intents: '{ billing: { handle: { lognormal: { mean: 3m } } }, status: { handle: 2m } }' },
      says: [
        'scenario.yaml:4:33: `lognormal` takes { mean, cv }, { mean, sd }, { median, sigma } or { mu, sigma }: found `mean`',
      ],
    },
    {
      what: 'an unknown parameter',
      parts: { intents: '{ billing: { handle: { gamma: { mean: 3m, cvv: 2 } } }, status: { handle: 2m } }' },
      says: [
        'scenario.yaml:4:52: `gamma` has no `cvv`: it takes { mean, cv }, { mean, sd } or { shape, scale }; did you mean `cv`?',
      ],
    },
    {
      what: 'bounds in the wrong order',
      parts: { intents: '{ billing: { handle: { uniform: [3m, 1m] } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:42: `uniform` takes low and high in ascending order'],
    },
    {
      what: 'a bound left out',
      parts: { intents: '{ billing: { handle: { triangular: [1m, 2m] } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:45: `triangular` takes 3 durations, low, mode and high: found 2'],
    },
    {
      what: 'probabilities that miss 100%',
      parts: {
        intents:
          '{ billing: { handle: { hyperexponential: [{ probability: 40%, mean: 18s }, { probability: 50%, mean: 4m }] } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:33: the probabilities sum to 90%: they must sum to 100%'],
    },
    {
      what: 'a part without a probability',
      parts: {
        intents:
          '{ billing: { handle: { mixture: [{ deterministic: 0s }, { probability: 90%, exponential: 40 }] } }, status: { handle: 2m } }',
      },
      says: [
        'scenario.yaml:4:43: this part lacks `probability`',
        'scenario.yaml:4:99: 40 has no unit: write 40s or 40m',
      ],
    },
    {
      what: 'half a phase',
      parts: { intents: '{ billing: { handle: { erlang: { shape: 2.5, mean: 3m } } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:50: 2.5 is not a whole number from 1 to 1000'],
    },
    {
      what: 'edges that fall',
      parts: {
        intents:
          '{ billing: { handle: { histogram: { edges: [0s, 30s, 20s], weights: [1, 2] } } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:63: the edges of a histogram must ascend'],
    },
    {
      what: 'a weight too many',
      parts: {
        intents:
          '{ billing: { handle: { histogram: { edges: [0s, 30s], weights: [1, 2] } } }, status: { handle: 2m } }',
      },
      says: ['scenario.yaml:4:33: histogram has 2 edges and 2 weights: there is one weight between two edges'],
    },
    {
      what: 'no observations',
      parts: { intents: '{ billing: { handle: { empirical: [] } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:44: empirical takes a list of durations or a CSV file: found an empty list'],
    },
    {
      what: 'a wrong column of observations',
      parts: { intents: '{ billing: { handle: { empirical: data/t.csv } }, status: { handle: 2m } }' },
      tables: { 'data/t.csv': 'second\n3\n' },
      says: ['data/t.csv:1:1: expected a column `seconds` or `value`, found `second`; did you mean `seconds`?'],
    },
    {
      what: 'times of day that do not ascend',
      parts: { intents: '{ billing: { handle: { by_time: { 10:00: 2m, 08:00: 1m } } }, status: { handle: 2m } }' },
      says: ['scenario.yaml:4:55: 08:00 does not come after 10:00'],
    },
  ],
  'channels and teams': [
    {
      what: 'a target that lacks its per cent',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, service_level: { target: 80 } }',
      },
      says: ['scenario.yaml:6:99: 80 is more than 1: write 80% or 0.8'],
    },
    {
      what: 'a target above 100%',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, service_level: { target: 180% } }',
      },
      says: ['scenario.yaml:6:99: "180%" is more than 100%: a share goes from 0% to 100%'],
    },
    {
      what: 'an unknown formula',
      parts: {
        phone:
          '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, service_level: { formula: g5, within: 20 } }',
      },
      says: [
        'scenario.yaml:6:100: `formula` must be `g0`, `g1`, `g2` or `g3`, found "g5"',
        'scenario.yaml:6:112: 20 has no unit: write 20s or 20m',
      ],
    },
    {
      what: 'priority 0',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, priority: 0 }' },
      says: ['scenario.yaml:6:84: `priority` must be 1 or more, found 0'],
    },
    {
      what: 'no lines and a negative queue',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, lines: 0, queue_capacity: -1 }',
      },
      says: [
        'scenario.yaml:6:81: `lines` must be 1 or more, found 0',
        'scenario.yaml:6:100: `queue_capacity` must be 0 or more, found -1',
      ],
    },
    {
      what: 'a busyness that lacks its per cent',
      parts: { phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, busyness: { cv: 12 } }' },
      says: ['scenario.yaml:6:90: a cv of 12 is too large: 10 is the most; did you mean 12%?'],
    },
    {
      what: 'a busyness said in two ways',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, busyness: { cv: 12%, shape: 3 } }',
      },
      says: ['scenario.yaml:6:74: `busyness` takes { cv } or { shape }: found `cv` and `shape`'],
    },
    {
      what: 'a speed of nothing',
      parts: { front: '{ agents: 3, skills: { billing: 0, status: { sped: 1 } } }' },
      says: [
        'scenario.yaml:8:42: 0 is too small: write more than 0',
        'scenario.yaml:8:55: unknown key `sped`: a skill takes `speed`, `handle` and `fcr`; did you mean `speed`?',
      ],
    },
    {
      what: 'nobody on duty',
      parts: { front: '{ agents: 0 }' },
      says: ['scenario.yaml:7:1: no team has an agent at any time within the opening hours: set `agents` above 0'],
    },
    {
      what: 'half an agent',
      parts: { front: '{ agents: 2.5 }' },
      says: ['scenario.yaml:8:20: 2.5 is not a whole number of agents'],
    },
    {
      what: 'a list of the wrong length',
      parts: { front: '{ agents: [3, 3, 3] }' },
      says: ['scenario.yaml:8:20: the list has 3 values, but 08:00-18:00 has 20 intervals of 30m'],
    },
    {
      what: 'a list for days of different lengths',
      parts: {
        calendar: '{ days: 7, hours: { mon-fri: 08:00-10:00, sat: 09:00-10:00 } }',
        front: '{ agents: [3, 3, 3, 2] }',
      },
      says: ['scenario.yaml:8:20: the list has 4 values, but 09:00-10:00 has 2 intervals of 30m'],
    },
    {
      what: 'agents that change within an interval',
      parts: { front: '{ agents: { 08:00: 3, 09:10: 4 } }' },
      says: ['scenario.yaml:8:32: 09:10 is not the beginning of an interval of 30m: write 09:00 or 09:30'],
    },
    {
      what: 'times that overlap',
      parts: { front: '{ agents: { 08:00-10:00: 3, 09:00: 4 } }' },
      says: ['scenario.yaml:8:38: 09:00 comes before the end of the entry above, 10:00'],
    },
    {
      what: 'times mixed with weekdays',
      parts: { front: '{ agents: { 08:00-10:00: 3, sat: 4 } }' },
      says: ['scenario.yaml:8:38: `sat` is not a time of day: do not mix times and weekdays in one mapping'],
    },
    {
      what: 'a list of weekdays in braces without quotes',
      parts: { front: '{ agents: { mon,wed: 3 } }' },
      says: ['scenario.yaml:8:22: `mon` has no value (in braces, a list of weekdays needs quotes: "mon,wed")'],
    },
    {
      what: 'a word for a number',
      parts: { front: '{ agents: many }' },
      says: [
        'scenario.yaml:8:20: expected agents, found "many": write a number, a list by interval, a mapping by time such as { 08:00: 4 }, or a CSV file',
      ],
    },
  ],
  warnings: [
    {
      what: 'ten million arrivals by a slip of the finger',
      parts: { phone: '{ volume: { per_minute: 60000 }, mix: { billing: 40%, status: 60% }, patience: 1m }' },
      says: [
        'scenario.yaml:5:1: warning: about 36,000,000 contacts in each replication, some 36 seconds of computing each: check the volume and the number of days',
      ],
    },
    {
      what: 'more work than agents, and nobody abandons',
      parts: { phone: '{ volume: { per_day: 2000 }, mix: { billing: 40%, status: 60% } }' },
      says: [
        'scenario.yaml:7:1: warning: the work expected is 267% of the time that agents are on duty, and nobody abandons: the queue grows without end; add agents, or give the channels patience',
      ],
    },
    {
      what: 'agents outside the opening hours',
      parts: { front: '{ agents: { 05:00-07:00: 4, 08:00: 3 } }' },
      says: ['scenario.yaml:8:22: warning: 05:00-07:00 lies outside the opening hours and is not used'],
    },
    {
      what: 'rows outside the opening hours',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n06:00,9\n06:30,9\n07:00,9\n07:30,9\n08:00,9\n' },
      says: ['data/agents.csv:2:1: warning: this row and 3 more lie outside the opening hours and are not used'],
    },
    {
      what: 'a hole in a table',
      parts: { front: '{ agents: data/agents.csv }' },
      tables: { 'data/agents.csv': 'time,agents\n08:00,9\n09:00,9\n' },
      says: [
        'data/agents.csv:3:1: warning: there is no row for 08:30-09:00, which counts as 0: a row is for one interval of 30m',
      ],
    },
    {
      what: 'agents of a closed day',
      parts: { calendar: '{ hours: { mon-fri: 08:00-18:00 } }', front: '{ agents: { mon-fri: 3, sun: 2 } }' },
      says: ['scenario.yaml:8:34: warning: the center is closed on sun: these agents are not used'],
    },
    {
      what: 'an open day without agents',
      parts: { calendar: '{ days: 7 }', front: '{ agents: { mon-fri: 3 } }' },
      says: ['scenario.yaml:8:12: warning: no agents are given for sat and sun, when the center is open'],
    },
    {
      what: 'an open day without a weight',
      parts: {
        calendar: '{ days: 7 }',
        phone: '{ volume: { per_week: 100, weekdays: { mon-sat: 1 } }, mix: { billing: 40%, status: 60% } }',
      },
      says: ['scenario.yaml:6:37: warning: no weight is given for sun, when the center is open: nobody comes'],
    },
    {
      what: 'arrivals outside the calendar',
      parts: { phone: '{ volume: { trace: t.csv }, mix: { billing: 40%, status: 60% } }' },
      tables: { 't.csv': 'arrival\n2027-01-04T08:03:12\n2027-01-05T08:03:12\n2027-01-04T19:00:00\n' },
      says: [
        "t.csv:3:1: warning: 2 of 3 arrivals lie outside the calendar's opening hours and are left out; the first is here",
      ],
    },
    {
      what: 'a holiday outside the calendar',
      parts: { calendar: '{ holidays: [2027-12-25] }' },
      says: ['scenario.yaml:3:24: warning: the holiday 2027-12-25 lies outside the calendar'],
    },
    {
      what: 'short abandons that the formula does not use',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% }, service_level: { short_abandon: 5s } }',
      },
      says: ['scenario.yaml:6:91: warning: `short_abandon` is used by formula g2 only: the formula is g1'],
    },
    {
      what: 'an intent that nobody brings',
      parts: {
        phone: '{ volume: { per_day: 100 }, mix: { billing: 100% } }',
        rest: 'busyness: { market: { cv: 3% } }',
      },
      says: [
        'scenario.yaml:4:37: warning: no channel brings the intent `status`',
        'scenario.yaml:9:13: warning: no channel names the busyness factor `market`',
      ],
    },
  ],
};
