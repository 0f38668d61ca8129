/** How long contacts wait: a row a channel, all in three parts, and the delayed by how long, the service level marked. */
import type { RunResult } from '../../metrics/result.ts';
import type { WaitDistribution } from '../../metrics/run-detail.ts';
import { BLUE, type Chart, chartTitle, themeIn, VEGA_LITE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';
import { channelLabels } from './labels.ts';
import { shortTime } from './short-time.ts';
import { TOLD, tell, UNHEARD } from './told.ts';
import {
  barRows,
  filledBars,
  lateShare,
  levelOf,
  partRows,
  placeOfLevel,
  TIMINGS,
  waitsShown,
  wordOf,
} from './waits-rows.ts';

const [PARTS, WIDTH, HEIGHT] = [34, 570, 84];
const COLOURS = ['#003B5C', BLUE, '#F2B56B'];
const INK = '#333333';
/** Over the highest bar there is room for the words of the service level. */
const HEADROOM = 1.22;

export function waitsChart(run: RunResult, speech: Speech): Chart {
  const words = speech.words.runCharts.waits;
  const labels = channelLabels(run);
  const replications = speech.counted(run.replications, 'replication');
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(run.scenario.name, 80)),
    title: chartTitle([findingOf(run, speech)], words.subtitle(replications, speech.figures.percent(run.confidence))),
    config: themeIn(speech),
    vconcat: waitsShown(run).map((waits, w) => {
      const counted = speech.figures.bare('count', waits.contacts);
      const text = words.heading(labels.get(waits.channel) ?? shorten(waits.channel, 26), counted, waits.counted);
      return {
        title: { text, fontSize: 12, anchor: 'start' as const, offset: 4 },
        hconcat: [partsPanel(waits, run, w === 0, speech), ...delayedPanel(waits, run, speech)],
        spacing: 16,
      };
    }),
    resolve: { scale: { color: 'shared' } },
    spacing: 14,
  };
}

/** One bar of all: at once, within the time, later. */
function partsPanel(waits: WaitDistribution, run: RunResult, isFirst: boolean, speech: Speech) {
  const words = speech.words.runCharts.waits;
  const { low, high } = interval(waits);
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [0, 1] },
    axis: { title: words.ofAll, format: '.0%', values: [0, 0.5, 1], minExtent: 34, maxExtent: 34 },
  };
  return {
    ...{ width: PARTS, height: HEIGHT },
    layer: [
      {
        data: { values: partRows(waits, levelOf(waits, run), speech) },
        transform: tell('timing', 'text'),
        mark: { type: 'rect' as const },
        encoding: {
          ...{ x: { value: 2 }, x2: { value: PARTS - 2 } },
          ...{ y: { field: 'start', ...y }, y2: { field: 'end' } },
          color: colourOf(speech, isFirst),
          description: TOLD,
          tooltip: [
            { field: 'timing', type: 'nominal' as const, title: words.wait },
            { field: 'text', type: 'nominal' as const, title: words.share },
          ],
        },
      },
      {
        data: { values: [{ low, high }] },
        mark: { type: 'rule' as const, color: '#111111', ...UNHEARD },
        encoding: { x: { value: PARTS / 2 }, y: { field: 'low', ...y }, y2: { field: 'high' } },
      },
    ],
  };
}

/** Half-width of those answered at once, about where their part of the bar ends. */
function interval({ atOnce }: WaitDistribution) {
  const [value, half] = [atOnce.value ?? 0, atOnce.halfWidth ?? 0];
  return { low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** Bars of the delayed; nothing where nobody is. */
function delayedPanel(waits: WaitDistribution, run: RunResult, speech: Speech) {
  const words = speech.words.runCharts.waits;
  const rows = barRows(waits, levelOf(waits, run), speech);
  if (rows.length === 0) return [];
  const x = timeAxis(filledBars(waits), speech);
  const highest = Math.max(1e-4, ...rows.map(({ high }) => high));
  const axis = { title: null, format: '.0~%', tickCount: 3, minExtent: 30, maxExtent: 30 };
  const y = { type: 'quantitative' as const, scale: { domain: [0, highest * HEADROOM], nice: false }, axis };
  const told = { time: words.wait, text: words.share, upTo: words.upTo };
  const tooltip = Object.entries(told).map(([field, title]) => ({ field, type: 'nominal' as const, title }));
  const bar = { x: { field: 'start', ...x }, x2: { field: 'end' }, y: { field: 'value', ...y }, y2: { datum: 0 } };
  return [
    {
      ...{ width: WIDTH, height: HEIGHT },
      data: { values: rows },
      layer: [
        {
          transform: tell('time', 'text'),
          mark: { type: 'rect' as const, stroke: 'white' },
          encoding: { ...bar, color: colourOf(speech, false), tooltip, description: TOLD },
        },
        {
          mark: { type: 'rule' as const, color: INK, ...UNHEARD },
          encoding: { x: { field: 'middle', ...x }, y: { field: 'low', ...y }, y2: { field: 'high' } },
        },
        ...levelMarks(waits, run, x, speech),
      ],
    },
  ];
}

/** The times between the bars; texts of ours, quoted as JSON is. */
function timeAxis(bars: WaitDistribution['bars'], speech: Speech) {
  const edges = [bars[0]!.from, ...bars.map(({ to }) => to)].map((edge) => shortTime(edge, speech));
  return {
    type: 'quantitative' as const,
    scale: { domain: [0, bars.length], nice: false },
    axis: {
      ...{ title: null, values: edges.map((_, i) => i), labelExpr: `${JSON.stringify(edges)}[datum.value]` },
      ...{ labelFlush: false, labelOverlap: true, grid: false },
    },
  };
}

/** A dashed upright at the time of the service level, with its target in words. */
function levelMarks<X>(waits: WaitDistribution, run: RunResult, x: X, speech: Speech) {
  const level = levelOf(waits, run);
  const bars = filledBars(waits);
  const at = level === null ? null : placeOfLevel(level.within, bars);
  if (level === null || at === null) return [];
  const target = level.target === null ? null : speech.figures.percent(level.target);
  const rows = [{ at, text: speech.words.runCharts.waits.mark(shortTime(level.within, speech), target) }];
  const isLate = at > bars.length * 0.6;
  const text = {
    align: isLate ? ('right' as const) : ('left' as const),
    dx: isLate ? -5 : 5,
    fontSize: 11,
    color: INK,
  };
  return [
    {
      data: { values: rows },
      mark: { type: 'rule' as const, color: 'black', strokeDash: [6, 4], strokeWidth: 1.5, ...UNHEARD },
      encoding: { x: { field: 'at', ...x } },
    },
    {
      data: { values: rows },
      mark: { type: 'text' as const, ...text, ...UNHEARD },
      encoding: { x: { field: 'at', ...x }, y: { value: 6 }, text: { field: 'text', type: 'nominal' as const } },
    },
  ];
}

/** One legend for all panels, above the first. */
function colourOf(speech: Speech, hasLegend: boolean) {
  const domain = TIMINGS.map((timing) => wordOf(timing, speech));
  const legend = { title: null, orient: 'top' as const, labelLimit: WIDTH };
  return {
    field: 'timing',
    type: 'nominal' as const,
    scale: { domain, range: COLOURS },
    ...(hasLegend ? { legend } : {}),
  };
}

/** The channel where most wait longer than its service level allows. */
function findingOf(run: RunResult, speech: Speech): string {
  const { figures, words } = speech;
  const labels = channelLabels(run);
  const late = waitsShown(run).flatMap((waits) => {
    const level = levelOf(waits, run);
    return level === null ? [] : [{ channel: waits.channel, share: lateShare(waits, level), within: level.within }];
  });
  const [worst] = late.sort((a, b) => b.share - a.share);
  if (worst === undefined) return words.runCharts.waits.finding;
  const channel = labels.get(worst.channel) ?? shorten(worst.channel, 26);
  return words.runCharts.waits.late(channel, figures.bare('fraction', worst.share), shortTime(worst.within, speech));
}
