import type { Metric } from './metric.ts';

/**
 * Quantiles of the wait of the offered, zeros included, from a histogram whose buckets are at most 1.6 % wide: within a
 * bucket waits are taken to lie evenly, so the value is off by less than that besides its interval. Value and interval are
 * those of all replications together: see `PooledQuantile`.
 */
export const waitQuantiles: readonly Metric[] = [50, 90, 95].map((percent) => ({
  id: `wait_p${percent}`,
  label: {
    en: `Wait, ${percent}th percentile`,
    'pt-BR': `Espera, percentil ${percent}`,
    es: `Espera, percentil ${percent}`,
  },
  definition: {
    en: `The wait that ${percent} % of the offered do not exceed, answered or not. Deferred contacts are left out where there are live ones.`,
    'pt-BR': `A espera que ${percent}% dos oferecidos não ultrapassam, atendidos ou não. Contatos diferidos ficam de fora onde há contatos ao vivo.`,
    es: `La espera que el ${percent} % de los ofrecidos no supera, atendidos o no. Los contactos diferidos quedan fuera donde hay contactos en vivo.`,
  },
  formula: `smallest w with P(wait ≤ w) ≥ ${percent} %`,
  unit: 'seconds',
  better: 'lower',
  scopes: ['whole', 'channel'],
  quantile: { of: 'waits', order: percent / 100 },
}));
