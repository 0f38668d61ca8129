import { reachedOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair, TeamSums } from './metric.ts';

/** Agents with several contacts at once. Source of the attributed time, ∫ 1/n(t) dt: wfmlabs. */
export const sessionMetrics: readonly Metric[] = [
  {
    id: 'attributed_handle_time',
    label: {
      en: 'Agent time per contact',
      'pt-BR': 'Tempo de agente por contato',
      es: 'Tiempo de agente por contacto',
    },
    definition: {
      en: "Mean time of an agent that a contact takes: of sessions that share an agent, each one's part of the agent's time.",
      'pt-BR':
        'Tempo médio de agente que um contato toma: das sessões que dividem um agente, a parte que cabe a cada uma.',
      es: 'Tiempo medio de agente que toma un contacto: de las sesiones que comparten un agente, la parte de cada una.',
    },
    formula: 'Σ ∫ 1 / sessions open dt / (H + callbacks reached)',
    unit: 'seconds',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['sessions'],
    ofContacts: (s: ContactSums): Pair => [s.agentSeconds, reachedOf(s)],
  },
  {
    id: 'concurrency',
    label: { en: 'Concurrency', 'pt-BR': 'Simultaneidade', es: 'Simultaneidad' },
    definition: {
      en: 'Sessions open with an agent who has any, on average.',
      'pt-BR': 'Sessões em aberto com um agente que tem alguma, em média.',
      es: 'Sesiones abiertas con un agente que tiene alguna, en promedio.',
    },
    formula: 'Σ length of sessions / Σ ∫ 1 / sessions open dt',
    unit: 'ratio',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['sessions'],
    ofContacts: (s: ContactSums): Pair => [s.sharedSeconds, s.attributed],
  },
  {
    id: 'slot_occupancy',
    label: { en: 'Slot occupancy', 'pt-BR': 'Ocupação de posições', es: 'Ocupación de posiciones' },
    definition: {
      en: 'Share in use of the sessions that agents on duty might have at once, of the teams that answer sessions only.',
      'pt-BR': 'Parcela em uso das sessões possíveis dos agentes em serviço, nas equipes que só atendem sessões.',
      es: 'Proporción en uso de las sesiones posibles de los agentes en servicio, en los equipos que solo atienden sesiones.',
    },
    formula: '∫ sessions dt / ∫ on duty × most sessions dt',
    unit: 'fraction',
    better: 'neither',
    scopes: ['whole', 'team', 'site'],
    needs: ['slots'],
    ofTeams: (s: TeamSums): Pair => [s.usedSlotSeconds, s.slotSeconds],
  },
];
