import type { ContactSums, Metric, Pair } from './metric.ts';

/**
 * What becomes of issues: a customer's problem, which may cost several contacts. Source of first-contact resolution:
 * callcentrehelper 208926; a transfer within a contact does not break it. In the bin of the contact's arrival.
 */
export const resolutionMetrics: readonly Metric[] = [
  {
    id: 'first_contact_resolution',
    label: {
      en: 'First-contact resolution (FCR)',
      'pt-BR': 'Resolução no primeiro contato (FCR)',
      es: 'Resolución en el primer contacto (FCR)',
    },
    definition: {
      en: 'Share of issues handled by a person that were not contacted about again within the window, by any channel.',
      'pt-BR': 'Parcela dos assuntos atendidos por uma pessoa sem novo contato dentro da janela, por qualquer canal.',
      es: 'Proporción de los asuntos atendidos por una persona sin nuevo contacto en la ventana, por ningún canal.',
    },
    formula: '1 − issues again / issues',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['resolution', 'repeat'],
    ofContacts: (s: ContactSums): Pair => [s.issues - s.issuesAgain, s.issues],
  },
  {
    id: 'resolution_rate',
    label: { en: 'Resolution rate', 'pt-BR': 'Taxa de resolução', es: 'Tasa de resolución' },
    definition: {
      en: 'Share of the issues ended that were resolved, however many contacts it took.',
      'pt-BR': 'Parcela dos assuntos encerrados que foi resolvida, com quantos contatos tenha sido.',
      es: 'Proporción de los asuntos terminados que fue resuelta, con los contactos que hicieran falta.',
    },
    formula: 'resolved / (resolved + unresolved + lost)',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['resolution'],
    ofContacts: (s: ContactSums): Pair => [s.issuesResolved, s.issuesResolved + s.issuesUnresolved + s.issuesLost],
  },
  {
    id: 'issues_lost',
    label: { en: 'Issues lost', 'pt-BR': 'Assuntos perdidos', es: 'Asuntos perdidos' },
    definition: {
      en: 'Issues whose customers got nobody and gave up for good.',
      'pt-BR': 'Assuntos cujos clientes não falaram com ninguém e desistiram de vez.',
      es: 'Asuntos cuyos clientes no hablaron con nadie y desistieron del todo.',
    },
    formula: 'issues lost',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['loss'],
    unknownWithout: true,
    ofContacts: (s: ContactSums): Pair => [s.issuesLost, 1],
  },
];
