import type { Ramp } from '../documents/plan-terms.ts';

const EXPONENT = 5;

/**
 * The part of everybody that a ramp has reached so many days after it began.
 * @param first the part that it begins with: the pilot's, or 0
 */
export function reachedAfter(ramp: Ramp, days: number, first: number): number {
  if (days >= ramp.days) return 1;
  if (ramp.shape === 'table') return reachedByTable(ramp, days, first);
  return first + (1 - first) * shapeAt(ramp.shape, days / ramp.days);
}

/** @param t 0 at the beginning of the ramp, 1 at its end */
function shapeAt(shape: Exclude<Ramp['shape'], 'table'>, t: number): number {
  switch (shape) {
    case 'step':
      return 1;
    case 'linear':
      return t;
    case 's-curve':
      return t * t * (3 - 2 * t);
    case 'exponential':
      return (1 - Math.exp(-EXPONENT * t)) / (1 - Math.exp(-EXPONENT));
  }
}

/** Straight lines through the parts of the table, which are of everybody, pilot included. */
function reachedByTable(ramp: Ramp, days: number, first: number): number {
  let before = { day: 0, part: first };
  for (const point of [...ramp.table, { day: ramp.days, part: 1 }]) {
    if (days < point.day) {
      return before.part + ((point.part - before.part) * (days - before.day)) / (point.day - before.day);
    }
    before = point;
  }
  return 1;
}
