import { daysToFull } from '../documents/plan/ramp.ts';
import type { Step } from '../documents/plan-terms.ts';
import { reachedAfter } from './ramp.ts';

/** From so many days after a step began, it acts on this part of everybody. */
export interface Turn {
  readonly after: number;
  readonly part: number;
}

const made = new WeakMap<Step, readonly Turn[]>();

/**
 * How a step spreads from the day it begins: its pilot, its ramp in pieces of `every` days, then everybody. A piece has
 * the part that the ramp has reached in its middle, so that as much comes of it as of the smooth curve (midpoint rule).
 */
export function rolloutOf(step: Step): readonly Turn[] {
  let rollout = made.get(step);
  if (rollout === undefined) made.set(step, (rollout = layRollout(step)));
  return rollout;
}

function layRollout(step: Step): Turn[] {
  const { pilot, ramp } = step;
  const first = pilot?.share ?? 0;
  const piloted = pilot?.days ?? 0;
  const rollout: Turn[] = piloted > 0 ? [{ after: 0, part: first }] : [];
  const every = Math.max(1, ramp.every);
  for (let from = 0; from < ramp.days; from += every) {
    const middle = (from + Math.min(from + every, ramp.days)) / 2;
    rollout.push({ after: piloted + from, part: reachedAfter(ramp, middle, first) });
  }
  rollout.push({ after: daysToFull(step), part: 1 });
  return rollout;
}
