import type { Job, JobOutcome } from './job.ts';

/** A place where jobs run: this thread, or others. */
export interface Workplace {
  readonly workers: number;
  run(job: Job): Promise<JobOutcome>;
  close(): Promise<void>;
}
