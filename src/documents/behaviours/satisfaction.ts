import type { Satisfaction } from '../behaviour-terms.ts';
import { found } from '../found.ts';
import { type Parsed, refuse } from '../parsed.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { ifEnabled } from './enabled.ts';
import type { SatisfactionShape } from './shape-whole.ts';

const BASE = 4.5;
const SPREAD = 0.8;
const RESPONDS = 0.2;

/** Reads how satisfied customers are on a scale of 1 to 5, and what takes points off; null when it is not asked. */
export function readSatisfaction(spot: Spot<SatisfactionShape>): Satisfaction | null {
  if (spot.missing) return null;
  const points = (key: keyof SatisfactionShape & string): number => spot.at(key).parse(points5(-4, 4)) ?? 0;
  const perMinuteWaited = points('per_minute_waited');
  if (perMinuteWaited > 0) {
    spot.at('per_minute_waited').warn('sign', 'satisfaction grows with waiting: write a negative number such as -0.12');
  }
  return ifEnabled(spot, {
    base: spot.at('base').parse(points5(1, 5)) ?? BASE,
    perMinuteWaited,
    unresolved: points('unresolved'),
    transfer: points('transfer'),
    bot: points('bot'),
    repeat: points('repeat'),
    spread: spot.at('spread').parse(points5(0, 4)) ?? SPREAD,
    responds: spot.at('responds').parse(parseShare) ?? RESPONDS,
  });
}

/** A parser of points on the scale of 1 to 5, from `low` to `high`. */
function points5(low: number, high: number): (value: unknown) => Parsed<number> {
  return (value) => {
    if (typeof value === 'number' && value >= low && value <= high) return { ok: true, value };
    if (typeof value === 'number' && Number.isFinite(value)) {
      return refuse('above-limit', `${value} is outside ${low} to ${high}: satisfaction is a score from 1 to 5`);
    }
    return refuse('bad-number', `expected points from ${low} to ${high}, found ${found(value)}`);
  };
}
