/** From the baseline to the plan, step by step: what each brings by Shapley, with its interval. */
import type { AttributionRow, ExplanationResult } from '../../plan/explanation-result.ts';
import { type Chart, chartTitle, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { gainSentence } from './explanation-answer.ts';
import { type Fall, fallOf } from './fall.ts';
import {
  axisOf,
  DIFFERENCE_VERDICTS,
  INK,
  LABEL,
  rowsBy,
  tooltipOf,
  verdictChannels,
  wordsBeside,
} from './plan-chart.ts';
import { shorten } from './shorten.ts';
import { ofScope } from './words.ts';

const WIDTH = 380;
const MOST_TOLD = 2;

export function attributionChart(result: ExplanationResult, speech: Speech): Chart {
  const words = speech.words.charts.attribution;
  const { metrics } = result.attribution;
  const plan = shorten(result.plan.name, LABEL);
  const title = metrics.slice(0, MOST_TOLD).map((row) => gainSentence(row, result.currency, speech).replace(/\.$/, ''));
  return {
    $schema: VEGA_LITE,
    description: words.description(plan),
    title: chartTitle(
      title.length === 0 ? [words.none] : title,
      words.subtitle(plan, speech.figures.percent(result.confidence)),
    ),
    config: themeIn(speech),
    vconcat:
      metrics.length === 0
        ? [noDataPanel(words.nothing, WIDTH, 60, speech)]
        : metrics.map((row) => panel(row, result.currency, speech)),
  };
}

function panel(row: AttributionRow, currency: string | null, speech: Speech) {
  const keyResult = row.keyResult === null ? '' : `${shorten(row.keyResult, LABEL)}: `;
  const title = `${keyResult}${speech.kpis.plain(row.metric)}${ofScope(row)}`;
  const unit = unitOf(row.metric, currency);
  const axis = axisOf(unit, speech);
  const fall = fallOf(row, unit, axis.scale, speech);
  if (fall === null) return noDataPanel(title, WIDTH, 40, speech);
  const x = {
    type: 'quantitative' as const,
    scale: { zero: false, padding: 6 },
    axis: { title: axis.title, format: axis.format, tickCount: 6 },
  };
  return {
    width: WIDTH,
    height: { step: 20 },
    title: { text: title, fontSize: 12, offset: 6 },
    layer: layersOf(fall, x, speech),
  };
}

/** Bars in the light, so that the intervals over them are seen; the verdict by colour and shape where each bar ends. */
function layersOf<X>({ first, bars, last }: Fall, x: X, speech: Speech) {
  const { of } = speech.words.charts;
  const all = [first, ...bars, last];
  const y = rowsBy(
    'name',
    all.map(({ name }) => name),
  );
  const { color, shape } = verdictChannels(DIFFERENCE_VERDICTS, speech);
  const tooltip = tooltipOf({ name: of.step, words: of.shapley, without: of.without });
  const to = { field: 'to', ...x };
  const shown = { values: bars };
  return [
    {
      data: shown,
      mark: { type: 'bar' as const, size: 11, opacity: 0.55, aria: false },
      encoding: { y, x: { field: 'from', ...x }, x2: { field: 'to' }, color, tooltip },
    },
    {
      data: { values: [...bars, last] },
      mark: { type: 'rule' as const, color: INK, strokeWidth: 1.3, aria: false },
      encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' } },
    },
    {
      data: shown,
      mark: { type: 'point' as const, filled: true, size: 90, opacity: 1, stroke: 'white', strokeWidth: 0.7 },
      encoding: { y, x: to, color, shape, tooltip, description: { field: 'said', type: 'nominal' as const } },
    },
    {
      data: { values: [first, last] },
      mark: { type: 'tick' as const, color: INK, thickness: 3, size: 16 },
      encoding: { y, x: to, description: { field: 'said', type: 'nominal' as const } },
    },
    { data: { values: all }, ...wordsBeside(WIDTH, y) },
  ];
}
