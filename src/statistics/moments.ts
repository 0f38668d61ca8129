import { studentHalfWidth } from './half-width.ts';

/**
 * Mean and variance of numbers seen one at a time, without keeping them.
 *
 * Source: B. P. Welford, Technometrics 4 (1962): the squares are those of the distances from the running mean, so
 * that a large mean with a small spread keeps its digits.
 */
export class Moments {
  #count = 0;
  #mean = 0;
  #squares = 0;

  add(value: number): void {
    this.#count += 1;
    const distance = value - this.#mean;
    this.#mean += distance / this.#count;
    this.#squares += distance * (value - this.#mean);
  }

  get count(): number {
    return this.#count;
  }

  /** Null when nothing was seen. */
  get mean(): number | null {
    return this.#count > 0 ? this.#mean : null;
  }

  /** Unbiased variance (divided by count − 1); null with fewer than two numbers. */
  get variance(): number | null {
    return this.#count > 1 ? this.#squares / (this.#count - 1) : null;
  }

  /** Half-width of the Student t interval for the mean; null with fewer than two numbers. */
  halfWidth(confidence: number): number | null {
    const standardError = Math.sqrt(this.#squares / (this.#count - 1) / this.#count);
    return studentHalfWidth(standardError, this.#count, confidence);
  }
}
