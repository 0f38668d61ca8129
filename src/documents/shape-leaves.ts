import { leaf, reference } from './leaf.ts';

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

export const Hours = leaf({
  id: 'Hours',
  anyOf: [
    { type: 'string', pattern: '^\\d{1,2}:\\d{2}(:\\d{2})?\\s*[-–]\\s*\\d{1,2}:\\d{2}(:\\d{2})?$' },
    { type: 'object', additionalProperties: { type: 'string' } },
  ],
  description:
    'Opening hours: 08:00-18:00 for every day, or by weekday { mon-fri: 08:00-20:00, sat: 09:00-14:00, sun: closed }.',
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

const SPREAD = {
  type: 'object',
  properties: {
    cv: { description: 'Standard deviation of the factor, 12%.', type: ['number', 'string'] },
    shape: { description: 'Shape of its Gamma law, in place of the cv: 1 / cv².', type: 'number' },
    per: { description: 'Drawn once a day (the default) or once an interval.', enum: ['day', 'interval'] },
  },
  minProperties: 1,
  maxProperties: 2,
  additionalProperties: false,
};
export const Spread = leaf({
  id: 'Spread',
  description: 'Spread of a factor with mean 1, drawn once a day or once an interval.',
  ...SPREAD,
});
export const ChannelBusyness = leaf({
  id: 'ChannelBusyness',
  description: 'Day-to-day busyness: a spread { cv: 12% }, the name of a shared factor, or a list of these.',
  anyOf: [
    reference('Spread'),
    { type: 'string' },
    { type: 'array', items: { anyOf: [reference('Spread'), { type: 'string' }] } },
  ],
});
export const Skills = leaf({
  id: 'Skills',
  description: 'Intents the team takes: `all`, a list, or a mapping of intents to a speed or { speed, handle, fcr }.',
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
              handle: {
                description: "The team's own talk time for this intent.",
                allOf: [reference('DistributionByTime')],
              },
              fcr: {
                description: "Part of issues that the team resolves, in place of the intent's.",
                allOf: [reference('Share')],
              },
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
