import { Stream } from '../random/stream.ts';
import { BusinessClock } from './business-clock.ts';
import type { Course } from './course.ts';
import type { Floor } from './floor.ts';
import { Laws } from './laws.ts';

/**
 * A copy of a center as it stands, to go on from there by itself under another course that was the same so far. Taken at
 * a midnight, before anything of the day has begun: the streams of the day before are over, and those of the new day are
 * opened by each for itself. What no center changes, the models and what is made of them, both share.
 * @param day that begins
 */
export function copyOf(floor: Floor, course: Course, day: number): Floor {
  const shared = new Set<unknown>([floor.course, floor.plan, floor.witness, ...floor.demand.givens]);
  for (const { model } of floor.course.epochs) {
    for (const part of [model, model.grid, model.customers, model.moments, model.channels, model.bots])
      shared.add(part);
    for (const team of model.teams) shared.add(team).add(team.workforce);
  }
  const copy = copied(floor, shared, new Map()) as Floor;
  copy.course = course;
  copy.epoch = course.epochs.findLastIndex((epoch) => epoch.day < day);
  copy.onDay = null;
  return copy;
}

function copied(thing: unknown, shared: ReadonlySet<unknown>, known: Map<object, object>): unknown {
  if (typeof thing !== 'object' || thing === null || shared.has(thing) || isShared(thing)) return thing;
  const before = known.get(thing);
  if (before !== undefined) return before;
  if (ArrayBuffer.isView(thing)) {
    const view = (thing as Float64Array).slice();
    known.set(thing, view);
    return view;
  }
  if (thing instanceof Map) {
    const map = new Map<unknown, unknown>();
    known.set(thing, map);
    for (const [key, value] of thing) map.set(copied(key, shared, known), copied(value, shared, known));
    return map;
  }
  const copy = (Array.isArray(thing) ? new Array(thing.length) : Object.create(Object.getPrototypeOf(thing))) as Record<
    string,
    unknown
  >;
  known.set(thing, copy);
  for (const [key, value] of Object.entries(thing)) copy[key] = copied(value, shared, known);
  return copy;
}

/** What holds nothing that changes; and streams, which belong to the day that is over. */
function isShared(thing: object): boolean {
  return thing instanceof Stream || thing instanceof Laws || thing instanceof BusinessClock;
}
