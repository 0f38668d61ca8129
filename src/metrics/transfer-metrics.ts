import { reachedOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair } from './metric.ts';

/** Contacts handed from agent to agent; each further agent is a leg. In the bin of the contact's arrival. */
export const transferMetrics: readonly Metric[] = [
  {
    id: 'transfer_rate',
    label: { en: 'Transfer rate', 'pt-BR': 'Taxa de transferência', es: 'Tasa de transferencia' },
    definition: {
      en: 'Transfers for each contact that an agent talked to.',
      'pt-BR': 'Transferências para cada contato com que um agente falou.',
      es: 'Transferencias por cada contacto con el que habló un agente.',
    },
    formula: 'transfers / (H + callbacks reached)',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['transfer'],
    ofContacts: (s: ContactSums): Pair => [s.transfersOut, reachedOf(s)],
  },
  {
    id: 'mean_leg_wait',
    label: {
      en: 'Mean wait after a transfer',
      'pt-BR': 'Espera média após transferência',
      es: 'Espera media tras una transferencia',
    },
    definition: {
      en: 'Mean wait for the next agent of those who were transferred here and answered.',
      'pt-BR': 'Espera média pelo agente seguinte de quem foi transferido para cá e atendido.',
      es: 'Espera media hasta el agente siguiente de quienes fueron transferidos aquí y atendidos.',
    },
    formula: 'Σ wait of legs / legs handled',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['transfer'],
    ofContacts: (s: ContactSums): Pair => [s.legWait, s.legsHandled],
  },
  {
    id: 'legs_abandoned',
    label: {
      en: 'Abandoned after a transfer',
      'pt-BR': 'Abandonados após transferência',
      es: 'Abandonados tras una transferencia',
    },
    definition: {
      en: 'Contacts that left while they waited for the next agent.',
      'pt-BR': 'Contatos que saíram enquanto esperavam o agente seguinte.',
      es: 'Contactos que se fueron mientras esperaban al agente siguiente.',
    },
    formula: 'legs abandoned',
    unit: 'count',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['transfer'],
    ofContacts: (s: ContactSums): Pair => [s.legsAbandoned, 1],
  },
];
