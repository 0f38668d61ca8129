/** Which uncertainty matters most: shares of the variance of each key result. */
import type { ExplanationResult } from '../../plan/comparison-result.ts';
import { BLUE, type Chart, chartTitle, noDataPanel, theme, VEGA_LITE } from '../chart-theme.ts';
import { labelOf } from '../metric-name.ts';
import { percent } from '../quantity.ts';
import { groupWords } from './group-words.ts';
import { INK, LABEL } from './plan-chart.ts';
import { shorten } from './shorten.ts';
import { chance } from './words.ts';

const WIDTH = 360;
/** Groups shown of each key result; the others stand together. */
const MOST = 10;
const MOST_TOLD = 3;

type Uncertainty = ExplanationResult['uncertainty'][number];

export function uncertaintyChart(result: ExplanationResult): Chart {
  const { uncertainty } = result;
  const subtitle = `Share of the variance that would go if this alone were known; lines: ${percent(result.confidence)} confidence intervals.`;
  return {
    $schema: VEGA_LITE,
    description: `What the uncertainty of each key result of ${shorten(result.plan.name, LABEL)} comes from.`,
    title: chartTitle(findings(uncertainty), subtitle),
    config: theme,
    vconcat: uncertainty.length === 0 ? [noDataPanel('uncertainty', WIDTH, 60)] : uncertainty.map(panel),
  };
}

function findings(uncertainty: readonly Uncertainty[]): string[] {
  const known = uncertainty.filter(({ shares }) => shares.length > 0);
  if (known.length === 0) return ['No key result has a variance to share out'];
  return known.slice(0, MOST_TOLD).map(({ keyResult, shares }) => {
    const largest = shares.reduce((a, b) => (b.share > a.share ? b : a));
    return `${shorten(keyResult, LABEL)}: ${groupWords(largest.group)} matters most, ${chance(clamped(largest.share))}`;
  });
}

function panel({ keyResult, metric, shares }: Uncertainty) {
  const title = `${shorten(keyResult, LABEL)}: ${labelOf(metric)}`;
  if (shares.length === 0) return noDataPanel(title, WIDTH, 40);
  const rows = largestFirst(shares).map(({ group, share, halfWidth }, i) => ({
    group: `${i + 1} ${group}`,
    share: clamped(share),
    low: clamped(share - (halfWidth ?? 0)),
    high: clamped(share + (halfWidth ?? 0)),
    words: chance(clamped(share)),
  }));
  const y = {
    field: 'group',
    type: 'nominal' as const,
    sort: rows.map(({ group }) => group),
    axis: { title: null, labelLimit: 330 },
  };
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, 1] },
    axis: { title: null, format: '.0%', tickCount: 5 },
  };
  return {
    width: WIDTH,
    height: { step: 18 },
    title: { text: title, fontSize: 12, offset: 6 },
    data: { values: rows },
    layer: [
      {
        mark: { type: 'bar' as const, size: 10, color: BLUE, opacity: 0.75 },
        encoding: { y, x: { field: 'share', ...x } },
      },
      {
        mark: { type: 'rule' as const, color: INK, strokeWidth: 1.3 },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'text' as const, align: 'left' as const, color: INK, fontSize: 10 },
        encoding: { y, x: { value: WIDTH + 8 }, text: { field: 'words', type: 'nominal' as const } },
      },
    ],
  };
}

function largestFirst(shares: Uncertainty['shares']): Uncertainty['shares'] {
  const sorted = [...shares].sort((a, b) => b.share - a.share).map((one) => ({ ...one, group: groupWords(one.group) }));
  if (sorted.length <= MOST) return sorted;
  const rest = sorted.slice(MOST - 1);
  const share = rest.reduce((sum, one) => sum + one.share, 0);
  return [...sorted.slice(0, MOST - 1), { group: `${rest.length} others together`, share, halfWidth: null }];
}

/** Estimates of small shares may fall below nothing. */
function clamped(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
