import { reachedOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair, TeamSums } from './metric.ts';

/** How long agents are with a contact. Each in the bin of its contacts' arrival. */
export const handleTimeMetrics: readonly Metric[] = [
  {
    id: 'average_handle_time',
    label: {
      en: 'Average handle time (AHT)',
      'pt-BR': 'Tempo médio de atendimento (TMA)',
      es: 'Tiempo medio operativo (TMO)',
    },
    definition: {
      en: 'Mean talk and after-contact work of those an agent talked to; for a team, of its part of them.',
      'pt-BR': 'Média de conversa e trabalho pós-contato de quem falou com um agente; de uma equipe, da sua parte.',
      es: 'Media de conversación y trabajo posterior de quienes hablaron con un agente; de un equipo, de su parte.',
    },
    formula: '(Σ talk + Σ after-contact work) / (H + callbacks reached)',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent', 'team', 'site'],
    ofContacts: (s: ContactSums): Pair => [s.talk + s.afterContactWork, reachedOf(s)],
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
    formula: 'Σ talk / (H + callbacks reached)',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.talk, reachedOf(s)],
  },
  {
    id: 'average_after_contact_work',
    label: { en: 'Average after-contact work', 'pt-BR': 'Trabalho pós-contato médio', es: 'Trabajo posterior medio' },
    definition: {
      en: 'Mean after-contact work of the handled.',
      'pt-BR': 'Média de trabalho pós-contato dos atendidos.',
      es: 'Media de trabajo posterior de los atendidos.',
    },
    formula: 'Σ after-contact work / (H + callbacks reached)',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.afterContactWork, reachedOf(s)],
  },
];
