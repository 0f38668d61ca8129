import type { Model } from '../../compile/model.ts';
import { GammaSampler } from '../../random/gamma.ts';
import { openStream } from '../../random/stream.ts';
import { gammaQuantile } from '../../statistics/quantiles.ts';

/**
 * Beyond this the table of a gamma law is not exact enough (its shape is 1 / cv²), and each quantile is worked out.
 */
const MOST_TABULATED = 2;

/** The Gamma factors of a day: of the whole of it, or of each interval of it. */
export class Busyness {
  private readonly factors: Model['busyness'];
  private readonly quantiles: readonly ((u: number) => number)[];
  private readonly drawn: readonly Float64Array[];

  private constructor(model: Model) {
    this.factors = model.busyness;
    this.quantiles = model.busyness.map(({ cv, per }) => quantileOf(cv, per));
    this.drawn = model.busyness.map(({ per }) => new Float64Array(per === 'day' ? 1 : model.grid.perDay));
  }

  private static readonly made = new WeakMap<Model, Busyness>();

  /** Made once a model and thread: a table takes some milliseconds. */
  static of(model: Model): Busyness {
    let busyness = Busyness.made.get(model);
    if (busyness === undefined) Busyness.made.set(model, (busyness = new Busyness(model)));
    return busyness;
  }

  /**
   * Draws a day's factors.
   * @returns by factor: one number, or one for each interval of the day; overwritten by the next call
   */
  draw(seed: string, replication: number, day: number): readonly Float64Array[] {
    for (let i = 0; i < this.factors.length; i++) {
      const stream = openStream(seed, replication, day, 'busyness', this.factors[i]!.name);
      const drawn = this.drawn[i]!;
      const quantile = this.quantiles[i]!;
      for (let slot = 0; slot < drawn.length; slot++) drawn[slot] = quantile(stream.next());
    }
    return this.drawn;
  }
}

/** By cv: tables, each made once a thread. */
const tables = new Map<number, GammaSampler>();

/** The quantile of a Gamma law with mean 1: shape 1 / cv², scale cv². No spread is the factor 1. */
function quantileOf(cv: number, per: 'day' | 'interval'): (u: number) => number {
  if (cv === 0) return () => 1;
  const square = cv * cv;
  if (per === 'day' || cv > MOST_TABULATED) return (u) => gammaQuantile(u, 1 / square, square);
  const sampler = tables.get(cv) ?? new GammaSampler(1 / square, square);
  tables.set(cv, sampler);
  return (u) => sampler.quantile(u);
}
