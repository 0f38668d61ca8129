import type { ContactSums, Metric, Pair } from './metric.ts';

/** What a contact lives through from coming to its end. In the bin of its arrival. */
export const timeInCenterMetrics: readonly Metric[] = [
  {
    id: 'mean_time_in_system',
    label: { en: 'Mean time in the center', 'pt-BR': 'Tempo médio na central', es: 'Tiempo medio en el centro' },
    definition: {
      en: 'Mean time from coming to the end of the last talk, self-service and every wait included, where it is known.',
      'pt-BR': 'Tempo médio da chegada ao fim da última conversa, com autoatendimento e esperas, onde é conhecido.',
      es: 'Tiempo medio desde la llegada al fin de la última conversación, con autoservicio y esperas, donde se conoce.',
    },
    formula: 'Σ time in the center / (H + callbacks reached)',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['behaviour'],
    ofContacts: (s: ContactSums): Pair => [s.inCenter, s.timed],
  },
  {
    id: 'interruptions',
    label: { en: 'Interruptions', 'pt-BR': 'Interrupções', es: 'Interrupciones' },
    definition: {
      en: 'Times that work was put aside for a more urgent contact.',
      'pt-BR': 'Vezes em que um trabalho foi deixado de lado por um contato mais urgente.',
      es: 'Veces que un trabajo se dejó de lado por un contacto más urgente.',
    },
    formula: 'interruptions',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['interruption'],
    ofContacts: (s: ContactSums): Pair => [s.interruptions, 1],
  },
];
