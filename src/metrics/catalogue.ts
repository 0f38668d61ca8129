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
import type { Metric } from './metric.ts';
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
  readonly title: string;
  readonly metrics: readonly Metric[];
}

/** Those that every center has come first. */
export const groups: readonly MetricGroup[] = [
  { title: 'Contacts', metrics: countMetrics },
  { title: 'Service level', metrics: serviceLevelMetrics },
  { title: 'Waiting', metrics: [...waitMetrics, ...waitQuantiles] },
  { title: 'Handle time', metrics: handleTimeMetrics },
  { title: 'Agents', metrics: teamMetrics },
  { title: 'Coming back', metrics: returnMetrics },
  { title: 'Rather than wait', metrics: choiceMetrics },
  { title: 'Self-service', metrics: [...selfServiceMetrics, ...selfServiceLoadMetrics] },
  { title: 'Callbacks', metrics: callbackMetrics },
  { title: 'Transfers', metrics: transferMetrics },
  { title: 'Resolution', metrics: resolutionMetrics },
  { title: 'Satisfaction', metrics: satisfactionMetrics },
  { title: 'Deferred work', metrics: [...backlogMetrics, ...deferredQuantiles] },
  { title: 'Several contacts at once', metrics: sessionMetrics },
  { title: 'Time in the center', metrics: timeInCenterMetrics },
  { title: 'Paid time', metrics: peopleMetrics },
  { title: 'Cost', metrics: costMetrics },
  { title: 'Revenue', metrics: revenueMetrics },
  { title: 'Customers', metrics: customerMetrics },
  { title: 'Fairness', metrics: fairnessMetrics },
];

export const metrics: readonly Metric[] = groups.flatMap((group) => group.metrics);
