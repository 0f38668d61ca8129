import type { Model } from '../compile/model.ts';
import type { Asked } from '../metrics/asked.ts';
import type { Job, JobOutcome, Study } from './job.ts';
import { keyOf, packed, type ReadingCache, unpacked } from './reading-cache.ts';
import type { Rehearsable, Rehearsal, Rehearsed } from './rehearse.ts';
import { expectedContacts, inOrder, JOB_CONTACTS, openWorkplace } from './runner.ts';
import type { Workplace } from './workplace.ts';

/** Each is a center of its own in memory while its past is simulated with the others'. */
const MOST_TOGETHER = 16;

/** Threads and a cache on which plans are rehearsed. Close it when done. */
export interface OpenStage {
  readonly asked: readonly Asked[];
  /** Answers in the order asked, whatever thread or cache they come from. */
  rehearse(rehearsals: readonly Rehearsal[]): AsyncGenerator<Rehearsed>;
  /** Rehearsals simulated, and read from the cache, so far. */
  readonly done: { simulated: number; remembered: number };
  close(): Promise<void>;
}

export interface StageOptions {
  readonly seed: string;
  /** Threads; 0: this one. */
  readonly workers: number;
  /** What was rehearsed before; null: everything is simulated. */
  readonly cache: ReadingCache | null;
  /** Names the engine whose numbers these are. */
  readonly engine: string;
  readonly signal?: AbortSignal | undefined;
}

/** @param frames by rehearsable: the model with every part of it */
export function openStage(
  rehearsables: readonly Rehearsable[],
  frames: readonly Model[],
  { seed, workers, cache, engine, signal }: StageOptions,
): OpenStage {
  const study: Study = { models: frames, seed, rehearsables };
  // Threads start with the first thing to simulate: a comparison that is all in the cache needs none.
  let workplace: Workplace | null = null;
  const done = { simulated: 0, remembered: 0 };
  const keys = cache === null ? [] : rehearsables.map((one) => keyOf(one, engine, seed));
  const size = frames.reduce((most, frame) => Math.max(most, expectedContacts(frame)), 1);
  const together = Math.max(1, Math.floor(JOB_CONTACTS / size));

  const lookUp = (rehearsal: Rehearsal): Rehearsed | null => {
    const found = cache?.get(keys[rehearsal.alternative]!, rehearsal) ?? null;
    return found === null ? null : unpacked(found, rehearsables[rehearsal.alternative]!);
  };

  return {
    asked: rehearsables.map(({ asked }) => asked),
    done,
    rehearse: async function* (rehearsals) {
      const known = rehearsals.map(lookUp);
      const missing = rehearsals.flatMap((_, i) => (known[i] === null ? [i] : []));
      const fresh = new Set(missing);
      const jobs = jobsOf(missing, rehearsals, Math.min(together, fairShare(missing.length, workers)));
      if (jobs.length > 0) workplace ??= openWorkplace(study, workers, signal);
      const simulated = answersTo(jobs, rehearsals, workplace, signal);
      for (let i = 0; i < rehearsals.length; i++) {
        if (known[i] === null) {
          // The next job to end is the one that this rehearsal is the first of.
          const { of, answers } = (await simulated.next()).value!;
          answers.forEach((rehearsed, k) => {
            known[of[k]!] = rehearsed;
            const rehearsal = rehearsals[of[k]!]!;
            cache?.put(keys[rehearsal.alternative]!, rehearsal, packed(rehearsed));
          });
          done.simulated += of.length;
        } else if (!fresh.has(i)) done.remembered++;
        const rehearsed = known[i]!;
        // Handed out and not kept: thousands of readings are as many megabytes.
        known[i] = null;
        yield rehearsed;
      }
    },
    close: async () => {
      await workplace?.close();
    },
  };
}

/** Rehearsals in a job, so that every thread has four of them and none waits long for the last. */
function fairShare(count: number, workers: number): number {
  return Math.max(1, Math.ceil(count / (4 * Math.max(1, workers))));
}

/** Jobs of neighbours, by their place among the rehearsals. */
function jobsOf(missing: readonly number[], rehearsals: readonly Rehearsal[], each: number): number[][] {
  const jobs: number[][] = [];
  for (const i of missing) {
    const job = jobs.at(-1);
    // What meets the same customers has days in common, and stays together as far as memory allows.
    const sameCustomers = job !== undefined && rehearsals[job[0]!]!.replication === rehearsals[i]!.replication;
    if (job !== undefined && job.length < (sameCustomers ? MOST_TOGETHER : each)) job.push(i);
    else jobs.push([i]);
  }
  return jobs;
}

/** The answers of each job, in order. */
async function* answersTo(
  jobs: readonly (readonly number[])[],
  rehearsals: readonly Rehearsal[],
  workplace: Workplace | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ readonly of: readonly number[]; readonly answers: readonly Rehearsed[] }, undefined> {
  if (workplace === null) return;
  const asked = jobs.map((of): Job => ({ rehearsals: of.map((i) => rehearsals[i]!) }));
  let next = 0;
  for await (const answers of inOrder(workplace, asked, (outcome) => [rehearsedIn(outcome)], signal)) {
    yield { of: jobs[next++]!, answers };
  }
}

function rehearsedIn(outcome: JobOutcome): readonly Rehearsed[] {
  if ('rehearsed' in outcome) return outcome.rehearsed;
  throw new Error('rehearsals were asked for');
}
