import type { ContactSums, JourneySums, Metric, Pair } from './metric.ts';

const boughtOf = (s: JourneySums): number => s.bought + s.wonBack;

/** What is sold and what is lost: purchases on their way, and customers who give up for good. */
export const revenueMetrics: readonly Metric[] = [
  {
    id: 'conversion',
    label: { en: 'Conversion', 'pt-BR': 'Conversão', es: 'Conversión' },
    definition: {
      en: 'Share of the purchases begun that were completed, those won back by a reminder included.',
      'pt-BR': 'Parcela das compras iniciadas que foi concluída, inclusive as recuperadas por um lembrete.',
      es: 'Proporción de las compras iniciadas que se completó, incluidas las recuperadas por un recordatorio.',
    },
    formula: '(bought + won back) / started',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'journey'],
    needs: ['journey'],
    unknownWithout: true,
    wholeRun: true,
    ofJourneys: (s: JourneySums): Pair => [boughtOf(s), s.started],
  },
  {
    id: 'cart_abandonment',
    label: { en: 'Cart abandonment', 'pt-BR': 'Abandono de carrinho', es: 'Abandono de carrito' },
    definition: {
      en: 'Share of the purchases begun that were not completed.',
      'pt-BR': 'Parcela das compras iniciadas que não foi concluída.',
      es: 'Proporción de las compras iniciadas que no se completó.',
    },
    formula: '1 − (bought + won back) / started',
    unit: 'fraction',
    better: 'lower',
    scopes: ['whole', 'journey'],
    needs: ['journey'],
    unknownWithout: true,
    wholeRun: true,
    ofJourneys: (s: JourneySums): Pair => [s.started - boughtOf(s), s.started],
  },
  {
    id: 'revenue',
    label: { en: 'Revenue', 'pt-BR': 'Receita', es: 'Ingresos' },
    definition: {
      en: 'Value of the purchases completed.',
      'pt-BR': 'Valor das compras concluídas.',
      es: 'Valor de las compras completadas.',
    },
    formula: 'Σ value of bought and won back',
    unit: 'money',
    better: 'higher',
    scopes: ['whole', 'journey'],
    needs: ['journey'],
    unknownWithout: true,
    wholeRun: true,
    ofJourneys: (s: JourneySums): Pair => [s.revenue, 1],
  },
  {
    id: 'revenue_lost',
    label: { en: 'Revenue lost', 'pt-BR': 'Receita perdida', es: 'Ingresos perdidos' },
    definition: {
      en: 'Worth of the issues whose customers gave up for good.',
      'pt-BR': 'Valor dos assuntos cujos clientes desistiram de vez.',
      es: 'Valor de los asuntos cuyos clientes desistieron del todo.',
    },
    formula: 'Σ worth of issues lost',
    unit: 'money',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['worth'],
    unknownWithout: true,
    ofContacts: (s: ContactSums): Pair => [s.worthLost, 1],
  },
];
