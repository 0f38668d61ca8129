/**
 * The catalogue of KPIs: tables, JSON, targets and documentation all come from it. Every metric is a ratio of two sums;
 * the ratio is taken at the very end, over all replications (ratio of sums), and 0/0 is no data.
 */
import { countMetrics } from './count-metrics.ts';
import { handleTimeMetrics } from './handle-time-metrics.ts';
import type { Metric } from './metric.ts';
import { serviceLevelMetrics } from './service-level-metrics.ts';
import { teamMetrics } from './team-metrics.ts';
import { waitMetrics } from './wait-metrics.ts';
import { waitQuantiles } from './wait-quantiles.ts';

export type { Metric } from './metric.ts';

export const metrics: readonly Metric[] = [
  ...countMetrics,
  ...serviceLevelMetrics,
  ...waitMetrics,
  ...waitQuantiles,
  ...handleTimeMetrics,
  ...teamMetrics,
];
