import type { ContactSums, Metric, Pair } from './metric.ts';

/** What customers do rather than wait. Each in the bin of its contacts' arrival. */
export const choiceMetrics: readonly Metric[] = [
  {
    id: 'balked',
    label: { en: 'Balked', 'pt-BR': 'Desistentes na entrada', es: 'Desistimientos a la entrada' },
    definition: {
      en: 'Contacts that left at the door rather than join the queue.',
      'pt-BR': 'Contatos que saíram na entrada em vez de entrar na fila.',
      es: 'Contactos que se fueron a la entrada en vez de unirse a la cola.',
    },
    formula: 'balked',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['balking'],
    ofContacts: (s: ContactSums): Pair => [s.balked, 1],
  },
  {
    id: 'shifted',
    label: { en: 'Gone to another channel', 'pt-BR': 'Foram para outro canal', es: 'Pasaron a otro canal' },
    definition: {
      en: 'Contacts that went on in another channel: at the door, from the queue, or after self-service.',
      'pt-BR': 'Contatos que seguiram em outro canal: na entrada, a partir da fila ou após o autoatendimento.',
      es: 'Contactos que siguieron en otro canal: a la entrada, desde la cola o tras el autoservicio.',
    },
    formula: 'shifted at the door + from the queue + after self-service',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['shift'],
    ofContacts: (s: ContactSums): Pair => [s.shiftedAtDoor + s.shifted + s.shiftedAfterBot, 1],
  },
  {
    id: 'shifted_in',
    label: { en: 'Come from another channel', 'pt-BR': 'Vieram de outro canal', es: 'Llegaron de otro canal' },
    definition: {
      en: 'Contacts that began in another channel and went on here.',
      'pt-BR': 'Contatos que começaram em outro canal e seguiram aqui.',
      es: 'Contactos que empezaron en otro canal y siguieron aquí.',
    },
    formula: 'shifted in',
    unit: 'count',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['shift'],
    ofContacts: (s: ContactSums): Pair => [s.shiftedIn, 1],
  },
];
