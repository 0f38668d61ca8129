import { daysToFull } from '../documents/plan/ramp.ts';
import type { Plan, Step } from '../documents/plan-terms.ts';
import { drawDelay } from './delivery.ts';
import { takesPart } from './takes-part.ts';
import type { World } from './world.ts';

/** Days of one step, whatever the horizon; Infinity: never. */
export interface StepDays {
  /** On which it begins to act, on which it is rolled out to everybody, and from which on it no longer acts. */
  readonly begins: number;
  readonly full: number;
  readonly ends: number;
}

const NEVER: StepDays = { begins: Infinity, full: Infinity, ends: Infinity };

/**
 * When each step comes in one replication: on its own date or, if that is later, when all it is `after` are rolled out;
 * then the delays drawn. Steps that take no part are not waited for.
 */
export function schedule({ steps }: Plan, world: World, included: number): StepDays[] {
  const days: (StepDays | undefined)[] = steps.map((_, i) => (takesPart(included, i) ? undefined : NEVER));
  const daysOf = (i: number): StepDays => {
    const known = days[i];
    if (known !== undefined) return known;
    const step = steps[i]!;
    let earliest = step.day;
    for (const before of step.after) {
      if (takesPart(included, before)) earliest = Math.max(earliest, daysOf(before).full);
    }
    return (days[i] = daysFrom(step, earliest + drawDelay(step, world)));
  };
  return steps.map((_, i) => daysOf(i));
}

/** The day from which on a step that began on a day no longer acts: a step that comes later ends later. */
export function endOf({ day, untilDay }: Step, begins: number): number {
  return untilDay === null ? Infinity : untilDay + (begins - day);
}

function daysFrom(step: Step, begins: number): StepDays {
  if (begins === Infinity) return NEVER;
  const full = begins + daysToFull(step);
  const ends = endOf(step, begins);
  // What ends before it is rolled out never is.
  return { begins, full: ends < full ? Infinity : full, ends };
}
