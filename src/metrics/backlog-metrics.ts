import type { ContactSums, Metric, Pair } from './metric.ts';

/** Deferred work: whether it is answered by its due time, and what stays open overnight. */
export const backlogMetrics: readonly Metric[] = [
  {
    id: 'on_time_rate',
    label: { en: 'Answered by the deadline', 'pt-BR': 'Respondidos no prazo', es: 'Respondidos dentro del plazo' },
    definition: {
      en: 'Share of the deferred contacts answered whose answer began by the deadline.',
      'pt-BR': 'Parcela dos contatos diferidos respondidos cuja resposta começou dentro do prazo.',
      es: 'Proporción de los contactos diferidos respondidos cuya respuesta empezó dentro del plazo.',
    },
    formula: 'on time / (on time + late)',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['deadline'],
    ofContacts: (s: ContactSums): Pair => [s.onTime, s.onTime + s.late],
  },
  {
    id: 'backlog',
    label: { en: 'Backlog', 'pt-BR': 'Pendências', es: 'Trabajo pendiente' },
    definition: {
      en: 'Deferred contacts open at the end of a day, on average over the days.',
      'pt-BR': 'Contatos diferidos em aberto no fim do dia, em média sobre os dias.',
      es: 'Contactos diferidos abiertos al final del día, en promedio sobre los días.',
    },
    formula: 'Σ open at the end of a day / days',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['deferral'],
    wholeRun: true,
    ofContacts: (s: ContactSums): Pair => [s.open, s.looks],
  },
  {
    id: 'backlog_past_due',
    label: { en: 'Backlog past due', 'pt-BR': 'Pendências vencidas', es: 'Trabajo pendiente vencido' },
    definition: {
      en: 'Share of the deferred contacts open at the end of a day that are past their deadline.',
      'pt-BR': 'Parcela dos contatos diferidos em aberto no fim do dia com o prazo vencido.',
      es: 'Proporción de los contactos diferidos abiertos al final del día con el plazo vencido.',
    },
    formula: 'open past due / open',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['deadline'],
    wholeRun: true,
    ofContacts: (s: ContactSums): Pair => [s.openPastDue, s.open],
  },
];
