/**
 * simjs, the clock of the engine. The published bundle exports nothing under Node: all it does is set `window.Sim`.
 * So it is evaluated once with a `window` that exists only while it loads. Types are written by hand, for the part in use.
 */
import { createRequire } from 'node:module';

/** An entry of simjs's event list. The loop reads `deliverAt`, then calls `deliver` unless `cancelled`. */
export interface EventNotice {
  deliverAt: number;
  cancelled: boolean;
  deliver(): void;
}

/** What simjs's loop asks of its event list. `remove` gives the earliest notice, or null to end the run. */
export interface EventList {
  insert(notice: EventNotice): void;
  remove(): EventNotice | null;
}

/** One simulation: a clock, and a loop that delivers events in the order its list gives them. */
export interface Sim {
  simTime: number;
  queue: EventList;
  time(): number;
  /** Delivers events until the list is empty, `endTime` is passed or `maxEvents` were delivered. */
  simulate(endTime: number, maxEvents: number): boolean;
}

/** What the bundle puts on `window.Sim`; the parts that only the comparison bench needs stay untyped. */
export interface Simjs {
  readonly Sim: new () => Sim;
  readonly [part: string]: unknown;
}

function load(): Simjs {
  const world = globalThis as { window?: unknown };
  const before = Object.getOwnPropertyDescriptor(world, 'window');
  const lent: { Sim?: Simjs } = {};
  Object.defineProperty(world, 'window', { value: lent, configurable: true, writable: true });
  try {
    createRequire(import.meta.url)('simjs');
  } finally {
    if (before === undefined) delete world.window;
    else Object.defineProperty(world, 'window', before);
  }
  if (lent.Sim === undefined) throw new Error('simjs was loaded but did not set window.Sim');
  return lent.Sim;
}

export const simjs: Simjs = load();
