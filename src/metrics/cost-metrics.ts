import { reachedOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair, TeamSums } from './metric.ts';

/** Agents with overhead, what each contact costs beside them, and self-service. */
const totalCost = (s: ContactSums): number => s.labour + s.direct;

/** What it costs. Given only where a wage is stated, since half a cost misleads. */
export const costMetrics: readonly Metric[] = [
  {
    id: 'labour_cost',
    label: { en: 'Labour cost', 'pt-BR': 'Custo de pessoal', es: 'Costo de personal' },
    definition: {
      en: 'Wages and overtime with the overhead.',
      'pt-BR': 'Salários e horas extras com os encargos.',
      es: 'Salarios y horas extra con las cargas.',
    },
    formula: '(Σ wages + Σ overtime pay) × (1 + overhead)',
    unit: 'money',
    better: 'lower',
    scopes: ['whole', 'team', 'site'],
    needs: ['wage'],
    unknownWithout: true,
    ofTeams: (s: TeamSums): Pair => [s.labour, 1],
  },
  {
    id: 'total_cost',
    label: { en: 'Total cost', 'pt-BR': 'Custo total', es: 'Costo total' },
    definition: {
      en: 'Labour, contacts and self-service; labour is split between contacts by handle time, at one cost for all teams.',
      'pt-BR': 'Pessoal, contatos e autoatendimento; o pessoal é repartido por tempo de atendimento, a um só custo.',
      es: 'Personal, contactos y autoservicio; el personal se reparte por tiempo de atención, a un mismo costo.',
    },
    formula: 'labour × agent time of these / of all + Σ cost of a contact + Σ cost of a session',
    unit: 'money',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['wage'],
    unknownWithout: true,
    wholeRun: true,
    ofContacts: (s: ContactSums): Pair => [totalCost(s), 1],
  },
  {
    id: 'cost_per_contact',
    label: { en: 'Cost per contact', 'pt-BR': 'Custo por contato', es: 'Costo por contacto' },
    definition: {
      en: 'Total cost for each contact that an agent talked to.',
      'pt-BR': 'Custo total para cada contato com que um agente falou.',
      es: 'Costo total por cada contacto con el que habló un agente.',
    },
    formula: 'total cost / (H + callbacks reached)',
    unit: 'money',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['wage'],
    unknownWithout: true,
    wholeRun: true,
    ofContacts: (s: ContactSums): Pair => [totalCost(s), reachedOf(s)],
  },
  {
    id: 'cost_per_resolution',
    label: { en: 'Cost per resolution', 'pt-BR': 'Custo por resolução', es: 'Costo por resolución' },
    definition: {
      en: 'Total cost for each issue that people resolved; given only where resolution is stated.',
      'pt-BR': 'Custo total para cada assunto resolvido por pessoas; só onde a resolução é informada.',
      es: 'Costo total por cada asunto resuelto por personas; solo donde se indica la resolución.',
    },
    formula: 'total cost / issues resolved',
    unit: 'money',
    better: 'lower',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['wage', 'resolution'],
    unknownWithout: true,
    wholeRun: true,
    ofContacts: (s: ContactSums): Pair => [totalCost(s), s.issuesResolved],
  },
];
