import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const world = globalThis as { window?: unknown };
const require = createRequire(import.meta.url);

/** Loads the bundle and our door to it as if for the first time. */
async function loadAnew() {
  delete require.cache[require.resolve('simjs')];
  vi.resetModules();
  return (await import('../../src/kernel/simjs.ts')).simjs;
}

interface Entity {
  setTimer(delay: number): { done(callback: () => void): { cancel?(): void }; cancel(): void };
}
interface SimWithEntities {
  simTime: number;
  addEntity(kind: unknown): Entity;
  simulate(end: number): boolean;
}

/** A simulation of simjs's own with one entity that can set timers. */
async function ownSimulation(): Promise<{ sim: SimWithEntities; entity: Entity }> {
  const simjs = await loadAnew();
  const Base = simjs.Entity as new () => object;
  class Idle extends Base {
    start(): void {}
  }
  const sim = new simjs.Sim() as unknown as SimWithEntities;
  return { sim, entity: sim.addEntity(Idle) };
}

describe('The simjs bundle', () => {
  let before: PropertyDescriptor | undefined;
  beforeEach(() => {
    before = Object.getOwnPropertyDescriptor(world, 'window');
    delete world.window;
  });
  afterEach(() => {
    delete world.window;
    if (before !== undefined) Object.defineProperty(world, 'window', before);
  });

  it('exports nothing under Node, and yet its classes are had', async () => {
    const simjs = await loadAnew();
    expect(require('simjs')).toEqual({});
    expect(new simjs.Sim().time()).toBe(0);
    for (const part of ['Facility', 'Buffer', 'Store', 'Event', 'Entity', 'PQueue', 'Request', 'Random'])
      expect(simjs[part], part).toBeTypeOf('function');
  });

  it('leaves no window where there was none', async () => {
    await loadAnew();
    expect('window' in globalThis).toBe(false);
  });

  it('leaves a window that was there as it was, even one that is read-only', async () => {
    const own = { title: 'mine' };
    Object.defineProperty(world, 'window', { value: own, configurable: true, writable: false, enumerable: true });
    const described = Object.getOwnPropertyDescriptor(world, 'window');
    const simjs = await loadAnew();
    expect(simjs.Sim).toBeTypeOf('function');
    expect(world.window).toBe(own);
    expect(own).toEqual({ title: 'mine' });
    expect(Object.getOwnPropertyDescriptor(world, 'window')).toEqual(described);
  });

  it('that sets no classes is an error that says so', async () => {
    await loadAnew();
    vi.resetModules();
    // Still in the cache of modules: the bundle does not run again, so nobody sets the window.
    await expect(import('../../src/kernel/simjs.ts')).rejects.toThrow('simjs was loaded but did not set window.Sim');
    expect('window' in globalThis).toBe(false);
  });
});

describe('What the future-event list is there for: left to its own queue, simjs', () => {
  it('loses one event when it is run to a horizon and then on', async () => {
    const { sim, entity } = await ownSimulation();
    const delivered: number[] = [];
    for (const time of [1, 2, 3, 4]) entity.setTimer(time).done(() => delivered.push(time));
    sim.simulate(2.5);
    sim.simulate(10);
    expect(delivered).toEqual([1, 2, 4]);
  });

  it('takes a time that is no number, and one before the present', async () => {
    const { sim, entity } = await ownSimulation();
    const delivered: string[] = [];
    entity.setTimer(5).done(() => {
      entity.setTimer(-3).done(() => delivered.push(`back at ${sim.simTime}`));
    });
    sim.simulate(10);
    expect(delivered).toEqual(['back at 2']);
    entity.setTimer(Number.NaN).done(() => delivered.push(`at ${sim.simTime}`));
    sim.simulate(10);
    expect(delivered).toEqual(['back at 2', 'at NaN']);
  });

  it('moves its clock for what was cancelled', async () => {
    const { sim, entity } = await ownSimulation();
    entity.setTimer(1).done(() => {});
    entity.setTimer(7).cancel();
    sim.simulate(10);
    expect(sim.simTime).toBe(7);
  });
});
