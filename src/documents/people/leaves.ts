import { leaf, reference, TABLE } from '../leaf.ts';

const day = {
  days: {
    description: 'Weekdays, mon-fri; every day by default.',
    type: ['string', 'array'],
    items: { type: 'string' },
  },
  date: { description: 'One date, in place of days.', ...reference('Date') },
};
const time = (description: string) => ({ description, type: 'string', pattern: '^\\d{1,2}:\\d{2}(:\\d{2})?$' });

export const Clock = leaf({
  id: 'Clock',
  type: 'string',
  pattern: '^\\d{1,2}:\\d{2}(:\\d{2})?$',
  description: 'A time of day, 08:00; 24:00 is its end.',
});
export const Weekdays = leaf({ description: day.days.description, type: day.days.type, items: day.days.items });

const BREAK = {
  type: 'object',
  properties: {
    at: time('When it begins, for the first agent.'),
    for: { description: 'How long it is.', ...reference('Duration') },
    staggered: {
      description: 'Agents go one after another, the last so long after the first; all together by default.',
      ...reference('Duration'),
    },
    paid: { description: 'Whether it is paid; true by default.', type: 'boolean' },
  },
  required: ['at', 'for'],
  additionalProperties: false,
};
const SHIFT = {
  type: 'object',
  properties: {
    agents: { description: 'How many work it.', type: 'integer', minimum: 0 },
    ...day,
    from: time('When it begins.'),
    to: time('When it ends, 24:00 at the latest.'),
    breaks: { description: 'Away from the contacts in between.', type: 'array', items: BREAK },
  },
  required: ['agents', 'from', 'to'],
  additionalProperties: false,
};
export const Shifts = leaf({
  id: 'Shifts',
  description: 'Shifts in place of `agents`: a list, or a CSV file with the columns agents, days, from, to and breaks.',
  anyOf: [{ type: 'array', items: SHIFT }, TABLE],
});

const share = (description: string) => ({ description, ...reference('Share') });
export const ShrinkageLeaf = leaf({
  id: 'Shrinkage',
  description: 'Paid and not there: a share that is known beforehand, or { planned, absence, in_day }.',
  anyOf: [
    reference('Share'),
    {
      type: 'object',
      properties: {
        planned: share('Known beforehand, taken off evenly: holidays, coaching.'),
        absence: share('Probability that an agent is absent for a whole day.'),
        in_day: share('Probability that an agent is out for an interval.'),
      },
      additionalProperties: false,
    },
  ],
});

export const Wage = leaf({
  id: 'Wage',
  description: 'Money an hour: 32, `32 BRL/h`, or by time { 08:00: 30, 22:00: 40 } until the next one or midnight.',
  anyOf: [{ type: 'number', minimum: 0 }, { type: 'string' }, { type: 'array' }, { type: 'object' }],
});
export const Attrition = leaf({
  id: 'Attrition',
  description: 'Part of the team that leaves in a month: 3%, or `3% per month`.',
  type: ['number', 'string'],
});
export const Overtime = leaf({
  id: 'Overtime',
  description: 'What an hour past the schedule is paid, as a multiple of the wage: 150%; the wage by default.',
  type: ['number', 'string'],
});
