import type { Progress } from '../decide/options.ts';
import { PairedRatioMoments } from '../statistics/paired-ratio.ts';
import { type RatioEstimate, RatioMoments } from '../statistics/ratio.ts';
import { type Figure, locate } from './figure.ts';
import type { Rehearsal, Stage } from './rehearsals.ts';

/** A rehearsal in every replication: which one, for replication r. */
export type Course = (replication: number) => Rehearsal;

/** Numerators and denominators of a figure by replication. */
export interface Pairs {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** Rehearsals asked for together: whole readings of no more than these are in memory, and threads are busy. */
const AT_ONCE = 256;

export interface AnswerOptions {
  readonly replications: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Answers to questions on a few figures: what was rehearsed, each rehearsal once however often it is asked for. Of the
 * readings only the figures are kept.
 */
export class Answers {
  readonly replications: number;
  readonly #figures: readonly Figure[];
  readonly #kept: ReadonlyMap<string, Float64Array>;

  private constructor(replications: number, figures: readonly Figure[], kept: ReadonlyMap<string, Float64Array>) {
    this.replications = replications;
    this.#figures = figures;
    this.#kept = kept;
  }

  /** Rehearses the courses in every replication: replication by replication, so that customers drawn once serve all. */
  static async ask(
    stage: Stage,
    courses: readonly Course[],
    figures: readonly Figure[],
    { replications, signal, onProgress }: AnswerOptions,
  ): Promise<Answers> {
    const asked = new Map<string, Rehearsal>();
    for (let r = 0; r < replications; r++) {
      for (const course of courses) asked.set(keyOf(course(r)), course(r));
    }
    const places = stage.asked.map((readings) => figures.map((figure) => locate(readings, figure)));
    const keys = [...asked.keys()];
    const rehearsals = [...asked.values()];
    const kept = new Map<string, Float64Array>();
    let contacts = 0;
    signal?.throwIfAborted();
    for (let from = 0; from < rehearsals.length; from += AT_ONCE) {
      const some = rehearsals.slice(from, from + AT_ONCE);
      let next = 0;
      for await (const rehearsed of stage.rehearse(some)) {
        signal?.throwIfAborted();
        kept.set(keys[from + next]!, pairsAt(rehearsed.reading, places[some[next]!.alternative]!));
        contacts += rehearsed.contacts;
        next += 1;
        onProgress?.({ done: from + next, planned: rehearsals.length, contacts });
      }
      if (next < some.length) throw new Error(`of ${some.length} rehearsals only ${next} were answered`);
    }
    return new Answers(replications, figures, kept);
  }

  /** A figure of a course, by replication; 0/0 where there is no data. */
  pairs(course: Course, figure: Figure): Pairs {
    const place = 2 * this.#placeOf(figure);
    const numerators = new Float64Array(this.replications);
    const denominators = new Float64Array(this.replications);
    for (let r = 0; r < this.replications; r++) {
      const values = this.#kept.get(keyOf(course(r)))!;
      numerators[r] = values[place]!;
      denominators[r] = values[place + 1]!;
    }
    return { numerators, denominators };
  }

  estimate(course: Course, figure: Figure, confidence: number): RatioEstimate {
    const { numerators, denominators } = this.pairs(course, figure);
    const moments = new RatioMoments(1);
    numerators.forEach((numerator, r) => {
      moments.add(0, numerator, denominators[r]!);
    });
    return moments.estimate(0, confidence);
  }

  /** The second course less the first, on the same customers. */
  difference(before: Course, after: Course, figure: Figure, confidence: number): RatioEstimate {
    const a = this.pairs(before, figure);
    const b = this.pairs(after, figure);
    const moments = new PairedRatioMoments(1);
    a.numerators.forEach((numerator, r) => {
      moments.add(0, numerator, a.denominators[r]!, b.numerators[r]!, b.denominators[r]!);
    });
    return moments.estimate(0, confidence);
  }

  #placeOf({ cell, period }: Figure): number {
    return this.#figures.findIndex(
      (other) =>
        other.cell.metric === cell.metric &&
        other.cell.scope === cell.scope &&
        other.cell.name === cell.name &&
        other.period.from === period.from &&
        other.period.to === period.to,
    );
  }
}

function pairsAt(reading: Float64Array, places: readonly number[]): Float64Array {
  // A figure that this alternative is not asked for is no data: 0/0.
  return Float64Array.from(places.flatMap((place) => (place < 0 ? [0, 0] : [reading[place]!, reading[place + 1]!])));
}

function keyOf({ alternative, replication, steps, drawsOf = {} }: Rehearsal): string {
  const draws = Object.entries(drawsOf).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([alternative, replication, steps, draws]);
}
