import { parseDuration } from './duration.ts';
import type { ServiceLevel } from './scenario.ts';
import type { ServiceLevelShape } from './shape.ts';
import { parseShare } from './share.ts';
import type { Spot } from './spot.ts';

/** Reads the aim for waiting times; by default no target, formula g1, within the time usual for the channel. */
export function readServiceLevel(spot: Spot<ServiceLevelShape>, usualWithin: number): ServiceLevel {
  const shortAbandon = spot.at('short_abandon').parse(parseDuration);
  const formula = spot.at('formula').value ?? 'g1';
  const within = spot.at('within').parse(parseDuration) ?? usualWithin;
  if (shortAbandon !== null && formula !== 'g2') {
    spot
      .at('short_abandon')
      .warn('not-used', `\`short_abandon\` is used by formula g2 only: the formula is ${formula}`, 'key');
  }
  if (shortAbandon !== null && shortAbandon > within) {
    spot
      .at('short_abandon')
      .error('short-abandon', 'a short abandon cannot be longer than the time of the service level');
  }
  return {
    target: spot.at('target').parse(parseShare),
    within,
    formula,
    shortAbandon,
    over: spot.at('over').value ?? 'contact',
  };
}
