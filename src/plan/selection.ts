import { KimNelson } from '../statistics/selection.ts';
import type { Selection } from './comparison-result.ts';

export interface SelectionOptions {
  /** What is compared: the part of key results met, or a metric of the whole center. */
  readonly by: string;
  readonly probability: number;
  /** In the unit of what is compared: a smaller difference is of no interest. */
  readonly indifference: number;
}

/** What is best, of some alternatives of a comparison, as replications come in. */
export class BestOf {
  readonly #options: SelectionOptions;
  readonly #candidates: readonly number[];
  readonly #procedure: KimNelson;

  /**
   * @param candidates alternatives among which to select, two at least
   * @param firstStage replications before the first is dropped
   */
  constructor(candidates: readonly number[], firstStage: number, options: SelectionOptions) {
    const { probability, indifference } = options;
    this.#options = options;
    this.#candidates = candidates;
    this.#procedure = new KimNelson({ alternatives: candidates.length, probability, indifference, firstStage });
  }

  /** Alternatives not dropped yet. */
  get alive(): readonly number[] {
    return this.#procedure.alive.map((i) => this.#candidates[i]!);
  }

  /** Replications after which each alternative was given up; null: it was not, or takes no part. */
  droppedAfter(alternative: number): number | null {
    const i = this.#candidates.indexOf(alternative);
    return i < 0 ? null : this.#procedure.eliminatedAfter[i]!;
  }

  /**
   * Takes in the next replication of those alive.
   * @param reading of an alternative in it; larger is better
   */
  take(reading: (alternative: number) => number): void {
    if (this.#procedure.decided) return;
    for (const i of this.#procedure.alive) this.#procedure.add(i, reading(this.#candidates[i]!));
    this.#procedure.step();
  }

  /** @param fileOf an alternative: what the result calls it */
  result(fileOf: (alternative: number) => string): Selection {
    const { by, probability, indifference } = this.#options;
    const { best, alive, seen, eliminatedAfter, fixedSize } = this.#procedure;
    const dropped = this.#candidates.flatMap((alternative, i) => {
      const after = eliminatedAfter[i]!;
      return after === null ? [] : [{ file: fileOf(alternative), after }];
    });
    return {
      by,
      procedure: 'Kim–Nelson',
      probability,
      indifference,
      best: best === null ? null : fileOf(this.#candidates[best]!),
      left: alive.map((i) => fileOf(this.#candidates[i]!)),
      dropped: dropped.toSorted((a, b) => a.after - b.after),
      spent: dropped.reduce((sum, { after }) => sum + after, 0) + alive.length * seen,
      fixedSize,
    };
  }
}
