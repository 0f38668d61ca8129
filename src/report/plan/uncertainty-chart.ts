/** Which uncertainty matters most: a tornado of each key result, in its own unit, with the shares of its variance. */
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import { BLUE, type Chart, chartTitle, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { groupWords, isRough } from './group-words.ts';
import { axisOf, INK, LABEL, rowsBy, tooltipOf, wordsBeside } from './plan-chart.ts';
import { shorten } from './shorten.ts';
import { clamped, type Swing, swingsOf } from './swings.ts';

const WIDTH = 360;
const MOST_TOLD = 3;

type Uncertainty = ExplanationResult['uncertainty'][number];

export function uncertaintyChart(result: ExplanationResult, speech: Speech): Chart {
  const words = speech.words.charts.uncertainty;
  const { uncertainty, currency } = result;
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(result.plan.name, LABEL)),
    title: chartTitle(findings(uncertainty, speech), words.subtitle(speech.figures.percent(result.confidence))),
    config: themeIn(speech),
    vconcat:
      uncertainty.length === 0
        ? [noDataPanel(words.nothing, WIDTH, 60, speech)]
        : uncertainty.map((one) => panel(one, currency, speech)),
  };
}

function findings(uncertainty: readonly Uncertainty[], speech: Speech): string[] {
  const { none, matters, rough } = speech.words.charts.uncertainty;
  const known = uncertainty.filter(({ shares }) => shares.length > 0);
  if (known.length === 0) return [none];
  return known.slice(0, MOST_TOLD).map((one) => {
    const id = shorten(one.keyResult, LABEL);
    if (isRough(one)) return rough(id);
    const largest = one.shares.reduce((a, b) => (b.share > a.share ? b : a));
    return matters(id, groupWords(largest.group, speech), speech.figures.chance(clamped(largest.share)));
  });
}

function panel(one: Uncertainty, currency: string | null, speech: Speech) {
  const title = `${shorten(one.keyResult, LABEL)}: ${speech.kpis.plain(one.metric)}`;
  const unit = unitOf(one.metric, currency);
  const axis = axisOf(unit, speech);
  const rows = swingsOf(one, speech).map((swing, i) => rowOf(swing, i, unit, axis.scale, speech));
  if (rows.length === 0) return noDataPanel(title, WIDTH, 40, speech);
  const x = {
    type: 'quantitative' as const,
    axis: {
      title: unit === 'fraction' ? speech.words.charts.points : axis.title,
      format: axis.format,
      tickCount: 6,
    },
  };
  return {
    width: WIDTH,
    height: { step: 18 },
    title: { text: title, fontSize: 12, offset: 6 },
    data: { values: rows },
    layer: layersOf(
      rows.map(({ group }) => group),
      x,
      speech,
    ),
  };
}

function layersOf<X>(order: readonly string[], x: X, { words }: Speech) {
  const { of } = words.charts;
  const y = rowsBy('group', order);
  const tooltip = tooltipOf({ group: of.group, share: of.share, swing: of.swing });
  const interval = (from: string, to: string) => ({
    mark: { type: 'rule' as const, color: INK, strokeWidth: 1.3, aria: false },
    encoding: { y, x: { field: from, ...x }, x2: { field: to }, tooltip },
  });
  return [
    {
      mark: { type: 'bar' as const, size: 10, color: BLUE, opacity: 0.75 },
      encoding: {
        y,
        x: { field: 'left', ...x },
        x2: { field: 'right' },
        tooltip,
        description: { field: 'said', type: 'nominal' as const },
      },
    },
    interval('leftFar', 'leftNear'),
    interval('rightNear', 'rightFar'),
    wordsBeside(WIDTH, y),
  ];
}

/** The bar to both sides, and the interval of where its ends are. */
function rowOf({ name, share, width, low, high }: Swing, i: number, unit: string, scale: number, speech: Speech) {
  const { figures } = speech;
  const told = figures.chance(share.value);
  const within = share.low === null ? told : figures.chanceWithin(share.value, share.low, share.high);
  // A size, not a change: its sign is both.
  const swing = `±${figures.difference(unit, { value: width, halfWidth: null }).replace(/^\+/, '')}`;
  return {
    group: `${i + 1} ${name}`,
    ...{ left: -width * scale, right: width * scale },
    ...{ leftNear: -low * scale, leftFar: -high * scale, rightNear: low * scale, rightFar: high * scale },
    share: within,
    swing,
    words: `${swing} · ${within}`,
    said: `${name}: ${swing}, ${within}`,
  };
}
