import type { MetricWords } from './metric.ts';

/** A KPI of two scenarios and of none alone. Source: turnella. */
export const netDeflection: MetricWords = {
  id: 'net_deflection',
  label: { en: 'Net deflection', 'pt-BR': 'Deflexão líquida', es: 'Deflexión neta' },
  definition: {
    en: "Part of the baseline's contacts with people that is gone, those who come back included, on the same customers.",
    'pt-BR': 'Parcela dos contatos com pessoas do cenário de referência que deixa de existir, com os mesmos clientes.',
    es: 'Proporción de los contactos con personas del escenario de referencia que desaparece, con los mismos clientes.',
  },
  formula: '1 − contacts with people / those of the baseline',
  unit: 'fraction',
  better: 'higher',
};
