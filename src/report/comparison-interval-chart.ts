/** Scenarios of a comparison over the hours of the day, on the same axes. */
import type { CompareResult, RunResult, ScopeResult } from '../metrics/result.ts';
import { type Chart, chartTitle, theme, VEGA_LITE } from './chart-theme.ts';
import { dayPanel, hoursOf } from './day-panel.ts';
import { dayRows } from './day-rows.ts';
import { commonTarget } from './finding.ts';
import { bare, percent } from './quantity.ts';
import { runLabels } from './run-label.ts';

const PANELS = [
  { metric: 'service_level', title: 'service level', isFraction: true, height: 190 },
  { metric: 'average_speed_of_answer', title: 'speed of answer (s)', isFraction: false, height: 130 },
  { metric: 'occupancy', title: 'occupancy', isFraction: true, height: 110 },
] as const;

export function comparisonIntervalChart(result: CompareResult): Chart {
  const runs = [result.baseline, ...result.candidates.map((candidate) => candidate.run)];
  const labels = runLabels(runs);
  const wholes = runs.map(wholeOf);
  const hours = hoursOf(wholes.flatMap((scope) => dayRows('offered', scope, 'offered', false)));
  const target = commonTarget(result.baseline);
  const subtitle =
    `Means of ${result.replications} replications; bands: ${percent(result.confidence)} confidence intervals` +
    `${target === null ? '' : '; dashed: target'}. By interval of arrival.`;
  return {
    $schema: VEGA_LITE,
    description: `Service level, speed of answer and occupancy by interval of the day: ${labels.join(', ')}.`,
    title: chartTitle([largestChange(wholes, labels)], subtitle),
    config: theme,
    vconcat: PANELS.map(({ metric, ...panel }) =>
      dayPanel({
        ...panel,
        hours,
        rows: wholes.flatMap((scope, r) => dayRows(labels[r]!, scope, metric, panel.isFraction)),
        of: labels,
        targets: metric === 'service_level' && target !== null ? [{ of: null, value: target }] : [],
      }),
    ),
  };
}

/** `Morning peak moves the service level most at 10:00: 71.0 % → 84.2 %`. */
function largestChange(wholes: readonly ScopeResult[], labels: readonly string[]): string {
  const before = levels(wholes[0]!);
  const changes = wholes.slice(1).flatMap((scope, c) =>
    [...levels(scope)].flatMap(([from, level]) => {
      const was = before.get(from);
      return was === undefined ? [] : [{ label: labels[c + 1]!, from, was, level, size: Math.abs(level - was) }];
    }),
  );
  changes.sort((a, b) => b.size - a.size);
  const [largest] = changes;
  if (largest === undefined) return 'No service level by interval: no contact was offered';
  if (largest.size === 0) return `${labels.slice(1).join(', ')}: the service level is the same in every interval`;
  return `${largest.label} moves the service level most at ${largest.from}: ${bare('fraction', largest.was)} → ${bare('fraction', largest.level)}`;
}

/** Service level by start of interval, where there is any. */
function levels(scope: ScopeResult): ReadonlyMap<string, number> {
  return new Map(
    scope.intervals.flatMap(({ from, metrics }): [string, number][] => {
      const value = metrics.service_level?.value;
      return from === 'outside' || typeof value !== 'number' ? [] : [[from, value]];
    }),
  );
}

function wholeOf(run: RunResult): ScopeResult {
  return (
    run.scopes.find((scope) => scope.scope === 'whole') ?? { scope: 'whole', name: 'all', metrics: {}, intervals: [] }
  );
}
