/** The KPIs that decide, each plan against the baseline: paired differences with simultaneous intervals. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, theme, VEGA_LITE } from '../chart-theme.ts';
import { plainLabelOf, unitOf } from '../metric-name.ts';
import { difference, percent } from '../quantity.ts';
import { answerTitle, axisOf, DIFFERENCE_VERDICTS, INK, LABEL, verdictChannels } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { decisiveRows, isSame, type Place } from './plans-table.ts';
import { shorten } from './shorten.ts';
import { ofScope } from './words.ts';

const WIDTH = 380;

export function differencesChart(result: ComparisonResult): Chart {
  const labels = planLabels(result.plans, LABEL);
  const places = decisiveRows(result.plans);
  const { comparisons } = result.simultaneous;
  const several = comparisons > 1 ? `, for ${comparisons} plans read at once` : '';
  const subtitle = `Plan less baseline (${shorten(result.baseline.name, LABEL)}), paired on the same customers; lines: ${percent(result.confidence)} confidence intervals${several}.`;
  const panels = places.map((place) => panel(result, place, labels));
  return {
    $schema: VEGA_LITE,
    description: `Differences of KPIs from the baseline: ${labels.join(', ')}.`,
    title: chartTitle(answerTitle(result), subtitle),
    config: theme,
    vconcat: panels.length === 0 ? [noDataPanel('differences', WIDTH, 60)] : panels,
  };
}

function panel({ plans, currency }: ComparisonResult, place: Place, labels: readonly string[]) {
  const unit = unitOf(place.metric, currency ?? undefined);
  const axis = axisOf(unit);
  const rows = plans.flatMap(({ metrics }, p) => {
    const row = metrics.find((one) => isSame(one, place));
    if (row === undefined || row.difference.value === null) return [];
    const [value, half] = [row.difference.value * axis.scale, (row.difference.halfWidth ?? 0) * axis.scale];
    const words = `${difference(unit, row.difference)}: ${row.verdict}`;
    return [{ plan: labels[p]!, value, low: value - half, high: value + half, verdict: row.verdict, words }];
  });
  const sort = labels.filter((label) => rows.some(({ plan }) => plan === label));
  const y = { field: 'plan', type: 'nominal' as const, sort, axis: { title: null, labelLimit: 330 } };
  const title = unit === 'fraction' ? 'percentage points' : axis.title;
  const x = {
    type: 'quantitative' as const,
    axis: { title: title === '' ? null : title, format: axis.format, tickCount: 6 },
  };
  const { color, shape } = verdictChannels(DIFFERENCE_VERDICTS);
  return {
    width: WIDTH,
    height: { step: 20 },
    title: { text: `${plainLabelOf(place.metric)}${ofScope(place)}`, fontSize: 12, offset: 6 },
    data: { values: rows },
    layer: [
      { mark: { type: 'rule' as const, color: INK }, encoding: { x: { datum: 0, ...x } } },
      {
        mark: { type: 'rule' as const, strokeWidth: 2.5 },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' }, color },
      },
      {
        mark: { type: 'point' as const, filled: true, size: 80, opacity: 1 },
        encoding: { y, x: { field: 'value', ...x }, color, shape },
      },
      {
        mark: { type: 'text' as const, align: 'left' as const, color: INK, fontSize: 10 },
        encoding: { y, x: { value: WIDTH + 8 }, text: { field: 'words', type: 'nominal' as const } },
      },
    ],
  };
}
