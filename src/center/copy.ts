import { Stream } from '../random/stream.ts';
import { BusinessClock } from './business-clock.ts';
import type { Course } from './course.ts';
import type { Floor } from './floor.ts';
import { Laws } from './laws.ts';

type Fields = Record<string, unknown>;

/**
 * Brings a new center to where another stands, to go on from there by itself under a course that was the same so far.
 * At a midnight, before anything of the day has begun: the streams of the day before are over, and those of the new day
 * are opened by each for itself. What no center changes, the models and what is made of them, both share. The state is
 * written into the objects that the new center was made with, since objects put together another way would be other
 * shapes to the just-in-time compiler, and both centers run at half the speed.
 * @param floor of a center just made
 * @param day that begins
 */
export function takeOver(floor: Floor, from: Floor, course: Course, day: number): void {
  const shared = new Set<unknown>([from.course, from.plan, from.witness, ...from.demand.givens]);
  for (const { model } of from.course.epochs) {
    for (const part of [model, model.grid, model.customers, model.moments, model.channels, model.bots])
      shared.add(part);
    for (const team of model.teams) shared.add(team).add(team.workforce);
  }
  const { onDay } = floor;
  write(floor as unknown as Fields, from as unknown as Fields, shared, new Map<object, object>([[from, floor]]));
  floor.course = course;
  floor.epoch = course.epochs.findLastIndex((epoch) => epoch.day < day);
  floor.onDay = onDay;
}

/** Writes the fields of one object into another of its kind. Functions stay: each center's events are its own. */
function write(into: Fields, from: Fields, shared: ReadonlySet<unknown>, known: Map<object, object>): void {
  for (const key of Object.keys(from)) {
    if (typeof from[key] !== 'function') into[key] = taken(into[key], from[key], shared, known);
  }
}

/** A value as the other center is to have it: in the object at hand where there is one of its kind. */
function taken(own: unknown, value: unknown, shared: ReadonlySet<unknown>, known: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null || shared.has(value) || isShared(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (ArrayBuffer.isView(value)) {
    const view = value as Float64Array;
    const held = own as Float64Array;
    const fits = ArrayBuffer.isView(own) && held.constructor === view.constructor && held.length === view.length;
    if (fits) held.set(view);
    const kept = fits ? held : view.slice();
    known.set(value, kept);
    return kept;
  }
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    known.set(value, map);
    for (const [key, inner] of value) map.set(key, taken(null, inner, shared, known));
    return map;
  }
  if (Array.isArray(value)) {
    const list: unknown[] = Array.isArray(own) ? own : [];
    known.set(value, list);
    const held = list.slice();
    list.length = 0;
    for (const [i, inner] of value.entries()) list.push(taken(held[i], inner, shared, known));
    return list;
  }
  const alike = typeof own === 'object' && own !== null && Object.getPrototypeOf(own) === Object.getPrototypeOf(value);
  const object = (alike ? own : Object.create(Object.getPrototypeOf(value))) as Fields;
  known.set(value, object);
  write(object, value as Fields, shared, known);
  return object;
}

/** What holds nothing that changes; and streams, which belong to the day that is over. */
function isShared(thing: object): boolean {
  return thing instanceof Stream || thing instanceof Laws || thing instanceof BusinessClock;
}
