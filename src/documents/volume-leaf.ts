import { leaf, reference, TABLE } from './leaf.ts';

const number = (description: string) => ({ description, type: 'number', exclusiveMinimum: 0 });
const schedule = (description: string) => ({ description, allOf: [reference('Schedule')] });
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
