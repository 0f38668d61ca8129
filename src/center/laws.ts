import { type LawRef, NO_LAW } from '../compile/law-ref.ts';
import type { Model } from '../compile/model.ts';
import { createSampler } from '../random/create-sampler.ts';
import type { Sampler } from '../random/sampler.ts';

/** The laws of a model ready to be drawn from. Made once a model and thread: the tables of a gamma law take time. */
export class Laws {
  private readonly samplers: readonly Sampler[];
  private readonly schedules: readonly Int32Array[];

  private constructor(model: Model) {
    this.samplers = model.laws.map(createSampler);
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
    if (ref < NO_LAW) ref = this.schedules[-2 - ref]![interval]!;
    return ref === NO_LAW ? Number.NaN : this.samplers[ref]!.quantile(u);
  }

  /** Mean of the law in force in an interval; null where there is none. */
  mean(ref: LawRef, interval: number): number | null {
    if (ref < NO_LAW) ref = this.schedules[-2 - ref]![interval]!;
    return ref === NO_LAW ? null : this.samplers[ref]!.mean;
  }
}
