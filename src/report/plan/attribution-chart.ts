/** From the baseline to the plan, step by step: what each brings by Shapley, with its interval. */
import type { AttributionRow, ExplanationResult } from '../../plan/comparison-result.ts';
import { BLUE, type Chart, chartTitle, GREY, noDataPanel, theme, VEGA_LITE, VERMILLION } from '../chart-theme.ts';
import { betterOf, plainLabelOf, unitOf } from '../metric-name.ts';
import { bare, difference, percent } from '../quantity.ts';
import { gainSentence } from './explanation-answer.ts';
import { axisOf, INK, LABEL } from './plan-chart.ts';
import { shorten } from './shorten.ts';
import { ofScope } from './words.ts';

const WIDTH = 380;
const MOST_TOLD = 2;
const CHANGES = ['better', 'worse', 'different'];
const COLOURS = [BLUE, VERMILLION, GREY];

export function attributionChart(result: ExplanationResult): Chart {
  const { metrics } = result.attribution;
  const subtitle =
    `From the baseline to ${shorten(result.plan.name, LABEL)}: Shapley values, which add up to the whole gain; ` +
    `lines: ${percent(result.confidence)} confidence intervals. Blue is better, orange is worse.`;
  const title = metrics.slice(0, MOST_TOLD).map((row) => gainSentence(row, result.currency).replace(/\.$/, ''));
  return {
    $schema: VEGA_LITE,
    description: `What each step of ${shorten(result.plan.name, LABEL)} brings.`,
    title: chartTitle(title.length === 0 ? ['Nothing to attribute'] : title, subtitle),
    config: theme,
    vconcat:
      metrics.length === 0
        ? [noDataPanel('gain by step', WIDTH, 60)]
        : metrics.map((row) => panel(row, result.currency)),
  };
}

interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly change: string;
  readonly words: string;
}

function panel(row: AttributionRow, currency: string | null) {
  const title = `${row.keyResult === null ? '' : `${shorten(row.keyResult, LABEL)}: `}${plainLabelOf(row.metric)}${ofScope(row)}`;
  const unit = unitOf(row.metric, currency ?? undefined);
  const { scale, format, title: axisTitle } = axisOf(unit);
  const { ends, bars } = fall(row, unit, scale);
  if (ends.length === 0) return noDataPanel(title, WIDTH, 40);
  const names = [ends[0]!.name, ...bars.map(({ name }) => name), ends[1]!.name];
  const y = { field: 'name', type: 'nominal' as const, sort: names, axis: { title: null, labelLimit: 330 } };
  const x = {
    type: 'quantitative' as const,
    scale: { zero: false },
    axis: { title: axisTitle === '' ? null : axisTitle, format, tickCount: 6 },
  };
  const color = {
    field: 'change',
    type: 'nominal' as const,
    scale: { domain: CHANGES, range: COLOURS },
    legend: null,
  };
  return {
    width: WIDTH,
    height: { step: 20 },
    title: { text: title, fontSize: 12, offset: 6 },
    layer: [
      {
        data: { values: bars },
        mark: { type: 'bar' as const, size: 11, opacity: 0.75 },
        encoding: { y, x: { field: 'from', ...x }, x2: { field: 'to' }, color },
      },
      {
        data: { values: bars },
        mark: { type: 'rule' as const, color: INK, strokeWidth: 1.3 },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' } },
      },
      {
        data: { values: ends },
        mark: { type: 'tick' as const, color: INK, thickness: 3, size: 16 },
        encoding: { y, x: { field: 'to', ...x } },
      },
      {
        data: { values: [...ends, ...bars] },
        mark: { type: 'text' as const, align: 'left' as const, color: INK, fontSize: 10 },
        encoding: { y, x: { value: WIDTH + 8 }, text: { field: 'words', type: 'nominal' as const } },
      },
    ],
  };
}

/** Each bar begins where the one above it ends. Without a value of the baseline the fall begins at zero. */
function fall(row: AttributionRow, unit: string, scale: number): { readonly ends: Bar[]; readonly bars: Bar[] } {
  if (row.gain.value === null) return { ends: [], bars: [] };
  const first = (row.baseline ?? 0) * scale;
  let reached = first;
  const names = row.steps.map(({ step }, s) => `${s + 1} ${shorten(step, LABEL - 4)}`);
  const bars = row.steps.map(({ shapley }, s): Bar => {
    const from = reached;
    reached += (shapley.value ?? 0) * scale;
    const half = (shapley.halfWidth ?? 0) * scale;
    const change = changeOf(row.metric, reached - from);
    return {
      name: names[s]!,
      from,
      to: reached,
      low: reached - half,
      high: reached + half,
      change,
      words: difference(unit, shapley),
    };
  });
  const end = (name: string, value: number | null, at: number): Bar => {
    return { name, from: at, to: at, low: at, high: at, change: 'different', words: bare(unit, value) };
  };
  const last = row.plan === null ? first + row.gain.value * scale : row.plan * scale;
  return { ends: [end('baseline', row.baseline, first), end('plan', row.plan, last)], bars };
}

/** Up or down, in the sense of the metric. */
function changeOf(metric: string, added: number): string {
  const better = betterOf(metric);
  if (better === 'neither' || added === 0) return 'different';
  return added > 0 === (better === 'higher') ? 'better' : 'worse';
}
