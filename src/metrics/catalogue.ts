/**
 * The catalogue of KPIs: tables, JSON, targets and documentation all come from it. Every metric is a ratio of two sums;
 * the ratio is taken at the very end, over all replications (ratio of sums), and 0/0 is no data.
 */
import { backlogMetrics } from './backlog-metrics.ts';
import { callbackMetrics } from './callback-metrics.ts';
import { choiceMetrics } from './choice-metrics.ts';
import { costMetrics } from './cost-metrics.ts';
import { countMetrics } from './count-metrics.ts';
import { customerMetrics } from './customer-metrics.ts';
import { deferredQuantiles } from './deferred-quantiles.ts';
import { fairnessMetrics } from './fairness-metrics.ts';
import { handleTimeMetrics } from './handle-time-metrics.ts';
import type { Labels, Metric } from './metric.ts';
import { peopleMetrics } from './people-metrics.ts';
import { resolutionMetrics } from './resolution-metrics.ts';
import { returnMetrics } from './return-metrics.ts';
import { revenueMetrics } from './revenue-metrics.ts';
import { satisfactionMetrics } from './satisfaction-metrics.ts';
import { selfServiceLoadMetrics } from './self-service-load-metrics.ts';
import { selfServiceMetrics } from './self-service-metrics.ts';
import { serviceLevelMetrics } from './service-level-metrics.ts';
import { sessionMetrics } from './session-metrics.ts';
import { teamMetrics } from './team-metrics.ts';
import { timeInCenterMetrics } from './time-in-center-metrics.ts';
import { transferMetrics } from './transfer-metrics.ts';
import { waitMetrics } from './wait-metrics.ts';
import { waitQuantiles } from './wait-quantiles.ts';

export type { Metric } from './metric.ts';

/** Metrics of one idea, under the heading that reports give them. */
export interface MetricGroup {
  readonly title: Labels;
  readonly metrics: readonly Metric[];
}

/** Those that every center has come first. */
export const groups: readonly MetricGroup[] = [
  { title: { en: 'Contacts', 'pt-BR': 'Contatos', es: 'Contactos' }, metrics: countMetrics },
  {
    title: { en: 'Service level', 'pt-BR': 'Nível de serviço', es: 'Nivel de servicio' },
    metrics: serviceLevelMetrics,
  },
  { title: { en: 'Waiting', 'pt-BR': 'Espera', es: 'Espera' }, metrics: [...waitMetrics, ...waitQuantiles] },
  {
    title: { en: 'Handle time', 'pt-BR': 'Tempo de atendimento', es: 'Tiempo de atención' },
    metrics: handleTimeMetrics,
  },
  { title: { en: 'Agents', 'pt-BR': 'Agentes', es: 'Agentes' }, metrics: teamMetrics },
  { title: { en: 'Coming back', 'pt-BR': 'Clientes que voltam', es: 'Clientes que vuelven' }, metrics: returnMetrics },
  {
    title: { en: 'Rather than wait', 'pt-BR': 'Em vez de esperar', es: 'En lugar de esperar' },
    metrics: choiceMetrics,
  },
  {
    title: { en: 'Self-service', 'pt-BR': 'Autoatendimento', es: 'Autoservicio' },
    metrics: [...selfServiceMetrics, ...selfServiceLoadMetrics],
  },
  {
    title: { en: 'Callbacks', 'pt-BR': 'Retornos de chamada', es: 'Devoluciones de llamada' },
    metrics: callbackMetrics,
  },
  { title: { en: 'Transfers', 'pt-BR': 'Transferências', es: 'Transferencias' }, metrics: transferMetrics },
  { title: { en: 'Resolution', 'pt-BR': 'Resolução', es: 'Resolución' }, metrics: resolutionMetrics },
  { title: { en: 'Satisfaction', 'pt-BR': 'Satisfação', es: 'Satisfacción' }, metrics: satisfactionMetrics },
  {
    title: { en: 'Deferred work', 'pt-BR': 'Trabalho diferido', es: 'Trabajo diferido' },
    metrics: [...backlogMetrics, ...deferredQuantiles],
  },
  {
    title: {
      en: 'Several contacts at once',
      'pt-BR': 'Vários contatos ao mesmo tempo',
      es: 'Varios contactos a la vez',
    },
    metrics: sessionMetrics,
  },
  {
    title: { en: 'Time in the center', 'pt-BR': 'Tempo na central', es: 'Tiempo en el centro' },
    metrics: timeInCenterMetrics,
  },
  { title: { en: 'Paid time', 'pt-BR': 'Tempo pago', es: 'Tiempo pagado' }, metrics: peopleMetrics },
  { title: { en: 'Cost', 'pt-BR': 'Custo', es: 'Costo' }, metrics: costMetrics },
  { title: { en: 'Revenue', 'pt-BR': 'Receita', es: 'Ingresos' }, metrics: revenueMetrics },
  { title: { en: 'Customers', 'pt-BR': 'Clientes', es: 'Clientes' }, metrics: customerMetrics },
  { title: { en: 'Fairness', 'pt-BR': 'Equidade', es: 'Equidad' }, metrics: fairnessMetrics },
];

export const metrics: readonly Metric[] = groups.flatMap((group) => group.metrics);
