/** The entry of another thread. No logic: it runs the same jobs, by the same function, as a serial run. */
import { workerData } from 'node:worker_threads';
import { allowInlining } from '../src/replication/inlining.ts';
import { type Job, type JobOutcome, Worker } from '../src/replication/job.ts';
import { takeNote } from '../src/replication/rule-watch.ts';
import type { ThreadStart } from '../src/replication/threads.ts';

allowInlining();

const { study, notes } = workerData as ThreadStart;
const worker = new Worker(study, notes === null ? undefined : takeNote(notes));

export default function replicationWorker(job: Job): JobOutcome {
  return worker.run(job);
}
