import { steady } from '../center/course.ts';
import { replicate, replicateCourse } from '../center/replicate.ts';
import { RuleError } from '../center/routing/own-rule/rule-error.ts';
import { NOTE, newNote } from '../center/routing/own-rule/rule-note.ts';
import type { Model } from '../compile/model.ts';
import { ValueError } from '../documents/value-error.ts';
import { DayCounts } from '../metrics/day-counts.ts';
import { type Rehearsable, type Rehearsal, type Rehearsed, Rehearser, rehearseTogether } from './rehearse.ts';

/** What every thread needs, once. */
export interface Study {
  /** What is replicated; of plans, the frames of their courses. */
  readonly models: readonly Model[];
  readonly seed: string;
  /** By model: the plan that is rehearsed. */
  readonly rehearsables?: readonly Rehearsable[];
  /** Whether counts by day are asked for as well: they stand behind the counters of each replication. */
  readonly byDay?: boolean;
}

/** Replications `from` up to, not including, `to`, of every model of the study; or rehearsals of its plans. */
export type Job = { readonly from: number; readonly to: number } | { readonly rehearsals: readonly Rehearsal[] };

/** Counters by replication, then by model; what was read off rehearsals; or what went wrong, as words that survive the way between threads. */
export type JobOutcome =
  | { readonly tallies: Float64Array[][] }
  | { readonly rehearsed: readonly Rehearsed[] }
  | JobFailure;

export interface JobFailure {
  readonly failure: string;
  /** It is a routing rule of the user's own that is wrong, or a plan that drives a value where it cannot be. */
  readonly ofInput?: boolean;
}

/** Runs the jobs of one study, one after another. */
export class Worker {
  private readonly study: Study;
  private readonly note: Float64Array;
  private readonly rehearsers = new Map<number, Rehearser>();
  /** By model, where they are asked for. */
  private readonly days: readonly DayCounts[];

  /** @param note where the rules of the models leave word of what they are at */
  constructor(study: Study, note: Float64Array = newNote()) {
    this.study = study;
    this.note = note;
    this.days = study.byDay === true ? study.models.map((model) => new DayCounts(model)) : [];
  }

  run(job: Job): JobOutcome {
    return 'rehearsals' in job ? this.rehearse(job.rehearsals) : this.replicate(job.from, job.to);
  }

  private replicate(from: number, to: number): JobOutcome {
    const { models, seed } = this.study;
    const tallies: Float64Array[][] = [];
    for (let replication = from; replication < to; replication++) {
      const row: Float64Array[] = [];
      for (const [m, model] of models.entries()) {
        const done = this.attempt(m, replication, () => this.counted(m, model, seed, replication));
        if ('failure' in done) return done;
        row.push(done.made);
      }
      tallies.push(row);
    }
    return { tallies };
  }

  private counted(m: number, model: Model, seed: string, replication: number): Float64Array {
    const days = this.days[m];
    if (days === undefined) return replicate(model, seed, replication, null, this.note);
    days.begin();
    const own = replicateCourse(steady(model), seed, replication, { ruleNote: this.note, onDay: days.onDay });
    const byDay = days.end(own);
    const both = new Float64Array(own.length + byDay.length);
    both.set(own);
    both.set(byDay, own.length);
    return both;
  }

  private rehearse(rehearsals: readonly Rehearsal[]): JobOutcome {
    const { seed } = this.study;
    const rehearsed: Rehearsed[] = [];
    const attempt = (together: readonly Rehearsal[]) => {
      const { alternative, replication } = together[0]!;
      return this.attempt(alternative, replication, () =>
        rehearseTogether(together, (other) => this.rehearserOf(other), seed, this.note),
      );
    };
    for (const together of byReplication(rehearsals)) {
      const done = attempt(together);
      if ('failure' in done) {
        // Of several, the one that fails by itself is the one to name.
        const alone = together.length > 1 ? together.map((one) => attempt([one])) : [];
        return alone.find((one) => 'failure' in one) ?? done;
      }
      rehearsed.push(...done.made);
    }
    return { rehearsed };
  }

  private attempt<T>(m: number, replication: number, make: () => T): { readonly made: T } | JobFailure {
    const { models, seed } = this.study;
    const { name } = this.study.rehearsables?.[m] ?? models[m]!;
    this.note[NOTE.model] = m;
    try {
      return { made: make() };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof RuleError || error instanceof ValueError) {
        return { failure: `${reason} (replication ${replication} of "${name}", seed ${seed})`, ofInput: true };
      }
      return { failure: `replication ${replication} of "${name}" with seed ${seed} failed: ${reason}` };
    }
  }

  private rehearserOf(alternative: number): Rehearser {
    let rehearser = this.rehearsers.get(alternative);
    if (rehearser === undefined) {
      rehearser = new Rehearser(this.study.rehearsables![alternative]!);
      this.rehearsers.set(alternative, rehearser);
    }
    return rehearser;
  }
}

/** Neighbours of one replication meet the same customers and are rehearsed together. */
export function byReplication(rehearsals: readonly Rehearsal[]): Rehearsal[][] {
  const groups: Rehearsal[][] = [];
  for (const rehearsal of rehearsals) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]!.replication === rehearsal.replication) last.push(rehearsal);
    else groups.push([rehearsal]);
  }
  return groups;
}

/** The error that a failure stands for. */
export function errorOf({ failure, ofInput }: JobFailure): Error {
  return ofInput === true ? new RuleError(failure) : new ReplicationError(failure);
}

/** A replication that could not be finished. The message names it and the seed, so that it can be repeated alone. */
export class ReplicationError extends Error {
  override readonly name = 'ReplicationError';
}
