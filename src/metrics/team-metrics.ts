import type { Metric, Pair, TeamSums } from './metric.ts';

/** KPIs made from the agents' time, each in the bin of the clock. */
export const teamMetrics: readonly Metric[] = [
  {
    id: 'occupancy',
    label: { en: 'Occupancy', 'pt-BR': 'Ocupação', es: 'Ocupación' },
    definition: {
      en: 'Share of the time on duty that agents are busy; both include agents who finish after their shift.',
      'pt-BR': 'Parcela do tempo em serviço em que os agentes estão ocupados; ambos incluem quem termina após o turno.',
      es: 'Proporción del tiempo de servicio en que los agentes están ocupados; ambos incluyen a quien termina tras su turno.',
    },
    formula: '∫ busy dt / ∫ on duty dt',
    unit: 'fraction',
    better: 'neither',
    scopes: ['whole', 'team', 'site'],
    ofTeams: (s: TeamSums): Pair => [s.busySeconds, s.dutySeconds],
  },
  {
    id: 'mean_busy',
    label: { en: 'Agents busy', 'pt-BR': 'Agentes ocupados', es: 'Agentes ocupados' },
    definition: {
      en: 'Agents busy, on average over the opening hours.',
      'pt-BR': 'Agentes ocupados, em média no horário de funcionamento.',
      es: 'Agentes ocupados, en promedio durante el horario de atención.',
    },
    formula: '∫ busy dt / time',
    unit: 'agents',
    better: 'neither',
    scopes: ['whole', 'team', 'site'],
    ofTeams: (s: TeamSums): Pair => [s.openBusySeconds, s.seconds],
  },
  {
    id: 'mean_on_duty',
    label: { en: 'Agents on duty', 'pt-BR': 'Agentes em serviço', es: 'Agentes en servicio' },
    definition: {
      en: 'Agents on duty, on average over the opening hours.',
      'pt-BR': 'Agentes em serviço, em média no horário de funcionamento.',
      es: 'Agentes en servicio, en promedio durante el horario de atención.',
    },
    formula: '∫ on duty dt / time',
    unit: 'agents',
    better: 'neither',
    scopes: ['whole', 'team', 'site'],
    ofTeams: (s: TeamSums): Pair => [s.openDutySeconds, s.seconds],
  },
];
