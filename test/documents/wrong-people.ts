import type { WrongScenario } from './wrong-scenarios.ts';

/** Wrong scenarios about people, routing and demand, and what a planner is told. */
export const wrongPeople: Readonly<Record<string, readonly WrongScenario[]>> = {
  shifts: [
    {
      what: 'a team with a schedule and shifts',
      parts: { front: '{ agents: 3, shifts: [{ agents: 3, from: 08:00, to: 18:00 }] }' },
      says: ['scenario.yaml:8:23: `agents` and `shifts` are both given: keep one'],
    },
    {
      what: 'a team with neither',
      parts: { front: '{ skills: all }' },
      says: ['scenario.yaml:8:3: `agents` is missing: write for example `agents: 12`, or state `shifts`'],
    },
    {
      what: 'a shift past midnight',
      parts: { front: '{ shifts: [{ agents: 3, from: 22:00, to: 06:00 }] }' },
      says: [
        'scenario.yaml:8:51: from 22:00 to 06:00 passes midnight: write two shifts, one to 24:00 and one from 00:00 to 06:00',
      ],
    },
    {
      what: 'a shift until midnight, written as its beginning',
      parts: { front: '{ shifts: [{ agents: 3, from: 16:00, to: 00:00 }] }' },
      says: ['scenario.yaml:8:51: from 16:00 to 00:00 passes midnight: write `to: 24:00`'],
    },
    {
      what: 'no shift at all',
      parts: { front: '{ shifts: [] }' },
      says: [
        'scenario.yaml:8:20: expected a list of shifts such as [{ agents: 12, days: mon-fri, from: 08:00, to: 17:00 }], or a CSV file, found an empty list',
      ],
    },
    {
      what: 'shifts that are a word',
      parts: { front: '{ shifts: all }' },
      says: [
        'scenario.yaml:8:20: expected a list of shifts such as [{ agents: 12, days: mon-fri, from: 08:00, to: 17:00 }], or a CSV file, found "all"',
      ],
    },
    {
      what: 'keys that a shift does not have',
      parts: { front: '{ shifts: [{ agent: 3, from: 08:00, to: 18:00, on: mon }, 3] }' },
      says: [
        'scenario.yaml:8:21: this shift lacks `agents`: write { agents: 12, days: mon-fri, from: 08:00, to: 17:00 }',
        'scenario.yaml:8:23: unknown key `agent`: `shifts` takes `agents`, `days`, `date`, `from`, `to` and `breaks`; did you mean `agents`?',
        'scenario.yaml:8:57: unknown key `on`: `shifts` takes `agents`, `days`, `date`, `from`, `to` and `breaks`',
        'scenario.yaml:8:68: expected a shift such as { agents: 12, days: mon-fri, from: 08:00, to: 17:00 }, found 3',
      ],
    },
    {
      what: 'values of no shift',
      parts: { front: '{ shifts: [{ agents: 2.5, days: mon-fry, from: 8, to: 25:00 }] }' },
      says: [
        'scenario.yaml:8:31: 2.5 is not a whole number of agents',
        'scenario.yaml:8:42: "mon-fry" is not a weekday: write mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri or a list such as mon,wed; did you mean `fri`?',
        'scenario.yaml:8:57: 8 is not a time of day: write 08:00 or 17:30, from 00:00 to 24:00',
        'scenario.yaml:8:64: "25:00" is not a time of day: write 08:00 or 17:30, from 00:00 to 24:00',
      ],
    },
    {
      what: 'a shift on weekdays and on a date',
      parts: { front: '{ shifts: [{ agents: 2, days: mon, date: 2027-01-04, from: 08:00, to: 18:00 }] }' },
      says: ['scenario.yaml:8:45: `days` and `date` are both given: keep one'],
    },
    {
      what: 'breaks outside their shift',
      parts: {
        front:
          '{ shifts: [{ agents: 2, from: 08:00, to: 18:00, breaks: [{ at: 07:30, for: 1h }, { at: 16:30, for: 1h, staggered: 1h }] }] }',
      },
      says: [
        'scenario.yaml:8:67: this break begins at 07:30, outside the shift of 08:00-18:00',
        'scenario.yaml:8:91: this break ends at 18:30 for the last agent, outside the shift of 08:00-18:00',
      ],
    },
    {
      what: 'breaks that run into one another',
      parts: {
        front:
          '{ shifts: [{ agents: 2, from: 08:00, to: 18:00, breaks: [{ at: 10:00, for: 1h }, { at: 10:30, for: 15m }] }, { agents: 2, from: 08:00, to: 18:00, breaks: [{ at: 10:00, for: 1h, staggered: 1h }, { at: 11:30, for: 15m }] }] }',
      },
      says: [
        'scenario.yaml:8:91: the break before ends at 11:00, when this one has begun',
        'scenario.yaml:8:204: the break before ends at 12:00 for the last agent, when this one has begun',
      ],
    },
    {
      what: 'values of no break',
      parts: {
        front:
          '{ shifts: [{ agents: 2, from: 08:00, to: 18:00, breaks: [{ at: 10:00 }, 12:00, { at: 12:00, for: 1h, payed: no }, { at: 14:00, for: 10m, paid: yes }] }, { agents: 2, from: 08:00, to: 18:00, breaks: 12:00 }] }',
      },
      says: [
        'scenario.yaml:8:67: this break lacks `for`: write { at: 12:00, for: 1h }',
        'scenario.yaml:8:82: expected a break such as { at: 12:00, for: 1h }, found "12:00"',
        'scenario.yaml:8:111: unknown key `payed`: `breaks` takes `at`, `for`, `staggered` and `paid`',
        'scenario.yaml:8:153: `paid` must be true or false, found "yes"',
        'scenario.yaml:8:208: expected a list of breaks such as [{ at: 12:00, for: 1h }], found "12:00"',
      ],
    },
    {
      what: 'shifts with nobody',
      parts: { front: '{ shifts: [{ agents: 0, from: 08:00, to: 18:00 }] }' },
      says: ['scenario.yaml:7:1: no team has an agent at any time within the opening hours: set `agents` above 0'],
    },
    {
      what: 'a column that a table of shifts does not have',
      parts: { front: '{ shifts: s.csv }' },
      tables: { 's.csv': 'agents,day,from,to\n3,mon,08:00,18:00\n' },
      says: [
        's.csv:1:8: unknown column `day`: a table of shifts has the columns `agents`, `days`, `from`, `to` and `breaks`; did you mean `days`?',
      ],
    },
    {
      what: 'a column missing from a table of shifts',
      parts: { front: '{ shifts: s.csv }' },
      tables: { 's.csv': 'agents,days,from\n3,mon,08:00\n' },
      says: [
        's.csv:1:1: the column `to` is missing: a table of shifts has the columns `agents`, `days`, `from`, `to` and `breaks`',
      ],
    },
    {
      what: 'cells of no shift',
      parts: { front: '{ shifts: s.csv }' },
      tables: {
        's.csv':
          'agents,days,from,to,breaks\nx,mon,08:00,18:00,\n3,mun,22:00,06:00,\n3,mon,22:00,06:00,\n3,mon,,10:00,\n3,mon,08:00,18:00,noon\n3,mon,08:00,18:00,10:00+15m;17:30+1h\n3,mon,08:00,18:00,10:00+15\n3,mon,08:00,18:00,10:00+15m/1\n',
      },
      says: [
        's.csv:2:1: expected a number, found "x"',
        's.csv:3:3: "mun" is not a weekday: write mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri or a list such as mon,wed; did you mean `mon`?',
        's.csv:4:13: from 22:00 to 06:00 passes midnight: write two shifts, one to 24:00 and one from 00:00 to 06:00',
        's.csv:5:7: the cell is empty',
        's.csv:6:19: "noon" is not a break: write 10:00+15m, or 12:00+1h/2h unpaid',
        's.csv:7:19: 17:30: this break ends at 18:30, outside the shift of 08:00-18:00',
        's.csv:8:19: 15 has no unit: write 15s or 15m',
        's.csv:9:19: 1 has no unit: write 1s or 1m',
      ],
    },
  ],
  'pay and people': [
    {
      what: 'a site that is no name, and a seniority that does not exist',
      parts: { front: '{ agents: 3, site: "a/b", seniority: juniour }' },
      says: [
        'scenario.yaml:8:29: "a/b" cannot be a name: letters, digits, spaces and _ . - are allowed, a letter, digit or _ first',
        'scenario.yaml:8:47: `seniority` must be `junior`, `regular` or `expert`, found "juniour"; did you mean `junior`?',
      ],
    },
    {
      what: 'a wage in another currency',
      parts: { front: '{ agents: 3, wage: 32 USD/h }', rest: 'currency: BRL' },
      says: ['scenario.yaml:8:29: "32 USD/h" is in USD: the currency of the scenario is `BRL`'],
    },
    {
      what: 'wages that are none',
      parts: {
        front:
          '{ agents: 3, wage: $32 }\n  a: { agents: 1, wage: -3 }\n  b: { agents: 1, wage: { 08:00: x } }\n  c: { agents: 1, wage: "32,50" }\n  d: { agents: 1, wage: 3000/month }',
      },
      says: [
        'scenario.yaml:8:29: "$32" is not a wage: write 32 or 32/h',
        'scenario.yaml:9:25: -3 is negative: write 0 or more',
        'scenario.yaml:10:34: "x" is not a wage: write 32 or 32/h',
        'scenario.yaml:11:25: "32,50" has a decimal comma: write 32.50',
        'scenario.yaml:12:25: "3000/month" is not a wage: write 32 or 32/h',
      ],
    },
    {
      what: 'overtime below the wage, or a hundred times it',
      parts: { front: '{ agents: 3, overtime: 50% }\n  a: { agents: 1, overtime: 150 }' },
      says: [
        'scenario.yaml:8:33: "50%" is less than the wage itself: write 150% for 50% more',
        'scenario.yaml:9:29: overtime at 150 times the wage is too much: 10 is the most; did you mean 150%?',
      ],
    },
    {
      what: 'shrinkage that leaves nobody',
      parts: {
        front:
          '{ agents: 3, shrinkage: { planned: 60%, absence: 40% } }\n  a: { agents: 1, shrinkage: { plan: 3% } }\n  b: { agents: 1, shrinkage: 28 }',
      },
      says: [
        'scenario.yaml:8:34: the shrinkage comes to 100%: less than 100% must be left',
        'scenario.yaml:9:32: unknown key `plan`: `shrinkage` takes `planned`, `absence` and `in_day`; did you mean `planned`?',
        'scenario.yaml:10:30: 28 is more than 1: write 28% or 0.28',
      ],
    },
    {
      what: 'attrition by the year',
      parts: { front: '{ agents: 3, attrition: 30% per year }\n  a: { agents: 1, attrition: 3 per month }' },
      says: [
        'scenario.yaml:8:34: "30% per year" is not by the month: write the part that leaves in a month, 3% per month',
        'scenario.yaml:9:30: "3" is more than 100%: a share goes from 0% to 100%',
      ],
    },
    {
      what: 'hires that nobody could make',
      parts: {
        front:
          '{ agents: 3, hires: [{ date: 2027-01-32, agents: 8, training: 2 weks }, { agents: 0, date: 2027-01-04 }] }',
      },
      says: [
        'scenario.yaml:8:39: "2027-01-32" is not a date: that month has 31 days',
        'scenario.yaml:8:72: "2 weks" has an unknown unit "weks": units are ms, s, m, h, days and weeks; did you mean `weeks`?',
        'scenario.yaml:8:92: `agents` must be 1 or more, found 0',
      ],
    },
    {
      what: 'learning that never begins, or never ends',
      parts: {
        front:
          '{ agents: 3, learning: { speed: 0%, full_after: 0 weeks } }\n  a: { agents: 2, learning: { speed: 120%, qality: 80% } }',
      },
      says: [
        'scenario.yaml:8:42: a speed of "0%" is too small: a newcomer works at 5% or more',
        'scenario.yaml:8:58: "0 weeks" is too small: write more than 0s',
        'scenario.yaml:9:19: `full_after` is missing',
        'scenario.yaml:9:38: "120%" is more than 100%: a share goes from 0% to 100%',
        'scenario.yaml:9:44: unknown key `qality`: `teams.a.learning` takes `speed`, `quality` and `full_after`; did you mean `quality`?',
      ],
    },
    {
      what: 'numbers of people out of range',
      parts: {
        front: '{ agents: 3, speed_varies: 150, fatigue: -1%, rush: { when_waiting: 0, faster: 8% }, reserve: 1.5 }',
      },
      says: [
        'scenario.yaml:8:37: 150 is more than 100%: a share goes from 0% to 100%',
        'scenario.yaml:8:51: "-1%" is negative: write 0% or more',
        'scenario.yaml:8:78: `when_waiting` must be 1 or more, found 0',
        'scenario.yaml:8:104: `reserve` must be a whole number, found 1.5',
      ],
    },
    {
      what: 'times away that are none',
      parts: {
        front:
          '{ agents: 3, away: [{ days: wen, from: 09:00, to: 08:00, agents: 4 }, { from: 22:00, to: 22:00, agents: 1, day: mon }] }',
      },
      says: [
        'scenario.yaml:8:38: "wen" is not a weekday: write mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri or a list such as mon,wed; did you mean `wed`?',
        'scenario.yaml:8:60: from 09:00 to 08:00 passes midnight: write two entries, one to 24:00 and one from 00:00 to 08:00',
        'scenario.yaml:8:99: it ends at 22:00, when it begins',
        'scenario.yaml:8:117: unknown key `day`: `teams.front.away.1` takes `days`, `date`, `from`, `to`, `agents` and `enabled`; did you mean `days`?',
      ],
    },
    {
      what: 'a skill that resolves more than all',
      parts: { front: '{ agents: 3, skills: { billing: { fcr: 120% }, status: 1 } }' },
      says: ['scenario.yaml:8:49: "120%" is more than 100%: a share goes from 0% to 100%'],
    },
  ],
  routing: [
    {
      what: 'a misspelt strategy',
      parts: { rest: 'routing: { strategy: skill, rule: mine.ts }' },
      says: [
        'scenario.yaml:9:22: `strategy` must be `availability`, `skills`, `complexity`, `proficiency`, `least_occupied`, `equitable`, `weighted`, `deadline`, `sticky`, `random`, `round_robin` or `custom`, found "skill"; did you mean `skills`?',
      ],
    },
    {
      what: 'a custom strategy without a rule',
      parts: { rest: 'routing: { strategy: custom }' },
      says: ['scenario.yaml:9:1: the strategy `custom` needs a rule: write for example `rule: my-rule.ts`'],
    },
    {
      what: 'a rule that no strategy asks for',
      parts: { rest: 'routing: { rule: a.ts }' },
      says: [
        'scenario.yaml:9:12: a rule belongs to the strategy `custom`: write `strategy: custom`, or leave the rule out',
      ],
    },
    {
      what: 'a rule in another language',
      parts: { rest: 'routing: { strategy: custom, rule: a.py }' },
      says: ['scenario.yaml:9:36: "a.py" is no rule: expected a .ts, .js or .mjs file such as my-rule.ts'],
    },
    {
      what: 'a rule outside the folder',
      parts: { rest: 'routing: { strategy: custom, rule: ../a.ts }' },
      says: [
        'scenario.yaml:9:36: "../a.ts" leads outside the scenario\'s folder: a rule lies in the folder of the scenario or below it, such as my-rule.ts',
      ],
    },
    {
      what: 'a rule that is not there',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      says: ['scenario.yaml:9:36: "a.ts" does not exist'],
    },
    {
      what: 'a rule with a syntax error',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: { 'a.ts': 'export const pick =\n  (a: number => a;\n' },
      says: ["a.ts:2:18: syntax error: Expected ',', got ';'"],
    },
    {
      what: 'a rule with what is no mere type',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: { 'a.ts': 'export const a = 1;\n  enum A { B }\n' },
      says: ['a.ts:2:3: enum cannot be left out like a type: write it in plain JavaScript; types themselves are fine'],
    },
    {
      what: 'a rule of JavaScript with TypeScript in it',
      parts: { rest: 'routing: { strategy: custom, rule: a.js }' },
      tables: { 'a.js': 'enum A { B }\n' },
      says: [
        'a.js:1:1: enum cannot be left out like a type: a .js file takes plain JavaScript, and types go into a .ts file',
      ],
    },
    {
      what: 'a rule of JavaScript with a syntax error',
      parts: { rest: 'routing: { strategy: custom, rule: a.mjs }' },
      tables: { 'a.mjs': 'const a = ;\n' },
      says: ['a.mjs:1:11: syntax error: Expression expected'],
    },
    {
      what: 'a rule of more than 256 KB',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: { 'a.ts': '/'.repeat(300_000) },
      says: ['a.ts:0:0: the rule is larger than 256 KB'],
    },
    {
      what: 'an empty rule',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: { 'a.ts': '\n' },
      says: ['a.ts:1:1: the file is empty'],
    },
    {
      what: 'a rule without its two functions',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: { 'a.ts': 'const agentFor = () => null;\n' },
      says: [
        'a.ts:1:1: the rule does not export `agentFor` nor `contactFor`: write `export const agentFor = …` and `export const contactFor = …`',
      ],
    },
    {
      what: 'a rule with a misspelt export',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: {
        'a.ts':
          'export const agentFor = () => null;\nexport const contactFor = () => null;\n  export const setup = () => {};\n',
      },
      says: [
        'a.ts:3:3: unknown export `setup`: a rule exports `agentFor` and `contactFor`, and perhaps `setUp`; did you mean `setUp`?',
      ],
    },
    {
      what: 'a rule that exports a default',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: { 'a.ts': 'const a = 1;\nexport default a;\n' },
      says: ['a.ts:2:1: a rule exports by name: write `export const agentFor = (contact, desk) => …`'],
    },
    {
      what: 'a rule that does not decide at once',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: { 'a.ts': 'export async function agentFor() {}\n' },
      says: [
        'a.ts:1:1: a rule decides at once, and cannot be async: write `export const agentFor = (contact, desk) => …`',
      ],
    },
    {
      what: 'a rule that imports code',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: {
        'a.ts':
          'export const agentFor = () => null;\nexport const contactFor = () => null;\nimport { readFileSync } from "node:fs";\n',
      },
      says: ["a.ts:3:1: a rule imports nothing but types: write `import type { … } from 'ensaio'`, and the rest here"],
    },
    {
      what: 'a rule that imports code while it runs',
      parts: { rest: 'routing: { strategy: custom, rule: a.ts }' },
      tables: {
        'a.ts':
          'export const agentFor = () => null;\nexport const contactFor = () => null;\nconst fs = import("node:fs");\n',
      },
      says: ["a.ts:3:12: a rule imports nothing but types: write `import type { … } from 'ensaio'`, and the rest here"],
    },
    {
      what: 'an idle agent chosen twice',
      parts: { rest: 'routing: { strategy: round_robin, agent: random }' },
      says: [
        'scenario.yaml:9:35: the strategy `round_robin` says itself which idle agent gets a contact: leave `agent` out',
      ],
    },
    {
      what: 'overflow to nobody',
      parts: {
        front: '{ agents: 3 }\n  back: { agents: 2, skills: [billing] }',
        rest: 'routing: { overflow: [{ after: 90, to: bak }, { intent: status, after: 30s, to: [back] }, { intent: statis, after: 1m, to: back }, { after: 1m, to: [] }] }',
      },
      says: [
        'scenario.yaml:10:32: 90 has no unit: write 90s or 90m',
        'scenario.yaml:10:40: unknown team `bak`: known are `front` and `back`; did you mean `back`?',
        'scenario.yaml:10:82: team `back` lacks the skill `status`: add `status` to its skills, or leave it out here',
        'scenario.yaml:10:101: unknown intent `statis`: known are `billing` and `status`; did you mean `status`?',
        'scenario.yaml:10:149: the list is empty: name a team',
      ],
    },
    {
      what: 'priorities that age at once',
      parts: { rest: 'routing: { ageing: 0s }' },
      says: ['scenario.yaml:9:20: "0s" is too small: write more than 0s'],
    },
  ],
  demand: [
    {
      what: 'a trend without its percent sign',
      parts: { phone: '{ volume: { per_day: 100, trend: 2 }, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:43: a trend of 2 a week is too steep: -50% to 50% is allowed; did you mean 2%?'],
    },
    {
      what: 'trends that are none',
      parts: {
        phone:
          '{ volume: { by_intent: { billing: { per_day: 100, trend: up }, status: { per_day: 10, trend: -60% } } } }',
      },
      says: [
        'scenario.yaml:6:67: "up" is not a percentage: write a percentage such as 35% or a fraction such as 0.35',
        'scenario.yaml:6:103: a trend of "-60%" a week is too steep: -50% to 50% is allowed',
      ],
    },
    {
      what: 'months that are none',
      parts: {
        phone:
          '{ volume: { by_intent: { billing: { per_day: 100, months: { jan: 120%, january: 2, jan-mar: 3, feb: -1, apr: } }, status: { per_day: 10, months: 3 } } } }',
      },
      says: [
        'scenario.yaml:6:81: "january" is not a month: write jan, feb, mar … dec, or a range such as jun-aug; did you mean `jan`?',
        'scenario.yaml:6:93: `jan-mar` names a month that has its factor already',
        'scenario.yaml:6:110: -1 is negative: write 0% or more',
        'scenario.yaml:6:114: `apr` has no factor',
        'scenario.yaml:6:155: expected factors by month such as { jan: 120% }, found 3',
      ],
    },
    {
      what: 'a trend of recorded arrivals',
      parts: { phone: '{ volume: { trace: t.csv, trend: 1% }, mix: { billing: 40%, status: 60% } }' },
      tables: { 't.csv': 'arrival\n2027-01-04T08:03:12\n' },
      says: ['scenario.yaml:6:36: `trend` does not fit beside `trace`: recorded arrivals are replayed as they came'],
    },
    {
      what: 'a customer base that is not there',
      parts: {
        phone: '{ volume: { customers: ap, per_day: 0.1 }, mix: { billing: 40%, status: 60% } }',
        rest: 'customers: { app: { active: 1000 } }',
      },
      says: ['scenario.yaml:6:33: unknown customer base `ap`: known is `app`; did you mean `app`?'],
    },
    {
      what: 'customers where none are defined',
      parts: { phone: '{ volume: { customers: app, per_day: 0.1 }, mix: { billing: 40%, status: 60% } }' },
      says: ['scenario.yaml:6:33: unknown customer base `app`: none is defined under `customers`'],
    },
    {
      what: 'customers by the hour',
      parts: {
        phone: '{ volume: { customers: app, per_hour: 3 }, mix: { billing: 40%, status: 60% } }',
        rest: 'customers: { app: { active: 1000 } }',
      },
      says: ['scenario.yaml:6:22: `customers` goes with `per_day` or `per_week`, the contacts of one customer'],
    },
    {
      what: 'the contacts of all customers as those of one',
      parts: {
        phone: '{ volume: { customers: app, per_week: 42000 }, mix: { billing: 40%, status: 60% } }',
        rest: 'customers: { app: { active: 1000 } }',
      },
      says: [
        'scenario.yaml:6:48: 42000 contacts of each customer are too many: beside `customers` it is the number of one customer, such as 0.12',
      ],
    },
    {
      what: 'customers that cannot be',
      parts: {
        phone: '{ volume: { customers: app, per_week: 0.1 }, mix: { billing: 40%, status: 60% } }',
        rest: 'customers: { app: { active: 0, joins: -3, churn: 40, leaves_after: { resolve: 1% } } }',
      },
      says: [
        'scenario.yaml:9:29: 0 is too small: write more than 0',
        'scenario.yaml:9:39: -3 is negative: write 0 or more',
        'scenario.yaml:9:50: 40 is more than 1: write 40% or 0.4',
        'scenario.yaml:9:70: unknown key `resolve`: `customers.app.leaves_after` takes `resolved`, `unresolved` and `abandoned`; did you mean `resolved`?',
      ],
    },
    {
      what: 'special days that are none',
      parts: {
        calendar:
          '{ hours: 08:00-18:00, special_days: { 2027-01-04: 150%, 2027-02-30: 2, 2027-01-05: -1, monday: 2, 2027-12-25: } }',
      },
      says: [
        'scenario.yaml:3:67: "2027-02-30" is not a date: that month has 28 days',
        'scenario.yaml:3:94: -1 is negative: write 0% or more',
        'scenario.yaml:3:98: "monday" is not a date: write year, month and day, 2027-01-25',
        'scenario.yaml:3:109: `2027-12-25` has no factor',
      ],
    },
    {
      what: 'special days without factors',
      parts: { calendar: '{ hours: 08:00-18:00, special_days: [2027-01-04] }' },
      says: ['scenario.yaml:3:47: expected factors by date such as { 2027-01-22: 150% }, found a list'],
    },
    {
      what: 'a busyness drawn once a week',
      parts: {
        rest: 'busyness: { market: { cv: 3%, per: week }, b: { per: interval }, c: { cv: 3%, shape: 2, per: day } }',
      },
      says: [
        'scenario.yaml:9:36: `per` must be `day` or `interval`, found "week"',
        'scenario.yaml:9:44: `b` takes { cv } or { shape }: found nothing',
        'scenario.yaml:9:66: `c` takes { cv } or { shape }: found `cv` and `shape`',
      ],
    },
    {
      what: 'a campaign with every slip',
      parts: {
        rest: 'campaigns: { sms: { at: 2027-01-04, audience: -3, responds: 400%, after: 3, channel: fone, intent: biling }, b: { at: [], audience: 10, responds: 4%, after: 3h, channel: phone, intent: status }, c: { at: 2027-01-04 25:00 } }',
      },
      says: [
        'scenario.yaml:9:25: "2027-01-04" is not a moment: write a date and a time of day, 2027-01-11 09:00',
        'scenario.yaml:9:47: -3 is negative: write 0 or more',
        'scenario.yaml:9:61: "400%" is more than 100%: a share goes from 0% to 100%',
        'scenario.yaml:9:74: 3 has no unit: write 3s or 3m',
        'scenario.yaml:9:86: unknown channel `fone`: known is `phone`',
        'scenario.yaml:9:100: unknown intent `biling`: known are `billing` and `status`; did you mean `billing`?',
        'scenario.yaml:9:119: the list is empty: write a moment such as 2027-01-11 09:00',
        'scenario.yaml:9:196: `audience` is missing',
        'scenario.yaml:9:196: `responds` is missing',
        'scenario.yaml:9:196: `after` is missing: write for example `after: 25m`',
        'scenario.yaml:9:196: `channel` is missing',
        'scenario.yaml:9:196: `intent` is missing',
        'scenario.yaml:9:205: "25:00" is not a time of day: write 08:00 or 17:30, from 00:00 to 24:00',
      ],
    },
    {
      what: 'a journey with every slip',
      parts: {
        rest: 'journeys: { checkout: { volume: { per_hour: 4000, trend: 2% }, value: x, needs_help: 6%, help: { channel: chat, intent: checkout }, in_time: 2, converts: { alone: 62%, in_tim: 70%, late: 45%, unanswered: 120% }, reminder: { after: 1h } } }',
      },
      says: [
        'scenario.yaml:9:35: unknown key `per_hour`: a volume takes `per_day`, `per_week`, `profile` and `weekdays`',
        'scenario.yaml:9:51: unknown key `trend`: a volume takes `per_day`, `per_week`, `profile` and `weekdays`',
        'scenario.yaml:9:71: expected a number, found "x"',
        'scenario.yaml:9:107: unknown channel `chat`: known is `phone`',
        'scenario.yaml:9:121: unknown intent `checkout`: known are `billing` and `status`',
        'scenario.yaml:9:142: 2 has no unit: write 2s or 2m',
        'scenario.yaml:9:145: `in_time` is missing',
        'scenario.yaml:9:169: unknown key `in_tim`: `journeys.checkout.converts` takes `alone`, `in_time`, `late` and `unanswered`; did you mean `in_time`?',
        'scenario.yaml:9:205: "120%" is more than 100%: a share goes from 0% to 100%',
        'scenario.yaml:9:213: `wins_back` is missing',
      ],
    },
    {
      what: 'a journey of which it is not said how many',
      parts: {
        rest: 'journeys: { checkout: { volume: { profile: { 08:00: 1 } }, value: 1, needs_help: 6%, help: { channel: phone, intent: status }, in_time: 2m, converts: { alone: 62%, in_time: 70%, late: 45%, unanswered: 20% } } }',
      },
      says: ['scenario.yaml:9:25: the volume does not say how many: write one of `per_day` or `per_week`'],
    },
    {
      what: 'what is switched off and wrong all the same',
      parts: {
        rest: 'campaigns: { sms: { at: 2027-01-04 09:00, audience: 10, responds: 400%, after: 3h, channel: phone, intent: status, enabled: false } }',
      },
      says: ['scenario.yaml:9:67: "400%" is more than 100%: a share goes from 0% to 100%'],
    },
  ],
  warnings: [
    {
      what: 'a shift outside the calendar',
      parts: { front: '{ agents: 3 }\n  back: { shifts: [{ agents: 2, date: 2027-02-04, from: 08:00, to: 18:00 }] }' },
      says: ['scenario.yaml:9:39: warning: 2027-02-04 lies outside the calendar'],
    },
    {
      what: 'a shift on closed days',
      parts: {
        calendar: '{ days: 7, hours: { mon-fri: 08:00-18:00 } }',
        front: '{ agents: 3 }\n  back: { shifts: [{ agents: 2, days: sat-sun, from: 08:00, to: 18:00 }] }',
      },
      says: ['scenario.yaml:9:20: warning: the shift from 08:00 is of no use: the center is closed on sat and sun'],
    },
    {
      what: 'rows of shifts on closed days and outside the calendar',
      parts: { calendar: '{ days: 7, hours: { mon-fri: 08:00-18:00 } }', front: '{ shifts: s.csv }' },
      tables: { 's.csv': 'agents,days,from,to\n3,mon-fri,08:00,18:00\n3,sat,08:00,18:00\n3,2028-01-01,08:00,18:00\n' },
      says: [
        's.csv:3:3: warning: this shift is of no use: the center is closed on sat',
        's.csv:4:3: warning: 2028-01-01 lies outside the calendar',
      ],
    },
    {
      what: 'a team whose shifts have nobody',
      parts: { front: '{ agents: 3 }\n  back: { shifts: [{ agents: 0, from: 08:00, to: 18:00 }] }' },
      says: ['scenario.yaml:9:11: warning: team `back` has no agent at any time within the opening hours'],
    },
    {
      what: 'more agents scheduled than there are people, and hires too late',
      parts: { front: '{ agents: 3, headcount: 2, hires: [{ date: 2028-01-04, agents: 2 }] }' },
      says: [
        'scenario.yaml:8:34: warning: the schedule asks for up to 3 agents: a headcount of 2 cannot give them',
        'scenario.yaml:8:53: warning: 2028-01-04 lies after the end of the calendar: nobody joins',
      ],
    },
    {
      what: 'settings of another strategy',
      parts: { rest: 'routing: { triage_error: 10%, prefer: fastest }' },
      says: [
        'scenario.yaml:9:12: warning: `triage_error` is used by the strategy `complexity` only: the strategy is `availability`',
        'scenario.yaml:9:31: warning: `prefer` is used by the strategy `proficiency` only: the strategy is `availability`',
      ],
    },
    {
      what: 'complexity without differences',
      parts: { rest: 'routing: { strategy: complexity }' },
      says: [
        'scenario.yaml:9:22: warning: every intent has the complexity `medium`: the strategy `complexity` has nothing to tell apart',
      ],
    },
    {
      what: 'overflow to a team tried from the start',
      parts: {
        front: '{ agents: 3 }\n  back: { agents: 2 }',
        rest: 'routing: { intents: { billing: front }, overflow: [{ intent: status, after: 90s, to: back }, { after: 90s, to: back }] }',
      },
      says: [
        'scenario.yaml:10:86: warning: team `back` is tried from the start: an overflow to it changes nothing; leave it out of `routing.intents`',
      ],
    },
    {
      what: 'a customer base that no volume names',
      parts: { rest: 'customers: { app: { active: 1000 } }' },
      says: [
        'scenario.yaml:9:14: warning: no volume names the customer base `app`: write `customers: app` in the volume of a channel',
      ],
    },
    {
      what: 'a special day outside the calendar',
      parts: { calendar: '{ hours: 08:00-18:00, special_days: { 2027-03-04: 150% } }' },
      says: ['scenario.yaml:3:49: warning: the special day 2027-03-04 lies outside the calendar'],
    },
    {
      what: 'a campaign outside the calendar',
      parts: {
        rest: 'campaigns: { sms: { at: [2027-01-05 09:00, 2027-01-04 12:00], audience: 3, responds: 4%, after: 3h, channel: phone, intent: billing } }',
      },
      says: ['scenario.yaml:9:26: warning: 2027-01-05 09:00 lies outside the calendar and is not used'],
    },
    {
      what: 'agents away outside the calendar',
      parts: { front: '{ agents: 3, away: [{ date: 2027-03-01, from: 09:00, to: 10:00, agents: 1 }] }' },
      says: ['scenario.yaml:8:38: warning: 2027-03-01 lies outside the calendar'],
    },
  ],
};
