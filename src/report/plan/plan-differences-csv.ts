/** Every KPI of every plan against the baseline, a row each. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { type CsvCell, toCsv } from '../csv.ts';

const HEADER = [
  ...['plan', 'file', 'replications', 'scope', 'name', 'metric', 'baseline_value', 'baseline_half_width'],
  ...['plan_value', 'plan_half_width', 'difference', 'difference_half_width', 'confidence', 'verdict'],
];

export function planDifferencesCsv({ plans }: ComparisonResult): string {
  return toCsv(
    HEADER,
    plans.flatMap((plan) =>
      plan.metrics.map(({ scope, name, metric, baseline, candidate, difference, verdict }): CsvCell[] => [
        ...[plan.name, plan.file, plan.replications, scope, name, metric],
        ...[baseline.value, baseline.halfWidth, candidate.value, candidate.halfWidth],
        ...[difference.value, difference.halfWidth, difference.confidence, verdict],
      ]),
    ),
  );
}
