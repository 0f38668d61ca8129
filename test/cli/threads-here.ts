/** Threads that are this one: to start others takes longer than a test. For `vi.mock` of src/replication/threads.ts. */
import { type Job, type Study, Worker } from '../../src/replication/job.ts';
import type { Workplace } from '../../src/replication/workplace.ts';

/** Rehearsals simulated since the start of the test file, by what is rehearsed. */
const rehearsed: string[] = [];

export function openThreads(study: Study): Workplace {
  const worker = new Worker(study);
  return {
    workers: 1,
    run: async (job: Job) => {
      if ('rehearsals' in job) {
        for (const { alternative } of job.rehearsals) rehearsed.push(study.rehearsables![alternative]!.name);
      }
      return worker.run(job);
    },
    close: async () => {},
  };
}

/** What was simulated since this was asked last. */
export function simulated(): readonly string[] {
  return rehearsed.splice(0);
}
