/**
 * Means and co-moments of rows of `width` numbers, for many cells at once, seen one row at a time, in flat arrays.
 *
 * Source: Welford's update, for products: Σ(x − x̄)(y − ȳ) grows by (x − old x̄)·(y − new ȳ). The sums are kept beside
 * the running means, since sums of whole numbers are exact: 3 contacts in 4 read .75 and not .7499999999999996.
 */
export class CoMoments {
  readonly width: number;
  readonly #counts: Float64Array;
  readonly #sums: Float64Array;
  readonly #means: Float64Array;
  readonly #products: Float64Array;
  readonly #distance: Float64Array;

  constructor(cells: number, width: number) {
    this.width = width;
    this.#counts = new Float64Array(cells);
    this.#sums = new Float64Array(cells * width);
    this.#means = new Float64Array(cells * width);
    this.#products = new Float64Array(cells * width * width);
    this.#distance = new Float64Array(width);
  }

  add(cell: number, row: ArrayLike<number>): void {
    const { width } = this;
    const count = (this.#counts[cell]! += 1);
    const first = cell * width;
    for (let i = 0; i < width; i++) {
      this.#sums[first + i]! += row[i]!;
      this.#distance[i] = row[i]! - this.#means[first + i]!;
      this.#means[first + i]! += this.#distance[i]! / count;
    }
    for (let i = 0; i < width; i++) {
      for (let j = i; j < width; j++) {
        this.#products[(first + i) * width + j]! += this.#distance[i]! * (row[j]! - this.#means[first + j]!);
      }
    }
  }

  /** Rows added to the cell. */
  count(cell: number): number {
    return this.#counts[cell]!;
  }

  /** Mean of column `i`; 0 when no row was added. */
  mean(cell: number, i: number): number {
    const count = this.#counts[cell]!;
    return count === 0 ? 0 : this.#sums[cell * this.width + i]! / count;
  }

  /** Σ over the rows of (w · (row − mean))²: the squares of a weighted sum of the columns, never below 0. */
  squaresOf(cell: number, weights: readonly number[]): number {
    const { width } = this;
    const first = cell * width;
    let sum = 0;
    for (let i = 0; i < width; i++) {
      for (let j = i; j < width; j++) {
        const product = this.#products[(first + i) * width + j]!;
        sum += (i === j ? 1 : 2) * weights[i]! * weights[j]! * product;
      }
    }
    return Math.max(sum, 0);
  }
}
