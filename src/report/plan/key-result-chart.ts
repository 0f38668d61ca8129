/** How likely each key result is met by each plan: P with Wilson's interval, against the confidence asked. */
import type { ComparisonResult, KeyResultResult } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { intervalLayers } from './interval-panel.ts';
import { keyResultFindings } from './key-result-finding.ts';
import { keyResultText } from './key-result-text.ts';
import { keyResultTitle } from './key-result-title.ts';
import { INK, KEY_RESULT_VERDICTS, LABEL, rowsBy, tooltipOf, wordsBeside } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';

const WIDTH = 420;
const CHANCE = {
  type: 'quantitative' as const,
  scale: { domain: [0, 1] },
  axis: { title: null, format: '.0%', values: [0, 0.2, 0.4, 0.6, 0.8, 1] },
};

export function keyResultChart(result: ComparisonResult, speech: Speech): Chart {
  const words = speech.words.charts.keyResults;
  const labels = planLabels(result.plans, LABEL);
  const all = result.plans.flatMap(({ keyResults }, p) => keyResults.map((one) => ({ plan: labels[p]!, one })));
  const ids = [...new Set(all.map(({ one }) => one.id))];
  const panels = ids.map((id) => {
    const rows = all.filter(({ one }) => one.id === id);
    return panel(rows, labels, result, speech);
  });
  return {
    $schema: VEGA_LITE,
    description: words.description(labels.join(', ')),
    title: chartTitle(
      keyResultFindings(result, labels, speech),
      words.subtitle(speech.figures.percent(result.confidence)),
    ),
    config: themeIn(speech),
    vconcat: panels.length === 0 ? [noDataPanel(words.nothing, WIDTH, 60, speech)] : panels,
  };
}

interface Row {
  readonly plan: string;
  readonly one: KeyResultResult;
}

function panel(rows: readonly Row[], labels: readonly string[], result: ComparisonResult, speech: Speech) {
  const { of } = speech.words.charts;
  const shown = rows.map((row) => rowOf(row, result, speech));
  const known = shown.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]));
  const order = labels.filter((label) => shown.some(({ plan }) => plan === label));
  const tooltip = {
    ...{ plan: of.plan, text: of.keyResult, words: of.chance },
    ...{ least: of.asked, counted: of.window, projected: of.projected },
  };
  const looks = KEY_RESULT_VERDICTS;
  const { data, layers } = intervalLayers({ rows: known, order, width: WIDTH, x: CHANCE, looks, tooltip }, speech);
  return {
    width: WIDTH,
    height: { step: 20 },
    title: { text: keyResultTitle(rows[0]!.one, result, speech), fontSize: 12, offset: 6 },
    data,
    layer: [
      {
        data: { values: shown.map(({ plan, asked, least }) => ({ plan, asked, least })) },
        mark: { type: 'tick' as const, color: INK, thickness: 2, size: 18, aria: false },
        encoding: {
          y: rowsBy('plan', order),
          x: { field: 'asked', ...CHANCE },
          tooltip: tooltipOf({ plan: of.plan, least: of.asked }),
        },
      },
      ...layers,
      {
        data: { values: shown.filter(({ value }) => value === null) },
        ...wordsBeside(WIDTH, rowsBy('plan', order)),
      },
    ],
  };
}

/** A key result of one plan; without data there is nothing but its verdict. */
function rowOf({ plan, one }: Row, { horizon, currency }: ComparisonResult, speech: Speech) {
  const { figures, dates, words } = speech;
  const { probability, interval, metric } = one;
  const verdict = words.common.verdicts[one.verdict];
  const chance = figures.chanceWithin(probability, interval?.low ?? null, interval?.high ?? null);
  const day = (date: string | null) => dates.short(date, horizon.start);
  return {
    plan,
    value: probability,
    low: interval?.low ?? probability ?? 0,
    high: interval?.high ?? probability ?? 0,
    asked: one.confidence,
    least: figures.percent(one.confidence),
    verdict,
    words: probability === null ? verdict : `${chance} ${verdict}`,
    text: shorten(keyResultText(one, currency, speech), 120),
    said: `${shorten(one.id, LABEL)}, ${plan}: ${chance} ${verdict}`,
    counted: metric === null ? day(one.by) : words.charts.until(day(metric.window.from), day(metric.window.to)),
    projected:
      metric === null ? deliveredOf(one, day) : figures.median(unitOf(metric.metric, currency), metric.projected),
  };
}

/** The median and the 90th percentile of the day of an activity. */
function deliveredOf({ activity }: KeyResultResult, day: (date: string | null) => string): string {
  return activity === null ? '' : `${day(activity.p50)} (${day(activity.p90)})`;
}
