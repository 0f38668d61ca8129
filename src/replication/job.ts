import { replicate } from '../center/replicate.ts';
import { RuleError } from '../center/routing/own-rule/rule-error.ts';
import { NOTE, newNote } from '../center/routing/own-rule/rule-note.ts';
import type { Model } from '../compile/model.ts';

/** What every thread needs, once. */
export interface Study {
  readonly models: readonly Model[];
  readonly seed: string;
}

/** Replications `from` up to, not including, `to`, of every model of the study. */
export interface Job {
  readonly from: number;
  readonly to: number;
}

/** Counters by replication, then by model; or what went wrong, as words that survive the way between threads. */
export type JobOutcome = { readonly tallies: Float64Array[][] } | JobFailure;

export interface JobFailure {
  readonly failure: string;
  /** It is a routing rule of the user's own that is wrong. */
  readonly ofRule?: boolean;
}

/** @param note where the rules of the models leave word of what they are at */
export function runJob({ models, seed }: Study, { from, to }: Job, note: Float64Array = newNote()): JobOutcome {
  const tallies: Float64Array[][] = [];
  for (let replication = from; replication < to; replication++) {
    const row: Float64Array[] = [];
    for (const [m, model] of models.entries()) {
      note[NOTE.model] = m;
      try {
        row.push(replicate(model, seed, replication, null, note));
      } catch (error) {
        if (error instanceof RuleError) {
          return {
            failure: `${error.message} (replication ${replication} of "${model.name}", seed ${seed})`,
            ofRule: true,
          };
        }
        const reason = error instanceof Error ? error.message : String(error);
        return { failure: `replication ${replication} of "${model.name}" with seed ${seed} failed: ${reason}` };
      }
    }
    tallies.push(row);
  }
  return { tallies };
}

/** The error that a failure stands for. */
export function errorOf({ failure, ofRule }: JobFailure): Error {
  return ofRule === true ? new RuleError(failure) : new ReplicationError(failure);
}

/** A replication that could not be finished. The message names it and the seed, so that it can be repeated alone. */
export class ReplicationError extends Error {
  override readonly name = 'ReplicationError';
}
