import { CoMoments } from './co-moments.ts';
import { studentHalfWidth } from './half-width.ts';
import type { RatioEstimate } from './ratio.ts';

/**
 * Differences between two ratios of sums, B − A, over pairs of replications that met the same customers, for many
 * cells at once.
 *
 * The interval is the delta method's on the pair: the standard error is that of the mean of
 * (nB − rB·dB)/d̄B − (nA − rA·dA)/d̄A, with Student's t and the degrees of freedom of the replications that carry data
 * (of the side that has fewer). What is kept are A and the changes B − A, so that what both sides share cancels before
 * it is rounded: pairs that are all equal give a difference and a half-width of exactly 0.
 */
export class PairedRatioMoments {
  readonly #rows: CoMoments;
  readonly #carryingA: Float64Array;
  readonly #carryingB: Float64Array;
  readonly #row = new Float64Array(4);

  constructor(cells: number) {
    this.#rows = new CoMoments(cells, 4);
    this.#carryingA = new Float64Array(cells);
    this.#carryingB = new Float64Array(cells);
  }

  add(cell: number, numeratorA: number, denominatorA: number, numeratorB: number, denominatorB: number): void {
    this.#row[0] = numeratorA;
    this.#row[1] = denominatorA;
    this.#row[2] = numeratorB - numeratorA;
    this.#row[3] = denominatorB - denominatorA;
    this.#rows.add(cell, this.#row);
    if (denominatorA !== 0) this.#carryingA[cell]! += 1;
    if (denominatorB !== 0) this.#carryingB[cell]! += 1;
  }

  /** Pairs added to the cell, empty ones included. */
  count(cell: number): number {
    return this.#rows.count(cell);
  }

  /**
   * rB − rA; null when either side has no denominator. `numerator` and `denominator` are the changes, B − A, of the
   * mean numerator and denominator: for a plain count (denominators 1) the numerator is the difference itself.
   */
  estimate(cell: number, confidence: number): RatioEstimate {
    const [nA, dA, numerator, denominator] = [0, 1, 2, 3].map((i) => this.#rows.mean(cell, i)) as [
      number,
      number,
      number,
      number,
    ];
    const dB = this.#carryingB[cell]! > 0 ? dA + denominator : 0;
    if (dA === 0 || dB === 0) return { value: null, halfWidth: null, confidence, numerator, denominator };
    const rA = nA / dA;
    const value = (numerator - rA * denominator) / dB;
    const rB = rA + value;
    const shift = -denominator / (dA * dB);
    const squares = this.#rows.squaresOf(cell, [shift, -(rB * shift + value / dA), 1 / dB, -rB / dB]);
    const carrying = Math.min(this.#carryingA[cell]!, this.#carryingB[cell]!);
    const standardError = Math.sqrt((squares * carrying) / (carrying - 1)) / this.#rows.count(cell);
    return {
      value,
      halfWidth: studentHalfWidth(standardError, carrying, confidence),
      confidence,
      numerator,
      denominator,
    };
  }
}
