import type { ContactSums, Metric, Pair } from './metric.ts';

/** What self-service bears, and what it leaves to people. */
export const selfServiceLoadMetrics: readonly Metric[] = [
  {
    id: 'bot_overflow_rate',
    label: { en: 'Overflow of self-service', 'pt-BR': 'Excesso do autoatendimento', es: 'Desborde del autoservicio' },
    definition: {
      en: 'Share of those on their way to self-service who found it full or out of service and went on to people.',
      'pt-BR': 'Parcela de quem ia ao autoatendimento e o achou cheio ou fora do ar, seguindo para pessoas.',
      es: 'Proporción de quienes iban al autoservicio y lo hallaron lleno o fuera de servicio, y siguieron con personas.',
    },
    formula: 'overflow / (sessions + overflow)',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['self-service'],
    ofContacts: (s: ContactSums): Pair => [s.botOverflow, s.botSessions + s.botOverflow],
  },
  {
    id: 'mean_bot_sessions',
    label: {
      en: 'Self-service sessions in use',
      'pt-BR': 'Sessões de autoatendimento em uso',
      es: 'Sesiones de autoservicio en uso',
    },
    definition: {
      en: 'Self-service sessions at once, on average over the opening hours.',
      'pt-BR': 'Sessões de autoatendimento simultâneas, em média no horário de funcionamento.',
      es: 'Sesiones de autoservicio simultáneas, en promedio durante el horario de atención.',
    },
    formula: '∫ sessions in use dt / time',
    unit: 'count',
    better: 'neither',
    scopes: ['whole'],
    needs: ['self-service'],
    ofContacts: (s: ContactSums): Pair => [s.openBotSeconds, s.seconds],
  },
  {
    id: 'human_contacts',
    label: { en: 'Contacts with people', 'pt-BR': 'Contatos com pessoas', es: 'Contactos con personas' },
    definition: {
      en: 'Contacts that reached people or their queue: answered, abandoned, called back, or sent away at closing.',
      'pt-BR':
        'Contatos que chegaram a pessoas ou à sua fila: atendidos, abandonados, chamados de volta ou descartados.',
      es: 'Contactos que llegaron a personas o a su cola: atendidos, abandonados, llamados de vuelta o descartados al cierre.',
    },
    formula: 'H + A + called back + cleared',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['self-service'],
    ofContacts: (s: ContactSums): Pair => [s.handled + s.abandoned + s.callbacksReached + s.cleared, 1],
  },
];
