/** Heat maps of a run, weekday × interval of the day: the KPIs of the whole center, and the service level of each channel. */
import type { RunResult } from '../../metrics/result.ts';
import type { WeekdaySeries } from '../../metrics/run-detail.ts';
import { type Chart, chartTitle, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { commonTarget } from '../finding.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';
import { hoursOf } from './day-panel.ts';
import { clockSpan } from './day-rows.ts';
import { type HeatMap, heatPanel } from './heat-map.ts';
import { channelLabels } from './labels.ts';

const KPIS = ['service_level', 'offered', 'average_speed_of_answer', 'abandonment_rate', 'occupancy'] as const;

/** A panel a KPI of the whole center; none where there is no data by weekday. */
export function heatMapChart(run: RunResult, speech: Speech): Chart | null {
  const maps = KPIS.flatMap((metric): HeatMap[] => {
    const series = run.detail.byWeekday.filter((one) => one.scope === 'whole' && one.metric === metric);
    const target = metric === 'service_level' ? commonTarget(run) : null;
    return series.some(hasData)
      ? [{ title: speech.words.runCharts.axis(speech.kpis.label(metric), unitOf(metric)), metric, series, target }]
      : [];
  });
  return chartOf(maps, run, lowest(maps, run, speech), speech);
}

/** The service level of each channel against its own target; of fewer than two the first chart says as much. */
export function channelHeatMapChart(run: RunResult, speech: Speech): Chart | null {
  const maps = [...channelLabels(run)].flatMap(([name, label]): HeatMap[] => {
    const series = run.detail.byWeekday.filter(
      (one) => one.scope === 'channel' && one.name === name && one.metric === 'service_level',
    );
    const target = run.serviceLevel.find(({ channel }) => channel === name)?.target ?? null;
    return series.some(hasData) ? [{ title: label, metric: 'service_level', series, target }] : [];
  });
  return maps.length < 2 ? null : chartOf(maps, run, lowest(maps, run, speech, true), speech);
}

function chartOf(maps: readonly HeatMap[], run: RunResult, finding: string, speech: Speech): Chart | null {
  if (maps.length === 0 || run.detail.hours.length === 0) return null;
  const words = speech.words.runCharts.heatMap;
  const hours = hoursOf(run.detail.hours.map(clockSpan));
  const hasTarget = maps.some(({ target }) => target !== null);
  const replications = speech.counted(run.replications, 'replication');
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(run.scenario.name, 80)),
    title: chartTitle([finding], words.subtitle(replications, speech.figures.percent(run.confidence), hasTarget)),
    config: themeIn(speech),
    vconcat: maps.map((map) => heatPanel(map, run.detail, hours, speech)),
    resolve: { scale: { color: 'independent' } },
    spacing: 12,
  };
}

/** Where customers reach somebody least: the cell of the lowest service level, with its interval. */
function lowest(maps: readonly HeatMap[], run: RunResult, speech: Speech, ofChannel = false): string {
  const words = speech.words.runCharts.heatMap;
  const cells = maps
    .filter(({ metric }) => metric === 'service_level')
    .flatMap((map) => map.series.flatMap((series) => cellsOf(series).map((cell) => ({ ...cell, map }))));
  const worst = cells.reduce<(typeof cells)[number] | null>(
    (low, cell) => (low === null || cell.value < low.value ? cell : low),
    null,
  );
  if (worst === null) return words.finding;
  const { map, weekday, hour, value, halfWidth } = worst;
  const { figures, dates } = speech;
  const level = figures.quantity('fraction', { value, halfWidth });
  const target = map.target === null ? null : figures.percent(map.target);
  const at = run.detail.hours[hour]?.from ?? '';
  return words.lowest(ofChannel ? map.title : null, dates.longWeekday(weekday), at, level, target);
}

function cellsOf({ weekday, values, halfWidths }: WeekdaySeries) {
  return values.flatMap((value, hour) =>
    value === null ? [] : [{ weekday, hour, value, halfWidth: halfWidths[hour] ?? null }],
  );
}

function hasData({ values }: WeekdaySeries): boolean {
  return values.some((value) => value !== null);
}
