import { another, type PlanParts, step } from './small-plan.ts';

/** Plans that are wrong in one way each, and what a planner is told: `file:line:column: message`. */
export interface WrongPlan {
  readonly what: string;
  readonly parts: PlanParts;
  readonly says: readonly string[];
}

export const wrongPlans: Readonly<Record<string, readonly WrongPlan[]>> = {
  keys: [
    {
      what: 'a misspelt key of the plan',
      parts: { rest: 'objektives: []' },
      says: [
        'plan.yaml:14:1: unknown key `objektives`: a plan takes `ensaio`, `plan`, `description`, `baseline`, `horizon`, `budget`, `stakeholders`, `assumptions`, `objectives`, `steps`, `reviews` and `gates`; did you mean `objectives`?',
      ],
    },
    {
      what: 'a misspelt key of a step',
      parts: { hire: step('effekts: []') },
      says: [
        'plan.yaml:13:83: unknown key `effekts`: `steps.0` takes `id`, `do`, `owner`, `start`, `until`, `pilot`, `ramp`, `delivery`, `effects`, `cost`, `evidence`, `obstacles` … (13 in all); did you mean `effects`?',
      ],
    },
    {
      what: 'a step without a date',
      parts: { hire: 'owner: Ana, cost: { once: 0 }, evidence: sums' },
      says: ['plan.yaml:13:3: `start` is missing: a step has a date, write for example `start: 2027-03-15`'],
    },
    {
      what: 'a list where a mapping belongs',
      parts: { hire: step('pilot: [10%]') },
      says: ['plan.yaml:13:90: `pilot` must be a mapping, found a list'],
    },
    {
      what: 'a shape that no ramp has',
      parts: { hire: step('ramp: { shape: logistic, over: 4 weeks }') },
      says: [
        'plan.yaml:13:98: `shape` must be `step`, `linear`, `s-curve`, `exponential` or `table`, found "logistic"',
      ],
    },
    {
      what: 'a step called by a number',
      parts: { steps: '  - { id: 7, start: 2027-03-15, owner: Ana, cost: { once: 0 }, evidence: x }\n' },
      says: ['plan.yaml:14:11: `id` must be a text, found 7'],
    },
    {
      what: 'an id with a space',
      parts: { steps: another('two words', 'effects: []') },
      says: ['plan.yaml:14:11: "two words" cannot be an id: letters, digits, _ and - are allowed'],
    },
    {
      what: 'an id used twice',
      parts: { steps: another('hire', 'effects: []') },
      says: ['plan.yaml:14:11: another step has the id `hire` already'],
    },
    {
      what: 'a key result with the id of another',
      parts: { keyResult: '{ id: level, metric: average_speed_of_answer, to: 20s, by: 2027-05-30 }' },
      says: ['plan.yaml:11:15: another key result has the id `level` already'],
    },
  ],
  baseline: [
    {
      what: 'a file that does not exist',
      parts: { baseline: 'centre.yaml' },
      says: ['plan.yaml:3:11: "work/centre.yaml" does not exist'],
    },
    {
      what: 'a path from the root',
      parts: { baseline: '/etc/center.yaml' },
      says: [
        'plan.yaml:3:11: "/etc/center.yaml" is not a relative path: write its path from the folder of the plan, such as ../scenario.yaml',
      ],
    },
    {
      what: 'an address',
      parts: { baseline: 'https://example.org/center.yaml' },
      says: [
        'plan.yaml:3:11: "https://example.org/center.yaml" is not a relative path: write its path from the folder of the plan, such as ../scenario.yaml',
      ],
    },
    {
      what: 'a backslash',
      parts: { baseline: '"..\\\\center.yaml"' },
      says: ['plan.yaml:3:11: "..\\\\center.yaml" has a backslash: write / between folders'],
    },
    {
      what: 'nothing',
      parts: { baseline: '' },
      says: [
        'plan.yaml:3:11: expected the file of a scenario, found nothing: write its path from the folder of the plan, such as ../scenario.yaml',
      ],
    },
    {
      what: 'a mapping without a scenario',
      parts: { baseline: '{ lock: sha256:00 }' },
      says: ['plan.yaml:3:1: `scenario` is missing: write for example `scenario: ../scenario.yaml`'],
    },
    {
      what: 'a misspelt key',
      parts: { baseline: '{ scenario: center.yaml, look: 1 }' },
      says: ['plan.yaml:3:36: unknown key `look`: `baseline` takes `scenario` and `lock`; did you mean `lock`?'],
    },
  ],
  horizon: [
    {
      what: 'a bare number',
      parts: { horizon: '13' },
      says: ['plan.yaml:4:10: 13 has no unit: write 13 days or for example 2 weeks'],
    },
    {
      what: 'part of a day',
      parts: { horizon: '36h' },
      says: ['plan.yaml:4:10: "36h" is not a whole number of days: write for example 10 days or 2 weeks'],
    },
    {
      what: 'a lifetime',
      parts: { horizon: '520 weeks 30 days' },
      says: ['plan.yaml:4:10: "520 weeks 30 days" is longer than ten years'],
    },
    {
      what: 'a word',
      parts: { horizon: 'a quarter' },
      says: ['plan.yaml:4:10: expected a number of days, found "a quarter": write for example 10 days or 2 weeks'],
    },
  ],
  money: [
    {
      what: 'a budget in another currency',
      parts: { budget: '{ limit: 900000, currency: USD }' },
      says: ['plan.yaml:5:36: the budget is in `USD`: the currency of the scenario is `BRL`'],
    },
    {
      what: 'a budget in another currency, in one word',
      parts: { budget: '900000 USD' },
      says: ['plan.yaml:5:9: "900000 USD" is in USD: the currency of the scenario is `BRL`'],
    },
    {
      what: 'a budget with a thousands separator',
      parts: { budget: '"900,000"' },
      says: ['plan.yaml:5:9: "900,000" has a thousands separator: write 900000'],
    },
    {
      what: 'a budget without a limit',
      parts: { budget: '{ currency: BRL }' },
      says: ['plan.yaml:5:1: `limit` is missing: write for example `limit: 900000`'],
    },
    {
      what: 'a negative cost',
      parts: { hire: 'owner: Ana, start: 2027-03-15, cost: { once: -5 }, evidence: sums' },
      says: ['plan.yaml:13:62: -5 is negative: write 0 or more'],
    },
    {
      what: 'a cost for each unit of a rate',
      parts: {
        hire: 'owner: Ana, start: 2027-03-15, cost: { per_unit: { amount: 1, of: containment } }, evidence: sums',
      },
      says: [
        'plan.yaml:13:83: `containment` is no count: a cost is of one of `arrivals`, `offered`, `handled`, `abandoned`, `blocked`, `cleared`, `mean_queue`, `first_contacts`, `redials`, `repeats`, `chases`, `mean_returning` … (26 in all)',
      ],
    },
    {
      what: 'a cost for each unit of nothing',
      parts: { hire: 'owner: Ana, start: 2027-03-15, cost: { per_unit: { amount: 1 } }, evidence: sums' },
      says: ['plan.yaml:13:56: `of` is missing: write { amount: 0.35, of: contained }'],
    },
  ],
  dates: [
    {
      what: 'a step before the horizon',
      parts: { hire: 'owner: Ana, start: 2027-02-15, cost: { once: 0 }, evidence: sums' },
      says: ['plan.yaml:13:36: 2027-02-15 lies outside the horizon, 2027-03-01 to 2027-05-30 (13 weeks)'],
    },
    {
      what: 'a step that ends before it begins',
      parts: { hire: step('until: 2027-03-10') },
      says: ['plan.yaml:13:90: it ends before it begins, 2027-03-15'],
    },
    {
      what: 'a key result after the horizon',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-06-30 }' },
      says: ['plan.yaml:10:67: 2027-06-30 lies outside the horizon, 2027-03-01 to 2027-05-30 (13 weeks)'],
    },
    {
      what: 'a review that no calendar has',
      parts: { rest: 'reviews: [2027-02-30]' },
      says: ['plan.yaml:14:11: "2027-02-30" is not a date: that month has 28 days'],
    },
    {
      what: 'a review after the horizon',
      parts: { rest: 'reviews: [{ date: 2027-12-01, about: the year }]' },
      says: ['plan.yaml:14:19: 2027-12-01 lies outside the horizon, 2027-03-01 to 2027-05-30 (13 weeks)'],
    },
    {
      what: 'a review without a date',
      parts: { rest: 'reviews: [{ about: the year }]' },
      says: ['plan.yaml:14:10: `date` is missing: write for example `date: 2027-03-31`'],
    },
  ],
  'key results': [
    {
      what: 'no number',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, by: 2027-05-30 }' },
      says: [
        'plan.yaml:10:7: the key result `wait` has no number, `to` or `change`: a key result is specific, measurable, achievable, relevant and time-bound, such as { id: wait, metric: average_speed_of_answer, channel: phone, change: -30%, by: 2027-05-30 }',
      ],
    },
    {
      what: 'no date',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: 20s }' },
      says: [
        'plan.yaml:10:7: the key result `wait` has no date, `by`: a key result is specific, measurable, achievable, relevant and time-bound, such as { id: wait, metric: average_speed_of_answer, channel: phone, change: -30%, by: 2027-05-30 }',
      ],
    },
    {
      what: 'neither a metric nor a step',
      parts: { keyResult: '{ id: wait, by: 2027-05-30 }' },
      says: [
        'plan.yaml:10:7: the key result `wait` says neither a `metric` nor what is `done`: a key result is specific, measurable, achievable, relevant and time-bound, such as { id: wait, metric: average_speed_of_answer, channel: phone, change: -30%, by: 2027-05-30 }',
      ],
    },
    {
      what: 'two numbers',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: 20s, change: -30%, by: 2027-05-30 }' },
      says: ['plan.yaml:10:63: `to` and `change` are both given: keep one'],
    },
    {
      what: 'a misspelt metric',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_anser, to: 20s, by: 2027-05-30 }' },
      says: ['plan.yaml:10:29: unknown metric `average_speed_of_anser`; did you mean `average_speed_of_answer`?'],
    },
    {
      what: 'a metric that does not exist',
      parts: { keyResult: '{ id: wait, metric: happiness, to: 20s, by: 2027-05-30 }' },
      says: ['plan.yaml:10:29: unknown metric `happiness`; docs/kpis.md lists them'],
    },
    {
      what: 'a metric of a part that has none',
      parts: { keyResult: '{ id: wait, metric: cost_per_resolution, team: front, to: 14.50, by: 2027-05-30 }' },
      says: [
        'plan.yaml:10:50: `cost_per_resolution` is not given by team: it is given for the whole, by channel and by intent',
      ],
    },
    {
      what: 'a channel that does not exist',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, channel: fone, to: 20s, by: 2027-05-30 }' },
      says: ['plan.yaml:10:63: unknown channel `fone`: known are `phone`, `mail` and `my.channel`'],
    },
    {
      what: 'two parts at once',
      parts: {
        keyResult:
          '{ id: wait, metric: average_speed_of_answer, channel: phone, intent: billing, to: 20s, by: 2027-05-30 }',
      },
      says: ['plan.yaml:10:70: a KPI is asked of one part of the center: found `channel` and `intent`; keep one'],
    },
    {
      what: 'a percentage of something absolute',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: 30%, by: 2027-05-30 }' },
      says: [
        'plan.yaml:10:58: "30%" is a percentage, but `average_speed_of_answer` is in seconds: write for example 20s, or `change: -30%` against the baseline',
      ],
    },
    {
      what: 'seconds without a unit',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: 20, by: 2027-05-30 }' },
      says: ['plan.yaml:10:58: 20 has no unit: write 20s or 20m'],
    },
    {
      what: 'a share without a percent sign',
      parts: { keyResult: '{ id: wait, metric: abandonment_rate, to: 5, by: 2027-05-30 }' },
      says: ['plan.yaml:10:51: 5 is more than 1, but `abandonment_rate` is a percentage: did you mean 5%?'],
    },
    {
      what: 'a score beyond the scale',
      parts: { keyResult: '{ id: wait, metric: csat_mean, to: 8, by: 2027-05-30 }' },
      says: ['plan.yaml:10:44: 8 is no score: `csat_mean` is a score of 1 to 5: write for example 4.5'],
    },
    {
      what: 'a change without a percent sign',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, change: -30, by: 2027-05-30 }' },
      says: ['plan.yaml:10:62: a change is relative to the baseline, with a sign and a %: found -30; write -30%'],
    },
    {
      what: 'a change as a fraction',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, change: 0.2, by: 2027-05-30 }' },
      says: ['plan.yaml:10:62: a change is relative to the baseline, with a sign and a %: found 0.2; write +20%'],
    },
    {
      what: 'a change of more than everything',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, change: -130%, by: 2027-05-30 }' },
      says: ['plan.yaml:10:62: a change of "-130%" is more than everything: -100% is the most'],
    },
    {
      what: 'a metric that is better neither way',
      parts: { keyResult: '{ id: wait, metric: occupancy, to: 85%, by: 2027-05-30 }' },
      says: ['plan.yaml:10:44: `occupancy` is better neither higher nor lower: write "<= 85%" or ">= 85%"'],
    },
    {
      what: 'a sign that is not one',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: "< 20s", by: 2027-05-30 }' },
      says: ['plan.yaml:10:58: "< 20s" begins with <: write <= or >='],
    },
    {
      what: 'a window in no days',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-05-30, over: the end }' },
      says: [
        'plan.yaml:10:85: "the end" does not say which days are judged: write `last 4 weeks`, `last 28 days` or `the whole horizon`',
      ],
    },
    {
      what: 'every week of three days',
      parts: {
        keyResult:
          '{ id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-05-30, over: last 3 days, every_week: true }',
      },
      says: ['plan.yaml:10:98: every week of less than a week says nothing: make `over` longer'],
    },
    {
      what: 'certainty',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-05-30, confidence: 100% }' },
      says: ['plan.yaml:10:91: a confidence of "100%" can never be shown: write for example 80%'],
    },
    {
      what: 'an activity that is no step',
      parts: { keyResult: '{ id: wait, done: hiring, by: 2027-05-30 }' },
      says: ['plan.yaml:10:27: unknown step `hiring`: known is `hire`'],
    },
    {
      what: 'an activity with a number',
      parts: { keyResult: '{ id: wait, done: hire, to: 20s, by: 2027-05-30 }' },
      says: [
        'plan.yaml:10:33: `to` does not fit beside `done`, which is met when the step is rolled out: keep one of them',
      ],
    },
  ],
  paths: [
    {
      what: 'a misspelt key at the end',
      parts: { hire: step('effects: [{ set: self_service.ivr.contains.order_staus, to: 35% }]') },
      says: [
        'plan.yaml:13:100: unknown path `self_service.ivr.contains.order_staus`: `self_service.ivr.contains` has `order_status` and `billing`; did you mean `order_status`?',
      ],
    },
    {
      what: 'a misspelt key on the way',
      parts: { hire: step('effects: [{ add: teams.frnt.agents, by: 2 }]') },
      says: [
        'plan.yaml:13:100: unknown path `teams.frnt.agents`: `teams` has `front`, `back` and `night`; did you mean `front`?',
      ],
    },
    {
      what: 'a section that does not exist',
      parts: { hire: step('effects: [{ add: team.front.agents, by: 2 }]') },
      says: [
        'plan.yaml:13:100: unknown path `team.front.agents`: the scenario has `intents`, `channels`, `teams`, `self_service` and `routing`; did you mean `teams`?',
      ],
    },
    {
      what: 'a value that the scenario does not state',
      parts: { hire: step('effects: [{ set: self_service.ivr.gives_up, to: 2% }]') },
      says: [
        'plan.yaml:13:100: unknown path `self_service.ivr.gives_up`: the scenario does not say `gives_up` there; write it into the scenario first, with its value of today',
      ],
    },
    {
      what: 'a mapping',
      parts: { hire: step('effects: [{ multiply: intents.billing.handle, by: 90% }]') },
      says: [
        'plan.yaml:13:105: `intents.billing.handle` is a mapping, not one value: name one in it, `intents.billing.handle.lognormal.mean` or `intents.billing.handle.lognormal.cv`',
      ],
    },
    {
      what: 'a whole channel',
      parts: { hire: step('effects: [{ multiply: channels.mail, by: 90% }]') },
      says: [
        'plan.yaml:13:105: `channels.mail` is a mapping, not one value: name one in it, `channels.mail.kind`, `channels.mail.deadline`, `channels.mail.volume.per_week` or `channels.mail.mix.billing`',
      ],
    },
    {
      what: 'the inside of a number',
      parts: { hire: step('effects: [{ add: teams.front.agents.number, by: 2 }]') },
      says: [
        'plan.yaml:13:100: unknown path `teams.front.agents.number`: `teams.front.agents` is 12, which has nothing inside',
      ],
    },
    {
      what: 'a place that a list does not have',
      parts: { hire: step('effects: [{ set: routing.overflow.1.after, to: 30s }]') },
      says: [
        'plan.yaml:13:100: unknown path `routing.overflow.1.after`: `routing.overflow` is a list, with places 0 to 0',
      ],
    },
    {
      what: 'the calendar',
      parts: { hire: step('effects: [{ add: calendar.weeks, by: 2 }]') },
      says: ['plan.yaml:13:100: a plan cannot change `calendar.weeks`: the calendar of a plan is that of its baseline'],
    },
    {
      what: 'the currency',
      parts: { hire: step('effects: [{ set: currency, to: EUR }]') },
      says: ['plan.yaml:13:100: a plan cannot change `currency`: the currency of a plan is that of its baseline'],
    },
    {
      what: 'a table of staffing',
      parts: { hire: step('effects: [{ add: teams.night.agents, by: 2 }]') },
      says: [
        'plan.yaml:13:100: `teams.night.agents` lies in the table "data/night.csv", which a plan cannot reach into; scale it with `teams.night.staffing`',
      ],
    },
    {
      what: 'the inside of a table',
      parts: { hire: step('effects: [{ add: channels.phone.volume.profile.monday, by: 2 }]') },
      says: [
        'plan.yaml:13:100: unknown path `channels.phone.volume.profile.monday`: `channels.phone.volume.profile` lies in the table "data/profile.csv", which a plan cannot reach into; scale it with `channels.phone.volume.factor`',
      ],
    },
    {
      what: 'no path at all',
      parts: { hire: step('effects: [{ add: teams..agents, by: 2 }]') },
      says: [
        'plan.yaml:13:100: "teams..agents" is not a path: write keys with dots between, such as teams.front.agents; a key with a dot in it goes in quotes',
      ],
    },
    {
      what: 'the machinery of the language',
      parts: { hire: step('effects: [{ add: teams.constructor.agents, by: 2 }]') },
      says: ['plan.yaml:13:100: unknown path `teams.constructor.agents`: `teams` has `front`, `back` and `night`'],
    },
    {
      what: 'a part that cannot be switched',
      parts: { hire: step('effects: [{ set: channels.phone.service_level.enabled, to: false }]') },
      says: [
        'plan.yaml:13:100: unknown path `channels.phone.service_level.enabled`: `channels.phone.service_level` has `target` and `within`',
      ],
    },
  ],
  effects: [
    {
      what: 'no operation',
      parts: { hire: step('effects: [{ to: 35% }]') },
      says: ['plan.yaml:13:93: an effect takes one of `set`, `add` and `multiply`, with a path: found none of them'],
    },
    {
      what: 'two operations',
      parts: { hire: step('effects: [{ set: teams.front.agents, add: teams.front.agents, to: 2 }]') },
      says: ['plan.yaml:13:93: an effect takes one of `set`, `add` and `multiply`, with a path: found more than one'],
    },
    {
      what: 'no amount',
      parts: { hire: step('effects: [{ set: teams.front.agents }]') },
      says: ['plan.yaml:13:95: `to` is missing: write for example `to: 35%`'],
    },
    {
      what: 'set by',
      parts: { hire: step('effects: [{ set: teams.front.agents, by: 2 }]') },
      says: ['plan.yaml:13:120: `set` goes with `to`: found `by`'],
    },
    {
      what: 'a percentage added to a number',
      parts: { hire: step('effects: [{ add: channels.phone.lines, by: 10% }]') },
      says: [
        'plan.yaml:13:126: `channels.phone.lines` is a number, 120, and "10%" is a percentage: to scale it write `multiply: channels.phone.lines, by: 110%`',
      ],
    },
    {
      what: 'a percentage of a duration',
      parts: { hire: step('effects: [{ set: intents.order_status.handle, to: 90% }]') },
      says: [
        'plan.yaml:13:133: `intents.order_status.handle` is a duration, "3m20s", and "90%" is a percentage: to scale it write `multiply: intents.order_status.handle, by: 90%`',
      ],
    },
    {
      what: 'a percentage added to a wage',
      parts: { hire: step('effects: [{ add: teams.front.wage, by: 5% }]') },
      says: [
        'plan.yaml:13:122: `teams.front.wage` is a rate, "9.6/h", and "5%" is a percentage: to scale it write `multiply: teams.front.wage, by: 105%`',
      ],
    },
    {
      what: 'a number where a percentage belongs',
      parts: { hire: step('effects: [{ set: self_service.ivr.contains.order_status, to: 25 }]') },
      says: [
        'plan.yaml:13:144: `self_service.ivr.contains.order_status` is a percentage, "24%", and 25 has no %: did you mean 25%?',
      ],
    },
    {
      what: 'a percentage where a fraction is written',
      parts: { hire: step('effects: [{ set: intents.order_status.fcr, to: 97% }]') },
      says: ['plan.yaml:13:130: `intents.order_status.fcr` is written as 0.94: found "97%"; write 0.97'],
    },
    {
      what: 'a duration without a unit',
      parts: { hire: step('effects: [{ set: intents.order_status.handle, to: 180 }]') },
      says: ['plan.yaml:13:133: 180 has no unit: write 180s or 180m'],
    },
    {
      what: 'a factor that is meant as a percentage',
      parts: { hire: step('effects: [{ multiply: teams.front.agents, by: 90 }]') },
      says: ['plan.yaml:13:129: a factor of 90 is 90 times as much: did you mean 90%?'],
    },
    {
      what: 'a factor that is a duration',
      parts: { hire: step('effects: [{ multiply: intents.order_status.handle, by: 20s }]') },
      says: ['plan.yaml:13:138: expected a factor of `intents.order_status.handle`, found "20s": write 90% or 0.9'],
    },
    {
      what: 'a negative factor',
      parts: { hire: step('effects: [{ multiply: teams.front.agents, by: -1 }]') },
      says: ['plan.yaml:13:129: -1 is negative: a factor is 0 or more'],
    },
    {
      what: 'a rate by another time',
      parts: { hire: step('effects: [{ set: teams.front.attrition, to: 3% per week }]') },
      says: [
        'plan.yaml:13:127: `teams.front.attrition` is a rate: found "3% per week"; write it as the scenario does, "4% per month"',
      ],
    },
    {
      what: 'business hours by the clock',
      parts: { hire: step('effects: [{ set: channels.mail.deadline, to: 8h }]') },
      says: [
        'plan.yaml:13:128: `channels.mail.deadline` is a rate: found "8h"; write it as the scenario does, "14 business hours"',
      ],
    },
    {
      what: 'a word in place of a number',
      parts: { hire: step('effects: [{ set: intents.order_status.handle, to: fast }]') },
      says: ['plan.yaml:13:133: "fast" is not a duration: write for example 20s, 4m30s, 8h, 1.5m or 2 days'],
    },
    {
      what: 'a number in place of a word',
      parts: { hire: step('effects: [{ set: routing.strategy, to: 2 }]') },
      says: ['plan.yaml:13:122: `routing.strategy` is "availability", a word: write another word, found 2'],
    },
    {
      what: 'a word added to',
      parts: { hire: step('effects: [{ add: routing.strategy, by: 2 }]') },
      says: [
        'plan.yaml:13:118: `routing.strategy` is "availability", not a number: write `set: routing.strategy, to: …`',
      ],
    },
    {
      what: 'a switch that is neither on nor off',
      parts: { hire: step('effects: [{ set: self_service.ivr.enabled, to: yes }]') },
      says: ['plan.yaml:13:130: `self_service.ivr.enabled` is false: write true or false, found "yes"'],
    },
    {
      what: 'a law that no plan has',
      parts: { hire: step('effects: [{ add: teams.front.agents, by: { normal: [2, 1] } }]') },
      says: [
        'plan.yaml:13:126: unknown distribution `normal`: a value of a plan may be `triangular`, `uniform`, `lognormal`, `empirical`, `mixture` or `exactly`; did you mean `lognormal`?',
      ],
    },
    {
      what: 'a law with too few numbers',
      parts: { hire: step('effects: [{ add: teams.front.agents, by: { triangular: [1, 2] } }]') },
      says: ['plan.yaml:13:138: `triangular` takes 3 values, low, mode and high: found 2'],
    },
    {
      what: 'a law that falls',
      parts: { hire: step('effects: [{ add: teams.front.agents, by: { triangular: [4, 2, 1] } }]') },
      says: ['plan.yaml:13:138: `triangular` takes low, mode and high in ascending order'],
    },
    {
      what: 'a law of an assumption in the wrong unit',
      parts: { assumptions: '[{ set: channels.phone.lines, to: { uniform: [90%, 110%] } }]' },
      says: [
        'plan.yaml:6:60: `channels.phone.lines` is a number, 120, and "90%" is a percentage: to scale it write `multiply: channels.phone.lines, by: 90%`',
        'plan.yaml:6:65: `channels.phone.lines` is a number, 120, and "110%" is a percentage: to scale it write `multiply: channels.phone.lines, by: 110%`',
      ],
    },
  ],
  ranges: [
    {
      what: 'fewer agents than none',
      parts: { hire: step('effects: [{ add: teams.front.agents, by: -15 }]') },
      says: ['plan.yaml:13:100: `teams.front.agents` would become -3: -3 is negative'],
    },
    {
      what: 'fewer agents than none at worst',
      parts: { hire: step('effects: [{ add: teams.front.agents, by: { triangular: [-20, -2, 0] } }]') },
      says: ['plan.yaml:13:100: `teams.front.agents` would become -8: -8 is negative'],
    },
    {
      what: 'more than everybody contained',
      parts: { hire: step('effects: [{ set: self_service.ivr.contains.order_status, to: { uniform: [50%, 120%] } }]') },
      says: ['plan.yaml:13:100: `self_service.ivr.contains.order_status` would become 120%: 1.2 is more than 1'],
    },
    {
      what: 'a mix that is no whole',
      parts: { hire: step('effects: [{ set: channels.phone.mix.billing, to: 50% }]') },
      says: [
        'plan.yaml:13:100: `channels.phone.mix.billing` would become 50%: the shares of the mix sum to 110%: they must sum to 100%',
      ],
    },
    {
      what: 'a time of less than nothing',
      parts: { hire: step('effects: [{ add: intents.order_status.handle, by: -4m }]') },
      says: [
        'plan.yaml:13:100: `intents.order_status.handle` would become -40s: "-40s" is negative: a duration is 0s or more',
      ],
    },
    {
      what: 'a strategy that does not exist',
      parts: { hire: step('effects: [{ set: routing.strategy, to: skils }]') },
      says: [
        'plan.yaml:13:100: `routing.strategy` would become "skils": `strategy` must be `availability`, `skills`, `complexity`, `proficiency`, `least_occupied`, `equitable`, `weighted`, `deadline`, `sticky`, `random`, `round_robin` or `custom`, found "skils"; did you mean `skills`?',
      ],
    },
    {
      what: 'a step that others come after',
      parts: {
        hire: step('until: 2027-05-30, effects: [{ add: teams.front.agents, by: -15 }]'),
        steps:
          another('idle', 'after: hire') +
          another('busy', 'after: idle, effects: [{ add: channels.phone.lines, by: 1 }]'),
      },
      says: ['plan.yaml:13:119: `teams.front.agents` would become -3: -3 is negative'],
    },
    {
      what: 'only the effect that is wrong, of two',
      parts: { hire: step('effects: [{ add: channels.phone.lines, by: 1 }, { add: teams.front.agents, by: -15 }]') },
      says: ['plan.yaml:13:138: `teams.front.agents` would become -3: -3 is negative'],
    },
    {
      what: 'too much by two steps together',
      parts: {
        hire: step('effects: [{ add: self_service.ivr.contains.order_status, by: 40% }]'),
        steps: another('more', 'effects: [{ add: self_service.ivr.contains.order_status, by: 50% }]'),
      },
      says: [
        'plan.yaml:14:100: with all steps together `self_service.ivr.contains.order_status` would become 114%: 1.14 is more than 1',
      ],
    },
    {
      what: 'an assumption',
      parts: { assumptions: '[{ multiply: channels.phone.volume.per_week, by: 0 }]' },
      says: ['plan.yaml:6:27: `channels.phone.volume.per_week` would become 0: 0 is too small'],
    },
  ],
  'ramps and deliveries': [
    {
      what: 'a ramp longer than the horizon',
      parts: { hire: step('ramp: { shape: linear, over: 20 weeks }') },
      says: ['plan.yaml:13:83: the ramp takes 20 weeks, longer than the horizon, 13 weeks'],
    },
    {
      what: 'a ramp without a length',
      parts: { hire: step('ramp: { shape: linear }') },
      says: ['plan.yaml:13:83: a ramp has a length: write for example `over: 8 weeks`'],
    },
    {
      what: 'a step with a length',
      parts: { hire: step('ramp: { shape: step, over: 2 weeks }') },
      says: [
        'plan.yaml:13:104: `over` does not fit a step, which is there all at once: leave it out, or write `shape: linear`',
      ],
    },
    {
      what: 'a table without entries',
      parts: { hire: step('ramp: { shape: table }') },
      says: ['plan.yaml:13:83: `shape: table` and a `table` go together: write both, or another shape'],
    },
    {
      what: 'a table that does not reach everybody',
      parts: { hire: step('ramp: { table: [{ after: 1 week, part: 30% }, { after: 3 weeks, part: 90% }] }') },
      says: ['plan.yaml:13:153: a ramp ends with everybody: the last part is 100%'],
    },
    {
      what: 'a table that falls',
      parts: { hire: step('ramp: { table: [{ after: 2 weeks, part: 30% }, { after: 1 week, part: 100% }] }') },
      says: ['plan.yaml:13:130: a table goes up: later days, and parts that do not fall'],
    },
    {
      what: 'changes rarer than the ramp is long',
      parts: { hire: step('ramp: { over: 1 week, every: 2 weeks }') },
      says: ['plan.yaml:13:112: `every` is longer than the ramp, 1 week'],
    },
    {
      what: 'a ramp in hours',
      parts: { hire: step('ramp: { over: 30h }') },
      says: ['plan.yaml:13:97: "30h" is not a whole number of days: write for example 10 days or 2 weeks'],
    },
    {
      what: 'a pilot of nobody',
      parts: { hire: step('pilot: { share: 0%, for: 2 weeks }') },
      says: ['plan.yaml:13:99: a pilot of `0%` has nobody in it: write for example 10%'],
    },
    {
      what: 'a pilot without an end',
      parts: { hire: step('pilot: { share: 10% }') },
      says: ['plan.yaml:13:83: `for` is missing: write for example `for: 2 weeks`'],
    },
    {
      what: 'more than certain',
      parts: { hire: step('delivery: { on_time: 80%, never: 30%, delay: 3 weeks }') },
      says: ['plan.yaml:13:83: on time 80% and never 30% are more than 100% together'],
    },
    {
      what: 'late by nothing that is said',
      parts: { hire: step('delivery: { on_time: 70%, never: 5% }') },
      says: [
        'plan.yaml:13:83: it is late with 25%, but how late? write for example `delay: { triangular: [1 week, 3 weeks, 8 weeks] }`',
      ],
    },
    {
      what: 'a delay that is never said to happen',
      parts: { hire: step('delivery: { delay: 3 weeks }') },
      says: ['plan.yaml:13:83: how likely is it on time? write for example `on_time: 70%`'],
    },
    {
      what: 'a delay without a unit',
      parts: { hire: step('delivery: { on_time: 70%, delay: { triangular: [1, 3, 8] } }') },
      says: [
        'plan.yaml:13:131: 1 has no unit: write 1d or 1w',
        'plan.yaml:13:134: 3 has no unit: write 3d or 3w',
        'plan.yaml:13:137: 8 has no unit: write 8d or 8w',
      ],
    },
    {
      what: 'an obstacle without a probability',
      parts: { hire: step('obstacles: [{ risk: it rains }]') },
      says: ['plan.yaml:13:94: `probability` is missing: write for example `probability: 20%`'],
    },
  ],
  'steps together': [
    {
      what: 'a step that does not exist',
      parts: { hire: step('after: [train]') },
      says: ['plan.yaml:13:91: unknown step `train`: known is `hire`'],
    },
    {
      what: 'after itself',
      parts: { hire: step('after: hire') },
      says: ['plan.yaml:13:90: `hire` cannot come after itself'],
    },
    {
      what: 'a circle of two',
      parts: { hire: step('after: [train]'), steps: another('train', 'after: [hire]') },
      says: ['plan.yaml:13:83: steps wait for each other in a circle: `hire` → `train` → `hire`'],
    },
    {
      what: 'one value set twice',
      parts: {
        hire: step('effects: [{ set: teams.front.agents, to: 14 }]'),
        steps: another('cut', 'effects: [{ set: teams.front.agents, to: 10 }]'),
      },
      says: [
        'plan.yaml:14:99: `hire` and `cut` both set `teams.front.agents` at the same time: let one come `after` the other, or end with `until`',
      ],
    },
    {
      what: 'one value set twice by one step',
      parts: { hire: step('effects: [{ set: teams.front.agents, to: 14 }, { set: teams.front.agents, to: 15 }]') },
      says: ['plan.yaml:13:137: `teams.front.agents` is set twice by `hire`: keep one'],
    },
    {
      what: 'one switch on and off',
      parts: {
        hire: step('effects: [{ set: self_service.ivr.enabled, to: true }]'),
        steps: another('cut', 'effects: [{ set: self_service.ivr.enabled, to: false }]'),
      },
      says: [
        'plan.yaml:14:99: `hire` and `cut` both set `self_service.ivr.enabled` at the same time: let one come `after` the other, or end with `until`',
      ],
    },
    {
      what: 'the later above the earlier',
      parts: {
        hire: step('after: cut, effects: [{ set: teams.front.agents, to: 14 }]'),
        steps: another('cut', 'effects: [{ set: teams.front.agents, to: 10 }]'),
      },
      says: [
        'plan.yaml:14:99: `hire` comes after `cut` but stands above it, so that `cut` has the last word on `teams.front.agents`: write it below',
      ],
    },
  ],
  gates: [
    {
      what: 'no sign',
      parts: { rest: 'gates: ["P(wait)"]' },
      says: [
        'plan.yaml:14:9: "P(wait)" is no gate: write for example P(wait) >= 80%, spend.p95 <= budget.limit, service_level(phone) >= 80% or delta(cost_per_resolution) <= 0',
      ],
    },
    {
      what: 'a sign that is none',
      parts: { rest: 'gates: ["P(wait) = 0.8"]' },
      says: [
        'plan.yaml:14:9: "P(wait) = 0.8" is no gate: write for example P(wait) >= 80%, spend.p95 <= budget.limit, service_level(phone) >= 80% or delta(cost_per_resolution) <= 0',
      ],
    },
    {
      what: 'a key result that does not exist',
      parts: { rest: 'gates: ["P(wiat) >= 0.8"]' },
      says: ['plan.yaml:14:9: unknown key result `wiat`: known are `wait` and `level`; did you mean `wait`?'],
    },
    {
      what: 'a metric that does not exist',
      parts: { rest: 'gates: ["servce_level >= 80%"]' },
      says: ['plan.yaml:14:9: unknown metric `servce_level`; did you mean `service_level`?'],
    },
    {
      what: 'a part that does not exist',
      parts: { rest: 'gates: ["service_level(fone) >= 80%"]' },
      says: [
        'plan.yaml:14:9: unknown part `fone` of the center: known are `phone`, `mail`, `my.channel`, `billing` and `order_status`',
      ],
    },
    {
      what: 'a part that has no such metric',
      parts: { rest: 'gates: ["service_level(front) >= 80%"]' },
      says: [
        'plan.yaml:14:9: `service_level` is not given by team: it is given for the whole, by channel and by intent',
      ],
    },
    {
      what: 'two numbers',
      parts: { rest: 'gates: ["0.8 >= 0.7"]' },
      says: [
        'plan.yaml:14:9: "0.8 >= 0.7" compares two numbers: write for example P(wait) >= 80%, spend.p95 <= budget.limit, service_level(phone) >= 80% or delta(cost_per_resolution) <= 0',
      ],
    },
    {
      what: 'money against probability',
      parts: { rest: 'gates: ["P(wait) >= budget.limit"]' },
      says: ['plan.yaml:14:9: "P(wait) >= budget.limit" compares what is not alike, a probability and money'],
    },
    {
      what: 'a quantile of spend that is not kept',
      parts: { rest: 'gates: ["spend.p99 <= budget.limit"]' },
      says: [
        'plan.yaml:14:9: `spend.p99` is no side of a gate: write `spend.mean`, `spend.p50`, `spend.p95` or `budget.limit`',
      ],
    },
    {
      what: 'a percentage of seconds',
      parts: { rest: 'gates: ["average_speed_of_answer(phone) <= 30%"]' },
      says: [
        'plan.yaml:14:9: "30%" is a percentage, but `average_speed_of_answer` is in seconds: write for example 20s',
      ],
    },
    {
      what: 'a probability above 1',
      parts: { rest: 'gates: ["P(wait) >= 80"]' },
      says: ['plan.yaml:14:9: "80" is more than 1, but `probability` is a percentage: did you mean 80%?'],
    },
    {
      what: 'a difference of nothing',
      parts: { rest: 'gates: ["delta() >= 0"]' },
      says: ['plan.yaml:14:9: `delta` takes a metric, as in delta(service_level, phone): found ""'],
    },
  ],
  warnings: [
    {
      what: 'a step without owner, cost and evidence',
      parts: { hire: 'start: 2027-03-15' },
      says: [
        'plan.yaml:13:3: warning: step `hire` has no owner: who is responsible?',
        'plan.yaml:13:3: warning: step `hire` has no cost: write `cost: { once: 0 }` if it is free',
        'plan.yaml:13:3: warning: step `hire` has no evidence: why are its effects believed?',
      ],
    },
    {
      what: 'an owner who takes no part',
      parts: { rest: 'stakeholders: { Rui: automation, Anna: people }' },
      says: ['plan.yaml:13:24: warning: unknown stakeholder `Ana`: known are `Rui` and `Anna`; did you mean `Anna`?'],
    },
    {
      what: 'a ramp that ends after the horizon',
      parts: {
        hire: 'owner: Ana, start: 2027-05-01, cost: { once: 0 }, evidence: sums, pilot: { share: 10%, for: 2 weeks }, ramp: { over: 4 weeks }',
      },
      says: [
        'plan.yaml:13:120: warning: the pilot and the ramp take 6 weeks: the horizon ends on 2027-05-30, before everybody has it',
      ],
    },
    {
      what: 'a ramp that ends after the step',
      parts: { hire: step('until: 2027-03-20, ramp: { over: 10 days }') },
      says: ['plan.yaml:13:102: warning: the ramp takes 10 days: the step ends on 2027-03-20, before everybody has it'],
    },
    {
      what: 'a step before what it waits for is there',
      parts: { hire: step('ramp: { over: 4 weeks }'), steps: another('train', 'after: hire') },
      says: [
        'plan.yaml:14:37: warning: `hire` is rolled out on 2027-04-12 at the earliest: `train` begins then, not on 2027-03-15',
      ],
    },
    {
      what: 'a delay that cannot happen',
      parts: { hire: step('delivery: { on_time: 100%, delay: 3 weeks }') },
      says: ['plan.yaml:13:110: warning: the delay never happens: on time and never make 100%'],
    },
    {
      what: 'a set after an add',
      parts: {
        hire: step('effects: [{ add: teams.front.agents, by: 2 }]'),
        steps: another('cut', 'effects: [{ set: teams.front.agents, to: 10 }]'),
      },
      says: [
        'plan.yaml:14:99: warning: `cut` sets `teams.front.agents`, which `hire` above adds to: what `hire` does to it is lost as `cut` rolls out; steps are applied from top to bottom',
      ],
    },
    {
      what: 'a window that begins before the plan',
      parts: {
        keyResult: '{ id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-03-14, over: last 4 weeks }',
      },
      says: ['plan.yaml:10:85: warning: the last 4 weeks begin before the plan does: 2 weeks are judged'],
    },
    {
      what: 'more agents than there are people',
      parts: { hire: step('effects: [{ add: channels.phone.lines, by: 1 }, { add: teams.front.agents, by: 20 }]') },
      says: [
        'plan.yaml:13:138: warning: `teams.front.agents` would become 32: the schedule asks for up to 32 agents: a headcount of 30 cannot give them',
      ],
    },
    {
      what: 'one key result',
      parts: {
        steps: another('train', 'until: 2027-05-30'),
        keyResult:
          '{ id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-05-30 }\n  - objective: Low cost\n    key_results:',
      },
      says: [
        'plan.yaml:9:5: warning: an objective has 2 to 5 key results: found 1',
        'plan.yaml:12:5: warning: an objective has 2 to 5 key results: found 1',
      ],
    },
    {
      what: 'the wrong way',
      parts: { keyResult: '{ id: wait, metric: average_speed_of_answer, change: +30%, by: 2027-05-30 }' },
      says: ['plan.yaml:10:62: warning: `average_speed_of_answer` is better lower, and this asks for at least so much'],
    },
  ],
};
