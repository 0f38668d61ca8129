import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { ensaio, type FakeWorld, fakeWorld } from './fake-world.ts';
import { simulated } from './threads-here.ts';
import { ONE_MORE_PLAN, planOf, THREE_MORE_PLAN, TWO_DAYS } from './two-days.ts';

vi.mock('../../src/replication/threads.ts', () => import('./threads-here.ts'));

const ARGV = ['compare', 'one.yaml', 'three.yaml', '-n', '4', '--quiet', '-f', 'json'];
const worldOf = (files: Record<string, string> = {}) =>
  fakeWorld({ 'desk.yaml': TWO_DAYS, 'one.yaml': ONE_MORE_PLAN, 'three.yaml': THREE_MORE_PLAN, ...files });

/** What a call prints, and which alternatives it had to simulate how often. */
async function call(world: FakeWorld, ...more: string[]) {
  simulated();
  const before = world.out().length;
  expect(await ensaio(world, ...ARGV, ...more)).toBe(0);
  const times: Record<string, number> = {};
  for (const name of simulated()) times[name] = (times[name] ?? 0) + 1;
  return { out: world.out().slice(before), simulated: times };
}

/** A first call, then another one after a file has changed. */
async function afterEdit(file: string, text: string) {
  const world = worldOf();
  await call(world);
  world.files.set(`/here/${file}`, text);
  return (await call(world)).simulated;
}

const ALL = { 'Help desk': 4, 'One more': 4, 'Three more': 4 };

describe('what was rehearsed before', () => {
  test('is not simulated again, and gives the same to the byte, as does a world without a cache', async () => {
    const world = worldOf();
    const first = await call(world);
    expect(first.simulated).toEqual(ALL);
    const second = await call(world);
    expect(second).toEqual({ out: first.out, simulated: {} });
    expect(await call(world, '--no-cache')).toEqual(first);
    expect(await call(worldOf(), '--no-cache')).toEqual(first);
  });

  test('serves more replications, another confidence, and fewer plans', async () => {
    const world = worldOf();
    await call(world);
    expect((await call(world, '--confidence', '90%')).simulated).toEqual({});
    simulated();
    expect(await ensaio(world, 'compare', 'three.yaml', '-n', '6', '--quiet')).toBe(0);
    expect(simulated().toSorted()).toEqual(['Help desk', 'Help desk', 'Three more', 'Three more']);
  });

  test('is not that of another seed, nor of another program', async () => {
    const world = worldOf();
    await call(world);
    expect((await call(world, '--seed', '2')).simulated).toEqual(ALL);
    const newer = { ...world, codeFingerprint: () => 'newer' };
    expect((await call(newer)).simulated).toEqual(ALL);
  });

  test.each([
    ['a target', planOf({ target: '25s' })],
    ['an owner', planOf({ owner: 'Bea' })],
    ['a cost', planOf({ cost: '{ once: 70, monthly: 20 }' })],
    ['a name', planOf({ name: 'A first step' })],
    ['the place of a line', `# Said otherwise.\n${planOf()}`],
  ])('stays when only what is told changes: %s', async (_, text) => {
    expect(await afterEdit('one.yaml', text)).toEqual({});
  });

  test('of one plan goes when a step of it changes; the other plan and the baseline stay', async () => {
    const effect = '{ add: teams.front.agents, by: 2 }';
    expect(await afterEdit('one.yaml', planOf({ effect }))).toEqual({ 'One more': 4 });
  });

  test('goes when the baseline says something else', async () => {
    expect(await afterEdit('desk.yaml', TWO_DAYS.replace('4m', '5m'))).toEqual(ALL);
  });
});

describe('an entry that is damaged', () => {
  const sound = (held: Uint8Array): Uint8Array => Buffer.concat([createHash('sha256').update(held).digest(), held]);
  const flipped = (bytes: Uint8Array): Uint8Array => bytes.map((byte, i) => (i === 50 ? byte ^ 1 : byte));

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['by a bit', flipped],
    ['cut short', (bytes) => bytes.slice(0, bytes.length - 8)],
    ['cut in a number', (bytes) => bytes.slice(0, bytes.length - 3)],
    ['empty', () => new Uint8Array()],
    ['no more than a digest', (bytes) => bytes.slice(0, 32)],
    ['sound, but of another length', (bytes) => sound(bytes.slice(32, bytes.length - 16))],
  ])('%s, is simulated again, and mended', async (_, damage) => {
    const world = worldOf();
    const first = await call(world);
    const [path, bytes] = [...world.bytes].find(([name]) => name.endsWith('/2'))!;
    world.bytes.set(path, damage(bytes));
    const second = await call(world);
    expect(second.out).toBe(first.out);
    expect(Object.values(second.simulated)).toEqual([1]);
    expect(world.bytes.get(path)).toEqual(bytes);
    expect((await call(world)).simulated).toEqual({});
  });
});

describe('the folder', () => {
  test('that cannot be written changes nothing, and is tried once', async () => {
    let tries = 0;
    const world = worldOf();
    const full = { ...world, writeBytes: () => tries++ < 0 };
    const expected = await call(worldOf());
    expect(await call(full)).toEqual(expected);
    expect(tries).toBe(1);
    expect(world.err()).toBe('');
  });

  test('is the one named, or that of the user', async () => {
    const [own, named] = [worldOf(), worldOf()];
    await call(own);
    await call(named, '--cache', 'kept/here');
    expect([...own.bytes.keys()].every((path) => path.startsWith('/here/.cache/'))).toBe(true);
    expect([...named.bytes.keys()].every((path) => path.startsWith('/here/kept/here/'))).toBe(true);
    expect(named.bytes.size).toBe(12);
  });

  test('is neither read nor written with --no-cache', async () => {
    const world = worldOf();
    const untouched = () => {
      throw new Error('the cache was touched');
    };
    const closed = { ...world, readBytes: untouched, writeBytes: untouched, shrink: untouched };
    expect((await call(closed, '--no-cache')).simulated).toEqual(ALL);
  });

  test('is kept from growing at the end of a call', async () => {
    const shrunk: string[] = [];
    await call({ ...worldOf(), shrink: (folder) => shrunk.push(folder) });
    expect(shrunk).toEqual(['/here/.cache']);
  });
});
