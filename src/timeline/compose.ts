import { changed } from '../documents/plan/compose.ts';
import type { Effect, TouchedValue } from '../documents/plan-terms.ts';

export type Setting = number | string | boolean;

/** A value after one more effect, at a part of its step that is above 0 or where the step has begun. */
export function afterEffect(x: Setting, effect: Effect, amount: number, part: number): Setting {
  if (effect.operation === 'switch') return effect.to;
  return typeof x !== 'number' || part === 0 ? x : changed(effect.operation, x, amount, part);
}

/** A composed value as the scenario takes it: whole where it must be, and never −0. */
export function settled(x: Setting, { quantity }: TouchedValue): Setting {
  if (typeof x !== 'number') return x;
  return (quantity?.kind === 'whole' ? Math.round(x) : x) + 0;
}
