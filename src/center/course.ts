import type { Model } from '../compile/model.ts';
import { HAS_OUTCOME, LIVELY, STIRS_IN_QUEUE, traitsOf } from './traits.ts';

/**
 * What a contact keeps from its beginning to its end, whatever changes meanwhile: the way it is recorded. A type that has
 * it in any model of a course has it in all.
 */
const LASTING = LIVELY | STIRS_IN_QUEUE | HAS_OUTCOME;

/** What the center is like from a day on. */
export interface Epoch {
  /** Of the grid, from 0. */
  readonly day: number;
  readonly model: Model;
}

/**
 * What the center is over time: models that share a frame, each from the midnight of its day on. Who is in the center
 * then stays; what has begun ends as it was begun, and every later step goes by the new model.
 */
export interface Course {
  /** Ascending by day; the first is day 0. */
  readonly epochs: readonly Epoch[];
  /** The model with every part switched on: what has begun of a part that is off by now ends by it. */
  readonly frame: Model;
}

/** The course of a center that stays as it is. */
export function steady(model: Model): Course {
  return { epochs: [{ day: 0, model }], frame: model };
}

/** By type: the lasting traits that it has in any model of the course. */
export function lastingTraits({ epochs, frame }: Course): Int32Array {
  const lasting = traitsOf(frame).map((traits) => traits & LASTING);
  for (const { model } of epochs) {
    traitsOf(model).forEach((traits, type) => {
      lasting[type]! |= traits & LASTING;
    });
  }
  return lasting;
}

/**
 * Whether of two courses of one frame, the same up to a day, one may go on as a copy of the other: not where a rule or
 * draws go on from day to day, nor where one makes room for what the other never has.
 */
export function mayPart(trunk: Course, branch: Course): boolean {
  const goesOn = ({ pick, rule }: Model): boolean => pick === 'random' || rule !== null;
  if ([...trunk.epochs, ...branch.epochs].some(({ model }) => goesOn(model))) return false;
  if (mostSessions(trunk) !== mostSessions(branch)) return false;
  const [one, other] = [lastingTraits(trunk), lastingTraits(branch)];
  return one.length === other.length && one.every((traits, type) => traits === other[type]);
}

/** Contacts that an agent may ever hold at once. */
export function mostSessions({ epochs, frame }: Course): number {
  const most = ({ channels }: Model): number =>
    channels.reduce((largest, { sessions }) => Math.max(largest, sessions), 1);
  return Math.max(most(frame), ...epochs.map(({ model }) => most(model)));
}
