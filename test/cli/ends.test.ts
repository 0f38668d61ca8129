/** Ends of a command that are not a result. The engine is replaced by one that waits or fails. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ExperimentOptions } from '../../src/decide/options.ts';
import { runResult } from '../report/fixture.ts';
import { DESK, ensaio, fakeWorld } from './fake-world.ts';

const engine = vi.hoisted(() => ({
  run: (_options: ExperimentOptions): Promise<unknown> => Promise.reject(new Error('not set')),
}));
vi.mock('../../src/decide/run-scenario.ts', () => ({
  runScenario: (_: unknown, options: ExperimentOptions) => engine.run(options),
}));

const untilAborted = (options: ExperimentOptions) =>
  new Promise((_, reject) => options.signal!.addEventListener('abort', () => reject(new Error('stopped'))));

afterEach(() => {
  engine.run = () => Promise.reject(new Error('not set'));
});

describe('Ctrl-C', () => {
  test('stops the workers, writes nothing and exits 130', async () => {
    const world = fakeWorld({ 'desk.yaml': DESK });
    engine.run = untilAborted;
    const ended = ensaio(world, 'run', 'desk.yaml', '--out', 'kept', '--quiet');
    await vi.waitFor(() => expect(world.listeners.size).toBe(1));
    world.pressCtrlC();
    expect(await ended).toBe(130);
    expect(world.err()).toBe('interrupted, nothing written\n');
    expect(world.out()).toBe('');
    expect([...world.files.keys()]).toEqual(['/here/desk.yaml']);
    expect(world.listeners.size).toBe(0);
  });

  test('pressed as the run ends still writes nothing', async () => {
    const world = fakeWorld({ 'desk.yaml': DESK });
    engine.run = async () => {
      setImmediate(() => world.pressCtrlC());
      return runResult();
    };
    expect(await ensaio(world, 'run', 'desk.yaml', '--out', 'kept')).toBe(130);
    expect([...world.files.keys()]).toEqual(['/here/desk.yaml']);
  });
});

describe('a failure inside', () => {
  const failed = async (error: unknown, env: Record<string, string> = {}) => {
    const world = fakeWorld({ 'desk.yaml': DESK }, { env });
    engine.run = () => Promise.reject(error);
    return { code: await ensaio(world, 'run', 'desk.yaml', '--quiet'), out: world.out(), err: world.err() };
  };

  test('is one sentence and how to report it, exit 1, without a stack', async () => {
    const { code, out, err } = await failed(new TypeError('x is not a function'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'ensaio failed: x is not a function. Please report it with the scenario and the command (ENSAIO_DEBUG=1 shows where it happened).\n',
    );
  });

  test('shows its stack when debugging', async () => {
    expect((await failed(new TypeError('oh'), { ENSAIO_DEBUG: '1' })).err).toMatch(/\n {4}at /);
  });

  test('of a replication names the replication and seed that repeat it', async () => {
    const error = Object.assign(new Error('replication 17 of seed 42 failed: clock ran backwards'), {
      name: 'ReplicationError',
    });
    expect((await failed(error)).err).toContain('replication 17 of seed 42');
  });
});

test('the engine is given what was typed', async () => {
  const world = fakeWorld({ 'desk.yaml': DESK });
  let given: ExperimentOptions | null = null;
  engine.run = async (options) => {
    given = options;
    return runResult();
  };
  expect(await ensaio(world, 'run', 'desk.yaml', '--seed', 'x', '--quiet')).toBe(0);
  expect(given).toMatchObject({
    seed: 'x',
    replications: 30,
    precision: null,
    workers: 2,
    confidence: 0.95,
    files: ['desk.yaml'],
  });
  expect(await ensaio(world, 'run', 'desk.yaml', '--precision', 'offered=3', '--quiet')).toBe(0);
  expect(given).toMatchObject({
    replications: null,
    precision: { metric: 'offered', halfWidth: 3 },
    maxReplications: 2000,
  });
});
