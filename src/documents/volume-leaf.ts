import { leaf, reference, TABLE } from './leaf.ts';

const number = (description: string) => ({ description, type: 'number', exclusiveMinimum: 0 });
const schedule = (description: string) => ({ description, allOf: [reference('Schedule')] });
const SHAPING = {
  profile: schedule('Weights over the day of `per_day` or `per_week`: the weight of an entry is for its whole time.'),
  weekdays: {
    description: 'Weights of the weekdays of `per_day` or `per_week`: { mon: 22%, tue: 20% }.',
    type: 'object',
    additionalProperties: { type: ['number', 'string'] },
  },
};
const COURSE = {
  trend: { description: 'Growth a week, compounded: 2% or -1%; none by default.', type: ['number', 'string'] },
  factor: { description: 'Multiplies all of it: 110%; 100% by default.', type: ['number', 'string'] },
  months: {
    description: 'Factors by month: { jan: 120%, jun-aug: 80% }; 1 for the others.',
    type: 'object',
    additionalProperties: { type: ['number', 'string'] },
  },
};
const VOLUME = {
  per_minute: schedule('Contacts a minute while open: a number, or a schedule of rates.'),
  per_hour: schedule('Contacts an hour while open: a number, or a schedule of rates.'),
  per_day: number('Contacts on an open day.'),
  per_week: number('Contacts in a week.'),
  per_interval: schedule('Expected contacts in each interval.'),
  trace: { ...TABLE, description: 'Recorded arrivals: a CSV file with a column `arrival` and perhaps `intent`.' },
  ...SHAPING,
  ...COURSE,
  customers: {
    description: 'A customer base: `per_day` or `per_week` is then of each active customer.',
    type: 'string',
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
export const JourneyVolume = leaf({
  id: 'JourneyVolume',
  description: 'How many: `per_day` or `per_week`, with `profile` and `weekdays` as in the volume of a channel.',
  type: 'object',
  properties: { per_day: number('On an open day.'), per_week: number('In a week.'), ...SHAPING },
  additionalProperties: false,
});
