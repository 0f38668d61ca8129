import { Piscina } from 'piscina';
import type { Job, JobOutcome, Study } from './job.ts';
import { watchRules } from './rule-watch.ts';
import type { Workplace } from './workplace.ts';

/** In a checkout the worker is TypeScript and its thread needs tsx; in a build it is JavaScript beside this file's. */
const ENTRY = import.meta.url.endsWith('.ts') ? 'replication-from-source.mjs' : 'replication.js';

/** What a thread is given as it begins. */
export interface ThreadStart {
  readonly study: Study;
  /** Where the thread leaves word of what its rules are at; null: there are no rules. */
  readonly notes: SharedArrayBuffer | null;
}

/** A pool of threads that all hold the study. */
export function openThreads(study: Study, workers: number, signal?: AbortSignal): Workplace {
  let stuck: string | null = null;
  const watch = watchRules(study, workers, (message) => {
    stuck = message;
    // Every job under way ends with the threads.
    void pool.destroy();
  });
  // What is rehearsed is compiled by each thread for itself.
  const held = study.rehearsables === undefined ? study : { ...study, models: [] };
  const start: ThreadStart = { study: held, notes: watch?.notes ?? null };
  const pool = new Piscina({
    filename: new URL(`../../workers/${ENTRY}`, import.meta.url).href,
    // The options of this process, such as a loader, are not the thread's.
    execArgv: [],
    workerData: start,
    minThreads: workers,
    maxThreads: workers,
    // A thread that takes long to start under a loaded machine is no error.
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  return {
    workers,
    run: async (job): Promise<JobOutcome> => {
      try {
        return (await pool.run(job, signal === undefined ? {} : { signal })) as JobOutcome;
      } catch (error) {
        signal?.throwIfAborted();
        if (stuck !== null) return { failure: stuck, ofInput: true };
        // Not the job but its thread came to an end, out of memory perhaps: still it is known what it was at.
        const reason = error instanceof Error ? error.message : String(error);
        return { failure: `${nameOf(job)} with seed ${study.seed} failed: ${reason}` };
      }
    },
    close: async () => {
      watch?.stop();
      await pool.destroy();
    },
  };
}

function nameOf(job: Job): string {
  if ('from' in job) return `replications ${job.from} to ${job.to - 1}`;
  const { replication } = job.rehearsals[0]!;
  return `the rehearsal of replication ${replication}`;
}
