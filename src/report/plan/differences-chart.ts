/** The KPIs that decide, each plan against the baseline: paired differences with simultaneous intervals. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { intervalLayers } from './interval-panel.ts';
import { axisOf, DIFFERENCE_VERDICTS, INK, LABEL, toldOf } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { decisiveRows, isSame, type Place } from './plans-table.ts';
import { shorten } from './shorten.ts';
import { ofScope } from './words.ts';

const WIDTH = 380;

export function differencesChart(result: ComparisonResult, speech: Speech): Chart {
  const words = speech.words.charts.differences;
  const labels = planLabels(result.plans, LABEL);
  const places = decisiveRows(result.plans);
  const { comparisons } = result.simultaneous;
  const baseline = shorten(result.baseline.name, LABEL);
  const subtitle = words.subtitle(baseline, speech.figures.percent(result.confidence), comparisons);
  const panels = places.map((place) => panel(result, place, labels, speech));
  return {
    $schema: VEGA_LITE,
    description: words.description(labels.join(', ')),
    title: chartTitle(findings(result, places, labels, speech), subtitle),
    config: themeIn(speech),
    vconcat: panels.length === 0 ? [noDataPanel(words.nothing, WIDTH, 60, speech)] : panels,
  };
}

/** `Hire: of 13 KPIs 6 better, 3 worse, 4 without evidence`. */
function findings(
  { plans }: ComparisonResult,
  places: readonly Place[],
  labels: readonly string[],
  speech: Speech,
): string[] {
  const words = speech.words.charts.differences;
  if (places.length === 0) return [words.none];
  const counted = plans.map(({ metrics }, p) => {
    const rows = places.flatMap((place) => metrics.filter((row) => isSame(row, place) && row.verdict !== 'no data'));
    const parts = DIFFERENCE_VERDICTS.flatMap(({ verdict }) => {
      const count = rows.filter((row) => row.verdict === verdict).length;
      return count === 0 ? [] : [words.counts[verdict](count)];
    });
    const kpis = speech.counted(rows.length, 'KPI');
    return rows.length === 0 ? speech.words.common.noData(labels[p]!) : words.tally(labels[p]!, parts.join(', '), kpis);
  });
  return toldOf(counted, (sentence) => sentence, speech);
}

function panel({ plans, currency }: ComparisonResult, place: Place, labels: readonly string[], speech: Speech) {
  const { of, points } = speech.words.charts;
  const unit = unitOf(place.metric, currency);
  const axis = axisOf(unit, speech);
  const rows = plans.flatMap(({ metrics }, p) => {
    const row = metrics.find((one) => isSame(one, place));
    if (row === undefined || row.difference.value === null) return [];
    const [value, half] = [row.difference.value * axis.scale, (row.difference.halfWidth ?? 0) * axis.scale];
    const verdict = speech.words.common.verdicts[row.verdict];
    const words = `${speech.figures.difference(unit, row.difference)}: ${verdict}`;
    const [baseline, plan] = [row.baseline, row.candidate].map((estimate) => speech.figures.quantity(unit, estimate));
    const said = `${labels[p]}: ${words}`;
    return [
      { plan: labels[p]!, value, low: value - half, high: value + half, verdict, words, baseline, own: plan, said },
    ];
  });
  const x = {
    type: 'quantitative' as const,
    scale: { padding: 8 },
    axis: { title: unit === 'fraction' ? points : axis.title, format: axis.format, tickCount: 6 },
  };
  const order = labels.filter((label) => rows.some(({ plan }) => plan === label));
  const tooltip = { plan: of.plan, words: of.difference, baseline: of.baseline, own: of.withPlan };
  const looks = DIFFERENCE_VERDICTS;
  const { data, layers } = intervalLayers({ rows, order, width: WIDTH, x, looks, tooltip }, speech);
  return {
    width: WIDTH,
    height: { step: 20 },
    title: { text: `${speech.kpis.plain(place.metric)}${ofScope(place)}`, fontSize: 12, offset: 6 },
    data,
    layer: [
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule' as const, color: INK, aria: false },
        encoding: { x: { field: 'zero', ...x } },
      },
      ...layers,
    ],
  };
}
