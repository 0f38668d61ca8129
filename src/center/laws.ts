import { type LawRef, NO_LAW } from '../compile/law-ref.ts';
import type { Model } from '../compile/model.ts';
import { logOfFraction } from '../random/log-of-fraction.ts';
import { normalQuantile } from '../random/normal-quantile.ts';
import type { Sampler } from '../random/sampler.ts';
import { samplerOf } from '../random/sampler-of.ts';

/** Patience that nobody lives to see the end of is none: how an intent says `never` where its channel says otherwise. */
export const ENDLESS = 1e9;

/** The laws of a model ready to be drawn from. Made once a model and thread: the tables of a gamma law take time. */
export class Laws {
  private readonly samplers: readonly Sampler[];
  /** Means of exponential laws and parameters of lognormal ones, 0 for others: what most scenarios draw, without a call. */
  private readonly exponentialMean: Float64Array;
  private readonly mu: Float64Array;
  private readonly sigma: Float64Array;
  /** Hands a number over without wrapping it in an object: calls that stay calls cost as much as the drawing. */
  private readonly number = new Float64Array(1);
  private readonly schedules: readonly Int32Array[];

  private constructor(model: Model) {
    this.samplers = model.laws.map(samplerOf);
    this.exponentialMean = Float64Array.from(model.laws, (law) => (law.kind === 'exponential' ? law.mean : 0));
    this.mu = Float64Array.from(model.laws, (law) => (law.kind === 'lognormal' ? law.mu : 0));
    this.sigma = Float64Array.from(model.laws, (law) => (law.kind === 'lognormal' ? law.sigma : 0));
    this.schedules = model.schedules;
  }

  private static readonly made = new WeakMap<Model, Laws>();

  static of(model: Model): Laws {
    let laws = Laws.made.get(model);
    if (laws === undefined) Laws.made.set(model, (laws = new Laws(model)));
    return laws;
  }

  /** The value of a law at a uniform draw, for a contact that arrived in an interval; NaN where there is no law. */
  draw(ref: LawRef, interval: number, u: number): number {
    if (ref >= 0 && this.exponentialMean[ref]! > 0) return -this.exponentialMean[ref]! * logOfFraction(1 - u);
    this.number[0] = u;
    this.drawOther(ref, interval);
    return this.number[0]!;
  }

  private drawOther(ref: LawRef, interval: number): void {
    if (ref < NO_LAW) ref = this.schedules[-2 - ref]![interval]!;
    if (ref === NO_LAW) {
      this.number[0] = Number.NaN;
      return;
    }
    const sigma = this.sigma[ref]!;
    this.number[0] =
      sigma > 0
        ? Math.exp(this.mu[ref]! + sigma * normalQuantile(this.number[0]!))
        : this.samplers[ref]!.quantile(this.number[0]!);
  }

  /** Mean of the law in force in an interval; null where there is none. */
  mean(ref: LawRef, interval: number): number | null {
    if (ref < NO_LAW) ref = this.schedules[-2 - ref]![interval]!;
    return ref === NO_LAW ? null : this.samplers[ref]!.mean;
  }
}
