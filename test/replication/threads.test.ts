import { afterAll, expect, it, vi } from 'vitest';
import { openThreads } from '../../src/replication/threads.ts';
import { modelOf } from '../scenario-of.ts';

vi.mock('piscina', () => ({
  Piscina: class {
    run = () => Promise.reject(new Error('Worker terminated due to reaching memory limit'));
    destroy = () => Promise.resolve();
  },
}));
afterAll(() => vi.restoreAllMocks());

it('a thread that dies at a job is told with the replications it was at and their seed', async () => {
  const threads = openThreads({ models: [modelOf()], seed: 'dead' }, 1);
  expect(await threads.run({ from: 3, to: 7 })).toEqual({
    failure: 'replications 3 to 6 with seed dead failed: Worker terminated due to reaching memory limit',
  });
  await threads.close();
});
