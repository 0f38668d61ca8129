/** What each plan has cost by the end of each month, median to 95th percentile, against its budget. */
import type { ComparisonResult, PlanResult, Spend } from '../../plan/comparison-result.ts';
import { BLUE, type Chart, chartTitle, GREY, noDataPanel, theme, VEGA_LITE } from '../chart-theme.ts';
import { bare } from '../quantity.ts';
import { columnsFor, INK, NARROW_LABEL } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { chance, moneyIn, monthWords } from './words.ts';

const WIDTH = 230;
const HEIGHT = 150;
const MOST_NAMED = 3;

export function spendChart(result: ComparisonResult): Chart {
  const labels = planLabels(result.plans, NARROW_LABEL);
  const spent = result.plans.flatMap((plan, p) =>
    plan.spend === null ? [] : [{ label: labels[p]!, plan, spend: plan.spend }],
  );
  const highest = Math.max(1, ...spent.flatMap(({ spend }) => [spend.limit ?? 0, spend.total.p95]));
  const subtitle = 'Spent by the end of each month: dark to the median, light to the 95th percentile. Dashed: budget.';
  return {
    $schema: VEGA_LITE,
    description: `Cumulated spend by month: ${labels.join(', ')}.`,
    title: chartTitle(findings(spent), subtitle),
    config: theme,
    columns: columnsFor(spent.length),
    concat:
      spent.length === 0
        ? [noDataPanel('spend', WIDTH, HEIGHT)]
        : spent.map(({ label, spend }) => panel(label, spend, highest * 1.05)),
  };
}

interface Spent {
  readonly label: string;
  readonly plan: PlanResult;
  readonly spend: Spend;
}

/** `Hire: BRL 512,000, P(within budget) 9 %`, cheapest first. */
function findings(spent: readonly Spent[]): string[] {
  if (spent.length === 0) return ['No plan states a cost'];
  const cheapest = [...spent].sort((a, b) => a.spend.total.p50 - b.spend.total.p50);
  const told = cheapest.slice(0, MOST_NAMED).map(({ label, spend }) => {
    const within = spend.withinLimit === null ? '' : `, P(within budget) ${chance(spend.withinLimit.value)}`;
    return `${label} costs ${bare(moneyIn(spend.currency), spend.total.p50)}${within}`;
  });
  const more = spent.length - told.length;
  return more === 0 ? told : [...told, `${more} more cost more`];
}

function panel(label: string, { months, limit, currency }: Spend, highest: number) {
  const values = months.map(({ month, cumulated }) => ({
    month: monthWords(month),
    p50: cumulated.p50,
    p95: cumulated.p95,
  }));
  if (values.length === 0) return noDataPanel(label, WIDTH, HEIGHT);
  const x = {
    field: 'month',
    type: 'ordinal' as const,
    sort: values.map(({ month }) => month),
    scale: { paddingInner: 0.25, paddingOuter: 0.15 },
    axis: { title: null, labelAngle: 0, labelOverlap: true },
  };
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [0, highest], nice: false },
    axis: { title: currency, format: '~s', tickCount: 5 },
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    title: { text: label, fontSize: 12, offset: 6 },
    layer: [
      {
        data: { values },
        mark: { type: 'bar' as const, color: '#9CC3DC' },
        encoding: { x, y: { field: 'p50', ...y }, y2: { field: 'p95' } },
      },
      { data: { values }, mark: { type: 'bar' as const, color: BLUE }, encoding: { x, y: { field: 'p50', ...y } } },
      {
        data: { values: limit === null ? [] : [{ limit }] },
        mark: { type: 'rule' as const, strokeDash: [6, 4], color: INK, strokeWidth: 1.5 },
        encoding: { y: { field: 'limit', ...y } },
      },
      {
        data: { values: limit === null ? [{ text: 'no budget' }] : [] },
        mark: { type: 'text' as const, color: GREY, align: 'left' as const, fontSize: 10 },
        encoding: { x: { value: 4 }, y: { value: 8 }, text: { field: 'text', type: 'nominal' as const } },
      },
    ],
  };
}
