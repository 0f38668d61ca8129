/** The bars of a waterfall: each begins where the one above it ends, from the baseline to the plan. */
import type { Verdict } from '../../metrics/result.ts';
import type { AttributionRow } from '../../plan/explanation-result.ts';
import { betterOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { LABEL } from './plan-chart.ts';
import { shorten } from './shorten.ts';

export interface FallRow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The interval of what it adds, where it ends. */
  readonly low: number;
  readonly high: number;
  /** In the words of the reader. */
  readonly verdict: string;
  readonly words: string;
  readonly without: string;
  readonly said: string;
}

export interface Fall {
  readonly first: FallRow;
  readonly bars: readonly FallRow[];
  /** With the interval of the whole gain. */
  readonly last: FallRow;
}

/**
 * Without a value of the baseline the fall begins at zero. Null without a gain.
 * @param scale from the unit of the metric to that of the axis
 */
export function fallOf(row: AttributionRow, unit: string, scale: number, speech: Speech): Fall | null {
  const { gain, metric } = row;
  if (gain.value === null) return null;
  const { common } = speech.words;
  const { figures } = speech;
  const first = (row.baseline ?? 0) * scale;
  let reached = first;
  const bars = row.steps.map(({ step, shapley, leaveOneOut }, s): FallRow => {
    const from = reached;
    reached += (shapley.value ?? 0) * scale;
    const half = (shapley.halfWidth ?? 0) * scale;
    const name = `${s + 1} ${shorten(step, LABEL - 4)}`;
    const words = figures.difference(unit, shapley);
    const verdict = common.verdicts[verdictOf(metric, shapley)];
    return {
      ...{ name, from, to: reached, low: reached - half, high: reached + half, verdict, words },
      without: figures.difference(unit, leaveOneOut),
      said: `${name}: ${words}, ${verdict}`,
    };
  });
  const end = (name: string, at: number, half: number, words: string): FallRow => {
    const said = `${name}: ${words}`;
    return { name, from: at, to: at, low: at - half, high: at + half, verdict: '', words, without: '', said };
  };
  const last = row.plan === null ? first + gain.value * scale : row.plan * scale;
  const whole = `${figures.bare(unit, row.plan)} (${figures.difference(unit, gain)})`;
  return {
    first: end(common.baseline, first, 0, figures.bare(unit, row.baseline)),
    bars,
    last: end(common.plan, last, (gain.halfWidth ?? 0) * scale, whole),
  };
}

/** Up or down, in the sense of the metric, where the interval leaves no doubt of it. */
function verdictOf(metric: string, { value, halfWidth }: AttributionRow['gain']): Verdict {
  if (value === null || Math.abs(value) <= (halfWidth ?? 0)) return 'no evidence';
  const better = betterOf(metric);
  if (better === 'neither') return 'different';
  return value > 0 === (better === 'higher') ? 'better' : 'worse';
}
