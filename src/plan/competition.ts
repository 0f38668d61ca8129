import { type Remark, remark } from '../metrics/remark.ts';
import type { Alternative, ComparisonOptions } from './alternative.ts';
import type { Selection } from './comparison-result.ts';
import { betterOf, locate, ofWhole, valueAt } from './figure.ts';
import type { Readings } from './readings.ts';
import { scoreIn } from './score.ts';
import { BestOf } from './selection.ts';

/** What is compared to find the best plan, unless it is a metric. */
export const BY_KEY_RESULTS = 'key results';

/**
 * The alternatives among which the best is looked for, as replications come in: the plans by the part of their key
 * results that they meet, or everything but the baseline by a metric of the whole center.
 */
export class Competition {
  readonly #alternatives: readonly Alternative[];
  readonly #readings: Readings;
  readonly #by: string;
  readonly #best: BestOf | null;
  #noData: { readonly alternative: number; readonly replication: number } | null = null;

  /** @param firstStage replications before the first may be dropped */
  constructor(
    alternatives: readonly Alternative[],
    readings: Readings,
    select: ComparisonOptions['select'],
    firstStage: number,
  ) {
    this.#alternatives = alternatives;
    this.#readings = readings;
    this.#by = select.by;
    const candidates = alternatives.flatMap((_, i) => (i > 0 && this.#mayWin(i) ? [i] : []));
    this.#best = candidates.length < 2 ? null : new BestOf(candidates, firstStage, select);
  }

  /** Looks at a replication that all alternatives still in it have been rehearsed for. */
  take(replication: number): void {
    const values = new Map(this.#best?.alive.map((i) => [i, this.#valueOf(i, replication)]));
    for (const [alternative, value] of values) {
      if (value === null) this.#noData ??= { alternative, replication };
    }
    // What has no data cannot be compared from here on: nobody is dropped for that.
    if (this.#noData === null) this.#best?.take((alternative) => values.get(alternative)!);
  }

  /** Replications after which an alternative was given up; null: it was not. */
  droppedAfter(alternative: number): number | null {
    return this.#best?.droppedAfter(alternative) ?? null;
  }

  /** Null with fewer than two to choose from, or where a replication has no data to compare them by. */
  result(): Selection | null {
    if (this.#noData !== null) return null;
    return this.#best?.result((alternative) => this.#alternatives[alternative]!.file) ?? null;
  }

  /** Why there is no selection, where one was to be expected. */
  get problem(): Remark | null {
    if (this.#noData === null) return null;
    const { alternative, replication } = this.#noData;
    const { file } = this.#alternatives[alternative]!;
    if (this.#by === BY_KEY_RESULTS) return remark('no best by key results', { replication, file });
    return remark('no best by a metric', { replication, file, metric: this.#by });
  }

  #mayWin(alternative: number): boolean {
    if (this.#by === BY_KEY_RESULTS) return (this.#alternatives[alternative]!.plan?.keyResults.length ?? 0) > 0;
    return this.#placeOf(alternative) >= 0;
  }

  /** Larger is better. Of a ratio it is that of the replication. */
  #valueOf(alternative: number, replication: number): number | null {
    if (this.#by === BY_KEY_RESULTS) {
      const { plan } = this.#alternatives[alternative]!;
      return scoreIn(plan!, this.#readings.of(alternative), this.#readings.of(0), replication);
    }
    const { reading } = this.#readings.of(alternative).rehearsed[replication]!;
    const value = valueAt(reading, this.#placeOf(alternative));
    return value === null || betterOf(this.#by) !== 'lower' ? value : -value;
  }

  #placeOf(alternative: number): number {
    const { asked } = this.#readings.of(alternative);
    return locate(asked, { cell: ofWhole(this.#by), period: asked.periods[0]! });
  }
}
