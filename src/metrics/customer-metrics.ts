import type { CustomerSums, Metric, Pair } from './metric.ts';

/** Who stays a customer over the run. */
export const customerMetrics: readonly Metric[] = [
  {
    id: 'retention',
    label: { en: 'Customer retention', 'pt-BR': 'Retenção de clientes', es: 'Retención de clientes' },
    definition: {
      en: 'Share of the customers, those at the start and those who joined, who had not left by the end.',
      'pt-BR': 'Parcela dos clientes, os do início e os que entraram, que não tinha saído até o fim.',
      es: 'Proporción de los clientes, los del inicio y los que se sumaron, que no se había ido al final.',
    },
    formula: '1 − left / (active at the start + joined)',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'customers'],
    needs: ['customers'],
    unknownWithout: true,
    wholeRun: true,
    ofCustomers: (s: CustomerSums): Pair => [s.activeAtStart + s.joined - s.left, s.activeAtStart + s.joined],
  },
  {
    id: 'active_customers',
    label: { en: 'Active customers', 'pt-BR': 'Clientes ativos', es: 'Clientes activos' },
    definition: {
      en: 'Customers at the end of the run.',
      'pt-BR': 'Clientes ao fim do período.',
      es: 'Clientes al final del período.',
    },
    formula: 'active at the end',
    unit: 'count',
    better: 'higher',
    scopes: ['whole', 'customers'],
    needs: ['customers'],
    unknownWithout: true,
    wholeRun: true,
    ofCustomers: (s: CustomerSums): Pair => [s.active, 1],
  },
];
