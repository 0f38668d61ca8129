import { leaf, reference, TABLE } from './leaf.ts';

/** A mapping with exactly these keys. */
const named = (keys: readonly string[], schemaOf: (key: string) => unknown) => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, schemaOf(key)])),
  required: [...keys],
  additionalProperties: false,
});

const pair = (a: string, b: string, other = reference('Duration')) => ({
  ...named([a, b], (key) => (key === a ? reference('Duration') : other)),
});
const ratio = {
  description: 'Standard deviation over mean, 0.8 or 80%.',
  anyOf: [{ type: 'number' }, { type: 'string' }],
};
const LAW_FORMS: Readonly<Record<string, unknown>> = {
  exponential: {
    description: 'Exponential with this mean.',
    anyOf: [reference('Duration'), named(['mean'], () => reference('Duration'))],
  },
  mean: { description: 'Exponential with this mean.', ...reference('Duration') },
  deterministic: { description: 'Always this long.', ...reference('Duration') },
  exactly: { description: 'Always this long.', ...reference('Duration') },
  uniform: {
    description: 'Evenly between low and high.',
    anyOf: [{ type: 'array', items: reference('Duration'), minItems: 2, maxItems: 2 }, pair('low', 'high')],
  },
  triangular: {
    description: 'Low, most likely, high.',
    anyOf: [
      { type: 'array', items: reference('Duration'), minItems: 3, maxItems: 3 },
      named(['low', 'mode', 'high'], () => reference('Duration')),
    ],
  },
  erlang: {
    description: 'Sum of so many exponential phases.',
    ...named(['shape', 'mean'], (key) => (key === 'shape' ? { type: 'integer', minimum: 1 } : reference('Duration'))),
  },
  gamma: {
    description: 'Gamma by mean and cv, mean and standard deviation, or shape and scale.',
    anyOf: [
      named(['mean', 'cv'], (key) => (key === 'cv' ? ratio : reference('Duration'))),
      pair('mean', 'sd'),
      named(['shape', 'scale'], (key) => (key === 'shape' ? { type: 'number' } : reference('Duration'))),
    ],
  },
  lognormal: {
    description:
      'Lognormal by mean and cv, mean and standard deviation, median and sigma, or mu and sigma (of seconds).',
    anyOf: [
      named(['mean', 'cv'], (key) => (key === 'cv' ? ratio : reference('Duration'))),
      pair('mean', 'sd'),
      named(['median', 'sigma'], (key) => (key === 'sigma' ? { type: 'number' } : reference('Duration'))),
      named(['mu', 'sigma'], () => ({ type: 'number' })),
    ],
  },
  weibull: {
    description: 'Weibull by shape and scale, or mean and cv.',
    anyOf: [
      named(['shape', 'scale'], (key) => (key === 'shape' ? { type: 'number' } : reference('Duration'))),
      named(['mean', 'cv'], (key) => (key === 'cv' ? ratio : reference('Duration'))),
    ],
  },
  hyperexponential: {
    description: 'One of several exponentials, by probability.',
    type: 'array',
    items: named(['probability', 'mean'], (key) => reference(key === 'mean' ? 'Duration' : 'Share')),
  },
  mixture: {
    description: 'One of several distributions, by probability: each part has a probability and one distribution.',
    type: 'array',
    items: {
      type: 'object',
      properties: { probability: reference('Share') },
      required: ['probability'],
      minProperties: 2,
      maxProperties: 2,
    },
  },
  empirical: {
    description: 'Observed values, each equally likely: a list, or a CSV file with a column `seconds` or `value`.',
    anyOf: [{ type: 'array', items: reference('Duration') }, TABLE],
  },
  histogram: {
    description: 'Bins with weights, or a CSV file with the columns `from`, `to` and `weight`.',
    anyOf: [
      named(['edges', 'weights'], (key) => ({
        type: 'array',
        items: key === 'edges' ? reference('Duration') : { type: ['number', 'string'] },
      })),
      TABLE,
    ],
  },
};

export const Law = leaf({
  id: 'Distribution',
  description: 'A distribution of times. A bare duration is a mean, with times varying exponentially around it.',
  anyOf: [
    reference('Duration'),
    { type: 'object', properties: LAW_FORMS, minProperties: 1, maxProperties: 1, additionalProperties: false },
  ],
  examples: ['3m', { lognormal: { mean: '6m', cv: 0.8 } }],
});
export const LawByTime = leaf({
  id: 'DistributionByTime',
  description: 'A distribution of times, perhaps by time of arrival: { by_time: { 08:00: 2m, 12:00: 3m } }.',
  anyOf: [
    reference('Distribution'),
    {
      type: 'object',
      properties: {
        by_time: {
          description: 'Each entry holds from its time until the next one.',
          type: 'object',
          additionalProperties: reference('Distribution'),
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
  anyOf: [{ const: 'never' }, reference('DistributionByTime')],
});
