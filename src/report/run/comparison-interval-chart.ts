/** Scenarios of a comparison over the hours of the day, on the same axes. */
import type { CompareResult, RunResult, ScopeResult } from '../../metrics/result.ts';
import { type Chart, chartTitle, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { commonTarget } from '../finding.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { runLabels } from '../run-label.ts';
import { dayPanel, hoursOf } from './day-panel.ts';
import { dayRows } from './day-rows.ts';
import { labelsOf } from './labels.ts';

const PANELS = [
  { metric: 'service_level', height: 190 },
  { metric: 'average_speed_of_answer', height: 130 },
  { metric: 'occupancy', height: 110 },
] as const;
/** Columns of the name of a scenario. */
const LABEL = 60;

export function comparisonIntervalChart(result: CompareResult, speech: Speech): Chart {
  const words = speech.words.runCharts.comparisonIntervals;
  const runs = [result.baseline, ...result.candidates.map((candidate) => candidate.run)];
  const labels = labelsOf(runLabels(runs), LABEL);
  const wholes = runs.map(wholeOf);
  const hours = hoursOf(wholes.flatMap((scope) => dayRows('', scope, 'offered', speech)));
  const target = commonTarget(result.baseline);
  const replications = speech.counted(result.replications, 'replication');
  const subtitle = words.subtitle(replications, speech.figures.percent(result.confidence), target !== null);
  return {
    $schema: VEGA_LITE,
    description: words.description(labels.join(', ')),
    title: chartTitle([largestChange(wholes, labels, speech)], subtitle),
    config: themeIn(speech),
    vconcat: PANELS.map(({ metric, height }) =>
      dayPanel(
        {
          title: metric === 'average_speed_of_answer' ? words.speedOfAnswer : speech.kpis.noun(metric),
          isFraction: unitOf(metric) === 'fraction',
          height,
          hours,
          rows: wholes.flatMap((scope, r) => dayRows(labels[r]!, scope, metric, speech)),
          of: labels,
          targets: metric === 'service_level' && target !== null ? [{ of: null, value: target }] : [],
        },
        speech,
      ),
    ),
  };
}

/** `Morning peak moves the service level most at 10:00: 71.0 % → 84.2 %`. */
function largestChange(wholes: readonly ScopeResult[], labels: readonly string[], speech: Speech): string {
  const words = speech.words.runCharts.comparisonIntervals;
  const before = levels(wholes[0]!);
  const changes = wholes.slice(1).flatMap((scope, c) =>
    [...levels(scope)].flatMap(([from, level]) => {
      const was = before.get(from);
      return was === undefined ? [] : [{ label: labels[c + 1]!, from, was, level, size: Math.abs(level - was) }];
    }),
  );
  changes.sort((a, b) => b.size - a.size);
  const [largest] = changes;
  if (largest === undefined) return words.noLevel;
  if (largest.size === 0) return words.same(labels.slice(1).join(', '));
  const { label, from, was, level } = largest;
  return words.largest(label, from, speech.figures.bare('fraction', was), speech.figures.bare('fraction', level));
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
