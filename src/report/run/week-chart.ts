/** The course of KPIs from week to week, a line a channel with its band. */
import type { RunResult } from '../../metrics/result.ts';
import { type Chart, chartTitle, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { commonTarget } from '../finding.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';
import { channelLabels, looksOf } from './labels.ts';
import { TOLD, tell, UNHEARD } from './told.ts';
import { isLastWeekShort, type WeekPanel, type WeekRow, weekPanels, weekTexts } from './week-rows.ts';

const WIDTH = 560;
const HEIGHT = 100;
const MOST_TICKS = 9;

/** Null for a run of less than two weeks. */
export function weekChart(run: RunResult, speech: Speech): Chart | null {
  const panels = weekPanels(run, speech);
  if (run.detail.weeks.length < 2 || panels.length === 0) return null;
  const words = speech.words.runCharts.weeks;
  const target = commonTarget(run);
  const of = new Set(panels.flatMap(({ rows }) => rows.map((row) => row.of)));
  // Channels have the colours that they have in other charts of the run.
  const order = [...channelLabels(run).values()].filter((label) => of.has(label));
  const looks = looksOf([...order, ...[...of].filter((label) => !order.includes(label))]);
  const replications = speech.counted(run.replications, 'replication');
  const level = speech.figures.percent(run.confidence);
  const axis = weekAxis(weekTexts(run, speech));
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(run.scenario.name, 80)),
    title: chartTitle(
      [findingOf(run, speech)],
      words.subtitle(replications, level, target !== null, isLastWeekShort(run)),
    ),
    config: themeIn(speech),
    vconcat: panels.map((panel, p) => {
      const isLevel = panel.metric === 'service_level';
      return panelOf({ ...panel, axis, looks, isFirst: p === 0, target: isLevel ? target : null }, speech);
    }),
    resolve: { scale: { color: 'independent', shape: 'independent' } },
    spacing: 10,
  };
}

interface Panel extends WeekPanel {
  readonly axis: ReturnType<typeof weekAxis>;
  readonly looks: ReturnType<typeof looksOf>;
  /** The legend of all stands above the first. */
  readonly isFirst: boolean;
  readonly target: number | null;
}

function panelOf({ metric, title, isFraction, rows, axis: weeks, looks, isFirst, target }: Panel, speech: Speech) {
  const legend = { title: null, orient: 'top' as const, labelLimit: WIDTH, columns: 5, symbolOpacity: 1 };
  const shown = { legend: isFirst && looks.color.domain.length > 1 ? legend : null };
  const color = { field: 'of', type: 'nominal' as const, scale: looks.color, ...shown };
  const shape = { field: 'of', type: 'nominal' as const, scale: looks.shape, ...shown };
  const x = { field: 'week', type: 'quantitative' as const, ...weeks };
  const axis = { title, tickCount: 3, minExtent: 44, maxExtent: 44, ...(isFraction ? { format: '.0~%' } : {}) };
  const isNearOne = metric === 'service_level' || metric === 'occupancy';
  const y = { type: 'quantitative' as const, axis, scale: { zero: !isNearOne } };
  const tooltip = [
    { field: 'of', type: 'nominal' as const, title: speech.words.runCharts.of },
    { field: 'days', type: 'nominal' as const, title: speech.words.runCharts.weeks.week },
    { field: 'text', type: 'nominal' as const, title: speech.kpis.label(metric) },
  ];
  return {
    ...{ width: WIDTH, height: HEIGHT },
    data: { values: [...rows] as WeekRow[] },
    layer: [
      {
        mark: { type: 'line' as const, strokeWidth: 2, ...UNHEARD },
        encoding: { x, y: { field: 'value', ...y }, color },
      },
      {
        mark: { type: 'area' as const, opacity: looks.color.domain.length > 3 ? 0.13 : 0.22, ...UNHEARD },
        encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' }, color },
      },
      ...(target === null ? [] : [targetLine(target, y)]),
      {
        transform: tell('of', 'days', 'text'),
        mark: { type: 'point' as const, filled: true, size: 34, opacity: 1 },
        encoding: { ...{ x, y: { field: 'value', ...y }, color, shape, description: TOLD }, tooltip },
      },
    ],
  };
}

function targetLine<Y>(target: number, y: Y) {
  return {
    data: { values: [{ target }] },
    mark: { type: 'rule' as const, strokeDash: [6, 4], color: '#333333', ...UNHEARD },
    encoding: { y: { field: 'target', ...y } },
  };
}

/** Weeks by their first day, as many as there is room for; texts of ours, quoted as JSON is. */
function weekAxis(texts: readonly string[]) {
  const every = Math.ceil(texts.length / MOST_TICKS);
  return {
    scale: { domain: [-0.3, texts.length - 0.7], nice: false, zero: false },
    axis: {
      title: null,
      values: texts.flatMap((_, w) => (w % every === 0 ? [w] : [])),
      labelExpr: `${JSON.stringify(texts)}[datum.value]`,
      ...{ labelFlush: false, grid: false },
    },
  };
}

/** Is the service level of the last week another than that of the first? Their intervals say so when they lie apart. */
function findingOf({ detail }: RunResult, speech: Speech): string {
  const words = speech.words.runCharts.weeks;
  const level = detail.byWeek.find(({ scope, metric }) => scope === 'whole' && metric === 'service_level');
  const known = (level?.values ?? []).flatMap((value, week) =>
    value === null ? [] : [{ week, value, halfWidth: level!.halfWidths[week] ?? null }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.week === last.week) return words.finding;
  const { figures, kpis } = speech;
  const apart = Math.abs(last.value - first.value) > (first.halfWidth ?? 0) + (last.halfWidth ?? 0);
  const [from, to] = [figures.quantity('fraction', first), figures.quantity('fraction', last)];
  const how = !apart ? 'holds' : last.value > first.value ? 'rises' : 'falls';
  return words.moves(kpis.plain('service_level'), from, to, how);
}
