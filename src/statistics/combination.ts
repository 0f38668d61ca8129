import { studentHalfWidth } from './half-width.ts';

/** By alternative: numerator and denominator of every replication, the same customers in each. */
export interface RatiosByReplication {
  readonly numerators: readonly ArrayLike<number>[];
  readonly denominators: readonly ArrayLike<number>[];
}

/** A weighted sum of ratios, and the half-width of its interval. */
export interface CombinationEstimate {
  /** Null when an alternative of some weight has no data. */
  readonly value: number | null;
  /** Null when fewer than two replications carry data. */
  readonly halfWidth: number | null;
}

/** One ratio, seen from the replications. */
interface Linearised {
  readonly ratio: number | null;
  /** By replication: (n − r·d)/d̄, whose mean is 0 and whose spread is that of the ratio. */
  readonly residuals: Float64Array;
  readonly carrying: number;
}

/** Weights that add up to less than this part of their sizes cancel: what is left is rounding. */
const ROUNDING = 32 * Number.EPSILON;

/**
 * Weighted sums Σ w·r of ratios of sums r = Σn/Σd over replications that met the same customers: what a step adds, an
 * average over orders of steps, the difference of two plans.
 *
 * The interval is the delta method's: each ratio is linearised by replication, and the standard error is that of the mean
 * of Σ w·(n − r·d)/d̄, with Student's t and the degrees of freedom of the replications that carry data (of the
 * alternative that has fewest). Source: as for a ratio, W. G. Cochran, Sampling Techniques, §2.11 and §6.
 *
 * Alternatives that are equal in every replication are one, and their weights are added before anything is multiplied:
 * a step without effect has a part of exactly 0, with a half-width of exactly 0.
 */
export class RatioCombinations {
  readonly #replications: number;
  readonly #ratios: readonly Linearised[];
  /** By alternative: the first that equals it, perhaps itself. */
  readonly #sameAs: readonly number[];

  constructor(readings: RatiosByReplication) {
    const { numerators, denominators } = readings;
    this.#replications = numerators[0]?.length ?? 0;
    for (const row of [...numerators, ...denominators]) {
      if (row.length !== this.#replications) {
        throw new RangeError(`An alternative has ${row.length} replications; the first has ${this.#replications}.`);
      }
    }
    this.#sameAs = numerators.map((_, i) => firstEqual(readings, i));
    this.#ratios = numerators.map((numerator, i) => linearise(numerator, denominators[i]!));
  }

  /** @param weights by alternative */
  estimate(weights: readonly number[], confidence: number): CombinationEstimate {
    const terms = this.#terms(weights);
    if (this.#replications === 0 || this.#anyEmpty(weights)) return { value: null, halfWidth: null };
    const value = terms.reduce((sum, { weight, of }) => sum + weight * of.ratio!, 0);
    const carrying = Math.min(...weights.map((w, i) => (w === 0 ? Infinity : this.#ratios[i]!.carrying)));
    let squares = 0;
    for (let r = 0; r < this.#replications; r++) {
      let residual = 0;
      for (const { weight, of } of terms) residual += weight * of.residuals[r]!;
      squares += residual * residual;
    }
    const standardError = Math.sqrt((squares * carrying) / (carrying - 1)) / this.#replications;
    return { value, halfWidth: studentHalfWidth(standardError, carrying, confidence) };
  }

  #anyEmpty(weights: readonly number[]): boolean {
    return weights.some((weight, i) => weight !== 0 && this.#ratios[i]!.ratio === null);
  }

  /** Alternatives that differ, with the weights of all that equal them, less those whose weights cancel. */
  #terms(weights: readonly number[]): { readonly weight: number; readonly of: Linearised }[] {
    const sums = new Float64Array(weights.length);
    const sizes = new Float64Array(weights.length);
    weights.forEach((weight, i) => {
      sums[this.#sameAs[i]!]! += weight;
      sizes[this.#sameAs[i]!]! += Math.abs(weight);
    });
    return this.#ratios.flatMap((of, i) =>
      Math.abs(sums[i]!) <= ROUNDING * sizes[i]! ? [] : [{ weight: sums[i]!, of }],
    );
  }
}

function linearise(numerators: ArrayLike<number>, denominators: ArrayLike<number>): Linearised {
  let [numerator, denominator, carrying] = [0, 0, 0];
  for (let r = 0; r < numerators.length; r++) {
    numerator += numerators[r]!;
    denominator += denominators[r]!;
    if (denominators[r] !== 0) carrying += 1;
  }
  const residuals = new Float64Array(numerators.length);
  if (denominator === 0) return { ratio: null, residuals, carrying };
  const ratio = numerator / denominator;
  const mean = denominator / numerators.length;
  for (let r = 0; r < residuals.length; r++) residuals[r] = (numerators[r]! - ratio * denominators[r]!) / mean;
  return { ratio, residuals, carrying };
}

function firstEqual({ numerators, denominators }: RatiosByReplication, i: number): number {
  for (let j = 0; j < i; j++) {
    if (equal(numerators[i]!, numerators[j]!) && equal(denominators[i]!, denominators[j]!)) return j;
  }
  return i;
}

function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let r = 0; r < a.length; r++) if (a[r] !== b[r]) return false;
  return true;
}
