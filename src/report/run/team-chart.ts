/** How busy each team is: its occupancy with its interval, and beside it the course of the day. */
import type { RunResult, ScopeResult } from '../../metrics/result.ts';
import { BLUE, type Chart, chartTitle, themeIn, VEGA_LITE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';
import { hoursOf, tooltipOf } from './day-panel.ts';
import { dayRows, reachOf } from './day-rows.ts';
import { labelsOf } from './labels.ts';
import { TOLD, tell, UNHEARD } from './told.ts';

const ROW = 22;
const SHADES = ['#F1F5FA', '#9DBEDD', '#3F7FB8', '#0B3C6F'];

interface Team {
  readonly label: string;
  readonly scope: ScopeResult;
}

/** Teams whose occupancy is known, the busiest first; null without any. */
export function teamChart(run: RunResult, speech: Speech): Chart | null {
  const teams = teamsOf(run);
  if (teams.length === 0) return null;
  const words = speech.words.runCharts.teams;
  const replications = speech.counted(run.replications, 'replication');
  const height = { step: ROW };
  const sort = teams.map(({ label }) => label);
  const y = { field: 'of', type: 'nominal' as const, sort, scale: { domain: sort } };
  const rows = teams.flatMap(({ label, scope }) => dayRows(label, scope, 'occupancy', speech));
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(run.scenario.name, 80)),
    title: chartTitle([findingOf(teams, speech)], words.subtitle(replications, speech.figures.percent(run.confidence))),
    config: themeIn(speech),
    hconcat: [
      { width: 230, height, ...points(teams, y, speech) },
      ...(rows.length === 0 ? [] : [{ width: 340, height, ...strips(rows, y, speech) }]),
    ],
    spacing: 14,
  };
}

interface Rows {
  readonly field: string;
  readonly type: 'nominal';
  readonly sort: string[];
  readonly scale: { readonly domain: string[] };
}

/** A point a team with its interval. */
function points(teams: readonly Team[], y: Rows, speech: Speech) {
  const title = speech.kpis.label('occupancy');
  const rows = teams.map(({ label, scope }) => ({
    of: label,
    ...reachOf('fraction', scope.metrics.occupancy!, speech)!,
  }));
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, 1] },
    axis: { title: speech.kpis.noun('occupancy'), format: '.0%', values: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  };
  const names = { ...y, axis: { title: null, labelLimit: 200 } };
  return {
    data: { values: rows },
    layer: [
      {
        mark: { type: 'rule' as const, strokeWidth: 2.5, color: BLUE, ...UNHEARD },
        encoding: { y: names, x: { field: 'low', ...x }, x2: { field: 'high' } },
      },
      {
        transform: tell('of', 'text'),
        mark: { type: 'point' as const, filled: true, size: 70, color: BLUE, opacity: 1 },
        encoding: {
          ...{ y: names, x: { field: 'value', ...x }, description: TOLD },
          tooltip: [
            { field: 'of', type: 'nominal' as const, title: speech.words.common.scopes.team },
            { field: 'text', type: 'nominal' as const, title },
          ],
        },
      },
    ],
  };
}

/** The same by interval of the day, as shades. */
function strips(rows: ReturnType<typeof dayRows>, y: Rows, speech: Speech) {
  return {
    data: { values: rows },
    transform: tell('of', 'when', 'text'),
    mark: { type: 'rect' as const, stroke: 'white', strokeWidth: 0.5 },
    encoding: {
      x: { field: 'from', type: 'quantitative' as const, ...hoursOf(rows) },
      x2: { field: 'to' },
      y: { ...y, axis: null },
      description: TOLD,
      color: {
        field: 'value',
        type: 'quantitative' as const,
        scale: { range: SHADES, zero: false, nice: true, interpolate: 'rgb' as const },
        legend: { title: null, format: '.0%', gradientThickness: 10, gradientLength: 60, tickCount: 2 },
      },
      tooltip: tooltipOf(speech.kpis.label('occupancy'), speech, true),
    },
  };
}

function teamsOf(run: RunResult): Team[] {
  const teams = run.scopes.filter(
    ({ scope, metrics }) => scope === 'team' && typeof metrics.occupancy?.value === 'number',
  );
  const labels = labelsOf(teams.map(({ name }) => name));
  return teams
    .map((scope, t) => ({ scope, label: labels[t]! }))
    .sort((a, b) => b.scope.metrics.occupancy!.value! - a.scope.metrics.occupancy!.value!);
}

/** The busiest team and its busiest interval, and the least busy. */
function findingOf(teams: readonly Team[], speech: Speech): string {
  const { figures, words } = speech;
  const [busiest, calmest] = [teams[0]!, teams.at(-1)!];
  const of = ({ scope }: Team) => figures.quantity('fraction', scope.metrics.occupancy!);
  const hours = dayRows('', busiest.scope, 'occupancy', speech).sort((a, b) => b.value - a.value);
  const peak = hours.length < 2 ? null : { at: hours[0]!.when.split('–')[0]!, text: hours[0]!.text };
  const first = words.runCharts.teams.busiest(busiest.label, of(busiest), peak);
  return teams.length < 2 ? first : `${first}; ${words.runCharts.teams.calmest(calmest.label, of(calmest))}`;
}
