/** How likely each key result is met by each plan: P with Wilson's interval, against the confidence asked. */
import type { ComparisonResult, KeyResultResult } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, theme, VEGA_LITE } from '../chart-theme.ts';
import { percent } from '../quantity.ts';
import { answerTitle, INK, KEY_RESULT_VERDICTS, LABEL, verdictChannels } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';
import { chanceWithin } from './words.ts';

const WIDTH = 420;
const TITLE = 84;

export function keyResultChart(result: ComparisonResult): Chart {
  const labels = planLabels(result.plans, LABEL);
  const all = result.plans.flatMap(({ keyResults }, p) => keyResults.map((one) => ({ plan: labels[p]!, one })));
  const ids = [...new Set(all.map(({ one }) => one.id))];
  const subtitle = `Share of replications that meet it, with Wilson's ${percent(result.confidence)} interval; black tick: the confidence asked.`;
  return {
    $schema: VEGA_LITE,
    description: `How likely each key result is met: ${labels.join(', ')}.`,
    title: chartTitle(answerTitle(result), subtitle),
    config: theme,
    vconcat:
      ids.length === 0
        ? [noDataPanel('key results', WIDTH, 60)]
        : ids.map((id) =>
            panel(
              all.filter(({ one }) => one.id === id),
              labels,
            ),
          ),
  };
}

function panel(rows: readonly { readonly plan: string; readonly one: KeyResultResult }[], labels: readonly string[]) {
  const first = rows[0]!.one;
  const text = `${first.id}: ${first.text}${first.guardrail ? ' (guardrail)' : ''}`;
  const shown = rows.map(({ plan, one }) => ({
    plan,
    probability: one.probability,
    low: one.interval?.low ?? null,
    high: one.interval?.high ?? null,
    asked: one.confidence,
    verdict: one.verdict,
    words: wordsOf(one),
  }));
  const known = shown.filter(({ probability }) => probability !== null);
  const here = labels.filter((label) => shown.some(({ plan }) => plan === label));
  const y = { field: 'plan', type: 'nominal' as const, sort: here, axis: { title: null, labelLimit: 330 } };
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, 1] },
    axis: { title: null, format: '.0%', values: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  };
  const { color, shape } = verdictChannels(KEY_RESULT_VERDICTS);
  return {
    width: WIDTH,
    height: { step: 20 },
    title: { text: shorten(text, TITLE), fontSize: 11, fontWeight: 'normal' as const, offset: 6 },
    layer: [
      {
        data: { values: shown },
        mark: { type: 'tick' as const, color: INK, thickness: 2, size: 18 },
        encoding: { y, x: { field: 'asked', ...x } },
      },
      {
        data: { values: known },
        mark: { type: 'rule' as const, strokeWidth: 2.5 },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' }, color },
      },
      {
        data: { values: known },
        mark: { type: 'point' as const, filled: true, size: 80, opacity: 1 },
        encoding: { y, x: { field: 'probability', ...x }, color, shape },
      },
      {
        data: { values: shown },
        mark: { type: 'text' as const, align: 'left' as const, color: INK, fontSize: 10 },
        encoding: { y, x: { value: WIDTH + 8 }, text: { field: 'words', type: 'nominal' as const } },
      },
    ],
  };
}

/** `91 % (84–95 %) met`, or `no data` once. */
function wordsOf({ probability, interval, verdict }: KeyResultResult): string {
  if (probability === null) return verdict;
  return `${chanceWithin(probability, interval?.low ?? null, interval?.high ?? null)} ${verdict}`;
}
