/** What each step brings to each metric, a row each; the row `all steps` is the whole gain, to which Shapley's parts add up. */
import type { ExplanationResult } from '../../plan/comparison-result.ts';
import { type CsvCell, toCsv } from '../csv.ts';

const HEADER = [
  ...['plan', 'file', 'key_result', 'metric', 'scope', 'name', 'baseline', 'plan_value', 'step'],
  ...['shapley', 'shapley_half_width', 'leave_one_out', 'leave_one_out_half_width', 'confidence'],
];

export function attributionCsv({ plan, attribution, confidence }: ExplanationResult): string {
  return toCsv(
    HEADER,
    attribution.metrics.flatMap(({ keyResult, metric, scope, name, baseline, plan: value, gain, steps }) => {
      const place = [plan.name, plan.file, keyResult, metric, scope, name, baseline, value];
      return [
        ...steps.map(({ step, shapley, leaveOneOut }): CsvCell[] => [
          ...[...place, step, shapley.value, shapley.halfWidth],
          ...[leaveOneOut.value, leaveOneOut.halfWidth, confidence],
        ]),
        [...place, 'all steps', gain.value, gain.halfWidth, null, null, confidence],
      ];
    }),
  );
}
