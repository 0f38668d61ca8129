import { replicate } from '../center/replicate.ts';
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
export type JobOutcome = { readonly tallies: Float64Array[][] } | { readonly failure: string };

export function runJob({ models, seed }: Study, { from, to }: Job): JobOutcome {
  const tallies: Float64Array[][] = [];
  for (let replication = from; replication < to; replication++) {
    const row: Float64Array[] = [];
    for (const model of models) {
      try {
        row.push(replicate(model, seed, replication));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { failure: `replication ${replication} of "${model.name}" with seed ${seed} failed: ${reason}` };
      }
    }
    tallies.push(row);
  }
  return { tallies };
}

/** A replication that could not be finished. The message names it and the seed, so that it can be repeated alone. */
export class ReplicationError extends Error {
  override readonly name = 'ReplicationError';
}
