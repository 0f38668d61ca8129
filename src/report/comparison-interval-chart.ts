/** Scenarios of a comparison over the hours of the day, on the same axes. */
import type { CompareResult, RunResult } from '../metrics/result.ts';
import { brokenTitle, type Chart, theme, VEGA_LITE } from './chart-theme.ts';
import { dayPanel } from './day-panel.ts';
import { dayRows } from './day-rows.ts';
import { commonTarget } from './finding.ts';
import { labelOf, nounOf, unitOf } from './metric-name.ts';
import { bare, percent } from './quantity.ts';
import { runLabels } from './run-label.ts';

const PANELS = [
  { metric: 'service_level', height: 190 },
  { metric: 'average_speed_of_answer', height: 130 },
  { metric: 'occupancy', height: 110 },
];

export function comparisonIntervalChart(result: CompareResult): Chart {
  const runs = [result.baseline, ...result.candidates.map((candidate) => candidate.run)];
  const labels = runLabels(runs);
  const target = commonTarget(result.baseline);
  const subtitle = `Means of ${result.replications} replications; bands: ${percent(result.confidence)} confidence intervals${target === null ? '' : '; dashed: target'}. By interval of arrival.`;
  return {
    $schema: VEGA_LITE,
    description: `Service level, speed of answer and occupancy by interval of the day: ${labels.join(', ')}.`,
    title: { text: brokenTitle(largestChange(runs, labels), 92), subtitle },
    config: theme,
    vconcat: PANELS.map(({ metric, height }) =>
      dayPanel({
        title: unitOf(metric) === 'seconds' ? `${nounOf(metric)} (s)` : nounOf(metric),
        unit: unitOf(metric),
        rows: runs.flatMap((run, r) =>
          wholeOf(run).flatMap((scope) => dayRows(labels[r]!, scope, metric, unitOf(metric) === 'fraction')),
        ),
        of: labels,
        height,
        targets: metric === 'service_level' && target !== null ? [{ of: null, value: target }] : [],
      }),
    ),
  };
}

/** `Morning peak moves the service level most at 10:00: 71.0 % → 84.2 %`. */
function largestChange(runs: readonly RunResult[], labels: readonly string[]): string {
  let largest: { label: string; from: string; before: number; after: number } | null = null;
  for (const [r, run] of runs.entries()) {
    for (const scope of r === 0 ? [] : wholeOf(run)) {
      for (const { from, metrics } of scope.intervals) {
        const before = wholeOf(runs[0]!)[0]?.intervals.find((interval) => interval.from === from)?.metrics.service_level
          ?.value;
        const after = metrics.service_level?.value;
        if (from === 'outside' || typeof before !== 'number' || typeof after !== 'number') continue;
        if (largest === null || Math.abs(after - before) > Math.abs(largest.after - largest.before))
          largest = { label: labels[r]!, from, before, after };
      }
    }
  }
  if (largest === null) return `${labelOf('service_level')} by interval: no data`;
  if (largest.before === largest.after)
    return `${labels.slice(1).join(', ')}: the service level is the same in every interval`;
  return `${largest.label} moves the service level most at ${largest.from}: ${bare('fraction', largest.before)} → ${bare('fraction', largest.after)}`;
}

function wholeOf(run: RunResult) {
  return run.scopes.filter((scope) => scope.scope === 'whole');
}
