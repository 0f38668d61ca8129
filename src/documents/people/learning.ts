import { found } from '../found.ts';
import { positiveDuration } from '../law-parameters.ts';
import { type Parsed, refuse } from '../parsed.ts';
import type { Learning } from '../people-terms.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import type { LearningShape } from './shape-team.ts';

/** Below it a newcomer's contact would take more than twenty times as long: a slip. */
const SLOWEST = 0.05;

/** Reads how newcomers grow: `{ speed: 55%, quality: 80%, full_after: 12 weeks }`. */
export function readLearning(spot: Spot<LearningShape>): Learning | null {
  const speed = spot.at('speed').parse(parseNewcomersSpeed);
  const quality = spot.at('quality').missing ? 1 : spot.at('quality').parse(parseShare);
  const fullAfter = spot.at('full_after').parse(positiveDuration);
  return speed === null || quality === null || fullAfter === null ? null : { speed, quality, fullAfter };
}

function parseNewcomersSpeed(value: unknown): Parsed<number> {
  const share = parseShare(value);
  if (!share.ok || share.value >= SLOWEST) return share;
  return refuse('below-limit', `a speed of ${found(value)} is too small: a newcomer works at 5% or more`);
}
