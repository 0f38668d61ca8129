/** The entry of another thread. No logic: it runs the same jobs, by the same function, as a serial run. */
import { workerData } from 'node:worker_threads';
import { allowInlining } from '../src/replication/inlining.ts';
import { type Job, type JobOutcome, runJob, type Study } from '../src/replication/job.ts';

allowInlining();

export default function replicationWorker(job: Job): JobOutcome {
  return runJob(workerData as Study, job);
}
