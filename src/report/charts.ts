/** Every chart that a result has, by file stem, in the order of a gallery. What has nothing to show is left out. */
import type { CompareResult, RunResult } from '../metrics/result.ts';
import type { ComparisonResult } from '../plan/comparison-result.ts';
import type { ExplanationResult } from '../plan/explanation-result.ts';
import type { AnyResult } from '../results/any-result.ts';
import type { Chart } from './chart-theme.ts';
import type { Speech } from './language/speech.ts';
import { attributionChart } from './plan/attribution-chart.ts';
import { differencesChart } from './plan/differences-chart.ts';
import { ganttChart } from './plan/gantt-chart.ts';
import { keyResultChart } from './plan/key-result-chart.ts';
import { spendChart } from './plan/spend-chart.ts';
import { trajectoryChart } from './plan/trajectory-chart.ts';
import { uncertaintyChart } from './plan/uncertainty-chart.ts';
import { comparisonChart } from './run/comparison-chart.ts';
import { comparisonIntervalChart } from './run/comparison-interval-chart.ts';
import { flowChart } from './run/flow-chart.ts';
import { channelHeatMapChart, heatMapChart } from './run/heat-map-chart.ts';
import { intervalChart } from './run/interval-chart.ts';
import { teamChart } from './run/team-chart.ts';
import { waitsChart } from './run/waits-chart.ts';
import { waitsShown } from './run/waits-rows.ts';
import { weekChart } from './run/week-chart.ts';

export type Charts = ReadonlyMap<string, Chart>;

/** All that there are, of whatever result. */
export const CHART_STEMS: readonly string[] = [
  ...['intervals', 'waits', 'heat-map', 'heat-map-channels', 'teams', 'weeks', 'flow'],
  'comparison',
  ...['key-results', 'trajectories', 'differences', 'spend', 'schedule'],
  ...['attribution', 'uncertainty'],
];

/** Stems and charts; null where there is nothing to show. */
type Drawn = readonly (readonly [stem: string, chart: Chart | null])[];

export function chartsOf(result: AnyResult, speech: Speech): Charts {
  return new Map(drawnOf(result, speech).flatMap(([stem, chart]) => (chart === null ? [] : [[stem, chart]])));
}

function drawnOf(result: AnyResult, speech: Speech): Drawn {
  switch (result.schema) {
    case 'ensaio.result/2':
      return ofRun(result, speech);
    case 'ensaio.compare/2':
      return ofScenarios(result, speech);
    case 'ensaio.comparison/2':
      return ofPlans(result, speech);
    case 'ensaio.explanation/2':
      return ofExplanation(result, speech);
  }
}

function ofRun(run: RunResult, speech: Speech): Drawn {
  return [
    ['intervals', hasIntervals(run) ? intervalChart(run, speech) : null],
    ['waits', waitsShown(run).length > 0 ? waitsChart(run, speech) : null],
    ['heat-map', heatMapChart(run, speech)],
    ['heat-map-channels', channelHeatMapChart(run, speech)],
    ['teams', teamChart(run, speech)],
    ['weeks', weekChart(run, speech)],
    ['flow', flowChart(run, speech)],
  ];
}

function ofScenarios(result: CompareResult, speech: Speech): Drawn {
  const known = result.candidates.some(({ differences }) =>
    differences.some(({ difference }) => difference.value !== null),
  );
  const runs = [result.baseline, ...result.candidates.map(({ run }) => run)];
  return [
    ['comparison', known ? comparisonChart(result, speech) : null],
    ['intervals', runs.some(hasIntervals) ? comparisonIntervalChart(result, speech) : null],
  ];
}

function ofPlans(result: ComparisonResult, speech: Speech): Drawn {
  const { plans } = result;
  const any = (has: (plan: ComparisonResult['plans'][number]) => boolean) => plans.some(has);
  return [
    ['key-results', any(({ keyResults }) => keyResults.length > 0) ? keyResultChart(result, speech) : null],
    ['trajectories', any(({ trajectories }) => trajectories.length > 0) ? trajectoryChart(result, speech) : null],
    ['differences', any(({ metrics }) => metrics.length > 0) ? differencesChart(result, speech) : null],
    ['spend', any(({ spend }) => spend !== null) ? spendChart(result, speech) : null],
    ['schedule', any(({ steps }) => steps.length > 0) ? ganttChart(result, speech) : null],
  ];
}

function ofExplanation(result: ExplanationResult, speech: Speech): Drawn {
  return [
    ['attribution', result.attribution.metrics.length > 0 ? attributionChart(result, speech) : null],
    ['uncertainty', result.uncertainty.length > 0 ? uncertaintyChart(result, speech) : null],
  ];
}

/** Was anybody there in some interval of the day? */
function hasIntervals({ scopes }: RunResult): boolean {
  return scopes.some(
    ({ scope, intervals }) =>
      scope === 'whole' &&
      intervals.some(({ from, metrics }) => from !== 'outside' && (metrics.offered?.value ?? 0) > 0),
  );
}
