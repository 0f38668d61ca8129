import type { Arrivals, Model } from '../compile/model.ts';
import { errorOf, type Job, type JobOutcome, type Study, Worker } from './job.ts';
import { openThreads } from './threads.ts';
import type { Workplace } from './workplace.ts';

/** Runs replications somewhere and gives them back in order, so that what is made of them is the same everywhere. */
export interface Runner {
  /** Counters of replications `from` up to, not including, `to`: one array for each model. */
  replications(from: number, to: number): AsyncGenerator<readonly Float64Array[]>;
  close(): Promise<void>;
}

/** @param workers threads; 0 runs in this thread, unless a routing rule of the user's own might never return */
export function openRunner(study: Study, workers: number, signal?: AbortSignal): Runner {
  signal?.throwIfAborted();
  const workplace = openWorkplace(study, workers, signal);
  const size = study.models.reduce((contacts, model) => contacts + expectedContacts(model), 0);
  return {
    replications: (from, to) => inOrder(workplace, listJobs(from, to, workplace.workers, size), talliesOf, signal),
    close: () => workplace.close(),
  };
}

/** Threads, or this one; threads anyhow where a routing rule of the user's own might never return. */
export function openWorkplace(study: Study, workers: number, signal?: AbortSignal): Workplace {
  const threads = Math.max(workers, study.models.some(({ rule }) => rule !== null) ? 1 : 0);
  return threads === 0 ? hereAndNow(study) : openThreads(study, threads, signal);
}

function talliesOf(outcome: JobOutcome): readonly (readonly Float64Array[])[] {
  if ('tallies' in outcome) return outcome.tallies;
  throw new Error('replications were asked for');
}

/** Contacts a replication of a model is expected to have. */
export function expectedContacts({ types }: Model): number {
  return types.reduce((sum, { arrivals }) => sum + expectedOf(arrivals), 0);
}

function expectedOf(arrivals: Arrivals): number {
  switch (arrivals.kind) {
    case 'none':
      return 0;
    case 'poisson':
      return arrivals.expected.reduce((total, count) => total + count, 0);
    case 'trace':
      return arrivals.times.length * (arrivals.high - arrivals.low);
  }
}

/** Contacts in a job: enough that handing it over costs nothing beside it, few enough that nobody waits for its end. */
export const JOB_CONTACTS = 50_000;

/** Cuts replications `from` up to, not including, `to` into jobs, in order. */
export function listJobs(
  from: number,
  to: number,
  workers: number,
  contactsEach: number,
): { readonly from: number; readonly to: number }[] {
  const fair = Math.ceil((to - from) / Math.max(1, 4 * workers));
  const step = Math.max(1, Math.min(fair, Math.ceil(JOB_CONTACTS / Math.max(1, contactsEach))));
  const jobs: { readonly from: number; readonly to: number }[] = [];
  for (let at = from; at < to; at += step) jobs.push({ from: at, to: Math.min(at + step, to) });
  return jobs;
}

/** Keeps every worker busy a few jobs ahead, and hands the results out in the order of the replications. */
export async function* inOrder<T>(
  workplace: Workplace,
  jobs: readonly Job[],
  itemsOf: (outcome: JobOutcome) => readonly T[],
  signal?: AbortSignal,
): AsyncGenerator<T> {
  const ahead = workplace.workers + 2;
  const running: Promise<JobOutcome>[] = [];
  let next = 0;
  while (next < jobs.length || running.length > 0) {
    while (running.length < ahead && next < jobs.length) {
      const job = workplace.run(jobs[next++]!);
      // Heard when its turn comes; one that fails before that, or after a failure, is not unheard of till then.
      job.catch(() => {});
      running.push(job);
    }
    // Results may arrive faster than they are taken in, each before the last is done with: without a turn of the event
    // loop here, an interrupt or a progress line would wait for the end of the run.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    const outcome = await running.shift()!;
    signal?.throwIfAborted();
    if ('failure' in outcome) throw errorOf(outcome);
    yield* itemsOf(outcome);
  }
}

function hereAndNow(study: Study): Workplace {
  const worker = new Worker(study);
  return {
    workers: 1,
    run: async (job) => worker.run(job),
    close: async () => {},
  };
}
