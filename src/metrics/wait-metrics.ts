import { arrivalsOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair } from './metric.ts';

/** How long contacts wait, and how many give up. Each in the bin of its contacts' arrival. */
export const waitMetrics: readonly Metric[] = [
  {
    id: 'average_speed_of_answer',
    label: {
      en: 'Average speed of answer (ASA)',
      'pt-BR': 'Tempo médio de espera (TME)',
      es: 'Velocidad media de respuesta (ASA)',
    },
    definition: {
      en: 'Mean wait in queue of the handled. Deferred contacts are left out where there are live ones.',
      'pt-BR': 'Espera média em fila dos atendidos. Contatos diferidos ficam de fora onde há contatos ao vivo.',
      es: 'Espera media en cola de los atendidos. Los contactos diferidos quedan fuera donde hay contactos en vivo.',
    },
    formula: 'Σ wait of handled / H',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.promptWaitHandled, s.promptHandled],
  },
  {
    id: 'mean_wait',
    label: { en: 'Mean wait of all', 'pt-BR': 'Espera média de todos', es: 'Espera media de todos' },
    definition: {
      en: 'Mean wait in queue of all offered, answered or not. Deferred contacts are left out where there are live ones.',
      'pt-BR':
        'Espera média em fila de todos os oferecidos, atendidos ou não. Contatos diferidos ficam de fora onde há contatos ao vivo.',
      es: 'Espera media en cola de todos los ofrecidos, atendidos o no. Los contactos diferidos quedan fuera donde hay contactos en vivo.',
    },
    formula: 'Σ wait / O',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [promptWait(s), s.promptOffered],
  },
  {
    id: 'mean_time_to_abandon',
    label: { en: 'Mean time to abandon', 'pt-BR': 'Tempo médio até o abandono', es: 'Tiempo medio hasta el abandono' },
    definition: {
      en: 'Mean wait of those who abandoned.',
      'pt-BR': 'Espera média de quem abandonou.',
      es: 'Espera media de quienes abandonaron.',
    },
    formula: 'Σ wait of abandoned / A',
    unit: 'seconds',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.waitAbandoned, s.abandoned],
  },
  {
    id: 'mean_wait_of_delayed',
    label: {
      en: 'Mean wait of the delayed',
      'pt-BR': 'Espera média de quem esperou',
      es: 'Espera media de quienes esperaron',
    },
    definition: {
      en: 'Mean wait of those who were not answered at once. Deferred contacts are left out where there are live ones.',
      'pt-BR':
        'Espera média de quem não foi atendido na hora. Contatos diferidos ficam de fora onde há contatos ao vivo.',
      es: 'Espera media de quienes no fueron atendidos al instante. Los contactos diferidos quedan fuera donde hay contactos en vivo.',
    },
    formula: 'Σ wait / delayed',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [promptWait(s), s.promptDelayed],
  },
  {
    id: 'delay_probability',
    label: { en: 'Probability of waiting', 'pt-BR': 'Probabilidade de espera', es: 'Probabilidad de espera' },
    definition: {
      en: 'Share of the offered who were not answered at once. Deferred contacts are left out where there are live ones.',
      'pt-BR':
        'Parcela dos oferecidos que não foi atendida na hora. Contatos diferidos ficam de fora onde há contatos ao vivo.',
      es: 'Proporción de los ofrecidos que no fue atendida al instante. Los contactos diferidos quedan fuera donde hay contactos en vivo.',
    },
    formula: 'delayed / O',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.promptDelayed, s.promptOffered],
  },
  {
    id: 'abandonment_rate',
    label: { en: 'Abandonment rate', 'pt-BR': 'Taxa de abandono', es: 'Tasa de abandono' },
    definition: {
      en: 'Share of the offered who left the queue before an answer.',
      'pt-BR': 'Parcela dos oferecidos que deixou a fila antes de ser atendida.',
      es: 'Proporción de los ofrecidos que dejó la cola antes de ser atendida.',
    },
    formula: 'A / O',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.abandoned, s.offered],
  },
  {
    id: 'abandon_events_per_offered',
    label: { en: 'Abandonments by the clock', 'pt-BR': 'Abandonos pelo relógio', es: 'Abandonos según el reloj' },
    definition: {
      en: 'Abandonments that happen in the interval for each contact offered in it.',
      'pt-BR': 'Abandonos que ocorrem no intervalo para cada contato oferecido nele.',
      es: 'Abandonos que ocurren en el intervalo por cada contacto ofrecido en él.',
    },
    formula: 'A by the clock / O',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.abandonEvents, s.offered],
  },
  {
    id: 'blocking_rate',
    label: { en: 'Blocking rate', 'pt-BR': 'Taxa de bloqueio', es: 'Tasa de bloqueo' },
    definition: {
      en: 'Share of the arrivals turned away.',
      'pt-BR': 'Parcela das chegadas recusada.',
      es: 'Proporción de las llegadas rechazada.',
    },
    formula: 'blocked / arrivals',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.blocked, arrivalsOf(s)],
  },
  {
    id: 'mean_queue',
    label: { en: 'Mean queue', 'pt-BR': 'Fila média', es: 'Cola media' },
    definition: {
      en: 'Contacts waiting, on average over the opening hours. Deferred contacts are left out where there are live ones.',
      'pt-BR':
        'Contatos em espera, em média no horário de funcionamento. Contatos diferidos ficam de fora onde há contatos ao vivo.',
      es: 'Contactos en espera, en promedio durante el horario de atención. Los contactos diferidos quedan fuera donde hay contactos en vivo.',
    },
    formula: '∫ waiting dt / time',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.openQueueSeconds, s.seconds],
  },
];

function promptWait(s: ContactSums): number {
  return s.promptWaitHandled + s.promptWaitAbandoned + s.promptWaitCleared;
}
