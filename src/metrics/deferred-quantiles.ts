import type { Metric } from './metric.ts';

/** Percentiles are read from histograms: see `waitQuantiles`. Source: Zendesk (first response time). */
const PERCENTILES = [50, 90] as const;

/** By the clock, nights included. */
const byTheClock = PERCENTILES.map(
  (percent): Metric => ({
    id: `first_response_p${percent}`,
    label: {
      en: `First response, ${percent}th percentile`,
      'pt-BR': `Primeira resposta (TPR), percentil ${percent}`,
      es: `Primera respuesta, percentil ${percent}`,
    },
    definition: {
      en: `The time by the clock until a person's first answer that ${percent} % of deferred contacts do not exceed.`,
      'pt-BR': `O tempo de relógio até a primeira resposta humana que ${percent}% dos contatos diferidos não ultrapassam.`,
      es: `El tiempo de reloj hasta la primera respuesta humana que el ${percent} % de los contactos diferidos no supera.`,
    },
    formula: `smallest w with P(wait ≤ w) ≥ ${percent} %`,
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel'],
    needs: ['deferral'],
    quantile: { of: 'firstResponses', order: percent / 100 },
  }),
);

const inBusinessHours = PERCENTILES.map(
  (percent): Metric => ({
    id: `first_response_business_p${percent}`,
    label: {
      en: `Business first response, ${percent}th percentile`,
      'pt-BR': `Primeira resposta em horas úteis, percentil ${percent}`,
      es: `Primera respuesta en horas hábiles, percentil ${percent}`,
    },
    definition: {
      en: `The opening hours until a person's first answer that ${percent} % of the answered do not exceed.`,
      'pt-BR': `As horas de funcionamento até a primeira resposta humana que ${percent}% dos respondidos não ultrapassam.`,
      es: `Las horas de atención hasta la primera respuesta humana que el ${percent} % de los respondidos no supera.`,
    },
    formula: `smallest w with P(opening hours waited ≤ w) ≥ ${percent} %`,
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel'],
    needs: ['deferral'],
    quantile: { of: 'businessWaits', order: percent / 100 },
  }),
);

export const deferredQuantiles: readonly Metric[] = [
  ...byTheClock,
  ...inBusinessHours,
  {
    id: 'backlog_age_p90',
    label: {
      en: 'Age of the backlog, 90th percentile',
      'pt-BR': 'Idade das pendências, percentil 90',
      es: 'Antigüedad del trabajo pendiente, percentil 90',
    },
    definition: {
      en: 'The age that 90 % of the deferred contacts open at the end of a day do not exceed.',
      'pt-BR': 'A idade que 90% dos contatos diferidos em aberto no fim do dia não ultrapassam.',
      es: 'La antigüedad que el 90 % de los contactos diferidos abiertos al final del día no supera.',
    },
    formula: 'smallest a with P(age ≤ a) ≥ 90 %',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel'],
    needs: ['deferral'],
    quantile: { of: 'ages', order: 0.9 },
  },
];
