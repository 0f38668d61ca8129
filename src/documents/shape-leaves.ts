import { z } from 'zod';

/**
 * Values that people write in more than one form. Zod lets any value through, their own parsers read them later with
 * better words; here is what an editor needs to know of them.
 */
function leaf(schema: Readonly<Record<string, unknown>>) {
  return z.unknown().meta({ ...schema });
}

const ref = (id: string) => ({ $ref: `#/definitions/${id}` });
const named = (keys: readonly string[], schemaOf: (key: string) => unknown) => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, schemaOf(key)])),
  required: [...keys],
  additionalProperties: false,
});

export const Duration = leaf({
  id: 'Duration',
  type: 'string',
  pattern: '^\\s*(\\d+(\\.\\d+)?\\s*[a-z]+\\s*)+$',
  description: 'A length of time with its unit: 250ms, 20s, 4m30s, 1.5m, 8h, 2 days.',
  examples: ['20s', '4m30s', '8h'],
});
export const Share = leaf({
  id: 'Share',
  anyOf: [
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'string', pattern: '^\\s*\\d+(\\.\\d+)?\\s*%?\\s*$' },
  ],
  description: 'A part of the whole: 35% or 0.35.',
  examples: ['35%'],
});
export const CalendarDate = leaf({
  id: 'Date',
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'A date: year, month and day, 2027-01-25.',
  examples: ['2027-01-25'],
});
const TABLE = {
  type: 'string',
  pattern: '\\.csv$',
  description: 'A CSV file in the folder of the scenario or below it.',
};

export const Hours = leaf({
  id: 'Hours',
  anyOf: [
    { type: 'string', pattern: '^\\d{1,2}:\\d{2}(:\\d{2})?\\s*[-–]\\s*\\d{1,2}:\\d{2}(:\\d{2})?$' },
    { type: 'object', additionalProperties: { type: 'string' } },
  ],
  description:
    'Opening hours: 08:00-18:00 for every day, or by weekday { mon-fri: 08:00-20:00, sat: 09:00-14:00, sun: closed }.',
});

const pair = (a: string, b: string, other = ref('Duration')) => ({
  ...named([a, b], (key) => (key === a ? ref('Duration') : other)),
});
const ratio = {
  description: 'Standard deviation over mean, 0.8 or 80%.',
  anyOf: [{ type: 'number' }, { type: 'string' }],
};
const LAW_FORMS: Readonly<Record<string, unknown>> = {
  exponential: {
    description: 'Exponential with this mean.',
    anyOf: [ref('Duration'), named(['mean'], () => ref('Duration'))],
  },
  mean: { description: 'Exponential with this mean.', ...ref('Duration') },
  deterministic: { description: 'Always this long.', ...ref('Duration') },
  exactly: { description: 'Always this long.', ...ref('Duration') },
  uniform: {
    description: 'Evenly between low and high.',
    anyOf: [{ type: 'array', items: ref('Duration'), minItems: 2, maxItems: 2 }, pair('low', 'high')],
  },
  triangular: {
    description: 'Low, most likely, high.',
    anyOf: [
      { type: 'array', items: ref('Duration'), minItems: 3, maxItems: 3 },
      named(['low', 'mode', 'high'], () => ref('Duration')),
    ],
  },
  erlang: {
    description: 'Sum of so many exponential phases.',
    ...named(['shape', 'mean'], (key) => (key === 'shape' ? { type: 'integer', minimum: 1 } : ref('Duration'))),
  },
  gamma: {
    description: 'Gamma by mean and cv, mean and standard deviation, or shape and scale.',
    anyOf: [
      named(['mean', 'cv'], (key) => (key === 'cv' ? ratio : ref('Duration'))),
      pair('mean', 'sd'),
      named(['shape', 'scale'], (key) => (key === 'shape' ? { type: 'number' } : ref('Duration'))),
    ],
  },
  lognormal: {
    description:
      'Lognormal by mean and cv, mean and standard deviation, median and sigma, or mu and sigma (of seconds).',
    anyOf: [
      named(['mean', 'cv'], (key) => (key === 'cv' ? ratio : ref('Duration'))),
      pair('mean', 'sd'),
      named(['median', 'sigma'], (key) => (key === 'sigma' ? { type: 'number' } : ref('Duration'))),
      named(['mu', 'sigma'], () => ({ type: 'number' })),
    ],
  },
  weibull: {
    description: 'Weibull by shape and scale, or mean and cv.',
    anyOf: [
      named(['shape', 'scale'], (key) => (key === 'shape' ? { type: 'number' } : ref('Duration'))),
      named(['mean', 'cv'], (key) => (key === 'cv' ? ratio : ref('Duration'))),
    ],
  },
  hyperexponential: {
    description: 'One of several exponentials, by probability.',
    type: 'array',
    items: named(['probability', 'mean'], (key) => ref(key === 'mean' ? 'Duration' : 'Share')),
  },
  mixture: {
    description: 'One of several distributions, by probability: each part has a probability and one distribution.',
    type: 'array',
    items: {
      type: 'object',
      properties: { probability: ref('Share') },
      required: ['probability'],
      minProperties: 2,
      maxProperties: 2,
    },
  },
  empirical: {
    description: 'Observed values, each equally likely: a list, or a CSV file with a column `seconds` or `value`.',
    anyOf: [{ type: 'array', items: ref('Duration') }, TABLE],
  },
  histogram: {
    description: 'Bins with weights, or a CSV file with the columns `from`, `to` and `weight`.',
    anyOf: [
      named(['edges', 'weights'], (key) => ({
        type: 'array',
        items: key === 'edges' ? ref('Duration') : { type: ['number', 'string'] },
      })),
      TABLE,
    ],
  },
};

export const Law = leaf({
  id: 'Distribution',
  description: 'A distribution of times. A bare duration is a mean, with times varying exponentially around it.',
  anyOf: [
    ref('Duration'),
    { type: 'object', properties: LAW_FORMS, minProperties: 1, maxProperties: 1, additionalProperties: false },
  ],
  examples: ['3m', { lognormal: { mean: '6m', cv: 0.8 } }],
});
export const LawByTime = leaf({
  id: 'DistributionByTime',
  description: 'A distribution of times, perhaps by time of arrival: { by_time: { 08:00: 2m, 12:00: 3m } }.',
  anyOf: [
    ref('Distribution'),
    {
      type: 'object',
      properties: {
        by_time: {
          description: 'Each entry holds from its time until the next one.',
          type: 'object',
          additionalProperties: ref('Distribution'),
        },
      },
      required: ['by_time'],
      additionalProperties: false,
    },
  ],
});
export const Patience = leaf({
  id: 'Patience',
  description: 'How long people wait before they abandon; `never`: nobody abandons.',
  anyOf: [{ const: 'never' }, ref('DistributionByTime')],
});
export const Numbers = leaf({
  id: 'Schedule',
  description:
    'Numbers that change with the clock: one number; a list by interval from opening to closing; a mapping by time { 08:00: 4, 12:00: 6 }, ranges { 08:00-12:00: 4 } or weekdays { mon-fri: …, sat: … }; or a CSV file with a column `time`.',
  anyOf: [
    { type: 'number', minimum: 0 },
    { type: 'array', items: { type: ['number', 'string'] } },
    { type: 'object' },
    { type: 'string' },
  ],
});

const number = (description: string) => ({ description, type: 'number', exclusiveMinimum: 0 });
const schedule = (description: string) => ({ description, allOf: [ref('Schedule')] });
const VOLUME = {
  per_minute: schedule('Contacts a minute while open: a number, or a schedule of rates.'),
  per_hour: schedule('Contacts an hour while open: a number, or a schedule of rates.'),
  per_day: number('Contacts on an open day.'),
  per_week: number('Contacts in a week.'),
  per_interval: schedule('Expected contacts in each interval.'),
  trace: { ...TABLE, description: 'Recorded arrivals: a CSV file with a column `arrival` and perhaps `intent`.' },
  profile: schedule('Weights over the day of `per_day` or `per_week`: the weight of an entry is for its whole time.'),
  weekdays: {
    description: 'Weights of the weekdays of `per_day` or `per_week`: { mon: 22%, tue: 20% }.',
    type: 'object',
    additionalProperties: { type: ['number', 'string'] },
  },
};
export const Volume = leaf({
  id: 'Volume',
  description:
    'How many contacts come: one of per_minute, per_hour, per_day, per_week, per_interval, trace or by_intent.',
  type: 'object',
  properties: {
    ...VOLUME,
    by_intent: {
      description: 'A volume for each intent, in place of a mix.',
      type: 'object',
      additionalProperties: { type: 'object', properties: VOLUME, additionalProperties: false },
    },
  },
  additionalProperties: false,
});

const SPREAD = {
  type: 'object',
  properties: {
    cv: { description: 'Standard deviation of the daily factor, 12%.', type: ['number', 'string'] },
    shape: { description: 'Shape of its Gamma law, in place of the cv: 1 / cv².', type: 'number' },
  },
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
};
export const Spread = leaf({
  id: 'Spread',
  description: 'Spread of a factor with mean 1, drawn once a day.',
  ...SPREAD,
});
export const ChannelBusyness = leaf({
  id: 'ChannelBusyness',
  description: 'Day-to-day busyness: a spread { cv: 12% }, the name of a shared factor, or a list of these.',
  anyOf: [ref('Spread'), { type: 'string' }, { type: 'array', items: { anyOf: [ref('Spread'), { type: 'string' }] } }],
});
export const Skills = leaf({
  id: 'Skills',
  description: 'Intents the team takes: `all`, a list, or a mapping of intents to a speed or { speed, handle }.',
  anyOf: [
    { const: 'all' },
    { type: 'array', items: { type: 'string' } },
    {
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'number', exclusiveMinimum: 0 },
          { type: 'string' },
          {
            type: 'object',
            properties: {
              speed: { description: '1.25 works a quarter faster.', type: ['number', 'string'] },
              handle: { description: "The team's own talk time for this intent.", allOf: [ref('DistributionByTime')] },
            },
            additionalProperties: false,
          },
        ],
      },
    },
  ],
});
export const Channels = leaf({
  description: 'Channels the team answers: `all` or a list.',
  anyOf: [{ const: 'all' }, { type: 'array', items: { type: 'string' } }],
});
export const Order = leaf({
  id: 'Order',
  description: 'Names in order; a nested list is one tier, whose members compete as one pool.',
  anyOf: [
    { type: 'string' },
    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } },
  ],
});
