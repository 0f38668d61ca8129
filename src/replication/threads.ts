import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { JobOutcome, Study } from './job.ts';
import type { Workplace } from './runner.ts';

/** In a checkout the worker is TypeScript and its thread needs tsx; in a build it is JavaScript beside this file's. */
const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** A pool of threads that all hold the study. */
export function openThreads(study: Study, workers: number, signal?: AbortSignal): Workplace {
  const pool = new Piscina({
    filename: new URL(`../../workers/replication${EXTENSION}`, import.meta.url).href,
    execArgv:
      EXTENSION === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [],
    workerData: study,
    minThreads: workers,
    maxThreads: workers,
    // A thread that takes long to start under a loaded machine is no error.
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  return {
    workers,
    run: (job) => pool.run(job, signal === undefined ? {} : { signal }) as Promise<JobOutcome>,
    close: () => pool.destroy(),
  };
}
