import type { ContactSums, Metric, Pair, TeamSums } from './metric.ts';

/** How long agents are with a contact. Each in the bin of its contacts' arrival. */
export const handleTimeMetrics: readonly Metric[] = [
  {
    id: 'average_handle_time',
    label: {
      en: 'Average handle time (AHT)',
      'pt-BR': 'Tempo médio de atendimento (TMA)',
      es: 'Tiempo medio de gestión (TMO)',
    },
    definition: {
      en: 'Mean talk and after-contact work of the handled.',
      'pt-BR': 'Média de conversa e trabalho pós-contato dos atendidos.',
      es: 'Media de conversación y trabajo posterior de los atendidos.',
    },
    formula: '(Σ talk + Σ after-contact work) / H',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent', 'team'],
    ofContacts: (s: ContactSums): Pair => [s.talk + s.afterContactWork, s.handled],
    ofTeams: (s: TeamSums): Pair => [s.handleSeconds, s.handled],
  },
  {
    id: 'average_talk_time',
    label: { en: 'Average talk time', 'pt-BR': 'Tempo médio de conversa', es: 'Tiempo medio de conversación' },
    definition: {
      en: 'Mean talk of the handled.',
      'pt-BR': 'Média de conversa dos atendidos.',
      es: 'Media de conversación de los atendidos.',
    },
    formula: 'Σ talk / H',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.talk, s.handled],
  },
  {
    id: 'average_after_contact_work',
    label: { en: 'Average after-contact work', 'pt-BR': 'Trabalho pós-contato médio', es: 'Trabajo posterior medio' },
    definition: {
      en: 'Mean after-contact work of the handled.',
      'pt-BR': 'Média de trabalho pós-contato dos atendidos.',
      es: 'Media de trabajo posterior de los atendidos.',
    },
    formula: 'Σ after-contact work / H',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.afterContactWork, s.handled],
  },
];
