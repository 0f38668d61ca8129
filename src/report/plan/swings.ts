/**
 * How far a key result strays for each of its uncertainties alone: one standard deviation, √(share · variance), since a
 * first-order share is the variance of the expectation given that group (Sobol'). Largest first; what groups do only
 * together comes last, since nobody can act on it.
 */
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import type { Speech } from '../language/speech.ts';
import { groupWords } from './group-words.ts';

/** Groups shown of each key result; the others stand together. */
const MOST = 10;
const TOGETHER = 'together';

type Uncertainty = ExplanationResult['uncertainty'][number];

export interface Swing {
  readonly name: string;
  /** Of the variance, with its interval where that is known. */
  readonly share: { readonly value: number; readonly low: number | null; readonly high: number | null };
  /** In the unit of the metric, and where its interval ends; without an interval all three are the same. */
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

export function swingsOf({ variance, shares }: Uncertainty, speech: Speech): Swing[] {
  if (variance === null) return [];
  return inOrder(shares, speech).map(({ name, share, halfWidth }) => {
    const value = clamped(share);
    const [low, high] = halfWidth === null ? [null, null] : [clamped(share - halfWidth), clamped(share + halfWidth)];
    const width = (part: number) => Math.sqrt(part * variance);
    return {
      name,
      share: { value, low, high },
      ...{ width: width(value), low: width(low ?? value), high: width(high ?? value) },
    };
  });
}

function inOrder(shares: Uncertainty['shares'], speech: Speech) {
  const named = shares.map((one) => ({ ...one, name: groupWords(one.group, speech) }));
  const alone = named.filter(({ group }) => group !== TOGETHER).sort((a, b) => b.share - a.share);
  const together = named.filter(({ group }) => group === TOGETHER);
  if (alone.length <= MOST) return [...alone, ...together];
  const rest = alone.slice(MOST - 1);
  const name = speech.words.charts.uncertainty.others(rest.length);
  const share = rest.reduce((sum, one) => sum + one.share, 0);
  return [...alone.slice(0, MOST - 1), { name, share, halfWidth: null }, ...together];
}

/** Estimates of small shares may fall below nothing. */
export function clamped(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
