/** What each plan has cost by the end of each month, in the median and in nine futures of ten, against its budget. */
import type { ComparisonResult, Spend } from '../../plan/comparison-result.ts';
import { BLUE, type Chart, chartTitle, GREY, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { moneyIn } from '../language/figures.ts';
import type { Speech } from '../language/speech.ts';
import { axisOf, columnsFor, INK, LABEL, MOST_TOLD, NARROW_LABEL, tooltipOf, widthFor } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';

const HEIGHT = 150;

export function spendChart(result: ComparisonResult, speech: Speech): Chart {
  const words = speech.words.charts.spend;
  const labels = planLabels(result.plans, NARROW_LABEL);
  const names = planLabels(result.plans, LABEL);
  const spent = result.plans.flatMap(({ spend }, p) =>
    spend === null ? [] : [{ label: labels[p]!, name: names[p]!, spend }],
  );
  const highest = Math.max(1, ...spent.flatMap(({ spend }) => [spend.limit ?? 0, spend.total.p95]));
  return {
    $schema: VEGA_LITE,
    description: words.description(labels.join(', ')),
    title: chartTitle(findings(spent, speech), words.subtitle),
    config: themeIn(speech),
    columns: columnsFor(spent.length),
    concat:
      spent.length === 0
        ? [noDataPanel(words.nothing, widthFor(1), HEIGHT, speech)]
        : spent.map((one) => panel(one, { width: widthFor(spent.length), highest: highest * 1.12 }, speech)),
  };
}

/** What all panels have in common. */
interface Frame {
  readonly width: number;
  readonly highest: number;
}

interface Spent {
  readonly label: string;
  /** With more room. */
  readonly name: string;
  readonly spend: Spend;
}

/** `Hire costs BRL 512,000, P(within budget) 9 %`, cheapest first. */
function findings(spent: readonly Spent[], { words, figures }: Speech): string[] {
  const { none, costs, costsWithin, moreCostMore } = words.charts.spend;
  if (spent.length === 0) return [none];
  const cheapest = [...spent].sort((a, b) => a.spend.total.p50 - b.spend.total.p50);
  const told = cheapest.slice(0, MOST_TOLD).map(({ name, spend }) => {
    const amount = figures.bare(moneyIn(spend.currency), spend.total.p50);
    if (spend.withinLimit === null) return costs(name, amount);
    return costsWithin(name, amount, figures.chance(spend.withinLimit.value));
  });
  const more = spent.length - told.length;
  return more === 0 ? told : [...told, moreCostMore(more)];
}

function panel({ label, spend }: Omit<Spent, 'name'>, { width, highest }: Frame, speech: Speech) {
  const { of } = speech.words.charts;
  const values = rowsOf({ label, spend }, speech);
  if (values.length === 0) return noDataPanel(label, width, HEIGHT, speech);
  const axis = axisOf(moneyIn(spend.currency), speech);
  const x = {
    field: 'month',
    type: 'ordinal' as const,
    sort: values.map(({ month }) => month),
    scale: { paddingInner: 0.25, paddingOuter: 0.15 },
    // The year under the month.
    axis: { title: null, labelAngle: 0, labelExpr: "split(datum.value, ' ')", labelOverlap: true },
  };
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [0, highest], nice: false },
    axis: { title: axis.title, format: axis.format, tickCount: 5 },
  };
  const tooltip = tooltipOf({ month: of.month, told: of.cumulated, spent: of.spent, budget: of.budget });
  const end = { type: 'tick' as const, color: INK, thickness: 1.3, size: 9, aria: false };
  return {
    width,
    height: HEIGHT,
    title: { text: label, fontSize: 12, offset: 6 },
    data: { values },
    layer: [
      {
        mark: { type: 'bar' as const, color: BLUE, opacity: 0.75 },
        encoding: { x, y: { field: 'p50', ...y }, tooltip, description: { field: 'said', type: 'nominal' as const } },
      },
      {
        mark: { type: 'rule' as const, color: INK, strokeWidth: 1.3, aria: false },
        encoding: { x, y: { field: 'p5', ...y }, y2: { field: 'p95' }, tooltip },
      },
      { mark: end, encoding: { x, y: { field: 'p5', ...y } } },
      { mark: end, encoding: { x, y: { field: 'p95', ...y } } },
      ...budgetLayers(spend, y, speech),
    ],
  };
}

function rowsOf({ label, spend }: Omit<Spent, 'name'>, { dates, figures }: Speech) {
  const unit = moneyIn(spend.currency);
  return spend.months.map(({ month, cumulated, spent }) => {
    const told = figures.median(unit, cumulated);
    return {
      month: dates.month(month),
      ...{ p5: cumulated.p5, p50: cumulated.p50, p95: cumulated.p95, told },
      spent: figures.bare(unit, spent.p50),
      budget: figures.bare(unit, spend.limit),
      said: `${label}, ${dates.month(month)}: ${told}`,
    };
  });
}

/** The budget as a line with its amount over it; where none is stated, that. */
function budgetLayers<Y>({ limit, currency }: Spend, y: Y, { words, figures }: Speech) {
  const { budget, noBudget } = words.charts.spend;
  const text = { type: 'text' as const, align: 'left' as const, fontSize: 10 };
  if (limit === null) {
    const field = { field: 'text', type: 'nominal' as const };
    return [
      {
        data: { values: [{ text: noBudget }] },
        mark: { ...text, color: GREY },
        encoding: { x: { value: 4 }, y: { value: 8 }, text: field },
      },
    ];
  }
  const amount = figures.bare(moneyIn(currency), limit);
  const values = [{ limit, amount, text: budget(amount) }];
  return [
    {
      data: { values },
      mark: { type: 'rule' as const, strokeDash: [7, 3], color: 'black', strokeWidth: 1.3, aria: false },
      encoding: { y: { field: 'limit', ...y }, tooltip: tooltipOf({ amount: words.charts.of.budget }) },
    },
    {
      data: { values },
      mark: { ...text, color: INK, dy: -6 },
      encoding: {
        x: { value: 4 },
        y: { field: 'limit', ...y },
        text: { field: 'text', type: 'nominal' as const },
      },
    },
  ];
}
