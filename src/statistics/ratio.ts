import { CoMoments } from './co-moments.ts';
import { studentHalfWidth } from './half-width.ts';

/** A ratio of means, its interval, and the two means. */
export interface RatioEstimate {
  /** Mean numerator over mean denominator; null when there is no denominator, which is "no data" and never 0. */
  readonly value: number | null;
  /** Null when fewer than two replications carry data. */
  readonly halfWidth: number | null;
  /** The fraction asked for, such as 0.95. */
  readonly confidence: number;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Ratios of sums over independent replications, for many cells at once: each replication adds one numerator and one
 * denominator (never negative) to a cell, and a replication without data adds (0, 0). A plain mean is a ratio whose denominators are 1.
 *
 * The interval is the delta method's: the standard error of r = n̄/d̄ is that of the mean of (n − r·d)/d̄
 * (W. G. Cochran, Sampling Techniques, §2.11; A. M. Law, Simulation Modeling and Analysis, §9.5.3), with Student's t.
 * Replications that add (0, 0) change neither r nor any residual; the degrees of freedom are therefore those of the
 * replications that carry data, so that a lone one among a hundred empty ones cannot look certain.
 */
export class RatioMoments {
  readonly #pairs: CoMoments;
  readonly #carrying: Float64Array;
  readonly #row = new Float64Array(2);

  constructor(cells: number) {
    this.#pairs = new CoMoments(cells, 2);
    this.#carrying = new Float64Array(cells);
  }

  add(cell: number, numerator: number, denominator: number): void {
    this.#row[0] = numerator;
    this.#row[1] = denominator;
    this.#pairs.add(cell, this.#row);
    if (denominator !== 0) this.#carrying[cell]! += 1;
  }

  /** Replications added to the cell, empty ones included. */
  count(cell: number): number {
    return this.#pairs.count(cell);
  }

  estimate(cell: number, confidence: number): RatioEstimate {
    const numerator = this.#pairs.mean(cell, 0);
    const denominator = this.#pairs.mean(cell, 1);
    if (denominator === 0) return { value: null, halfWidth: null, confidence, numerator, denominator };
    const value = numerator / denominator;
    const squares = this.#pairs.squaresOf(cell, [1 / denominator, -value / denominator]);
    const carrying = this.#carrying[cell]!;
    const standardError = Math.sqrt((squares * carrying) / (carrying - 1)) / this.#pairs.count(cell);
    return {
      value,
      halfWidth: studentHalfWidth(standardError, carrying, confidence),
      confidence,
      numerator,
      denominator,
    };
  }
}
