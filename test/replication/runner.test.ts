import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replicate } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import { ReplicationError } from '../../src/replication/job.ts';
import { expectedContacts, listJobs, openRunner } from '../../src/replication/runner.ts';
import { modelOf, recording } from '../scenario-of.ts';

const day = modelOf({
  calendar: { hours: '08:00-12:00' },
  intents: { status: { handle: '2m' } },
  channels: { phone: { volume: { per_hour: 30 }, patience: '1m' } },
  teams: { front: { agents: 1 } },
});

/** Fails at the first customer who is given the one handle time in so many that is no number. */
const broken: Model = {
  ...day,
  name: 'Broken',
  laws: day.laws.map((law) => ({
    kind: 'mixture',
    parts: [
      { probability: 0.998, of: law },
      { probability: 0.002, of: { kind: 'exponential', mean: Number.NaN } },
    ],
  })),
};

/** Seconds of work in every replication. */
const long = modelOf({
  calendar: { days: 300, hours: '08:00-20:00' },
  intents: { status: { handle: '2m' } },
  channels: { phone: { volume: { per_hour: 600 } } },
  teams: { front: { agents: 25 } },
});

async function collect(models: Model[], workers: number, to: number): Promise<(readonly Float64Array[])[]> {
  const runner = openRunner({ models, seed: 'order' }, workers);
  const rows: (readonly Float64Array[])[] = [];
  try {
    for await (const row of runner.replications(0, to)) rows.push(row);
  } finally {
    await runner.close();
  }
  return rows;
}

describe('replications', () => {
  it.each([0, 2])('come in their order, one array for each model, with %i workers', async (workers) => {
    const models = [day, modelOf()];
    const rows = await collect(models, workers, 30);
    expect(rows).toEqual(
      Array.from({ length: 30 }, (_, replication) => models.map((model) => replicate(model, 'order', replication))),
    );
  });

  it('may be asked for in several goes: the later ones continue the earlier', async () => {
    const runner = openRunner({ models: [day], seed: 'order' }, 0);
    const rows: (readonly Float64Array[])[] = [];
    for (const [from, to] of [
      [0, 4],
      [4, 4],
      [4, 9],
    ] as const) {
      for await (const row of runner.replications(from, to)) rows.push(row);
    }
    expect(rows).toEqual(await collect([day], 0, 9));
  });
});

describe('a replication that fails', () => {
  const first = firstFailure();

  it.each([0, 2])('is named with its seed, so that it can be repeated, with %i workers', async (workers) => {
    expect(first).toBeGreaterThan(0);
    const failing = collect([day, broken], workers, 100);
    await expect(failing).rejects.toThrow(ReplicationError);
    await expect(failing).rejects.toThrow(`replication ${first} of "Broken" with seed order failed: `);
  });

  function firstFailure(): number {
    for (let replication = 0; replication < 100; replication++) {
      try {
        replicate(broken, 'order', replication);
      } catch {
        return replication;
      }
    }
    return -1;
  }
});

describe('an abort', () => {
  it('before the start opens nothing', () => {
    expect(() => openRunner({ models: [day], seed: '1' }, 2, AbortSignal.abort())).toThrow(/abort/i);
  });

  it.each([0, 2])('rejects with the reason given, with %i workers', async (workers) => {
    const abort = new AbortController();
    const reason = new Error('enough');
    const runner = openRunner({ models: [workers === 0 ? day : long], seed: '1' }, workers, abort.signal);
    let seen = 0;
    const run = async (): Promise<void> => {
      for await (const _ of runner.replications(0, 100_000))
        if (++seen === 1) setTimeout(() => abort.abort(reason), 20);
    };
    await expect(run()).rejects.toBe(reason);
    await runner.close();
    expect(seen).toBeGreaterThan(0);
  });

  it('is heard even where results are taken in more slowly than they come', async () => {
    const abort = new AbortController();
    const runner = openRunner({ models: [day], seed: '1' }, 2, abort.signal);
    const run = async (): Promise<void> => {
      let seen = 0;
      for await (const [values] of runner.replications(0, 20_000)) {
        if (++seen === 1) setImmediate(() => abort.abort(new Error('enough')));
        // Many times the work of the replication itself: by the next turn, the threads are ahead.
        for (let i = 0; i < 200; i++) values!.toSorted();
      }
    };
    await expect(run()).rejects.toThrow('enough');
    await runner.close();
  });

  it('does not wait for the replication that is under way', async () => {
    const abort = new AbortController();
    const runner = openRunner({ models: [long], seed: '1' }, 1, abort.signal);
    setTimeout(() => abort.abort(), 5);
    const run = runner.replications(0, 1).next();
    await expect(run).rejects.toThrow(/abort/i);
    await runner.close();
  });
});

describe('a run that failed and a run that was aborted', () => {
  it('leave no thread behind that keeps the process alive', () => {
    const script = fileURLToPath(new URL('fail-and-abort.ts', import.meta.url));
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script], { timeout: 30_000 });
    expect(String(stdout)).toMatch(/^ReplicationError: replication 0 of "Small" with seed 1 failed: .*\nenough\n$/);
    expect(status).toBe(0);
  });
});

describe('jobs', () => {
  const counts = fc.record({
    from: fc.nat(500),
    count: fc.nat(500),
    workers: fc.integer({ min: 1, max: 16 }),
    contacts: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 1e7, noNaN: true })),
  });

  it('follow one on another and leave out no replication', () => {
    fc.assert(
      fc.property(counts, ({ from, count, workers, contacts }) => {
        let next = from;
        for (const job of listJobs(from, from + count, workers, contacts)) {
          expect(job.from).toBe(next);
          expect(job.to).toBeGreaterThan(job.from);
          next = job.to;
        }
        expect(next).toBe(from + count);
      }),
    );
  });

  it('are single replications when these are long, and many when they are short', () => {
    const sizes = (contacts: number): number[] => listJobs(0, 1000, 2, contacts).map(({ from, to }) => to - from);
    expect(new Set(sizes(1e6))).toEqual(new Set([1]));
    expect(sizes(1000)[0]).toBe(50);
  });

  it('are at least four for each worker as long as there are replications enough', () => {
    fc.assert(
      fc.property(counts, ({ from, count, workers, contacts }) => {
        const jobs = listJobs(from, from + count, workers, contacts);
        if (count >= 16 * workers) expect(jobs.length).toBeGreaterThanOrEqual(3 * workers);
        if (count <= 4 * workers) expect(jobs.length).toBe(count);
      }),
    );
  });
});

describe('the contacts a replication is expected to have', () => {
  it('are the expected arrivals of every type', () => {
    expect(expectedContacts(day)).toBeCloseTo(120, 9);
  });

  it('are those of the recording, where arrivals are recorded', () => {
    const model = modelOf(
      { channels: { phone: { volume: { trace: 'calls.csv' } } } },
      { 'calls.csv': recording(10, 20, 30) },
    );
    expect(expectedContacts(model)).toBe(3);
  });
});
