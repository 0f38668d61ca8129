import { arrivalsOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair } from './metric.ts';

/** Calls back in place of waiting on the line: they move work in time and are no abandonment. In the bin of arrival. */
export const callbackMetrics: readonly Metric[] = [
  {
    id: 'callbacks',
    label: { en: 'Callbacks accepted', 'pt-BR': 'Retornos aceitos', es: 'Devoluciones de llamada aceptadas' },
    definition: {
      en: 'Contacts that asked to be called back rather than wait.',
      'pt-BR': 'Contatos que pediram retorno em vez de esperar.',
      es: 'Contactos que pidieron una devolución de llamada en vez de esperar.',
    },
    formula: 'callbacks',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['callback'],
    ofContacts: (s: ContactSums): Pair => [s.callbacks, 1],
  },
  {
    id: 'callback_share',
    label: { en: 'Callback share', 'pt-BR': 'Parcela de retornos', es: 'Proporción de devoluciones de llamada' },
    definition: {
      en: 'Share of the arrivals that asked to be called back.',
      'pt-BR': 'Parcela das chegadas que pediu retorno.',
      es: 'Proporción de las llegadas que pidió una devolución de llamada.',
    },
    formula: 'callbacks / arrivals',
    unit: 'fraction',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['callback'],
    ofContacts: (s: ContactSums): Pair => [s.callbacks, arrivalsOf(s)],
  },
  {
    id: 'callbacks_reached',
    label: { en: 'Callbacks reached', 'pt-BR': 'Retornos atendidos', es: 'Devoluciones de llamada atendidas' },
    definition: {
      en: 'Customers called back who answered.',
      'pt-BR': 'Clientes chamados de volta que atenderam.',
      es: 'Clientes llamados de vuelta que respondieron.',
    },
    formula: 'callbacks reached',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['callback'],
    ofContacts: (s: ContactSums): Pair => [s.callbacksReached, 1],
  },
  {
    id: 'callbacks_lost',
    label: { en: 'Callbacks lost', 'pt-BR': 'Retornos perdidos', es: 'Devoluciones de llamada perdidas' },
    definition: {
      en: 'Customers given up after the last attempt to call back.',
      'pt-BR': 'Clientes dados por perdidos após a última tentativa de retorno.',
      es: 'Clientes dados por perdidos tras el último intento de devolver la llamada.',
    },
    formula: 'callbacks lost',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['callback'],
    ofContacts: (s: ContactSums): Pair => [s.callbacksLost, 1],
  },
  {
    id: 'mean_callback_wait',
    label: {
      en: 'Mean wait for a callback',
      'pt-BR': 'Espera média pelo retorno',
      es: 'Espera media de la devolución de llamada',
    },
    definition: {
      en: 'Mean time from the contact to the talk of those called back, off the line.',
      'pt-BR': 'Tempo médio do contato à conversa de quem é chamado de volta, fora da linha.',
      es: 'Tiempo medio del contacto a la conversación de quienes son llamados de vuelta, fuera de la línea.',
    },
    formula: 'Σ wait of callbacks / callbacks reached',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['callback'],
    ofContacts: (s: ContactSums): Pair => [s.callbackWait, s.callbacksReached],
  },
];
