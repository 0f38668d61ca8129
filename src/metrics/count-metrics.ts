import { arrivalsOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair, TeamSums } from './metric.ts';

/** How many contacts came, and what became of them. Each in the bin of its contacts' arrival. */
export const countMetrics: readonly Metric[] = [
  {
    id: 'arrivals',
    label: { en: 'Arrivals', 'pt-BR': 'Chegadas', es: 'Llegadas' },
    definition: {
      en: 'All contacts that came, whether they joined a queue, were blocked or went before.',
      'pt-BR': 'Todos os contatos que chegaram: entraram na fila, foram bloqueados ou saíram antes.',
      es: 'Todos los contactos que llegaron: se unieron a la cola, fueron bloqueados o se fueron antes.',
    },
    formula: 'O + blocked + balked + shifted before the queue + callbacks + ended in self-service',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [arrivalsOf(s), 1],
  },
  {
    id: 'offered',
    label: { en: 'Offered', 'pt-BR': 'Oferecidos', es: 'Ofrecidos' },
    definition: {
      en: 'Contacts that joined a queue for a person or were answered at once.',
      'pt-BR': 'Contatos que entraram na fila de atendimento humano ou foram atendidos na hora.',
      es: 'Contactos que entraron en la cola de atención humana o fueron atendidos al instante.',
    },
    formula: 'O',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.offered, 1],
  },
  {
    id: 'handled',
    label: { en: 'Handled', 'pt-BR': 'Atendidos', es: 'Atendidos' },
    definition: {
      en: 'Contacts answered by an agent.',
      'pt-BR': 'Contatos atendidos por um agente.',
      es: 'Contactos atendidos por un agente.',
    },
    formula: 'H',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent', 'team', 'site'],
    ofContacts: (s: ContactSums): Pair => [s.handled, 1],
    ofTeams: (s: TeamSums): Pair => [s.handled, 1],
  },
  {
    id: 'abandoned',
    label: { en: 'Abandoned', 'pt-BR': 'Abandonados', es: 'Abandonados' },
    definition: {
      en: 'Contacts that left the queue before an answer.',
      'pt-BR': 'Contatos que deixaram a fila antes de serem atendidos.',
      es: 'Contactos que dejaron la cola antes de ser atendidos.',
    },
    formula: 'A',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.abandoned, 1],
  },
  {
    id: 'blocked',
    label: { en: 'Blocked', 'pt-BR': 'Bloqueados', es: 'Bloqueados' },
    definition: {
      en: 'Contacts turned away because every line or waiting place was taken.',
      'pt-BR': 'Contatos recusados porque todas as linhas ou lugares de espera estavam ocupados.',
      es: 'Contactos rechazados porque todas las líneas o lugares de espera estaban ocupados.',
    },
    formula: 'blocked',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.blocked, 1],
  },
  {
    id: 'cleared',
    label: { en: 'Sent away at closing', 'pt-BR': 'Descartados no fechamento', es: 'Descartados al cierre' },
    definition: {
      en: 'Contacts still waiting when the center closed and cleared its queue.',
      'pt-BR': 'Contatos ainda em espera quando a central fechou e esvaziou a fila.',
      es: 'Contactos aún en espera cuando el centro cerró y vació la cola.',
    },
    formula: 'cleared',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.cleared, 1],
  },
];
