import { studentHalfWidth } from './half-width.ts';
import { Moments } from './moments.ts';

/** Part of the variance, a fraction; an estimate may fall below 0 or beyond 1. */
export interface VarianceShare {
  readonly share: number;
  /** Null with fewer than three replications. */
  readonly halfWidth: number | null;
}

export interface VarianceShares {
  readonly variance: number;
  /** Replications with data in every run. */
  readonly of: number;
  /** By group of inputs: what it does by itself. */
  readonly groups: readonly VarianceShare[];
  /** What is left: groups that only matter together. */
  readonly together: VarianceShare;
}

/**
 * Runs of the same replications, for picking and freezing: `own` with all draws of its own (A), `other` with all draws
 * independent of those (B), and for each group of inputs one run that takes that group from A and the rest from B.
 * A figure that is no number (0/0) leaves its replication out.
 */
export interface FrozenRuns {
  readonly own: ArrayLike<number>;
  readonly other: ArrayLike<number>;
  readonly frozen: readonly ArrayLike<number>[];
}

/**
 * First-order shares of the variance (Sobol' indices): of each group, what part of the variance of a figure is due to it
 * alone. A and a frozen run G share nothing but the group, so that their covariance is the variance it explains.
 *
 * The estimate is Janon's, c(A, G) over the mean square of A and G, which is the most precise there is of these two runs.
 * Of the third one it is known that A and B are independent: what they happen to covary is luck, part of which is in
 * c(A, G) as well, the more the closer G is to B. That part is taken away (a control variate): the estimate is
 * (c(A, G) − w·c(A, B))/v with w = |A − G|²/(|A − G|² + |B − G|²), the best there is when inputs add up. Thus a group
 * without influence, where G is B, has a share of exactly 0, and one that is all there is, where G is A, of exactly 1;
 * small shares are estimated several times as precisely, as by Saltelli's c(A, G − B), while large ones keep Janon's
 * precision.
 *
 * Intervals are the jackknife's, with Student's t. Sources: A. Janon, T. Klein, A. Lagnoux, M. Nodet, C. Prieur, ESAIM:
 * Probability and Statistics 18 (2014); A. Saltelli et al., Computer Physics Communications 181 (2010); A. B. Owen, ACM
 * Transactions on Modeling and Computer Simulation 23 (2013); B. Efron & C. Stein, Annals of Statistics 9 (1981).
 *
 * @returns null without variance, or with fewer than two replications
 */
export function varianceShares(runs: FrozenRuns, confidence: number): VarianceShares | null {
  const { own, other, frozen } = withData(runs);
  const variance = varianceOf([...own, ...other]);
  if (variance === null || own.length < 2) return null;
  const estimates = frozen.map((group) => estimateOf(own, other, group));
  const together: Jackknifed = {
    share: 1 - total(estimates.map(({ share }) => share)),
    without: own.map((_, r) => 1 - total(estimates.map(({ without }) => without[r]!))),
  };
  const shown = ({ share, without }: Jackknifed): VarianceShare => ({
    share,
    halfWidth: without.length < 3 ? null : studentHalfWidth(jackknifeError(without), without.length, confidence),
  });
  return { variance, of: own.length, groups: estimates.map(shown), together: shown(together) };
}

/** An estimate, and what it would be without each of the replications. */
interface Jackknifed {
  readonly share: number;
  readonly without: readonly number[];
}

function estimateOf(own: readonly number[], other: readonly number[], group: readonly number[]): Jackknifed {
  // From a value in their midst, so that a large mean with a small spread keeps its digits.
  const middle = total(own) / own.length;
  const [a, b, g] = [own, other, group].map((run) => run.map((value) => value - middle)) as [
    number[],
    number[],
    number[],
  ];
  const [sumA, sumB, sumG] = [total(a), total(b), total(g)];
  const dot = (x: number[], y: number[]): number => x.reduce((sum, value, r) => sum + value * y[r]!, 0);
  const [aa, bb, gg, ab, ag, bg] = [dot(a, a), dot(b, b), dot(g, g), dot(a, b), dot(a, g), dot(b, g)];
  const n = own.length;
  return {
    share: shareFrom(
      pairOf(n, sumA, sumG, aa, gg, ag),
      pairOf(n, sumB, sumG, bb, gg, bg),
      pairOf(n, sumA, sumB, aa, bb, ab),
    ),
    without: a.map((x, r) => {
      const [y, z] = [b[r]!, g[r]!];
      return shareFrom(
        pairOf(n - 1, sumA - x, sumG - z, aa - x * x, gg - z * z, ag - x * z),
        pairOf(n - 1, sumB - y, sumG - z, bb - y * y, gg - z * z, bg - y * z),
        pairOf(n - 1, sumA - x, sumB - y, aa - x * x, bb - y * y, ab - x * y),
      );
    }),
  };
}

/** Covariance of two runs, and the variance that both have, from their sums; around the mean of both. */
interface Pair {
  readonly covariance: number;
  readonly variance: number;
}

function pairOf(n: number, sumX: number, sumY: number, xx: number, yy: number, xy: number): Pair {
  const mean = (sumX + sumY) / (2 * n);
  return { covariance: xy / n - mean * mean, variance: (xx + yy) / (2 * n) - mean * mean };
}

function shareFrom(ownAndGroup: Pair, otherAndGroup: Pair, ownAndOther: Pair): number {
  // The mean square of a difference is twice variance − covariance; around the mean of both, exactly.
  const toOwn = ownAndGroup.variance - ownAndGroup.covariance;
  const toOther = otherAndGroup.variance - otherAndGroup.covariance;
  const follows = toOwn + toOther > 0 ? toOwn / (toOwn + toOther) : 0;
  const explained = ownAndGroup.covariance - follows * ownAndOther.covariance;
  return ownAndGroup.variance > 0 ? explained / ownAndGroup.variance : 0;
}

/** Standard error by leaving out one replication at a time: √((n − 1)/n · Σ(without − mean)²). */
function jackknifeError(without: readonly number[]): number {
  const n = without.length;
  const mean = total(without) / n;
  return Math.sqrt(((n - 1) / n) * total(without.map((left) => (left - mean) * (left - mean))));
}

/** Null when all are equal: there is nothing to share. */
function varianceOf(values: readonly number[]): number | null {
  const moments = new Moments();
  for (const value of values) moments.add(value);
  return moments.variance === 0 ? null : moments.variance;
}

function withData({ own, other, frozen }: FrozenRuns): { own: number[]; other: number[]; frozen: number[][] } {
  const runs = [own, other, ...frozen].map((run) => Array.from(run));
  const kept = runs[0]!.map((_, r) => runs.every((run) => Number.isFinite(run[r])));
  const [a, b, ...rest] = runs.map((run) => run.filter((_, r) => kept[r]));
  return { own: a!, other: b!, frozen: rest };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
