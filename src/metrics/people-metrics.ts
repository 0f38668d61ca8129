import type { Metric, Pair, TeamSums } from './metric.ts';

const HOUR = 3600;

/** Paid time and what comes of it. Sources: callcentrehelper (utilisation), SWPP (shrinkage). In the bin of the clock. */
export const peopleMetrics: readonly Metric[] = [
  {
    id: 'paid_hours',
    label: { en: 'Paid hours', 'pt-BR': 'Horas pagas', es: 'Horas pagadas' },
    definition: {
      en: 'Hours paid by the schedule, those of absence, training and paid breaks included, overtime left out.',
      'pt-BR': 'Horas pagas pela escala, inclusive ausências, treinamento e pausas pagas, sem horas extras.',
      es: 'Horas pagadas según el turno, incluidas ausencias, capacitación y pausas pagadas, sin horas extra.',
    },
    formula: 'Σ paid',
    unit: 'hours',
    better: 'lower',
    scopes: ['whole', 'team', 'site'],
    needs: ['payroll'],
    ofTeams: (s: TeamSums): Pair => [s.paidSeconds / HOUR, 1],
  },
  {
    id: 'utilisation',
    label: { en: 'Utilisation', 'pt-BR': 'Utilização', es: 'Utilización' },
    definition: {
      en: 'Time on duty, busy or available, for each paid time: not the same as occupancy.',
      'pt-BR': 'Tempo em serviço, ocupado ou disponível, para cada tempo pago: não é o mesmo que ocupação.',
      es: 'Tiempo de servicio, ocupado o disponible, por cada tiempo pagado: no es lo mismo que ocupación.',
    },
    formula: '(busy + available) / paid',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'team', 'site'],
    needs: ['payroll'],
    ofTeams: (s: TeamSums): Pair => [s.dutySeconds, s.paidSeconds],
  },
  {
    id: 'shrinkage',
    label: { en: 'Shrinkage', 'pt-BR': 'Indisponibilidade (shrinkage)', es: 'Reductores (shrinkage)' },
    definition: {
      en: 'Share of the paid time in which agents are not on duty; overtime does not make up for it.',
      'pt-BR': 'Parcela do tempo pago em que os agentes não estão em serviço; horas extras não a compensam.',
      es: 'Proporción del tiempo pagado en que los agentes no están en servicio; las horas extra no la compensan.',
    },
    formula: '1 − (on duty − overtime) / paid',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'team', 'site'],
    needs: ['payroll'],
    ofTeams: (s: TeamSums): Pair => [s.paidSeconds - (s.dutySeconds - s.overtimeSeconds), s.paidSeconds],
  },
  {
    id: 'overtime_hours',
    label: { en: 'Overtime', 'pt-BR': 'Horas extras', es: 'Horas extra' },
    definition: {
      en: 'Hours worked past the schedule, to finish a contact or to serve out the queue.',
      'pt-BR': 'Horas trabalhadas além da escala, para terminar um contato ou atender a fila.',
      es: 'Horas trabajadas más allá del turno, para terminar un contacto o atender la cola.',
    },
    formula: 'Σ overtime',
    unit: 'hours',
    better: 'lower',
    scopes: ['whole', 'team', 'site'],
    needs: ['payroll'],
    ofTeams: (s: TeamSums): Pair => [s.overtimeSeconds / HOUR, 1],
  },
];
